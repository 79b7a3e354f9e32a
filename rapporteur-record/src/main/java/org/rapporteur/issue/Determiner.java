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
  /** None, or one that tells nothing. */
  BARE;

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> SPEAKERS = Set.of("my", "your", "our");
  private static final Set<String> QUANTIFIERS = Set.of("any", "no", "some");
  private static final Set<String> DEFINITES =
      Set.of(
          "the", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these",
          "those", "'s", "\u2019s", "'", "\u2019");

  static boolean is(Token token) {
    String word = token.lower();
    return ARTICLES.contains(word) || QUANTIFIERS.contains(word) || DEFINITES.contains(word);
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
    return ARTICLES.contains(word) ? INDEFINITE : DEFINITES.contains(word) ? DEFINITE : BARE;
  }
}
