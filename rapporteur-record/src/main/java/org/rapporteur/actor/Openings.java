package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Which words of a report would be capitalised even if they were no names: those that open. */
final class Openings {
  private final List<Token> tokens;
  private final boolean[] opening;

  Openings(Document document) {
    this.tokens = document.tokens();
    this.opening = new boolean[tokens.size()];
  }

  /** Whether a token opens a marked sentence, a quotation or what follows a colon. */
  boolean contains(int token) {
    return opening[token];
  }

  /** Marks the openings of a sentence. */
  void mark(Sentence sentence) {
    boolean open = true;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.QUOTE || token.is(":")) {
        open = true;
      } else if (token.isWord()) {
        opening[i] = open;
        open = false;
      }
    }
  }
}
