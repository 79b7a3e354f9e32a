package org.rapporteur.reconcile;

import java.util.List;

/**
 * Reports of the same event.
 *
 * @param id "story-" and the id of the report filed first
 * @param title title of the first report that has one, or the empty string
 * @param date ISO 8601 day of the earliest report, or the empty string
 * @param reports ids in the order of filing, at least one
 * @param independent how many sources these reports are, 1 or more: copies and rewrites of one
 *     another count once
 * @param derivations the copies and rewrites among them, in the order of filing
 */
public record Story(
    String id,
    String title,
    String date,
    List<String> reports,
    int independent,
    List<Derivation> derivations) {

  /** Copies the lists. */
  public Story {
    reports = List.copyOf(reports);
    derivations = List.copyOf(derivations);
  }
}
