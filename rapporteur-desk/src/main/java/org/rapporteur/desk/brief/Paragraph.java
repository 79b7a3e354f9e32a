package org.rapporteur.desk.brief;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Words of several styles, broken into lines by their width on the screen, where ideographs take
 * two columns and combining marks none. For one thread.
 */
public final class Paragraph {
  private final List<Word> words = new ArrayList<>();
  private final String first;
  private final String rest;

  private record Word(String text, Style style, boolean glued) {}

  /**
   * An empty paragraph.
   *
   * @param first what the first line begins with
   * @param rest what the other lines begin with
   */
  public Paragraph(String first, String rest) {
    this.first = first;
    this.rest = rest;
  }

  /** A paragraph with all lines indented by so many columns. */
  public static Paragraph indented(int columns) {
    return new Paragraph(" ".repeat(columns), " ".repeat(columns));
  }

  /** Adds text, made safe for a terminal, after a blank. */
  public Paragraph add(Style style, String text) {
    return add(style, text, false);
  }

  /** Adds text, made safe for a terminal, right after what stands there. */
  public Paragraph glue(Style style, String text) {
    return add(style, text, true);
  }

  private Paragraph add(Style style, String text, boolean glued) {
    String line = Plain.line(text);
    if (!line.isEmpty()) {
      boolean glue = glued;
      for (String word : line.split(" ", -1)) {
        words.add(new Word(word, style, glue));
        glue = false;
      }
    }
    return this;
  }

  /**
   * The paragraph's lines, each with a line end.
   *
   * @param width columns of a line, more than the indents take
   * @param colour whether to paint the words in their styles
   */
  public String lines(int width, boolean colour) {
    StringBuilder lines = new StringBuilder(first);
    int indent = width(rest);
    int column = width(first);
    boolean atStart = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      for (String piece : pieces(word.text(), width - indent)) {
        int blank = atStart || word.glued() ? 0 : 1;
        if (!atStart && column + blank + width(piece) + gluedTo(i) > width) {
          lines.append('\n').append(rest);
          column = indent;
          blank = 0;
        }
        lines.append(" ".repeat(blank)).append(colour ? word.style().paint(piece) : piece);
        column += blank + width(piece);
        atStart = false;
      }
    }
    return lines.append('\n').toString();
  }

  /** Columns of what is glued to a word and stays on its line. */
  private int gluedTo(int index) {
    boolean followed = index + 1 < words.size() && words.get(index + 1).glued();
    return followed ? width(words.get(index + 1).text()) : 0;
  }

  /** A word in pieces that fit a line, cut between what the reader sees as characters. */
  private static List<String> pieces(String word, int width) {
    if (width(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int start = 0;
    int taken = 0;
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      int columns = width(word.substring(from, to));
      if (taken + columns > width && from > start) {
        pieces.add(word.substring(start, from));
        start = from;
        taken = 0;
      }
      taken += columns;
      from = to;
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  /** Columns that a text takes on the screen. */
  public static int width(String text) {
    return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
