package org.rapporteur.report;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Makes the view of a report's text: double encoding undone, odd blanks made plain, soft hyphens
 * and other characters without width dropped.
 *
 * <p>Text is double-encoded when its UTF-8 bytes were once read as windows-1252 or Latin-1, so that
 * one character became two to four. It is undone sequence by sequence, as often only a pasted part
 * of a text is broken. A sequence counts only if it is sound UTF-8 for a character that news texts
 * use, so that a capital with an accent before a closing quotation mark stays what it is.
 */
final class ViewRepair {
  private static final int PASSES = 3;
  private static final char DROPPED = '\0';

  /** The characters that windows-1252 has for the bytes 0x80 to 0x9F; undefined bytes are C1. */
  private static final char[] WINDOWS_1252 = windows1252();

  private final String raw;

  /** The view so far, and for each of its units the code points of {@code raw} it stands for. */
  private char[] units;

  private int[] starts;
  private int[] ends;
  private int size;
  private int undone;

  private ViewRepair(String raw) {
    this.raw = raw;
  }

  /**
   * A text with its view.
   *
   * @param text raw and view
   * @param undone number of places where double encoding was undone
   */
  record Repaired(ReportText text, int undone) {}

  /** The text with its view, which is the raw text itself if it needs no repair. */
  static Repaired repair(String raw) {
    ReportText plain = ReportText.of(raw);
    return isSound(plain.raw()) ? new Repaired(plain, 0) : new ViewRepair(plain.raw()).run();
  }

  private static boolean isSound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80
          && (plain(c) != c
              || (isLead(c) && i + 1 < text.length() && text.charAt(i + 1) >= 0x80))) {
        return false;
      }
    }
    return true;
  }

  private Repaired run() {
    load();
    boolean again = true;
    for (int pass = 0; pass < PASSES && again; pass++) {
      again = undoDoubleEncoding();
    }
    makePlain();
    String view = new String(units, 0, size);
    ReportText text =
        view.equals(raw)
            ? ReportText.of(raw)
            : ReportText.repaired(
                raw, view, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    return new Repaired(text, undone);
  }

  private void load() {
    size = raw.length();
    units = raw.toCharArray();
    starts = new int[size];
    ends = new int[size];
    int offset = 0;
    for (int i = 0; i < size; i++) {
      starts[i] = offset;
      if (Character.isHighSurrogate(units[i])) {
        ends[i] = offset + 1;
        i++;
        starts[i] = offset;
      }
      ends[i] = ++offset;
    }
  }

  /** One pass over the view, in place; whether anything was undone. */
  private boolean undoDoubleEncoding() {
    int before = undone;
    int to = 0;
    for (int from = 0; from < size; ) {
      Sequence sequence = isLead(units[from]) ? sequenceAt(from) : null;
      if (sequence == null) {
        keep(from++, to++);
        continue;
      }
      int start = starts[from];
      int end = ends[from + sequence.length - 1];
      for (char unit : Character.toChars(sequence.codePoint)) {
        units[to] = unit;
        starts[to] = start;
        ends[to++] = end;
      }
      from += sequence.length;
      undone++;
    }
    size = to;
    return undone > before;
  }

  private void makePlain() {
    int to = 0;
    for (int from = 0; from < size; from++) {
      char plain = plain(units[from]);
      if (plain != DROPPED || units[from] == DROPPED) {
        keep(from, to);
        units[to++] = plain;
      }
    }
    size = to;
  }

  private void keep(int from, int to) {
    units[to] = units[from];
    starts[to] = starts[from];
    ends[to] = ends[from];
  }

  private record Sequence(int codePoint, int length) {}

  /** The double-encoded character that begins at a position, or null. */
  private Sequence sequenceAt(int position) {
    int lead = units[position];
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead == 0xE2 && lostClosingQuote(position)) {
      return new Sequence('\u201D', position + 2 < size && units[position + 2] == '\uFFFD' ? 3 : 2);
    }
    if (position + length > size) {
      return null;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      int b = byteOf(units[position + i]);
      if (b < 0x80 || b > 0xBF) {
        return null;
      }
      codePoint = codePoint << 6 | (b & 0x3F);
    }
    return isPlausible(codePoint, length) && !isAccentedCapitalAtEnd(position, length)
        ? new Sequence(codePoint, length)
        : null;
  }

  /** The last byte of ” has no character in windows-1252, so that many programs lose it. */
  private boolean lostClosingQuote(int position) {
    if (position + 1 >= size || units[position + 1] != '\u20AC') {
      return false;
    }
    int third = position + 2 < size ? byteOf(units[position + 2]) : -1;
    return third < 0x80 || third > 0xBF;
  }

  /** Whether news texts use the character, and whether its UTF-8 form has this length. */
  private static boolean isPlausible(int c, int length) {
    return switch (length) {
      case 2 ->
          (c >= 0x80 && c <= 0x17F)
              || (c >= 0x218 && c <= 0x21B)
              || (c >= 0x386 && c <= 0x3CE)
              || (c >= 0x401 && c <= 0x45F);
      case 3 ->
          (c >= 0x1E00 && c <= 0x1EFF)
              || (c >= 0x2000 && c <= 0x206F)
              || (c >= 0x20A0 && c <= 0x20BF)
              || (c >= 0x2100 && c <= 0x214F)
              || (c >= 0x2190 && c <= 0x22FF)
              || (c >= 0x25A0 && c <= 0x27BF)
              || (c >= 0xFB00 && c <= 0xFB06)
              || c == 0xFEFF
              || c == 0xFFFD;
      default -> c >= 0x1F000 && c <= 0x1FAFF;
    };
  }

  /** A word in capitals whose last letter stands before a quotation mark or dash: AMANHÃ”. */
  private boolean isAccentedCapitalAtEnd(int position, int length) {
    int next = position + length;
    return length == 2
        && closesWords(units[position + 1])
        && position > 0
        && Character.isUpperCase(units[position - 1])
        && (next == size || !Character.isLetter(units[next]));
  }

  private static boolean closesWords(char c) {
    return c == '\u2026'
        || switch (Character.getType(c)) {
          case Character.DASH_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Whether a character is what windows-1252 makes of the first byte of a UTF-8 sequence. */
  private static boolean isLead(char c) {
    return c >= 0xC2 && c <= 0xF4;
  }

  /** The windows-1252 or Latin-1 byte of a character; -1 if it has none. */
  private static int byteOf(char c) {
    if (c < 0x100) {
      return c;
    }
    for (int i = 0; i < WINDOWS_1252.length; i++) {
      if (WINDOWS_1252[i] == c) {
        return 0x80 + i;
      }
    }
    return -1;
  }

  /** What the view shows for a character. */
  private static char plain(char c) {
    if (c >= 0x80 && c < 0xA0) {
      return WINDOWS_1252[c - 0x80];
    }
    if (Character.getType(c) == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    return switch (c) {
      case '\u2028', '\u2029' -> '\n';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          DROPPED;
      default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069') ? DROPPED : c;
    };
  }

  private static char[] windows1252() {
    byte[] bytes = new byte[32];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (0x80 + i);
    }
    char[] characters = new String(bytes, Charset.forName("windows-1252")).toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\uFFFD') {
        characters[i] = (char) (0x80 + i);
      }
    }
    return characters;
  }
}
