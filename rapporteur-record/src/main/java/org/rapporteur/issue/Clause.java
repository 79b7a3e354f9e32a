package org.rapporteur.issue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Token;

/**
 * What one clause says for or against a proposition, composed of the words that tell a side: each
 * governs what follows it, so that "oppose ending the ban" turns round three times. A judgement
 * ("unfair") goes to what is judged.
 */
final class Clause {
  private static final int FARTHEST_NEGATION = 5;
  private static final int FARTHEST_PASSIVE = 3;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "nor", "neither", "nobody", "none", "nothing", "cannot", "hardly",
          "barely");
  private static final Set<String> DEGREES =
      Set.of("more", "less", "fewer", "later", "greater", "higher", "lower", "longer");
  private static final Set<String> STAND_INS =
      Set.of(
          "it",
          "this",
          "that",
          "plan",
          "proposal",
          "deal",
          "agreement",
          "compromise",
          "bill",
          "legislation",
          "measure",
          "offer",
          "idea",
          "move",
          "package",
          "accord",
          "pact",
          "step",
          "provision",
          "provisions",
          "resolution",
          "approach",
          "concept",
          "proposals",
          "law",
          "reform",
          "changes",
          "plans",
          "deals",
          "bills",
          "measures",
          "steps");
  private static final Set<String> JOINTS = Set.of("and", "or", "that", "who", "which");
  private static final Set<String> OWNERS =
      Set.of("the", "his", "her", "its", "their", "our", "my", "this", "that", "'s");
  private static final Set<String> FORETELLING = Set.of("will", "would");
  private static final Set<String> VERB_LEADS =
      Set.of("to", "a", "an", "the", "any", "of", "by", "for", "and", "or", "not", "in");
  private static final Set<String> PASSIVES =
      Set.of("be", "been", "being", "is", "are", "was", "were", "get", "gets", "got");

  private final List<Token> tokens;
  private final Topic topic;
  private final List<Hit> hits;

  private int firstTheme = -1;
  private int endTheme;
  private boolean themed;
  private boolean standsIn;
  private boolean figured;

  private int chain = 1;
  private boolean wanted;
  private boolean bound;
  private boolean moved;
  private boolean themeMoved;
  private int chainFirst = Integer.MAX_VALUE;
  private int judgement;
  private int judgedFirst;
  private boolean disputed;

  private Clause(List<Token> tokens, Topic topic, List<Hit> hits) {
    this.tokens = tokens;
    this.topic = topic;
    this.hits = hits;
  }

  static Clause of(List<Token> tokens, Topic topic, StanceWords words) {
    Clause clause = new Clause(tokens, topic, words.in(tokens));
    clause.findTheme();
    clause.hits.forEach(clause::compose);
    return clause;
  }

  private void findTheme() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (topic.has(token) && !turns(i)) {
        if (!themed) {
          firstTheme = i;
        }
        endTheme = i + 1;
        themed = true;
      }
      figured |= topic.hasFigure(token);
      if (STAND_INS.contains(token.lower()) && (!token.is("that") || i > 0)) {
        if (firstTheme < 0) {
          firstTheme = i;
          endTheme = i + 1;
        }
        standsIn = true;
      }
    }
  }

  private boolean turns(int i) {
    return hits.stream()
        .anyMatch(
            hit ->
                hit.first() <= i && i < hit.end() && (hit.is(Sense.DOWN) || hit.is(Sense.REJECTS)));
  }

  private void compose(Hit hit) {
    if (isAttribute(hit) || hit.first() > 0 && isLimit(hit.first() - 1)) {
      return;
    }
    int sign = isNegated(hit) ? -1 : 1;
    boolean after = firstTheme >= 0 && hit.first() >= endTheme && !isPassive(hit);
    if (hit.is(Sense.GOOD) || hit.is(Sense.BAD)) {
      boolean attribute = wanted && hit.first() < firstTheme && hit.first() > chainFirst;
      int judged = attribute ? 0 : hit.is(Sense.GOOD) ? sign : -sign;
      judgement += judged;
      judgedFirst += wanted || moved ? 0 : judged;
    } else if (hit.is(Sense.DISPUTES)) {
      disputed = sign > 0;
    } else if (hit.is(Sense.BOUND)) {
      boolean foretold = hit.end() < tokens.size() && tokens.get(hit.end()).is("be");
      bound |= !foretold || !FORETELLING.contains(tokens.get(hit.first()).lower());
      chain *= sign;
    } else if (hit.is(Sense.REJECTS) || hit.is(Sense.WANTS)) {
      if (!after) {
        chain *= hit.is(Sense.WANTS) ? sign : -sign;
        wanted = true;
        chainFirst = Math.min(chainFirst, hit.first());
      }
    } else if (hit.is(Sense.UP) && topic.has(tokens.get(hit.first()))) {
      chain *= sign;
      themeMoved = true;
    } else if (!after && (hit.is(Sense.UP) || hit.is(Sense.DOWN))) {
      chain *= hit.is(Sense.UP) ? sign : -sign;
      moved = true;
      chainFirst = Math.min(chainFirst, hit.first());
    }
  }

  /** Whether a word names the matter or is part of its name: "her plan", "the tax cut plan". */
  private boolean isAttribute(Hit hit) {
    if (hit.first() == 0) {
      return false;
    }
    Token before = tokens.get(hit.first() - 1);
    if (STAND_INS.contains(tokens.get(hit.first()).lower()) && OWNERS.contains(before.lower())) {
      return true;
    }
    if (hit.end() >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(hit.end());
    boolean named = !next.is("it") && !next.is("this") && STAND_INS.contains(next.lower());
    boolean led = VERB_LEADS.contains(before.lower()) || PASSIVES.contains(before.lower());
    boolean after = hits.stream().anyMatch(other -> other.end() == hit.first());
    return named && !led && !after && before.isWord();
  }

  private boolean isPassive(Hit hit) {
    for (int i = Math.max(endTheme, hit.first() - FARTHEST_PASSIVE); i < hit.first(); i++) {
      if (PASSIVES.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation stands before, with no word between that it would negate instead. */
  private boolean isNegated(Hit hit) {
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - FARTHEST_NEGATION); i--) {
      String word = tokens.get(i).lower();
      if (isNegation(i)) {
        return true;
      }
      int place = i;
      if (JOINTS.contains(word)
          || tokens.get(i).kind() == Token.Kind.QUOTE
          || hits.stream().anyMatch(other -> other.first() <= place && place < other.end())) {
        return false;
      }
    }
    return false;
  }

  private boolean isNegation(int place) {
    String lower = tokens.get(place).lower();
    return lower.endsWith("n't") || NEGATIONS.contains(lower) && !isLimit(place);
  }

  /** Whether a word opens a limit and denies nothing: "no more than 15 years". */
  private boolean isLimit(int place) {
    return place + 2 < tokens.size()
        && DEGREES.contains(tokens.get(place + 1).lower())
        && tokens.get(place + 2).is("than");
  }

  /** Whether the clause names the issue. */
  boolean isThemed() {
    return themed;
  }

  /** Whether something in the clause may stand for the issue: "it", "the plan". */
  boolean standsIn() {
    return standsIn;
  }

  /** Whether what is said is said to be untrue. */
  boolean disputes() {
    return disputed;
  }

  /** Good words less bad ones. */
  int judgement() {
    return judgement;
  }

  /** Whether an attitude or an act is told, not only a judgement. */
  boolean isDecided() {
    return wanted || disputed || (moved || themeMoved) && bound;
  }

  /**
   * 1 if what it names goes the way of the proposition, -1 if the other way. Who names the
   * proposition's own figure speaks of what it proposes.
   */
  int toward() {
    if (figured) {
      return 1;
    }
    return moved ? topic.direction() : standsIn || !themed ? 1 : topic.bare();
  }

  /** 1 if it moves the way of the proposition, -1 if the other way, 0 if neither. */
  int lean() {
    if (moved || figured && themeMoved) {
      return chain * toward();
    }
    return themeMoved ? chain * topic.bare() : 0;
  }

  /** For (1) or against (-1) the proposition; 0 if the clause takes no side by itself. */
  int side() {
    int turned = disputed ? -1 : 1;
    if (wanted) {
      int judged = judgedFirst == 0 ? 1 : Integer.signum(judgedFirst);
      return chain * toward() * turned * judged;
    }
    if (judgement != 0) {
      return Integer.signum(judgement) * (moved ? chain : 1) * toward() * turned;
    }
    if (bound && (moved || themeMoved)) {
      return chain * toward() * turned;
    }
    return disputed ? -toward() : 0;
  }

  /** Which side it takes if somebody is for what it says. */
  int ifWanted() {
    int side = side();
    return side != 0 ? side : lean() != 0 ? lean() : themed || standsIn ? toward() : 0;
  }

  /** As {@link #ifWanted}, where what it says is not to be: "no ship would ever lie there". */
  int ifDemanded() {
    boolean denied =
        side() == 0 && lean() == 0 && IntStream.range(0, tokens.size()).anyMatch(this::isNegation);
    return denied ? -ifWanted() : ifWanted();
  }

  /** Whether it names what not to do: "not to open it". */
  boolean isDissuading() {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("to") && tokens.get(i - 1).is("not")) {
        return true;
      }
    }
    return false;
  }
}
