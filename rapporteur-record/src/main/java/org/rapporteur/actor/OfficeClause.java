package org.rapporteur.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;

/** Reads for whom somebody speaks in a clause: "Mara Lind, who speaks for the guild". */
final class OfficeClause {
  private static final Set<String> LEADS = WordClass.named("leads");
  private static final Set<String> LED = WordClass.named("led");
  private static final Set<String> LEADING = WordClass.named("leading");
  private static final Set<String> IS = Set.of("is", "became");
  private static final Set<String> LATELY = Set.of("last", "this", "earlier");
  private static final Set<String> CHOSEN = Set.of("elected", "named", "appointed");

  /** What those are who do something, by how the verb begins. */
  private static final Map<String, String> ROLES =
      Map.of(
          "lead",
          "leader",
          "led",
          "leader",
          "head",
          "head",
          "chair",
          "chair",
          "run",
          "head",
          "direct",
          "director",
          "speak",
          "spokesperson",
          "negotiat",
          "negotiator",
          "coordinat",
          "coordinator");

  private static final Set<String> CLAUSE_OPENERS = WordClass.named("clause-opener");
  private static final Set<String> BEFORE_VERB =
      Set.of("who", "and", "has", "is", "also", "now", "still", "currently");

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
    int office = office(who + 1, limit);
    if (office >= 0 && holds(figure, first, office, limit)) {
      return;
    }
    for (int verb = who + 1; verb < limit && !tokens.get(verb).is(","); verb++) {
      int object = BEFORE_VERB.contains(tokens.get(verb - 1).lower()) ? object(verb) : -1;
      if (object > 0 && object < limit) {
        tie(figure, role(verb), first, object, limit);
        return;
      }
    }
  }

  /** Where the office begins in "who is the guild's secretary", "who was elected chair", or -1. */
  private int office(int be, int limit) {
    if (be + 2 >= limit) {
      return -1;
    }
    boolean chosen = tokens.get(be).is("was") && CHOSEN.contains(tokens.get(be + 1).lower());
    return chosen ? be + 2 : IS.contains(tokens.get(be).lower()) ? be + 1 : -1;
  }

  /** Notes the office that somebody is told to hold, if it is one and not of years ago. */
  private boolean holds(Figure figure, int first, int office, int limit) {
    int end = clauseEnd(office, limit);
    boolean past = false;
    for (int i = office; i < end && !tokens.get(i).is(","); i++) {
      past |= tokens.get(i).kind() == Token.Kind.NUMBER;
      end = LATELY.contains(tokens.get(i).lower()) ? i : end;
    }
    Description held = descriptions.parse(office, end);
    boolean now = !past && held.kind() == Nouns.Kind.OFFICE && !held.plural();
    if (now) {
      testimony.describe(figure, held, first, held.end());
    }
    return now;
  }

  private String role(int verb) {
    String word = tokens.get(verb).lower();
    return ROLES.entrySet().stream()
        .filter(role -> word.startsWith(role.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Where the body begins that somebody is told to lead or speak for at a verb, or -1. */
  private int object(int verb) {
    String word = tokens.get(verb).lower();
    boolean has = tokens.get(verb - 1).is("has");
    boolean is = tokens.get(verb - 1).is("is");
    if (LEADS.contains(word) || has && LED.contains(word) || is && LEADING.contains(word)) {
      return verb + 1;
    }
    String preposition = verb + 1 < tokens.size() ? tokens.get(verb + 1).lower() : "";
    return SPEAKS.contains(word) && preposition.equals("for") ? verb + 2 : -1;
  }

  private void tie(Figure figure, String role, int first, int object, int limit) {
    int name = object + (tokens.get(object).is("the") ? 1 : 0);
    int m = names.startingAt(name);
    Description body = descriptions.parse(object, clauseEnd(object, limit));
    boolean named = m >= 0 && names.get(m).isActor() && !names.get(m).possessive();
    boolean spoken = SPEAKS.contains(tokens.get(object - 2).lower()) && startsWithThe(object);
    boolean led = body.isEmpty() ? named : body.kind().isBody();
    if (!role.isEmpty() && (led || spoken)) {
      figure.roles.add(role);
    }
    if (m >= 0 && isAssembly(names.get(m).text())) {
      return;
    }
    if (!body.isEmpty()
        && body.kind().isBody()
        && body.definite()
        && !body.former()
        && !isAssembly(document.words(object, body.coreEnd()))) {
      testimony.tie(figure, body.sponsor(), document.words(object, body.end()), first, body.end());
    } else if (body.isEmpty() && named) {
      testimony.tie(figure, m, names.get(m).text(), first, names.get(m).end());
    }
  }

  private boolean startsWithThe(int object) {
    return names.startingAt(object) >= 0
        || DescriptionParser.DEFINITE.contains(tokens.get(object).lower());
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
