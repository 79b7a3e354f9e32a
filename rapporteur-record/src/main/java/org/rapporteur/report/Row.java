package org.rapporteur.report;

import java.util.Map;

/**
 * One row of a table, or what is wrong with it.
 *
 * @param line number of its first line, counted from 1
 * @param fields values by column, as written; empty if the row is broken
 * @param problem why the row cannot be read; empty if it can
 */
record Row(int line, Map<String, String> fields, String problem) {

  static Row of(int line, Map<String, String> fields) {
    return new Row(line, fields, "");
  }

  static Row broken(int line, String problem) {
    return new Row(line, Map.of(), problem);
  }

  /** The value of a column, empty if there is none. */
  String get(String column) {
    return fields.getOrDefault(column, "");
  }
}
