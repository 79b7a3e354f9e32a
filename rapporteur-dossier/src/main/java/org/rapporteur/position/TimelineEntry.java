package org.rapporteur.position;

import java.util.List;

/**
 * What one actor said or did at a time.
 *
 * @param date ISO 8601 day, month or year
 * @param reported whether no words tell when, so that the date is that of the report
 * @param summary what, in a line, in words of the reports
 * @param actor id of the actor; empty if it is not known
 * @param statements ids of the statements said then
 * @param moves ids of the moves made then
 */
public record TimelineEntry(
    String date,
    boolean reported,
    String summary,
    String actor,
    List<String> statements,
    List<String> moves) {

  /** Copies the lists. */
  public TimelineEntry {
    statements = List.copyOf(statements);
    moves = List.copyOf(moves);
  }
}
