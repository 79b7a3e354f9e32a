package org.rapporteur.actor;

import java.util.Arrays;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;

/** Which tokens of a report stand in quotations. */
final class QuotedTokens {
  private final boolean[] quoted;

  QuotedTokens(Document document) {
    quoted = new boolean[document.tokens().size()];
    for (Quotation quotation : document.speech()) {
      for (Quotation.Piece piece : quotation.pieces()) {
        Arrays.fill(quoted, piece.first(), piece.end(), true);
      }
    }
  }

  /** Whether a token stands in a quotation. */
  boolean contains(int token) {
    return quoted[token];
  }
}
