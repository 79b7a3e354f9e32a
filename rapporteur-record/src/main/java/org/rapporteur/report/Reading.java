package org.rapporteur.report;

/** What came of one input: a report, or the reason why there is none. */
public sealed interface Reading permits Report, Skipped {

  /** Where it was read, as named by the user; for a row of a table, the table and the row. */
  String path();
}
