package org.rapporteur.actor;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Reads a report on, from its beginning, and notes whom the pronouns and descriptions between its
 * statements take up, so that somebody stays in mind of whom it goes on to speak as "he".
 */
final class Discourse {
  private static final int LONGEST_DESCRIPTION = 8;

  private final Document document;
  private final List<Token> tokens;
  private final Nouns nouns;
  private final Troupe troupe;
  private final Antecedents antecedents;
  private final UnnamedPhrases unnamed;
  private final boolean[] source;
  private int next;

  Discourse(
      Document document,
      List<Statement> statements,
      Troupe troupe,
      Nouns nouns,
      Antecedents antecedents,
      UnnamedPhrases unnamed) {
    this.document = document;
    this.tokens = document.tokens();
    this.nouns = nouns;
    this.troupe = troupe;
    this.antecedents = antecedents;
    this.unnamed = unnamed;
    this.source = new boolean[tokens.size()];
    for (Statement statement : statements) {
      for (Span span : statement.source()) {
        Arrays.fill(source, document.tokenAt(span.start()), document.tokenAt(span.end()), true);
      }
    }
  }

  /** Reads on up to a token. */
  void readTo(int token) {
    for (; next < token; next++) {
      if (!source[next] && !antecedents.isQuoted(next) && troupe.names().covering(next) < 0) {
        read(next);
      }
    }
  }

  private void read(int token) {
    String lower = tokens.get(token).lower();
    if (lower.equals("he") || lower.equals("she")) {
      Gender gender = lower.equals("he") ? Gender.MALE : Gender.FEMALE;
      note(antecedents.person(token, gender, -1), token, Antecedents.Part.CLAUSE_SUBJECT);
    } else if (lower.equals("the") && humanFollows(token)) {
      Description description = troupe.descriptions().parse(token, ownerEnd(token));
      if (!description.isEmpty()
          && description.kind().isHuman()
          && !description.plural()
          && description.end() <= token + LONGEST_DESCRIPTION) {
        boolean opens = token == document.sentenceOf(token).first();
        note(
            unnamed.takenUp(description),
            token,
            opens ? Antecedents.Part.SUBJECT : Antecedents.Part.OTHER);
      }
    }
  }

  /** End of the words up to "'s" that a phrase may begin with, or of the sentence. */
  private int ownerEnd(int token) {
    int end = document.sentenceOf(token).end();
    for (int i = token; i < Math.min(end, token + LONGEST_DESCRIPTION); i++) {
      if (tokens.get(i).kind() == Token.Kind.CLITIC && troupe.names().covering(i - 1) < 0) {
        return i;
      }
    }
    return end;
  }

  private boolean humanFollows(int token) {
    int end = Math.min(document.sentenceOf(token).end(), token + LONGEST_DESCRIPTION);
    for (int i = token + 1; i < end; i++) {
      if (nouns.kind(tokens.get(i).lower()).isHuman() && troupe.names().covering(i) < 0) {
        return true;
      }
    }
    return false;
  }

  private void note(Figure figure, int token, Antecedents.Part part) {
    if (figure != null) {
      antecedents.refers(figure, token, part);
    }
  }
}
