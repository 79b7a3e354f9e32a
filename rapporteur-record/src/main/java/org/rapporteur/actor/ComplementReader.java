package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/**
 * Reads what follows the head of a description: "of the Arvonian ministry", "close to the talks".
 */
final class ComplementReader {
  static final Set<String> SPEAKS_FOR =
      Set.of("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "counsel");

  /** What those do who did not write it: "a letter seen by the Courier". */
  private static final Set<String> SEEN =
      Set.of("seen", "obtained", "reviewed", "read", "published", "reported", "quoted", "received");

  private static final Set<String> OWNERSHIP = Set.of("for", "at", "of", "from", "with");

  private static final Set<String> ENDS = WordClass.named("phrase-end");

  private final List<Token> tokens;
  private final Names names;
  private final Nouns nouns;

  /**
   * What a complement tells.
   *
   * @param end one past its last token
   * @param sponsor index of the name that the one described speaks for, or -1
   * @param body noun of the body that the one described belongs to, or empty
   */
  record Complement(int end, int sponsor, String body) {}

  ComplementReader(Document document, Names names, Nouns nouns) {
    this.tokens = document.tokens();
    this.names = names;
    this.nouns = nouns;
  }

  /** The complement that begins at {@code first}, behind a head, and ends before {@code limit}. */
  Complement read(int head, int first, int limit) {
    int sponsor = -1;
    String body = "";
    int i = first;
    while (i < limit
        && (!isStop(tokens.get(i)) || i > first && DescriptionParser.ownsAsPlural(tokens, i))) {
      int m = names.startingAt(i);
      if (m >= 0) {
        sponsor = sponsor < 0 && speaksFor(head, m) ? m : sponsor;
        i = Math.min(limit, names.get(m).end());
        continue;
      }
      Token token = tokens.get(i);
      if (body.isEmpty()
          && sponsor < 0
          && nouns.kind(token.lower()).isBody()
          && isPreposition(head, i - 1, i - 2, i - 3)) {
        body = token.text();
      }
      i++;
    }
    return new Complement(i, sponsor, body);
  }

  private boolean isPreposition(int head, int... places) {
    for (int place : places) {
      if (place > head && OWNERSHIP.contains(lower(place))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before the complement's name make it the one spoken for. */
  private boolean speaksFor(int head, int m) {
    int before = names.get(m).first() - 1;
    boolean titled = nouns.kind(lower(before)).isHuman();
    while (before > head
        && (lower(before).equals("the")
            || nouns.isPlainHonorific(lower(before))
            || nouns.isModifier(lower(before))
            || nouns.kind(lower(before)).isHuman())) {
      before--;
    }
    if (before <= head) {
      return false;
    }
    String preposition = lower(before);
    boolean office =
        nouns.kind(lower(head)) != Nouns.Kind.OFFICE
            || SPEAKS_FOR.contains(nouns.singular(lower(head)))
            || names.get(m).kind() != Mention.Kind.GOVERNMENT;
    boolean portfolio =
        before + 1 < names.get(m).first()
            && !lower(before + 1).equals("the")
            && !nouns.isPlainHonorific(lower(before + 1));
    if (portfolio && !titled && names.get(m).kind() == Mention.Kind.NAME) {
      return false;
    }
    if (preposition.equals("by")) {
      return nouns.kind(lower(head)) == Nouns.Kind.DOCUMENT && !SEEN.contains(lower(before - 1));
    }
    return preposition.equals("to")
            && names.get(m).kind() == Mention.Kind.NAME
            && Entourage.isNoun(lower(head))
        || preposition.equals("of")
        || preposition.equals("from")
        || (preposition.equals("for") || preposition.equals("at") || preposition.equals("with"))
            && office;
  }

  private boolean isStop(Token token) {
    return !token.isWord() && token.kind() != Token.Kind.NUMBER && token.kind() != Token.Kind.CLITIC
        || ENDS.contains(token.lower()) && !token.is("and") && !token.is("or");
  }

  private String lower(int token) {
    return token < tokens.size() ? tokens.get(token).lower() : "";
  }
}
