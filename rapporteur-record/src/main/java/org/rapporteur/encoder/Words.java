package org.rapporteur.encoder;

import java.util.Arrays;

/**
 * The words of a report's view as the encoder takes them: runs of letters and digits, and single
 * marks. A word is known by its index. Immutable.
 */
public final class Words {
  private static final String OPENING = "\u201c\u00ab\u201e";
  private static final String CLOSING = "\u201d\u00bb";
  private static final String EITHER = "\"\u201f";

  /** Fewest letters of a word that is no abbreviation. */
  private static final int LONG = 4;

  private final CharSequence view;
  private final int[] starts;
  private final int[] ends;

  /** Where the pieces of each word begin in {@code pieces}; one more entry than words. */
  private final int[] firsts;

  private final int[] pieces;
  private final int[] features;
  private final boolean[] opensParagraph;

  /** Arrays of one entry a word, but for {@code firsts} and {@code pieces}; not copied. */
  Words(CharSequence view, int[] starts, int[] ends, int[] firsts, int[] pieces) {
    this.view = view;
    this.starts = starts;
    this.ends = ends;
    this.firsts = firsts;
    this.pieces = pieces;
    this.opensParagraph = new boolean[starts.length];
    this.features = new int[starts.length];
    markParagraphs(view);
    markFeatures(view);
  }

  private void markParagraphs(CharSequence view) {
    for (int w = 0; w < starts.length; w++) {
      boolean opens = w == 0;
      for (int i = w == 0 ? 0 : ends[w - 1]; i < starts[w] && !opens; i++) {
        opens = view.charAt(i) == '\n';
      }
      opensParagraph[w] = opens;
    }
  }

  /** Quotation marks are counted anew in each paragraph; the marks themselves are inside. */
  private void markFeatures(CharSequence view) {
    boolean inside = false;
    for (int w = 0; w < starts.length; w++) {
      CharSequence word = view.subSequence(starts[w], ends[w]);
      boolean closes = false;
      inside &= !opensParagraph[w];
      if (word.length() == 1) {
        char mark = word.charAt(0);
        if (OPENING.indexOf(mark) >= 0) {
          inside = true;
        } else if (CLOSING.indexOf(mark) >= 0) {
          closes = true;
          inside = true;
        } else if (EITHER.indexOf(mark) >= 0) {
          closes = inside;
          inside = true;
        }
      }
      int place = 2 * (opensParagraph[w] ? 1 : 0) + (inside ? 1 : 0);
      features[w] = Shape.COUNT * place + Shape.of(word).code();
      inside &= !closes;
    }
  }

  /** How many words. */
  public int size() {
    return starts.length;
  }

  /** First UTF-16 position of a word in the view. */
  public int start(int word) {
    return starts[word];
  }

  /** One past the last UTF-16 position of a word in the view. */
  public int end(int word) {
    return ends[word];
  }

  /** Whether a word is the first of a line of the view. */
  public boolean opensParagraph(int word) {
    return opensParagraph[word];
  }

  /** Whether a sentence seems to end with a word: a mark, then blanks, then no small letter. */
  boolean endsSentence(int word) {
    if (word + 1 == size()) {
      return true;
    }
    int next = starts[word + 1];
    if (ends[word] == next || Character.isLowerCase(view.charAt(next))) {
      return false;
    }
    boolean quoted = is(word, CLOSING + EITHER) && word > 0;
    int last = quoted ? word - 1 : word;
    return is(last, "!?") || is(last, ".") && last > 0 && ends[last - 1] - starts[last - 1] >= LONG;
  }

  private boolean is(int word, String marks) {
    return ends[word] - starts[word] == 1 && marks.indexOf(view.charAt(starts[word])) >= 0;
  }

  /** How many pieces the words from {@code first} to before {@code end} have. */
  int pieces(int first, int end) {
    return firsts[end] - firsts[first];
  }

  /** The pieces of the words from {@code first} to before {@code end}. */
  int[] piecesOf(int first, int end) {
    return Arrays.copyOfRange(pieces, firsts[first], firsts[end]);
  }

  int feature(int word) {
    return features[word];
  }
}
