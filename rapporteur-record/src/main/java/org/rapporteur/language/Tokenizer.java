package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a view into tokens, in one pass. Blanks belong to no token. */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "re", "ll", "ve", "d", "m");

  /** Abbreviations that keep their dot, lower case, without it. */
  static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
          "maj", "cmdr", "adm", "rev", "hon", "st", "jr", "sr", "jan", "feb", "mar", "apr", "jun",
          "jul", "aug", "sept", "sep", "oct", "nov", "dec", "vs", "inc", "corp", "co", "ltd", "no",
          "etc", "e.g", "i.e", "dept", "del", "supt", "pres", "messrs", "fig", "cf", "al", "a.m",
          "p.m", "sens", "reps", "govs", "gens", "profs", "drs", "amb", "atty", "ex", "calif",
          "conn", "fla", "ill", "mass", "mich", "minn", "mo", "okla", "ore", "pa", "tenn", "va",
          "wash", "wis", "ariz", "ark", "ala", "colo", "ga", "kan", "ky", "la", "md", "miss", "neb",
          "nev", "tex", "vt", "wyo");

  private final String view;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String view) {
    this.view = view;
  }

  static List<Token> tokenize(String view) {
    Tokenizer tokenizer = new Tokenizer(view);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int i = 0;
    while (i < view.length()) {
      int c = view.codePointAt(i);
      if (isBlank(c)) {
        i += Character.charCount(c);
      } else if (Character.isLetter(c)) {
        i = word(i);
      } else if (Character.isDigit(c)) {
        i = number(i);
      } else {
        i = mark(i, c);
      }
    }
  }

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private int word(int start) {
    int i = start;
    while (i < view.length()) {
      int c = view.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWordPart(c)) {
        i = next;
      } else if (joins(c, next) && i > start) {
        if (isApostrophe(c) && cliticEnd(next) > 0) {
          break;
        }
        i = next;
      } else {
        break;
      }
    }
    i = withDot(start, i);
    add(start, i, Token.Kind.WORD);
    return clitic(i);
  }

  /**
   * Adds the clitic that begins at a position, if there is one, and gives the position after it.
   */
  private int clitic(int start) {
    int end = start < view.length() && isApostrophe(view.charAt(start)) ? cliticEnd(start + 1) : -1;
    if (end < 0) {
      return start;
    }
    add(start, end, Token.Kind.CLITIC);
    return end;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private boolean joins(int c, int next) {
    boolean joint =
        isApostrophe(c) || c == '-' || c == '\u2010' || c == '\u2011' || c == '&' || c == '.';
    return joint
        && next < view.length()
        && Character.isLetterOrDigit(view.codePointAt(next))
        && (c != '.' || isAcronymDot(next - 1));
  }

  /** Whether the dot at {@code dot} stands between single letters, as in "U.S.". */
  private boolean isAcronymDot(int dot) {
    boolean single =
        dot >= 1
            && Character.isLetter(view.charAt(dot - 1))
            && (dot == 1 || !Character.isLetterOrDigit(view.charAt(dot - 2)));
    int after = dot + 2;
    return single && (after >= view.length() || !Character.isLetterOrDigit(view.charAt(after)));
  }

  private int withDot(int start, int end) {
    if (end >= view.length() || view.charAt(end) != '.') {
      return end;
    }
    String word = view.substring(start, end);
    boolean acronym = word.indexOf('.') > 0;
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    boolean known = ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    if (known && Character.isLowerCase(word.charAt(0)) && !acronym) {
      return isBlankAt(end + 1) && isLowerAt(end + 2) ? end + 1 : end;
    }
    return acronym || initial || known ? end + 1 : end;
  }

  private boolean isBlankAt(int i) {
    return i < view.length() && isBlank(view.charAt(i));
  }

  private boolean isLowerAt(int i) {
    return i < view.length() && Character.isLowerCase(view.charAt(i));
  }

  /** End of a clitic whose letters begin at {@code start}, or -1. */
  private int cliticEnd(int start) {
    int i = start;
    while (i < view.length() && i < start + 3 && Character.isLetter(view.charAt(i))) {
      i++;
    }
    if (i > start
        && i <= start + 2
        && (i == view.length() || !Character.isLetterOrDigit(view.charAt(i)))
        && CLITICS.contains(view.substring(start, i).toLowerCase(Locale.ROOT))) {
      return i;
    }
    return -1;
  }

  private int number(int start) {
    int i = start;
    while (i < view.length()) {
      int c = view.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean separator =
          c == '.'
              || c == ','
              || c == '-'
              || c == '\u2010'
              || c == '\u2011'
              || c == '/'
              || c == ':';
      if (Character.isLetterOrDigit(c)) {
        i = next;
      } else if (separator
          && next < view.length()
          && Character.isLetterOrDigit(view.codePointAt(next))) {
        i = next;
      } else {
        break;
      }
    }
    add(start, i, Token.Kind.NUMBER);
    return clitic(i);
  }

  /** One mark, or a run of the same: dots, dashes, doubled quotation marks. */
  private int mark(int start, int c) {
    int end = start + Character.charCount(c);
    boolean quote = QuoteMarks.isQuote(c);
    if (quote
        || c == '.'
        || c == '-'
        || c == ',' && end < view.length() && view.charAt(end) == ',') {
      while (end < view.length() && view.charAt(end) == c) {
        end++;
      }
    }
    int run = end - start;
    boolean lowDoubled = c == ',' && run == 2;
    add(start, end, run <= 2 && quote || lowDoubled ? Token.Kind.QUOTE : Token.Kind.MARK);
    return end;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private void add(int start, int end, Token.Kind kind) {
    String text = view.substring(start, end);
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
    tokens.add(new Token(start, end, text, lower, kind));
  }
}
