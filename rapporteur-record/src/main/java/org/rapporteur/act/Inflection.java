package org.rapporteur.act;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.WordTable;

/**
 * The forms of an English word as a verb and as a noun: "agree", "agrees", "agreed", "agreeing".
 * Some of them are no words, such as "refuseed"; no text holds those.
 */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private final Map<String, Set<String>> irregular = new HashMap<>();

  Inflection() {
    for (List<String> row : WordTable.rows(Inflection.class, "irregular.tsv")) {
      Set<String> forms = new HashSet<>(Arrays.asList(row.get(1).split(" ", -1)));
      forms.add(row.get(0));
      irregular.put(row.get(0), forms);
    }
  }

  /** The word itself and its forms. */
  Set<String> of(String word) {
    Set<String> known = irregular.get(word);
    return known == null ? regular(word) : known;
  }

  private static Set<String> regular(String word) {
    int last = word.length() - 1;
    char end = word.charAt(last);
    Set<String> forms = new HashSet<>(Set.of(word, word + "s"));
    if (end == 'e') {
      forms.add(word + "d");
      forms.add(word.substring(0, last) + "ing");
    } else if (end == 'y' && last > 0 && VOWELS.indexOf(word.charAt(last - 1)) < 0) {
      forms.add(word.substring(0, last) + "ies");
      forms.add(word.substring(0, last) + "ied");
      forms.add(word + "ing");
    } else {
      forms.addAll(Set.of(word + "es", word + "ed", word + "ing"));
      forms.addAll(Set.of(word + end + "ed", word + end + "ing"));
    }
    return forms;
  }
}
