package org.rapporteur.actor;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.language.WordTable;

/** The closed classes of words that ship with this package, in lower case. */
final class WordClass {
  private static final Map<String, Set<String>> CLASSES =
      WordTable.rows(WordClass.class, "word-classes.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Set.of(row.get(1).split(" ", -1))));

  private WordClass() {}

  /** The words of a class. */
  static Set<String> named(String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalStateException("class of words missing from the program: " + name);
    }
    return words;
  }
}
