package org.rapporteur.statement;

import java.util.List;
import java.util.Optional;
import org.rapporteur.encoder.WordScores;
import org.rapporteur.report.Span;

/**
 * What an extractor found in one report.
 *
 * @param statements in the order of their first content
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 * @param mentions persons, bodies and places that a trained model sees, by their beginnings; none
 *     where rules extract
 * @param acts what a trained model says of the acts of words; empty where rules extract
 */
public record Extraction(
    List<Statement> statements,
    List<Span> missed,
    List<EntityMention> mentions,
    Optional<WordScores> acts) {

  /** Copies the lists. */
  public Extraction {
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
    mentions = List.copyOf(mentions);
  }

  /** Without what only a trained model sees. */
  public Extraction(List<Statement> statements, List<Span> missed) {
    this(statements, missed, List.of());
  }

  /** Without acts. */
  public Extraction(List<Statement> statements, List<Span> missed, List<EntityMention> mentions) {
    this(statements, missed, mentions, Optional.empty());
  }
}
