package org.rapporteur.language;

/**
 * A word, number or mark of the view of a report.
 *
 * @param start first UTF-16 position in the view
 * @param end one past the last
 * @param text the characters themselves
 * @param lower {@code text} in lower case, curly apostrophes made straight
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

  /** What a token is. */
  public enum Kind {
    /** Letters, with inner hyphens, apostrophes and the dots of abbreviations. */
    WORD,
    /** The "'s", "'re", "'ll" … that follows a word. */
    CLITIC,
    /** Digits, with inner separators. */
    NUMBER,
    /** A quotation mark, or what may be one. */
    QUOTE,
    /** Any other mark. */
    MARK
  }

  /** Whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Whether this is exactly the given lower-case word or mark. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether this is a word or number that begins with a capital letter. */
  public boolean isCapitalised() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  @Override
  public String toString() {
    return text;
  }
}
