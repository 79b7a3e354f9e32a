package org.rapporteur.language;

/**
 * Words and numbers as ints, their terms, so that texts can be compared as sorted arrays.
 *
 * <p>A word stands for its stem: the plural's "s" dropped and cut after six letters. Truncation
 * does nearly as well as a stemmer on news (McNamee, Nicholas, Mayfield 2009) and joins spellings
 * of a foreign name. Equal stems have equal terms; that two stems share a term is as good as
 * impossible.
 */
public final class Stem {
  private static final int STEM = 6;
  private static final int SHORT_NUMBER = 2;
  private static final int COMMON_NUMBER = 1;

  private Stem() {}

  /** Whether a token has a term at all. */
  public static boolean has(Token token) {
    return token.kind() == Token.Kind.NUMBER || token.isWord() && token.lower().length() > 1;
  }

  /** The term of a word or number. */
  public static int of(Token token) {
    return token.kind() == Token.Kind.NUMBER ? ofNumber(token.lower()) : ofWord(token.lower());
  }

  /** The term of a word in lower case. */
  public static int ofWord(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    if (end > 3 && word.charAt(end - 1) == 's' && word.charAt(end - 2) != 's') {
      end--;
    }
    return word.substring(0, Math.min(end, STEM)).hashCode() * 2;
  }

  private static int ofNumber(String number) {
    String digits = number.replace(",", "");
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    boolean common = digits.length() <= SHORT_NUMBER || year;
    return digits.hashCode() * 2 | (common ? COMMON_NUMBER : 0);
  }

  /** Whether a term is a year or a number of one or two digits, which reports share by chance. */
  public static boolean isCommonNumber(int term) {
    return (term & COMMON_NUMBER) != 0;
  }
}
