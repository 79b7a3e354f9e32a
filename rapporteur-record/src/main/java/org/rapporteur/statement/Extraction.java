package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * What an extractor found in one report.
 *
 * @param statements in the order of their first content
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 * @param mentions persons, bodies and places that a trained model sees, by their beginnings; none
 *     where rules extract
 */
public record Extraction(
    List<Statement> statements, List<Span> missed, List<EntityMention> mentions) {

  /** Copies the lists. */
  public Extraction {
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
    mentions = List.copyOf(mentions);
  }

  /** Without mentions. */
  public Extraction(List<Statement> statements, List<Span> missed) {
    this(statements, missed, List.of());
  }

  /** The same with these mentions. */
  Extraction withMentions(List<EntityMention> found) {
    return new Extraction(statements, missed, found);
  }
}
