package org.rapporteur.language;

/** The quotation marks of the press: straight, curly, low, angle and doubled. */
final class QuoteMarks {
  private QuoteMarks() {}

  static boolean isQuote(int c) {
    return isDouble(c) || isSingle(c);
  }

  static boolean isDouble(int c) {
    return switch (c) {
      case '"',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u00AB',
          '\u00BB',
          '\u2039',
          '\u203A',
          '\u301D',
          '\u301E',
          '\uFF02' ->
          true;
      default -> false;
    };
  }

  static boolean isSingle(int c) {
    return c == '\''
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u201A'
        || c == '\u201B'
        || c == '`'
        || c == '\u02BC';
  }

  /**
   * Whether the token is a mark of the outer kind: a double mark, or two single ones side by side.
   */
  static boolean isDouble(Token token) {
    return token.kind() == Token.Kind.QUOTE
        && (token.text().length() == 2 || isDouble(token.text().charAt(0)));
  }

  /** Whether the token is one single mark. */
  static boolean isSingle(Token token) {
    return token.kind() == Token.Kind.QUOTE && !isDouble(token);
  }

  /** Whether the form of the mark alone says that it opens. */
  static boolean opens(Token token) {
    return switch (token.text()) {
      case "\u201C", "\u201E", "\u00AB", "\u2039", "\u301D", "``", ",,", "\u2018", "\u201A" -> true;
      default -> false;
    };
  }

  /** Whether the form of the mark alone says that it closes. */
  static boolean closes(Token token) {
    return switch (token.text()) {
      case "\u201D", "\u00BB", "\u203A", "\u301E", "''", "\u2019" -> true;
      default -> false;
    };
  }
}
