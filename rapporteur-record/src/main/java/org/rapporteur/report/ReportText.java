package org.rapporteur.report;

import java.util.Arrays;

/**
 * A report's text twice: <em>raw</em>, as read and cited, and the <em>view</em>, repaired for
 * reading by machine (double encoding undone, soft hyphens dropped, odd blanks made plain).
 *
 * <p>Analysis walks the view with ordinary {@code String} positions; everything that leaves it is a
 * {@link Span} of the raw text. The view never joins or reorders: each of its UTF-16 units stands
 * for one or more consecutive code points of the raw text. Immutable and safe for threads.
 */
public final class ReportText {
  private final String raw;
  private final String view;

  /**
   * Raw code point offset of each view position and of the view's end; null when they are equal.
   */
  private final int[] rawOffsets;

  /** Raw code point offset where what each view unit stands for ends; null with the above. */
  private final int[] rawEnds;

  /** UTF-16 position of each raw code point and of the raw end; null when they are equal. */
  private final int[] rawPositions;

  private final int length;

  private ReportText(String raw, String view, int[] rawOffsets, int[] rawEnds) {
    this.raw = raw;
    this.view = view;
    this.rawOffsets = rawOffsets;
    this.rawEnds = rawEnds;
    this.length = raw.codePointCount(0, raw.length());
    this.rawPositions = length == raw.length() ? null : positionsOfCodePoints(raw, length);
  }

  /** A text that needs no repair. Unpaired surrogates, which no text can hold, become U+FFFD. */
  public static ReportText of(String raw) {
    String clean = withoutLoneSurrogates(raw);
    int count = clean.codePointCount(0, clean.length());
    if (count == clean.length()) {
      return new ReportText(clean, clean, null, null);
    }
    int[] offsets = offsetsOfUnits(clean);
    return new ReportText(clean, clean, offsets, followingOffsets(offsets));
  }

  /**
   * A text with a repaired view that drops nothing: what a view unit stands for ends where the next
   * one's begins.
   *
   * @param raw the text as read, free of unpaired surrogates
   * @param view the repaired text
   * @param rawOffsets for each UTF-16 position of {@code view}, and for its end, the code point
   *     offset in {@code raw} where what it stands for begins; not decreasing
   * @throws IllegalArgumentException if the offsets do not fit the two texts
   */
  public static ReportText repaired(String raw, String view, int[] rawOffsets) {
    if (rawOffsets.length != view.length() + 1) {
      throw new IllegalArgumentException("offsets do not fit the view");
    }
    int[] starts = Arrays.copyOf(rawOffsets, view.length());
    return repaired(raw, view, starts, followingOffsets(rawOffsets));
  }

  /**
   * A text with a repaired view that may have dropped characters of the raw text.
   *
   * @param raw the text as read, free of unpaired surrogates
   * @param view the repaired text
   * @param rawStarts for each UTF-16 unit of {@code view} the code point offset in {@code raw}
   *     where what it stands for begins; not decreasing
   * @param rawEnds likewise where it ends; not decreasing, greater than the start
   * @throws IllegalArgumentException if the offsets do not fit the two texts
   */
  public static ReportText repaired(String raw, String view, int[] rawStarts, int[] rawEnds) {
    int size = view.length();
    int length = raw.codePointCount(0, raw.length());
    if (rawStarts.length != size || rawEnds.length != size) {
      throw new IllegalArgumentException("offsets do not fit the view");
    }
    for (int i = 0; i < size; i++) {
      boolean back = i > 0 && (rawStarts[i] < rawStarts[i - 1] || rawEnds[i] < rawEnds[i - 1]);
      if (back || rawStarts[i] < 0 || rawEnds[i] <= rawStarts[i] || rawEnds[i] > length) {
        throw new IllegalArgumentException("offsets do not fit the text at " + i);
      }
    }
    int[] offsets = Arrays.copyOf(rawStarts, size + 1);
    offsets[size] = length;
    return new ReportText(raw, view, offsets, rawEnds.clone());
  }

  /** The text as read: LF line ends, no byte-order mark, nothing else changed. */
  public String raw() {
    return raw;
  }

  /** The text as analysed; equal to {@link #raw()} when nothing needed repair. */
  public String view() {
    return view;
  }

  /** Length of the raw text in code points. */
  public int length() {
    return length;
  }

  /**
   * The raw span that a stretch of the view stands for.
   *
   * @param viewStart first UTF-16 position in the view
   * @param viewEnd one past the last; greater than {@code viewStart}
   */
  public Span span(int viewStart, int viewEnd) {
    if (rawOffsets == null) {
      return new Span(viewStart, viewEnd);
    }
    return new Span(rawOffsets[viewStart], rawEnds[viewEnd - 1]);
  }

  /** The first view position that stands at or after a raw offset in code points. */
  public int viewPosition(int rawOffset) {
    if (rawOffsets == null) {
      return rawOffset;
    }
    int found = Arrays.binarySearch(rawOffsets, rawOffset);
    if (found < 0) {
      return Math.min(-found - 1, view.length());
    }
    while (found > 0 && rawOffsets[found - 1] == rawOffset) {
      found--;
    }
    return found;
  }

  /** The exact words of a span, as they stand in the report. */
  public String slice(Span span) {
    return rawPositions == null
        ? raw.substring(span.start(), span.end())
        : raw.substring(rawPositions[span.start()], rawPositions[span.end()]);
  }

  /** The words of a span in the repaired view: what names and matching use. */
  public String repaired(Span span) {
    return view.substring(viewPosition(span.start()), viewPosition(span.end()));
  }

  /** For each unit the next greater offset: two halves of a surrogate pair end together. */
  private static int[] followingOffsets(int[] offsets) {
    int[] following = new int[offsets.length - 1];
    for (int i = following.length - 1; i >= 0; i--) {
      following[i] =
          offsets[i] == offsets[i + 1] && i + 1 < following.length
              ? following[i + 1]
              : offsets[i + 1];
    }
    return following;
  }

  private static int[] offsetsOfUnits(String text) {
    int[] offsets = new int[text.length() + 1];
    int codePoint = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      offsets[i] = second ? codePoint - 1 : codePoint++;
    }
    offsets[text.length()] = codePoint;
    return offsets;
  }

  private static int[] positionsOfCodePoints(String text, int count) {
    int[] positions = new int[count + 1];
    int position = 0;
    for (int i = 0; i < count; i++) {
      positions[i] = position;
      position += Character.charCount(text.codePointAt(position));
    }
    positions[count] = position;
    return positions;
  }

  private static String withoutLoneSurrogates(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      if (clean == null) {
        clean = new StringBuilder(text);
      }
      clean.setCharAt(i, '\uFFFD');
    }
    return clean == null ? text : clean.toString();
  }
}
