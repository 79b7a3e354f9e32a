package org.rapporteur.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Compares spellings of names across scripts' transliterations, diacritics and slips. */
final class Spelling {
  private Spelling() {}

  /** The word without diacritics, case kept. */
  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    String decomposed =
        Normalizer.normalize(word, Normalizer.Form.NFKD)
            .replace('\u2019', '\'')
            .replace('\u02BC', '\'');
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      switch (c) {
        case '\u0131' -> plain.append('i');
        case '\u0142' -> plain.append('l');
        case '\u0141' -> plain.append('L');
        case '\u00F8' -> plain.append('o');
        case '\u00D8' -> plain.append('O');
        case '\u0111', '\u00F0' -> plain.append('d');
        case '\u0110', '\u00D0' -> plain.append('D');
        case '\u00DF' -> plain.append("ss");
        case '\u00E6' -> plain.append("ae");
        case '\u00C6' -> plain.append("Ae");
        case '\u00FE' -> plain.append("th");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** The word in lower case without diacritics, apostrophes, dots and hyphens. */
  static String folded(String word) {
    String lower = plain(word).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** A skeleton that is the same for the usual transliterations of one name. */
  static String skeleton(String folded) {
    String s = folded;
    if (s.length() > 3) {
      s = s.replace("kh", "h").replace("ph", "f").replace("sch", "sh").replace("dzh", "j");
      s = s.replace("ae", "a").replace("oe", "o").replace("ue", "u");
      s = s.replace("ou", "u").replace("oo", "u").replace("ee", "i").replace("ck", "k");
      s = s.replace('w', 'v').replace('j', 'i').replace('y', 'i').replace('q', 'k');
    }
    StringBuilder single = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      if (i == 0 || s.charAt(i) != s.charAt(i - 1)) {
        single.append(s.charAt(i));
      }
    }
    return single.toString();
  }

  /** Whether two folded names are spellings of one: same skeleton, or a slip in a long name. */
  static boolean variants(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean comparable = a.length() > 3 && b.length() > 3 && Math.abs(a.length() - b.length()) < 4;
    if (!comparable || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    int longer = Math.max(a.length(), b.length());
    return skeleton(a).equals(skeleton(b)) || longer >= 6 && distance(a, b) == 1;
  }

  /** Levenshtein distance, or 3 if it is greater than 2. */
  static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return Math.min(3, row[b.length()]);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
