package org.rapporteur.report;

/**
 * Where a text comes from.
 *
 * @param path as named by the user
 * @param id short name
 * @param declared what a sidecar says of it; goes before all else
 * @param fallback what its address tells; counts if nothing else does
 */
record Origin(String path, String id, Particulars declared, Particulars fallback) {

  static Origin of(String path, Particulars declared) {
    return new Origin(path, name(path), declared, Particulars.NONE);
  }

  /** A row: its own id, else that of the table with the row's line. */
  static Origin row(String table, Row row, Particulars declared) {
    String own = row.get("id").strip();
    String id = own.isEmpty() ? name(table) + "-" + row.line() : own;
    return new Origin(table + ":" + row.line(), id, declared, Particulars.NONE);
  }

  /** The last segment of a path without its last extension. */
  static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
