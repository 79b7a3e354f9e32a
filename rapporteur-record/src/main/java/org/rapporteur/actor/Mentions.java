package org.rapporteur.actor;

import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Makes the mentions of a report's names from their tokens. */
final class Mentions {
  private final List<Token> tokens;
  private final QuotedTokens quoted;

  Mentions(Document document) {
    this.tokens = document.tokens();
    this.quoted = new QuotedTokens(document);
  }

  /** The mention between two tokens; the country is empty for those that belong to none. */
  Mention of(int first, int end, Mention.Kind kind, String country) {
    boolean possessive =
        end < tokens.size()
            && (tokens.get(end).kind() == Token.Kind.CLITIC
                    && tokens.get(end).lower().endsWith("'s")
                || isBarePossessive(end));
    return new Mention(
        first, end, kind, text(first, end), country, quoted.contains(first), possessive);
  }

  /** "the United States' envoy". */
  private boolean isBarePossessive(int end) {
    Token mark = tokens.get(end);
    return (mark.text().equals("'") || mark.text().equals("\u2019"))
        && tokens.get(end - 1).lower().endsWith("s")
        && tokens.get(end - 1).end() == mark.start()
        && end + 1 < tokens.size()
        && tokens.get(end + 1).isWord()
        && !quoted.contains(end);
  }

  /** The words between two tokens, blanks made single. */
  String text(int first, int end) {
    if (end == first + 1) {
      return tokens.get(first).text();
    }
    StringBuilder name = new StringBuilder(tokens.get(first).text());
    for (int i = first + 1; i < end; i++) {
      boolean gap = tokens.get(i).start() > tokens.get(i - 1).end();
      name.append(gap ? " " : "").append(tokens.get(i).text());
    }
    return name.toString();
  }
}
