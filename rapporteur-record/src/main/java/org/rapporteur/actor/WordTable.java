package org.rapporteur.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated tables that ship with this package. */
final class WordTable {
  private WordTable() {}

  /** The rows of a table, comments left out, each cut into at least {@code columns} fields. */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table missing from the program: " + name);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> fields(line, columns))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] fields(String line, int columns) {
    String[] found = line.split("\t", -1);
    String[] fields = new String[columns];
    for (int i = 0; i < columns; i++) {
      fields[i] = i < found.length ? found[i].strip() : "";
    }
    return fields;
  }
}
