package org.rapporteur.language;

import java.util.List;

/**
 * Words between quotation marks.
 *
 * @param pieces one range of tokens for each paragraph it runs through, marks included; never empty
 * @param closed whether a closing mark was found
 */
public record Quotation(List<Piece> pieces, boolean closed) {

  /**
   * A run of quoted tokens inside one paragraph.
   *
   * @param first index of the first token, the opening mark
   * @param end one past the last token, the closing mark if there is one
   */
  public record Piece(int first, int end) {}

  /** Copies the pieces. */
  public Quotation {
    pieces = List.copyOf(pieces);
  }

  /** Index of the first token. */
  public int first() {
    return pieces.get(0).first();
  }

  /** One past the last token. */
  public int end() {
    return pieces.get(pieces.size() - 1).end();
  }
}
