package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/**
 * A report in its place in the dossier.
 *
 * @param report the report, under an id that no other report of the dossier has
 * @param story id of the story it tells, or the empty string if stories were not sought
 * @param rewriteOf id of the report it tells again in other words, or the empty string
 * @param duplicateOf id of the report it copies, word for word or nearly, or the empty string
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 */
public record FiledReport(
    Report report, String story, String rewriteOf, String duplicateOf, List<Span> missed) {

  /** Copies the list. */
  public FiledReport {
    missed = List.copyOf(missed);
  }
}
