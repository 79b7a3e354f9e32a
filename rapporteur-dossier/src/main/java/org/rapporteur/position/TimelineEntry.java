package org.rapporteur.position;

import java.util.List;

/**
 * What happened or was said at a time.
 *
 * @param date ISO 8601 day, month or year
 * @param summary what, in a line
 * @param statements ids of the statements said then
 * @param moves ids of the moves made then
 */
public record TimelineEntry(
    String date, String summary, List<String> statements, List<String> moves) {

  /** Copies the lists. */
  public TimelineEntry {
    statements = List.copyOf(statements);
    moves = List.copyOf(moves);
  }
}
