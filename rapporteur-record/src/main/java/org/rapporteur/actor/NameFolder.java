package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.WordTable;

/**
 * Brings names into the form in which an analyst's names are compared with those of reports: lower
 * case, without diacritics, marks, honorifics and a leading article. Immutable.
 */
public final class NameFolder {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private final Set<String> honorifics;

  /** Reads the honorifics that ship with the program. */
  public NameFolder() {
    List<String> words = new ArrayList<>();
    for (List<String> row : WordTable.rows(NameFolder.class, "nouns.tsv")) {
      if (row.get(0).equals("honorific")) {
        words.addAll(List.of(row.get(1).split(" ", -1)));
      }
    }
    honorifics = Set.copyOf(words);
  }

  /** The folded name, its words set apart by single blanks; empty if nothing of it is left. */
  public String fold(String name) {
    return String.join(" ", words(name));
  }

  /**
   * The folded last word of a person's name, without suffix and particles; empty if there is none.
   */
  public String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : PersonName.of(words).surname();
  }

  private List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(name, -1)) {
      String folded = Spelling.folded(word);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    while (words.size() > 1 && (words.get(0).equals("the") || honorifics.contains(words.get(0)))) {
      words.remove(0);
    }
    return words;
  }
}
