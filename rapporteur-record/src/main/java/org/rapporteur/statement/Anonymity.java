package org.rapporteur.statement;

import java.util.Set;

/**
 * Knows the wish of a source not to be named, which tells how the press came by a statement and is
 * none of the negotiation: "who asked not to be identified because the talks are private".
 */
final class Anonymity {
  private static final Set<String> WISHED =
      Set.of("asked", "asking", "requested", "requesting", "insisted", "preferred", "wished");
  private static final Set<String> NAMED =
      Set.of("named", "identified", "quoted", "cited", "anonymous", "unnamed", "anonymity");

  /** How far into what is asked for the word stands. */
  private static final int REACH = 6;

  private final Syntax syntax;

  Anonymity(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether a draft tells that wish. */
  boolean isWishedIn(Draft draft) {
    TokenRange content = draft.content().get(0);
    int end = Math.min(content.end(), content.first() + REACH);
    return holds(draft.cue(), WISHED) && holds(new TokenRange(content.first(), end), NAMED);
  }

  private boolean holds(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (words.contains(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
