package org.rapporteur.deal;

import java.util.Optional;

/** What names of issues, outcomes and parties may be. */
final class Name {
  private static final int LONGEST = 200;

  private Name() {}

  /** What is wrong with a name, as the end of a sentence that begins with it. */
  static Optional<String> problem(String name) {
    if (name.length() > LONGEST) {
      return Optional.of("is longer than " + LONGEST + " characters");
    }
    if (name.codePoints().anyMatch(Name::isInvisible)) {
      return Optional.of("holds signs that cannot be shown");
    }
    return Optional.empty();
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
