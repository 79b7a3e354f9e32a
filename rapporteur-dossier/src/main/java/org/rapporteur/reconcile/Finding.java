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

  Finding {
    evidence = List.copyOf(evidence);
  }
}
