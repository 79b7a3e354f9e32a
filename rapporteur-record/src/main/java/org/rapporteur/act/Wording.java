package org.rapporteur.act;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Token;

/**
 * Words in a row that give a clue to an act: "call on", "&lt;self&gt; will not", "only if".
 *
 * @param parts one or more
 */
record Wording(List<Part> parts) {
  private static final int MOST_PASSED_OVER = 2;

  /** What one part of a wording stands for. */
  sealed interface Part {}

  /** One of some words in lower case. */
  record OneOf(Set<String> words) implements Part {}

  /** A word that is none of some. */
  record NoneOf(Set<String> words) implements Part {}

  /** A word that ends so. */
  record Ending(String letters) implements Part {}

  /** A word for one of the sides. */
  record Subject(Side side) implements Part {}

  /** Whom a word stands for. */
  enum Side {
    /** The speaker's own side. */
    SELF,
    /** The speaker's own side, in the reporter's words: "he", not "I". */
    REPORTED,
    /** Anything else. */
    OTHER
  }

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** Up to so many tokens within the sentence, commas among them. */
  record Gap(int most) implements Part {}

  /** The next so many tokens, none of them a finite auxiliary: "that he leave". */
  record Subjunctive(int length) implements Part {}

  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "am", "has", "had", "does", "did", "will", "would", "can",
          "could", "may", "might", "must", "'s", "'re", "'d", "'ll", "'ve", "'m", "won't", "isn't", "aren't", "wasn't", "weren't", "don't",
          "doesn't", "didn't", "can't", "couldn't", "wouldn't", "shouldn't", "hasn't", "haven't",
          "needs", "need", "should");
  private static final int SHORTEST_PAST = 4;

  /** One past the last token if the wording begins at a token of a stretch, else -1. */
  int end(Stretch stretch, int at) {
    return end(stretch, at, 0);
  }

  private int end(Stretch stretch, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    if (parts.get(part) instanceof Gap gap) {
      for (int i = at; i <= Math.min(stretch.end(), at + gap.most()); i++) {
        int end = i < stretch.end() && fits(parts.get(part + 1), stretch, i)
            ? end(stretch, i + 1, part + 2) : -1;
        if (end >= 0) {
          return end;
        }
        if (i < stretch.end() && isStop(stretch.token(i))) {
          return -1;
        }
      }
      return -1;
    }
    if (parts.get(part) instanceof Subjunctive subjunctive) {
      return isSubjunctive(stretch, at, subjunctive.length()) ? end(stretch, at, part + 1) : -1;
    }
    int i = at;
    int passed = 0;
    while (i < stretch.end()) {
      if (fits(parts.get(part), stretch, i)) {
        return end(stretch, i + 1, part + 1);
      }
      if (part == 0 || passed++ == MOST_PASSED_OVER || !stretch.isPassedOver(i)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private static boolean isSubjunctive(Stretch stretch, int at, int length) {
    for (int i = at; i < Math.min(stretch.end(), at + length); i++) {
      String word = stretch.token(i).lower();
      boolean past = word.length() >= SHORTEST_PAST && word.endsWith("ed");
      if (FINITE.contains(word) || past) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Part part, Stretch stretch, int i) {
    Token token = stretch.token(i);
    if (part instanceof OneOf oneOf) {
      return oneOf.words().contains(token.lower());
    }
    if (part instanceof NoneOf noneOf) {
      return token.isWord() && !noneOf.words().contains(token.lower());
    }
    if (part instanceof Ending ending) {
      return token.isWord() && token.lower().endsWith(ending.letters());
    }
    if (part instanceof Subject subject) {
      boolean self = stretch.self().test(i);
      return token.isWord()
          && switch (subject.side()) {
            case SELF -> self;
            case REPORTED -> self && !FIRST_PERSON.contains(token.lower());
            case OTHER -> !self;
          };
    }
    return false;
  }

  private static boolean isStop(Token token) {
    return token.is(".") || token.is("!") || token.is("?") || token.is(";");
  }
}
