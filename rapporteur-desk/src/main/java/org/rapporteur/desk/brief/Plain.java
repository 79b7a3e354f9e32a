package org.rapporteur.desk.brief;

/**
 * Text of reports and names of files made safe for a terminal: what could move the cursor, change
 * colours or turn the direction of the line is dropped.
 */
public final class Plain {
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Plain() {}

  /** The text on one line, each run of blanks, line ends included, as one blank. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                  line.append(' ');
                }
              } else if (isSafe(c)) {
                line.appendCodePoint(c);
              }
            });
    return line.toString().strip();
  }

  /** The text on one line: the whole, or as many of its whole words as fit and "…". */
  static String trimmed(String text, int longest) {
    String line = line(text);
    if (line.length() <= longest) {
      return line;
    }
    int end = line.lastIndexOf(' ', longest - 1);
    if (end <= 0) {
      end =
          line.offsetByCodePoints(0, Math.min(longest / 2, line.codePointCount(0, line.length())));
    }
    return line.substring(0, end) + " …";
  }

  private static boolean isSafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
      case Character.SURROGATE -> false;
      default -> true;
    };
  }
}
