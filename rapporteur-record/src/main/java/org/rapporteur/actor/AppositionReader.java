package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Reads what descriptions set beside a name with commas tell of its bearer. */
final class AppositionReader {
  private static final int FURTHEST = 12;
  private static final Set<String> PARTY_SIDES = Set.of("opposition", "ruling", "governing");

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Titles titles;
  private final Testimony testimony;
  private final OfficeClause clause;

  AppositionReader(
      Document document,
      Names names,
      DescriptionParser descriptions,
      Titles titles,
      Testimony testimony) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.descriptions = descriptions;
    this.titles = titles;
    this.testimony = testimony;
    this.clause = new OfficeClause(document, names, descriptions, testimony);
  }

  /** Notes on a figure what the words beside one of its names tell. */
  void read(int m, Figure figure) {
    readAfter(m, figure);
    int first = names.get(m).first();
    if (first >= 2
        && tokens.get(first - 1).is(",")
        && names.get(m).length() >= 2
        && closes(names.get(m).end())) {
      readBefore(m, figure);
    }
  }

  /** Reads "Mara Lind, Arvonia's foreign minister,". */
  private void readAfter(int m, Figure figure) {
    int i = names.get(m).end();
    int limit = document.sentenceOf(names.get(m).first()).end();
    readBody(m, figure, limit);
    if (i >= limit || !tokens.get(i).is(",")) {
      return;
    }
    i++;
    if (i + 1 < limit && tokens.get(i).kind() == Token.Kind.NUMBER && tokens.get(i + 1).is(",")) {
      i += 2;
    }
    if (i >= limit || tokens.get(i).is("and")) {
      return;
    }
    if (i + 1 < limit && tokens.get(i).is("speaking") && tokens.get(i + 1).is("for")) {
      readPrincipal(m, figure, i + 2, limit);
      return;
    }
    if (tokens.get(i).is("who")) {
      clause.read(figure, names.get(m).first(), i);
      return;
    }
    Description found = descriptions.parse(i, limit);
    if (!found.isEmpty()
        && found.kind().isHuman()
        && !found.plural()
        && !holdsOther(found)
        && !holdsArticle(found)
        && (closes(found.end()) || follows(found.end()))) {
      testimony.describe(figure, found, names.get(m).first(), found.end());
    }
  }

  /** Reads "Mara Lind of the Dock Union" and "Mara Lind, of the opposition Labour Party,". */
  private void readBody(int m, Figure figure, int limit) {
    int i = names.get(m).end();
    i += i < limit && tokens.get(i).is(",") ? 1 : 0;
    if (names.get(m).length() < 2 || i >= limit || !tokens.get(i).is("of")) {
      return;
    }
    i++;
    while (i < limit && names.startingAt(i) < 0 && isBeforeName(tokens.get(i))) {
      i++;
    }
    int body = i < limit ? names.startingAt(i) : -1;
    if (body >= 0
        && names.get(body).kind() == Mention.Kind.ORGANISATION
        && !names.get(body).possessive()
        && figure.affiliation.isEmpty()) {
      figure.affiliation = names.get(body).text();
    }
  }

  /** Reads "Mara Lind, speaking for the Dock Union,". */
  private void readPrincipal(int m, Figure figure, int first, int limit) {
    int name = first < limit && tokens.get(first).is("the") ? first + 1 : first;
    int principal = name < limit ? names.startingAt(name) : -1;
    if (principal >= 0 && !names.get(principal).possessive()) {
      testimony.tie(
          figure,
          principal,
          names.get(principal).text(),
          names.get(m).first(),
          names.get(principal).end());
    }
  }

  private static boolean isBeforeName(Token token) {
    return token.is("the") || PARTY_SIDES.contains(token.lower());
  }

  /** Whether a description goes on to name somebody whom it does not speak for. */
  private boolean holdsOther(Description description) {
    for (int i = description.head() + 1; i < description.end(); i++) {
      int other = names.startingAt(i);
      if (other >= 0
          && other != description.sponsor()
          && names.get(other).kind() == Mention.Kind.NAME
          && titles.start(other) < names.get(other).first()) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(int token) {
    return token < tokens.size()
        && (tokens.get(token).is("who") || tokens.get(token).is("and"))
        && token > 0;
  }

  /** Whether the words before a token are closed by a mark or the end of the sentence. */
  private boolean closes(int token) {
    if (token >= tokens.size()
        || document.sentenceIndexOf(token) != document.sentenceIndexOf(token - 1)) {
      return true;
    }
    Token mark = tokens.get(token);
    return mark.is(",")
        || mark.is(".")
        || mark.is(";")
        || mark.is(":")
        || mark.is(")")
        || mark.is("\u2014")
        || mark.is("\u2013")
        || mark.is("--");
  }

  /** Reads "the foreign minister, Mara Lind,". */
  private void readBefore(int m, Figure figure) {
    int end = names.get(m).first() - 1;
    int sentence = document.sentenceOf(names.get(m).first()).first();
    for (int s = Math.max(sentence, end - FURTHEST); s < end; s++) {
      if (!startsPhrase(s, sentence)) {
        continue;
      }
      Description found = descriptions.parse(s, end);
      boolean apposed = found.end() == end && found.kind().isHuman() && !found.plural();
      if (apposed && !holdsOther(found) && !holdsArticle(found)) {
        testimony.describe(figure, found, s, names.get(m).end());
        return;
      }
    }
  }

  /** Whether another phrase begins before the head: "It took the foreign minister". */
  private boolean holdsArticle(Description description) {
    for (int i = description.first() + 1; i < description.head(); i++) {
      String lower = tokens.get(i).lower();
      if (lower.equals("the") || lower.equals("a") || lower.equals("an")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsPhrase(int token, int sentence) {
    String lower = tokens.get(token).lower();
    return token == sentence
        || DescriptionParser.DEFINITE.contains(lower)
        || DescriptionParser.INDEFINITE.contains(lower)
        || DescriptionParser.POSSESSIVES.contains(lower)
        || names.startingAt(token) >= 0;
  }
}
