package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Reads for whom somebody speaks in a clause: "Mara Lind, who speaks for the guild". */
final class OfficeClause {
  private static final Set<String> LEADS = WordClass.named("leads");
  private static final Set<String> LED = WordClass.named("led");
  private static final Set<String> CLAUSE_OPENERS = WordClass.named("clause-opener");
  private static final Set<String> BEFORE_VERB =
      Set.of("who", "and", "has", "also", "now", "still", "currently");

  private static final Set<String> SPEAKS = Set.of("speaks", "negotiates", "acts", "answers");

  /** Bodies for which those who chair them do not speak. */
  private static final Set<String> ASSEMBLIES =
      Set.of(
          "committee",
          "subcommittee",
          "panel",
          "caucus",
          "senate",
          "house",
          "parliament",
          "assembly",
          "congress",
          "court",
          "inquiry");

  private final Document document;
  private final List<Token> tokens;
  private final Names names;
  private final DescriptionParser descriptions;
  private final Testimony testimony;

  OfficeClause(
      Document document, Names names, DescriptionParser descriptions, Testimony testimony) {
    this.document = document;
    this.tokens = document.tokens();
    this.names = names;
    this.descriptions = descriptions;
    this.testimony = testimony;
  }

  /** Notes on a figure whose name begins at {@code first} what a clause from "who" on tells. */
  void read(Figure figure, int first, int who) {
    int limit = document.sentenceOf(who).end();
    for (int verb = who + 1; verb < limit && !tokens.get(verb).is(","); verb++) {
      int object = BEFORE_VERB.contains(tokens.get(verb - 1).lower()) ? object(verb) : -1;
      if (object > 0 && object < limit) {
        tie(figure, first, object, limit);
        return;
      }
    }
  }

  /** Where the body begins that somebody is told to lead or speak for at a verb, or -1. */
  private int object(int verb) {
    String word = tokens.get(verb).lower();
    boolean has = tokens.get(verb - 1).is("has");
    if (LEADS.contains(word) || has && LED.contains(word)) {
      return verb + 1;
    }
    String preposition = verb + 1 < tokens.size() ? tokens.get(verb + 1).lower() : "";
    return SPEAKS.contains(word) && preposition.equals("for") ? verb + 2 : -1;
  }

  private void tie(Figure figure, int first, int object, int limit) {
    int name = object + (tokens.get(object).is("the") ? 1 : 0);
    int m = names.startingAt(name);
    if (m >= 0 && isAssembly(names.get(m).text())) {
      return;
    }
    Description body = descriptions.parse(object, clauseEnd(object, limit));
    if (!body.isEmpty()
        && body.kind().isBody()
        && body.definite()
        && !body.former()
        && !isAssembly(document.words(object, body.coreEnd()))) {
      testimony.tie(figure, body.sponsor(), document.words(object, body.end()), first, body.end());
    } else if (body.isEmpty() && m >= 0 && names.get(m).isActor() && !names.get(m).possessive()) {
      testimony.tie(figure, m, names.get(m).text(), first, names.get(m).end());
    }
  }

  private static boolean isAssembly(String name) {
    return Figure.words(name).stream().anyMatch(ASSEMBLIES::contains);
  }

  /** Where another clause or an "and" begins: "the board since May". */
  private int clauseEnd(int object, int limit) {
    int end = object;
    while (end < limit && !CLAUSE_OPENERS.contains(tokens.get(end).lower())) {
      end++;
    }
    return end;
  }
}
