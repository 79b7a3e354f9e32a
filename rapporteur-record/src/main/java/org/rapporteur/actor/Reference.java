package org.rapporteur.actor;

import java.util.Comparator;
import org.rapporteur.report.Span;

/**
 * Words of a report that stand for an actor: a name, a description or a pronoun.
 *
 * @param span the words
 * @param actor id of the actor
 */
public record Reference(Span span, String actor) implements Comparable<Reference> {
  private static final Comparator<Reference> ORDER =
      Comparator.comparing(Reference::span).thenComparing(Reference::actor);

  @Override
  public int compareTo(Reference other) {
    return ORDER.compare(this, other);
  }
}
