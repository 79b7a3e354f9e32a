package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;

/** Finds the clause on which a statement makes its stance depend. */
final class Condition {
  /** Words that open a condition, the longer ones first. */
  private static final List<List<String>> OPENERS =
      List.of(
          List.of("only", "if"),
          List.of("only", "when"),
          List.of("only", "after"),
          List.of("only", "for"),
          List.of("only", "in", "return", "for"),
          List.of("in", "return", "for"),
          List.of("in", "exchange", "for"),
          List.of("as", "long", "as"),
          List.of("so", "long", "as"),
          List.of("on", "condition", "that"),
          List.of("on", "the", "condition", "that"),
          List.of("on", "one", "condition"),
          List.of("provided", "that"),
          List.of("providing", "that"),
          List.of("contingent", "on"),
          List.of("conditional", "on"),
          List.of("must", "wait", "for"),
          List.of("not", "until"),
          List.of("not", "before"),
          List.of("provided"),
          List.of("unless"),
          List.of("if"),
          List.of("until"),
          List.of("once"));

  private static final Set<String> NO_CONDITION = Set.of("even", "as", "ask", "whether", "see");

  /** Openers of what keeps somebody from doing something: "will not sign as long as". */
  private static final Set<String> LASTING = Set.of("as", "so", "if");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nothing", "cannot", "nobody");
  private static final int LONGEST = 30;

  private final List<Token> tokens;
  private final List<Token> rest;
  private final Span span;
  private final boolean inTheWay;
  private final boolean strong;

  private Condition(
      List<Token> tokens, List<Token> rest, Span span, boolean inTheWay, boolean strong) {
    this.tokens = tokens;
    this.rest = rest;
    this.span = span;
    this.inTheWay = inTheWay;
    this.strong = strong;
  }

  /** The first condition in the content of a statement. */
  static Optional<Condition> in(Passage passage) {
    Document document = passage.document();
    List<Integer> places = passage.places();
    for (int p = 0; p < places.size(); p++) {
      int length = opener(document, places, p);
      if (length > 0 && !isOther(document, places, p)) {
        int end = p + length;
        while (end < places.size()
            && end - p < LONGEST
            && places.get(end) == places.get(end - 1) + 1
            && !ends(document.token(places.get(end)))) {
          end++;
        }
        if (end > p + length) {
          List<Token> all = passage.content();
          List<Token> rest = new ArrayList<>(all.subList(0, p));
          rest.addAll(all.subList(end, all.size()));
          return Optional.of(
              new Condition(
                  all.subList(p + length, end),
                  rest,
                  document.span(places.get(p), places.get(end - 1) + 1),
                  LASTING.contains(all.get(p).lower())
                      && all.subList(0, p).stream().anyMatch(Condition::isNegation)
                      && all.subList(p + length, end).stream().noneMatch(Condition::isNegation),
                  length > 1));
        }
      }
    }
    return Optional.empty();
  }

  /** Its words without those that open it. */
  List<Token> tokens() {
    return tokens;
  }

  /** Its words as if they denied nothing: who will strike if it is not opened wants it opened. */
  List<Token> affirmed() {
    return tokens.stream().filter(token -> !isNegation(token)).toList();
  }

  /** The content without it. */
  List<Token> rest() {
    return rest;
  }

  Span span() {
    return span;
  }

  /** Whether it tells of what is not the case: "if we had", "if it were to". */
  boolean isCounterfactual() {
    for (int i = 0; i < tokens.size(); i++) {
      boolean were =
          tokens.get(i).is("were") && i + 1 < tokens.size() && tokens.get(i + 1).is("to");
      if (were || tokens.get(i).is("had")) {
        return true;
      }
    }
    return false;
  }

  /** Whether its words alone tell that something depends on it: "only if", "on condition that". */
  boolean isStrong() {
    return strong;
  }

  /** Whether what it names must go: "will not sign as long as the ban stands". */
  boolean isInTheWay() {
    return inTheWay;
  }

  static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.lower()) || token.lower().endsWith("n't");
  }

  private static boolean isOther(Document document, List<Integer> places, int p) {
    int place = places.get(p);
    return place > 0 && NO_CONDITION.contains(document.token(place - 1).lower());
  }

  private static boolean ends(Token token) {
    return token.kind() == Token.Kind.MARK && !token.is("-") || token.kind() == Token.Kind.QUOTE;
  }

  private static int opener(Document document, List<Integer> places, int p) {
    for (List<String> opener : OPENERS) {
      boolean all = p + opener.size() <= places.size();
      for (int w = 0; all && w < opener.size(); w++) {
        all = document.token(places.get(p + w)).is(opener.get(w));
      }
      if (all) {
        return opener.size();
      }
    }
    return 0;
  }
}
