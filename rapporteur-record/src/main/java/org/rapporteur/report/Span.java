package org.rapporteur.report;

/**
 * A half-open stretch of a report's text as read, counted in Unicode code points.
 *
 * <p>The one currency between components and the unit of the interchange format. Positions in a
 * Java {@code String} (UTF-16) are a different count; {@link ReportText} converts.
 *
 * @param start first code point, 0 or more
 * @param end one past the last code point, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if the span is empty or starts before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  /** Length in code points, at least 1. */
  public int length() {
    return end - start;
  }

  /** Whether the two spans share a code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
