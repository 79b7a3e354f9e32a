package org.rapporteur.report;

import java.io.IOException;
import java.util.Optional;

/** Rows read one by one; a broken row does not stop the rest. */
interface Table extends AutoCloseable {

  /** The next row, if there is one. */
  Optional<Row> next() throws IOException;

  /** Whether the table has a column of this name, or may have: its first row may be broken. */
  boolean has(String column) throws IOException;

  @Override
  void close() throws IOException;
}
