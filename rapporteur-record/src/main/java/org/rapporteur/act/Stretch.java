package org.rapporteur.act;

import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Tokens of a document in which wordings are looked for.
 *
 * @param first index of the first token
 * @param end one past the last
 * @param self whether a token stands for the speaker's own side
 */
record Stretch(Document document, int first, int end, IntPredicate self) {
  private static final Set<String> ADVERBS =
      Set.of(
          "also", "again", "always", "already", "even", "ever", "just", "later", "now", "often",
          "once", "soon", "still", "then", "too", "all", "both", "so", "very", "quite", "perhaps",
          "instead", "therefore", "further", "only");
  private static final int SHORTEST_MANNER = 5;

  Token token(int i) {
    return document.token(i);
  }

  /** Whether a wording may pass over a token: an adverb or a quotation mark. */
  boolean isPassedOver(int i) {
    Token token = token(i);
    return token.kind() == Token.Kind.QUOTE || isAdverb(token);
  }

  static boolean isAdverb(Token token) {
    return ADVERBS.contains(token.lower())
        || token.lower().length() >= SHORTEST_MANNER && token.lower().endsWith("ly");
  }
}
