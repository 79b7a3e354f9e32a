package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;

/**
 * The words of general English that tell a side, from the table {@code stance-words.tsv}.
 * Immutable.
 */
final class StanceWords {
  private static final int LONGEST_GAP = 4;
  private static final String VOWELS = "aeiou";

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(List<String> words, Sense sense) {}

  /**
   * A word or phrase with its senses.
   *
   * @param first index of its first token
   * @param end one past its last token
   * @param base its first word without ending
   */
  record Hit(int first, int end, Set<Sense> senses, String base) {
    boolean is(Sense sense) {
      return senses.contains(sense);
    }
  }

  /** Reads the table. */
  StanceWords() {
    WordTable.rows(StanceWords.class, "stance-words.tsv").forEach(this::add);
  }

  private void add(List<String> row) {
    Sense sense = Sense.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    for (int i = 1; i < row.size(); i++) {
      boolean exact = row.get(i).startsWith("=");
      List<String> words = List.of(row.get(i).substring(exact ? 1 : 0).split(" ", -1));
      Entry entry = new Entry(words, sense);
      for (String form : exact ? Set.of(words.get(0)) : forms(words.get(0))) {
        byFirst.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** A word with its regular endings; some of them are no words, which does no harm. */
  private static Set<String> forms(String base) {
    Set<String> forms = new LinkedHashSet<>(List.of(base, base + "s"));
    int last = base.length() - 1;
    String stem = base.endsWith("e") ? base.substring(0, last) : base;
    if (base.endsWith("y") && last > 0 && VOWELS.indexOf(base.charAt(last - 1)) < 0) {
      forms.add(base.substring(0, last) + "ies");
      forms.add(base.substring(0, last) + "ied");
    }
    if (base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x")) {
      forms.add(base + "es");
    }
    forms.add(stem + "ed");
    forms.add(stem + "ing");
    char end = base.charAt(last);
    if (last > 1 && VOWELS.indexOf(end) < 0 && VOWELS.indexOf(base.charAt(last - 1)) >= 0) {
      forms.add(base + end + "ed");
      forms.add(base + end + "ing");
    }
    return forms;
  }

  /** The words and phrases among tokens in order, disjoint, the longest at each place. */
  List<Hit> in(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Hit hit = at(i, tokens);
      if (hit.end() > i) {
        hits.add(hit);
      }
      i = Math.max(i + 1, hit.end());
    }
    return hits;
  }

  private Hit at(int i, List<Token> tokens) {
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    int end = i;
    String base = "";
    for (Entry entry : byFirst.getOrDefault(tokens.get(i).lower(), List.of())) {
      int entryEnd = end(entry.words(), 1, i + 1, tokens);
      if (entryEnd > i && entryEnd >= end) {
        if (entryEnd > end) {
          senses.clear();
          end = entryEnd;
          base = entry.words().get(0);
        }
        senses.add(entry.sense());
      }
    }
    return new Hit(i, end, senses, base);
  }

  /** Where the words of an entry from the w-th on end if they stand at i; -1 if they do not. */
  private static int end(List<String> words, int w, int i, List<Token> tokens) {
    if (w == words.size()) {
      return i;
    }
    if (words.get(w).equals("*")) {
      for (int skipped = 1; skipped <= LONGEST_GAP; skipped++) {
        int end = end(words, w + 1, i + skipped, tokens);
        if (end > 0) {
          return end;
        }
      }
      return -1;
    }
    boolean same = i < tokens.size() && tokens.get(i).is(words.get(w));
    return same ? end(words, w + 1, i + 1, tokens) : -1;
  }
}
