package org.rapporteur.actor;

import java.util.List;

/**
 * The figures that say a statement.
 *
 * @param figures the speaker first; empty if nobody is told
 */
record Voices(List<Figure> figures) {
  static final Voices NONE = new Voices(List.of());

  /** One figure alone, or nobody if it is null. */
  static Voices single(Figure figure) {
    return figure == null ? Voices.NONE : new Voices(List.of(figure));
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Whether the speaker has a name. */
  boolean isNamed() {
    return !isEmpty() && figures.get(0).named;
  }
}
