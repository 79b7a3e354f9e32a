package org.rapporteur.issue;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Token;

/** What a noun phrase begins with, as far as it tells how to speak of the thing. */
enum Determiner {
  /** "the", "this", "its". */
  DEFINITE,
  /** "a", "an". */
  INDEFINITE,
  /** "any", "no": of something that there may or may not be. */
  ANY,
  /** A figure. */
  NUMBER,
  /** None, or one that tells nothing. */
  BARE;

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> SPEAKERS = Set.of("my", "your", "our");
  private static final Set<String> ANYS = Set.of("any", "no");
  private static final Set<String> QUANTIFIERS = Set.of("any", "no", "some");
  private static final Set<String> DEFINITES =
      Set.of(
          "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these",
          "those", "'s", "\u2019s", "'", "\u2019");

  static boolean is(Token token) {
    String word = token.lower();
    return ARTICLES.contains(word) || QUANTIFIERS.contains(word) || DEFINITES.contains(word);
  }

  /** Whether a token is a figure. */
  static boolean isNumber(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  /** What stands for a determiner where nobody speaks: "the" for "their", nothing for "our". */
  static String neutral(Token token) {
    String word = token.lower();
    return SPEAKERS.contains(word) ? "" : DEFINITES.contains(word) ? "the" : word;
  }

  /** Whether one stands right before a token. */
  static boolean isBefore(int i, List<Token> tokens) {
    return i > 0 && is(tokens.get(i - 1));
  }

  /** The one right before a token. */
  static Determiner before(int i, List<Token> tokens) {
    if (i == 0) {
      return BARE;
    }
    String word = tokens.get(i - 1).lower();
    if (ARTICLES.contains(word)) {
      return INDEFINITE;
    }
    if (DEFINITES.contains(word)) {
      return DEFINITE;
    }
    return ANYS.contains(word) ? ANY : isNumber(tokens.get(i - 1)) ? NUMBER : BARE;
  }
}
