package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts paragraphs into sentences at final marks, abbreviations and initials spared. */
final class Sentences {
  /** Abbreviations that may end a sentence all the same. */
  private static final Set<String> MAY_END =
      Set.of("jr", "sr", "inc", "corp", "co", "ltd", "etc", "a.m", "p.m", "al");

  private Sentences() {}

  static List<Sentence> split(String view, List<Token> tokens, int[] paragraphStarts) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p + 1 < paragraphStarts.length; p++) {
      int first = paragraphStarts[p];
      int end = paragraphStarts[p + 1];
      int i = first;
      while (i < end) {
        int after = endAfter(view, tokens, i, end);
        if (after > 0) {
          sentences.add(new Sentence(first, after, p));
          first = after;
          i = after;
        } else {
          i++;
        }
      }
      if (first < end) {
        sentences.add(new Sentence(first, end, p));
      }
    }
    return sentences;
  }

  /** One past the last token of the sentence if it ends at token {@code i}, or 0. */
  private static int endAfter(String view, List<Token> tokens, int i, int limit) {
    Token token = tokens.get(i);
    boolean strong =
        token.is(".")
            || token.is("!")
            || token.is("?")
            || token.is("\u2026")
            || token.lower().startsWith("..");
    boolean dotted = token.isWord() && token.text().endsWith(".");
    if (!strong && !dotted) {
      return 0;
    }
    int after = i + 1;
    while (after < limit && isCloser(tokens, after, view)) {
      after++;
    }
    if (after >= limit) {
      return limit;
    }
    Token next = tokens.get(after);
    boolean gap = next.start() > tokens.get(after - 1).end();
    if (!gap) {
      return 0;
    }
    if (dotted) {
      return after == i + 1 && dottedEnds(token, next) ? after : 0;
    }
    return startsSentence(next, after + 1 < limit ? tokens.get(after + 1) : null) ? after : 0;
  }

  private static boolean isCloser(List<Token> tokens, int i, String view) {
    Token token = tokens.get(i);
    if (token.is(")") || token.is("]") || token.is("!") || token.is("?") || token.is(".")) {
      return true;
    }
    if (token.kind() != Token.Kind.QUOTE) {
      return false;
    }
    boolean touchesLeft = tokens.get(i - 1).end() == token.start();
    boolean touchesRight =
        token.end() < view.length() && !Tokenizer.isBlank(view.charAt(token.end()));
    return touchesLeft && !(touchesRight && QuoteMarks.opens(token));
  }

  private static boolean startsSentence(Token next, Token second) {
    if (next.kind() == Token.Kind.QUOTE || next.is("(") || next.is("[")) {
      return second == null
          || !second.isWord()
          || !Character.isLowerCase(second.text().codePointAt(0));
    }
    if (next.isWord()) {
      return !Character.isLowerCase(next.text().codePointAt(0));
    }
    return next.kind() == Token.Kind.NUMBER || next.kind() == Token.Kind.MARK;
  }

  private static boolean dottedEnds(Token token, Token next) {
    String bare = token.lower().substring(0, token.lower().length() - 1);
    if (!next.isCapitalised() && next.kind() != Token.Kind.QUOTE) {
      return false;
    }
    if (MAY_END.contains(bare)) {
      return FUNCTION_WORDS.contains(next.lower()) || next.kind() == Token.Kind.QUOTE;
    }
    boolean acronym = bare.indexOf('.') > 0;
    return acronym && FUNCTION_WORDS.contains(next.text().toLowerCase(Locale.ROOT));
  }

  /** Words that, written with a capital after an abbreviation, begin a new sentence. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "in",
          "on",
          "at",
          "but",
          "and",
          "or",
          "if",
          "when",
          "while",
          "as",
          "for",
          "from",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "there",
          "however",
          "after",
          "before",
          "since",
          "although",
          "though",
          "what",
          "who",
          "why",
          "how",
          "where",
          "to",
          "by",
          "with",
          "not",
          "no",
          "so",
          "then",
          "also",
          "still",
          "yet",
          "asked",
          "some",
          "many",
          "most");
}
