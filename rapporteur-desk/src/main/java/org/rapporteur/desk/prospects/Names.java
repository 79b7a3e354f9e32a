package org.rapporteur.desk.prospects;

import java.util.HashSet;
import java.util.Set;

/** Names of a model file: on one line, visible, of bounded length, and each only once. */
final class Names {
  private static final int LONGEST = 120;

  private final Set<String> taken = new HashSet<>();

  /** The words as a name that was not given before; "unnamed" if nothing of them can be seen. */
  String unique(String words) {
    String line = line(words);
    String name = line.isEmpty() ? "unnamed" : shortened(line, LONGEST);
    String unique = name;
    for (int n = 2; !taken.add(unique); n++) {
      unique = name + " (" + n + ")";
    }
    return unique;
  }

  /** The words on one line, without what cannot be seen. */
  static String line(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", " ").replaceAll("\\p{C}", "").strip();
  }

  /** The whole, or its beginning and "…". */
  static String shortened(String line, int longest) {
    return line.codePointCount(0, line.length()) > longest
        ? line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…"
        : line;
  }
}
