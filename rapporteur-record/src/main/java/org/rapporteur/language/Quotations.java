package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Quotation.Piece;

/**
 * Pairs quotation marks. A quotation that is not closed ends with its paragraph, unless the next
 * paragraph begins with an opening mark and carries it on; so an odd mark never takes more than its
 * own paragraph.
 */
final class Quotations {
  private final String view;
  private final List<Token> tokens;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Piece> carried = new ArrayList<>();

  /** End of the paragraph in which no single mark closes any more, so that none is sought again. */
  private int unclosedUntil = -1;

  private Quotations(String view, List<Token> tokens) {
    this.view = view;
    this.tokens = tokens;
  }

  static List<Quotation> find(String view, List<Token> tokens, int[] paragraphStarts) {
    Quotations quotations = new Quotations(view, tokens);
    for (int p = 0; p + 1 < paragraphStarts.length; p++) {
      quotations.paragraph(paragraphStarts[p], paragraphStarts[p + 1]);
    }
    quotations.dropCarried();
    return quotations.found;
  }

  private void paragraph(int first, int end) {
    if (!carried.isEmpty() && !carriesOn(first)) {
      dropCarried();
    }
    int i = first;
    while (i < end) {
      if (isDouble(i) && mayOpen(i)) {
        i = doubleQuoted(i, end);
      } else if (QuoteMarks.isSingle(tokens.get(i)) && mayOpenSingle(i)) {
        i = singleQuoted(i, end);
      } else {
        i++;
      }
    }
  }

  /**
   * Whether a paragraph begins with a mark of the kind that opened the quotation carried into it.
   */
  private boolean carriesOn(int first) {
    boolean single = QuoteMarks.isSingle(tokens.get(carried.get(0).first()));
    return single
        ? QuoteMarks.isSingle(tokens.get(first)) && mayOpenSingle(first)
        : isDouble(first) && mayOpen(first);
  }

  private int doubleQuoted(int open, int paragraphEnd) {
    for (int i = open + 1; i < paragraphEnd; i++) {
      if (!isDouble(i)) {
        continue;
      }
      if (closes(open, i)) {
        close(open, i + 1, true);
        return i + 1;
      }
      if (reopens(open, i) && !endsSentence(i - 1)) {
        dropCarried();
        found.add(new Quotation(List.of(new Piece(open, i)), false));
        return i;
      }
    }
    carried.add(new Piece(open, paragraphEnd));
    return paragraphEnd;
  }

  private void close(int open, int end, boolean closed) {
    carried.add(new Piece(open, end));
    found.add(new Quotation(carried, closed));
    carried.clear();
  }

  /** Ends a quotation that was carried over paragraphs and never closed. */
  private void dropCarried() {
    if (!carried.isEmpty()) {
      found.add(new Quotation(carried, false));
      carried.clear();
    }
  }

  private boolean isDouble(int i) {
    return QuoteMarks.isDouble(tokens.get(i));
  }

  private boolean mayOpen(int i) {
    Token token = tokens.get(i);
    boolean right = touchesRight(token);
    if (!right) {
      return false;
    }
    boolean left = touchesLeft(token);
    if (QuoteMarks.opens(token)) {
      return true;
    }
    if (QuoteMarks.closes(token)) {
      return !left;
    }
    return !left || isOpenBracket(token.start() - 1);
  }

  private boolean closes(int open, int i) {
    Token mark = tokens.get(i);
    String opener = tokens.get(open).text();
    if (opener.equals("\u201E") || opener.equals(",,")) {
      return mark.text().equals("\u201C")
          || mark.text().equals("\u201D")
          || mark.text().equals("\"")
          || mark.text().equals("''");
    }
    if (opener.equals("\u00AB") || opener.equals("\u2039") || opener.equals("\u00BB")) {
      return mark.text().equals("\u00BB")
          || mark.text().equals("\u203A")
          || mark.text().equals("\u00AB");
    }
    boolean left = touchesLeft(mark);
    boolean right = touchesRight(mark);
    if (QuoteMarks.closes(mark)) {
      return left || !right;
    }
    if (QuoteMarks.opens(mark)) {
      return left && !right;
    }
    return left || !right;
  }

  /** Whether a second opening mark shows that the first was never closed. */
  private boolean reopens(int open, int i) {
    Token mark = tokens.get(i);
    return mark.text().equals(tokens.get(open).text()) && !touchesLeft(mark) && touchesRight(mark);
  }

  /**
   * Whether a token ends a sentence, so that a mark after it reopens the quotation it stands in.
   */
  private boolean endsSentence(int i) {
    return tokens.get(i).is(".") || tokens.get(i).is("!") || tokens.get(i).is("?");
  }

  private int singleQuoted(int open, int paragraphEnd) {
    if (unclosedUntil == paragraphEnd) {
      return open + 1;
    }
    for (int i = open + 1; i < paragraphEnd; i++) {
      Token token = tokens.get(i);
      if (isDouble(i) && mayOpen(i) && !touchesLeft(token)) {
        int inner = i + 1;
        while (inner < paragraphEnd && !(isDouble(inner) && closes(i, inner))) {
          inner++;
        }
        if (inner == paragraphEnd) {
          unclosedUntil = paragraphEnd;
          return open + 1;
        }
        i = inner;
      } else if (QuoteMarks.isSingle(token) && closesSingle(i, open)) {
        close(open, i + 1, true);
        return i + 1;
      }
    }
    if (paragraphEnd < tokens.size() && opensLikewise(open, paragraphEnd)) {
      carried.add(new Piece(open, paragraphEnd));
      return paragraphEnd;
    }
    dropCarried();
    unclosedUntil = paragraphEnd;
    return open + 1;
  }

  /** Whether the next paragraph reopens what a single mark opens here. */
  private boolean opensLikewise(int open, int next) {
    return tokens.get(next).text().equals(tokens.get(open).text()) && mayOpenSingle(next);
  }

  private boolean mayOpenSingle(int i) {
    Token token = tokens.get(i);
    if (!touchesRight(token) || touchesLeft(token) && !isOpenBracket(token.start() - 1)) {
      return false;
    }
    boolean letter = i + 1 < tokens.size() && tokens.get(i + 1).isWord();
    return letter
        && !token.text().equals("`")
        && (QuoteMarks.opens(token) || !QuoteMarks.closes(token));
  }

  private boolean closesSingle(int i, int open) {
    Token token = tokens.get(i);
    if (QuoteMarks.opens(token)
        || !touchesLeft(token)
        || touchesRight(token) && !isClosing(token.end())) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean possessive = before.isWord() && before.lower().endsWith("s") && nextIsLowerWord(i);
    return !possessive || laterCloser(i, open) < 0;
  }

  /** The next single mark in the same sentence that could close what {@code open} opens, or -1. */
  private int laterCloser(int i, int open) {
    for (int k = i + 1; k < tokens.size() && k < open + 80; k++) {
      Token token = tokens.get(k);
      if (QuoteMarks.isSingle(token)
          && touchesLeft(token)
          && !(touchesRight(token) && !isClosing(token.end()))) {
        return k;
      }
      if (token.is(".") || QuoteMarks.isSingle(token) && !touchesLeft(token)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean nextIsLowerWord(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && Character.isLowerCase(tokens.get(i + 1).text().codePointAt(0));
  }

  private boolean touchesLeft(Token token) {
    return token.start() > 0
        && !Tokenizer.isBlank(view.charAt(token.start() - 1))
        && !isDash(view.charAt(token.start() - 1));
  }

  private boolean touchesRight(Token token) {
    return token.end() < view.length()
        && !Tokenizer.isBlank(view.charAt(token.end()))
        && !isDash(view.charAt(token.end()));
  }

  private static boolean isDash(char c) {
    return c == '\u2014' || c == '\u2013';
  }

  private boolean isOpenBracket(int position) {
    return position >= 0 && "([{".indexOf(view.charAt(position)) >= 0;
  }

  private boolean isClosing(int position) {
    return position >= view.length() || ",.;:!?)]}\"\u201D".indexOf(view.charAt(position)) >= 0;
  }
}
