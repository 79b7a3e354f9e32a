package org.rapporteur.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tab-separated tables that ship with this package. */
final class WordTable {
  private static final Map<String, Set<String>> CLASSES =
      rows("word-classes.tsv", 2).stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row[0], row -> Set.of(row[1].split(" ", -1))));

  private WordTable() {}

  /** The words of a class in the table of closed word classes, in lower case. */
  static Set<String> wordClass(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("class of words missing from the program: " + name);
    }
    return words;
  }

  /** The rows of a table, comments left out, each cut into at least {@code columns} fields. */
  static List<String[]> rows(String name, int columns) {
    return org.rapporteur.language.WordTable.lines(WordTable.class, name).stream()
        .map(line -> fields(line, columns))
        .toList();
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
