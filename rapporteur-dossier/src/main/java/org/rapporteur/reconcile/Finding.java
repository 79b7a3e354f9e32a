package org.rapporteur.reconcile;

import java.util.List;

/**
 * A difference found between two passages, or in one, before it is filed as a {@link Discrepancy}.
 *
 * @param kind what differs
 * @param severity how much a reader would be misled
 * @param confidence how sure it is, 0 to 1
 * @param summary what differs, in a line
 * @param evidence the words that differ
 */
record Finding(
    Discrepancy.Kind kind,
    Discrepancy.Severity severity,
    double confidence,
    String summary,
    List<Mark> evidence) {

  /** How far apart numbers are, as a share of the larger, that mislead a reader gravely. */
  private static final double GRAVE = 0.2;

  Finding {
    evidence = List.copyOf(evidence);
  }

  /**
   * Two numbers of what should be one.
   *
   * @param told who gives them, as a sentence that the numbers end
   */
  static Finding ofNumbers(
      String told,
      ReadReport report,
      NamedAmount amount,
      ReadReport otherReport,
      NamedAmount other,
      double confidence) {
    Mark mark = report.mark(amount.first(), amount.end());
    Mark otherMark = otherReport.mark(other.first(), other.end());
    return new Finding(
        Discrepancy.Kind.NUMBER,
        amount.apartFrom(other) >= GRAVE ? Discrepancy.Severity.HIGH : Discrepancy.Severity.MEDIUM,
        confidence,
        told
            + ": "
            + SentencePair.words(report, mark)
            + " and "
            + SentencePair.words(otherReport, otherMark),
        List.of(mark, otherMark));
  }
}
