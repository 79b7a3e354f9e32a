package org.rapporteur.bench.perturbation;

/**
 * Part of an article's text.
 *
 * @param start first UTF-16 position
 * @param end one past the last; greater than {@code start}
 */
record Stretch(int start, int end) {
  Stretch {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
    }
  }

  boolean contains(Stretch other) {
    return start <= other.start && other.end <= end;
  }

  boolean overlaps(Stretch other) {
    return start < other.end && other.start < end;
  }
}
