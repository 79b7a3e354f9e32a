package org.rapporteur.language;

/**
 * A sentence as a range of tokens.
 *
 * @param first index of its first token
 * @param end one past its last token
 * @param paragraph index of the paragraph it stands in
 */
public record Sentence(int first, int end, int paragraph) {

  /** Number of tokens. */
  public int length() {
    return end - first;
  }
}
