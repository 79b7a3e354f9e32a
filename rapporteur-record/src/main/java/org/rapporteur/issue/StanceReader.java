package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Token;
import org.rapporteur.report.Span;

/** Reads where a statement puts its speaker towards an issue's proposition. */
final class StanceReader {
  private static final Set<String> BREAKS =
      Set.of("but", "because", "while", "although", "though", "whereas", "since", "so");

  private static final Set<String> FINITE =
      Set.of(
          "that", "is", "are", "was", "were", "would", "will", "could", "should", "must", "may",
          "might", "has", "have", "had", "not", "if");

  private static final Set<String> POINTERS = Set.of("it", "this", "that", "them");
  private static final Set<String> MODALS = Set.of("can", "could", "may", "might", "only");

  private static final Set<String> REPRISALS =
      Set.of(
          "strike",
          "strikes",
          "walkout",
          "walkouts",
          "boycott",
          "retaliate",
          "retaliation",
          "retaliatory",
          "reprisals",
          "resign",
          "sue");
  private static final Set<String> TALKS = Set.of("talks", "negotiations", "table");
  private static final Set<String> LEAVING = Set.of("leave", "quit", "abandon", "walk", "suspend");

  private final StanceWords words;

  /**
   * What tells a side.
   *
   * @param features what tells for (above 0) or against the proposition, each -1, 0 or 1: what the
   *     cue does to its content, attitudes and acts, judgements, words of clauses that do not name
   *     the issue, and what is made a condition
   * @param demanded above 0 if a condition asks for the proposition, below if for its contrary
   * @param condition on what the stance depends
   * @param open whether a door is left ajar
   * @param evasive whether the speaker would not tell
   */
  record Signs(
      List<Double> features,
      int demanded,
      Optional<Span> condition,
      boolean open,
      boolean evasive) {}

  StanceReader(StanceWords words) {
    this.words = words;
  }

  /** What a statement tells of its speaker's side towards a topic. */
  Signs signs(Passage passage, Topic topic) {
    Optional<Condition> condition = Condition.in(passage);
    if (condition.isEmpty()) {
      return new Signs(
          features(passage.cue(), passage.content(), 0, topic),
          0,
          Optional.empty(),
          has(Sense.OPEN, passage.whole()),
          isEvasive(passage));
    }
    Condition found = condition.get();
    boolean own =
        count(found.rest(), topic) + count(passage.cue(), topic) > 0 || hasObject(found.rest());
    boolean inside = !own && count(found.tokens(), topic) > 0;
    boolean pledged = found.isStrong() || isPledge(passage.cue()) || isPledge(found.rest());
    int judged = isThreat(passage.cue(), found.rest()) ? -1 : tone(found.rest());
    int demanded = inside ? demanded(found, judged, pledged, topic) : 0;
    boolean conditional = !inside && pledged && judged == 0 && !found.isCounterfactual();
    return new Signs(
        features(passage.cue(), found.rest(), demanded, topic),
        demanded,
        conditional ? Optional.of(found.span()) : Optional.empty(),
        demanded == 0 && has(Sense.OPEN, passage.whole()),
        isEvasive(passage));
  }

  /** Whether a statement turns something down or denies it. */
  boolean refuses(Passage passage) {
    return has(Sense.REJECTS, passage.whole())
        || has(Sense.DISPUTES, passage.whole())
        || passage.whole().stream().anyMatch(Condition::isNegation);
  }

  /** For (1) or against (-1) the proposition if a condition names it, 0 if neither. */
  private int demanded(Condition condition, int judged, boolean pledged, Topic topic) {
    if (judged != 0) {
      return Integer.signum(judged) * Clause.of(condition.tokens(), topic, words).ifWanted();
    }
    if (!pledged) {
      return 0;
    }
    int wanted = Clause.of(condition.affirmed(), topic, words).ifWanted();
    return condition.isInTheWay() ? -wanted : wanted;
  }

  private boolean isEvasive(Passage passage) {
    return has(Sense.EVASIVE, passage.whole()) || isQuestion(passage.content());
  }

  private static boolean isQuestion(List<Token> tokens) {
    int last = tokens.size() - 1;
    while (last >= 0 && tokens.get(last).kind() == Token.Kind.QUOTE) {
      last--;
    }
    return last >= 0 && tokens.get(last).is("?");
  }

  /** Whether something is done to what was put before: "We can join <em>it</em> if …". */
  private static boolean hasObject(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean subject = i + 1 < tokens.size() && FINITE.contains(tokens.get(i + 1).lower());
      if (POINTERS.contains(tokens.get(i).lower())
          && tokens.get(i - 1).isWord()
          && !FINITE.contains(tokens.get(i - 1).lower())
          && !BREAKS.contains(tokens.get(i - 1).lower())
          && !subject) {
        return true;
      }
    }
    return false;
  }

  private static int count(List<Token> tokens, Topic topic) {
    return (int) tokens.stream().filter(topic::has).count();
  }

  /** Whether some words bind or offer: "will", "could", "accept". */
  private boolean isPledge(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> MODALS.contains(token.lower()))
        || words.in(tokens).stream()
            .anyMatch(hit -> hit.is(Sense.BOUND) || hit.is(Sense.WANTS) || hit.is(Sense.REJECTS));
  }

  /** Whether some words threaten with something: "threatened to …", "would call a strike". */
  private static boolean isThreat(List<Token> cue, List<Token> rest) {
    List<String> words = rest.stream().map(Token::lower).toList();
    return Stream.concat(cue.stream(), rest.stream()).anyMatch(t -> t.lower().startsWith("threat"))
        || words.stream().anyMatch(REPRISALS::contains)
        || words.stream().anyMatch(TALKS::contains) && words.stream().anyMatch(LEAVING::contains);
  }

  private int tone(List<Token> tokens) {
    int tone = 0;
    for (Hit hit : words.in(tokens)) {
      tone += hit.is(Sense.GOOD) ? 1 : hit.is(Sense.BAD) ? -1 : 0;
    }
    return tone;
  }

  private List<Double> features(List<Token> said, List<Token> content, int demanded, Topic topic) {
    Clause cue = Clause.of(said, topic, words);
    List<Clause> clauses =
        clauses(content).stream().map(clause -> Clause.of(clause, topic, words)).toList();
    int governed = clauses.isEmpty() ? 0 : governed(cue, clauses.get(0), isClause(content));
    int decided = 0;
    int judged = 0;
    int apart = 0;
    for (Clause clause : clauses) {
      boolean near = clause.isThemed() || clause.standsIn();
      if (governed == 0 || clause != clauses.get(0)) {
        decided += near && clause.isDecided() ? clause.side() : 0;
        judged += near && !clause.isDecided() ? clause.side() : 0;
        apart += near ? 0 : clause.side();
      }
    }
    return Stream.of(
            governed,
            Integer.signum(decided),
            Integer.signum(judged),
            Integer.signum(apart),
            demanded)
        .map(Integer::doubleValue)
        .toList();
  }

  /** The side told by the cue together with the first clause of what it governs. */
  private static int governed(Clause cue, Clause first, boolean clause) {
    int attitude = cue.disputes() ? -1 : cue.side();
    if (attitude == 0) {
      return 0;
    }
    int said = first.ifDemanded();
    if (cue.isDecided()) {
      return attitude * (said == 0 ? 1 : said);
    }
    if (clause && first.judgement() != 0) {
      return first.side();
    }
    return first.isDissuading() ? first.ifWanted() : attitude * (said == 0 ? 1 : said);
  }

  /** Whether a content is a clause of its own rather than what the cue's verb is done to. */
  private static boolean isClause(List<Token> content) {
    return content.stream()
        .anyMatch(token -> FINITE.contains(token.lower()) || token.kind() == Token.Kind.QUOTE);
  }

  private boolean has(Sense sense, List<Token> tokens) {
    return words.in(tokens).stream().anyMatch(hit -> hit.is(sense));
  }

  private static List<List<Token>> clauses(List<Token> tokens) {
    List<List<Token>> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean breaks =
          i == tokens.size()
              || tokens.get(i).kind() == Token.Kind.MARK
              || BREAKS.contains(tokens.get(i).lower());
      if (breaks) {
        if (i > start) {
          clauses.add(tokens.subList(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }
}
