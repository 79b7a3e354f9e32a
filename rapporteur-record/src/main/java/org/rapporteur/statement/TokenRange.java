package org.rapporteur.statement;

/**
 * A half-open range of tokens.
 *
 * @param first first token
 * @param end one past the last, greater than {@code first}
 */
record TokenRange(int first, int end) {

  boolean overlaps(TokenRange other) {
    return first < other.end && other.first < end;
  }

  boolean holds(TokenRange other) {
    return first <= other.first && other.end <= end;
  }
}
