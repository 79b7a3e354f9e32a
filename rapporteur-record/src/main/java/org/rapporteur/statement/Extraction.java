package org.rapporteur.statement;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * What an extractor found in one report.
 *
 * @param statements in the order of their first content
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 */
public record Extraction(List<Statement> statements, List<Span> missed) {

  /** Copies the lists. */
  public Extraction {
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
  }
}
