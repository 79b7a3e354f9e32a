package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/**
 * A report in its place in the dossier.
 *
 * @param report the report, under an id that no other report of the dossier has
 * @param duplicateOf id of the earlier report with the same text, or the empty string
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 */
public record FiledReport(Report report, String duplicateOf, List<Span> missed) {

  /** Copies the list. */
  public FiledReport {
    missed = List.copyOf(missed);
  }
}
