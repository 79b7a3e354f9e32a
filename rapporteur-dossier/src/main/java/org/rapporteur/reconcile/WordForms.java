package org.rapporteur.reconcile;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Token;

/**
 * One form for what is the same word to a reader: case, accents, British and American spelling and
 * contractions undone. Stateless.
 */
final class WordForms {
  private static final Map<String, List<String>> CONTRACTIONS =
      Map.ofEntries(
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("can't", List.of("can", "not")),
          Map.entry("won't", List.of("will", "not")),
          Map.entry("shan't", List.of("shall", "not")),
          Map.entry("ain't", List.of("is", "not")),
          Map.entry("'ll", List.of("will")),
          Map.entry("'re", List.of("are")),
          Map.entry("'ve", List.of("have")),
          Map.entry("'m", List.of("am")),
          Map.entry("gonna", List.of("going", "to")),
          Map.entry("wanna", List.of("want", "to")),
          Map.entry("ok", List.of("okay")),
          Map.entry("percent", List.of("%")));
  private static final Set<String> SIGNS = Set.of("%", "$", "\u20ac");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern MARKS = Pattern.compile("[.\u2010\u2011-]");

  /** An ending of American spelling and what it is in British. */
  private record Spelling(Pattern american, String british) {
    static Spelling of(String american, String british) {
      return new Spelling(Pattern.compile(american), british);
    }
  }

  /** By letters that a word must have to be spelt so. */
  private static final Map<String, Spelling> SPELLINGS =
      Map.of(
          "iz", Spelling.of("([a-z]{3})iz(e|ed|es|ing|ation|ations)$", "$1is$2"),
          "yz", Spelling.of("([a-z]{2})yz(e|ed|es|ing)$", "$1ys$2"),
          "or", Spelling.of("(lab|fav|hon|neighb|behavi|harb|endeav)or(?!at)", "$1our"),
          "ll", Spelling.of("ll(ed|ing|er|ers)$", "l$1"),
          "er", Spelling.of("(cent|theat|met|lit)er(s?)$", "$1re$2"),
          "ense", Spelling.of("(def|off|lic)ense(s?)$", "$1ence$2"),
          "programme", Spelling.of("programme(s?)$", "program$1"));

  private static final int SHORTEST_STEM = 3;

  private WordForms() {}

  /** The forms of a token, one or two; none for marks and for what only stands for a possessive. */
  static List<String> of(Token token) {
    String lower = token.lower();
    return switch (token.kind()) {
      case QUOTE -> List.of();
      case MARK -> SIGNS.contains(lower) ? List.of(lower) : List.of();
      case CLITIC -> CONTRACTIONS.getOrDefault(lower, List.of(lower));
      case NUMBER -> List.of(lower.replace(",", ""));
      case WORD -> ofWord(lower);
    };
  }

  private static List<String> ofWord(String lower) {
    if (CONTRACTIONS.containsKey(lower)) {
      return CONTRACTIONS.get(lower);
    }
    if (lower.endsWith("n't")) {
      return List.of(folded(lower.substring(0, lower.length() - 3)), "not");
    }
    String folded = folded(lower);
    return folded.isEmpty() ? List.of() : List.of(folded);
  }

  /** A word without accents, dots, hyphens, and in British spelling as far as endings tell. */
  private static String folded(String lower) {
    String plain = MARKS.matcher(lower).replaceAll("");
    if (!isAscii(plain)) {
      plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
    if (plain.length() < 6) {
      return plain.endsWith("or") && plain.length() == 5 && !plain.endsWith("oor")
          ? plain.substring(0, 3) + "our"
          : plain;
    }
    for (Map.Entry<String, Spelling> spelling : SPELLINGS.entrySet()) {
      if (plain.contains(spelling.getKey())) {
        plain =
            spelling.getValue().american().matcher(plain).replaceAll(spelling.getValue().british());
      }
    }
    return plain;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  /** The form without the endings of number, person and tense: an S-stemmer with "ed" and "ing". */
  static String stem(String form) {
    String stem = form;
    int length = stem.length();
    if (length > 4 && stem.endsWith("ies") || length > 4 && stem.endsWith("ied")) {
      return stem.substring(0, length - 3) + "y";
    }
    if (length > 5 && stem.endsWith("ing")) {
      stem = undoubled(stem.substring(0, length - 3));
    } else if (length > 5 && stem.endsWith("eed")) {
      stem = stem.endsWith("ceed") ? stem : stem.substring(0, length - 1);
    } else if (length > 4 && stem.endsWith("ed")) {
      stem = undoubled(stem.substring(0, length - 2));
    } else if (length > 4 && stem.endsWith("es") && "sxzh".indexOf(stem.charAt(length - 3)) >= 0) {
      stem = stem.substring(0, length - 2);
    } else if (length > 3 && stem.endsWith("s") && "su".indexOf(stem.charAt(length - 2)) < 0) {
      stem = stem.substring(0, length - 1);
    }
    return stem.length() > SHORTEST_STEM && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "lsz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }

  /** Whether two long words are spellings of one name or word: one letter apart. */
  static boolean areSpellings(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 6
        || Math.abs(one.length() - other.length()) > 1
        || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }
}
