package org.rapporteur.issue;

import java.util.List;
import java.util.Set;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Token;

/**
 * What one clause says for or against a topic, composed of the words that tell a side: each governs
 * what follows it, so that "oppose ending the ban" turns round three times.
 */
final class Clause {
  private static final int FARTHEST_NEGATION = 5;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "nor", "neither", "without", "nobody", "none", "nothing", "cannot",
          "hardly", "barely", "little", "few");
  private static final Set<String> STAND_INS =
      Set.of(
          "it", "this", "that", "plan", "proposal", "deal", "agreement", "compromise", "bill",
          "legislation", "measure", "offer", "idea", "move", "package", "text", "draft", "treaty",
          "accord", "pact", "step", "change", "changes", "reform", "provision", "provisions",
          "figure", "resolution", "approach", "concept", "proposals", "policy", "law");
  private static final Set<String> PASSIVES =
      Set.of("be", "been", "being", "is", "are", "was", "were", "get", "gets", "got");

  private final List<Token> tokens;
  private final Topic topic;
  private final List<Hit> hits;

  private int firstTheme = -1;
  private int endTheme;
  private boolean themed;

  /** Sign of attitude and direction together; 0 if none is told. */
  private int chain = 1;

  private boolean wanted;
  private boolean directed;
  private int chainFirst = Integer.MAX_VALUE;
  private int chainEnd;
  private double judgement;
  private boolean disputed;

  private Clause(List<Token> tokens, Topic topic, List<Hit> hits) {
    this.tokens = tokens;
    this.topic = topic;
    this.hits = hits;
  }

  static Clause of(List<Token> tokens, Topic topic, StanceWords words) {
    Clause clause = new Clause(tokens, topic, words.in(tokens));
    clause.findTheme();
    clause.compose();
    return clause;
  }

  private void findTheme() {
    int standIn = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (topic.has(token) && !isDirection(i)) {
        firstTheme = firstTheme < 0 ? i : firstTheme;
        endTheme = i + 1;
        themed = true;
      } else if (STAND_INS.contains(token.lower()) && standIn < 0) {
        standIn = i;
      }
    }
    if (firstTheme < 0 && standIn >= 0) {
      firstTheme = standIn;
      endTheme = standIn + 1;
    }
  }

  private boolean isDirection(int i) {
    return hits.stream()
        .anyMatch(
            hit -> hit.first() <= i && i < hit.end() && (hit.is(Sense.DOWN) || hit.is(Sense.REJECTS)));
  }

  private void compose() {
    for (Hit hit : hits) {
      int sign = isNegated(hit) ? -1 : 1;
      boolean after = firstTheme >= 0 && hit.first() >= endTheme && !isPassive(hit);
      if (hit.is(Sense.GOOD) || hit.is(Sense.BAD)) {
        boolean inside = wanted && firstTheme > hit.first() && hit.first() > chainFirst;
        if (!inside) {
          judgement += hit.is(Sense.GOOD) ? sign : -sign;
        }
      } else if (hit.is(Sense.DISPUTES)) {
        disputed = sign > 0;
      } else if (after && (hit.is(Sense.REJECTS) || hit.is(Sense.DOWN))) {
        judgement = judgement == 0 ? 0 : judgement;
      } else if (hit.is(Sense.WANTS) || hit.is(Sense.REJECTS)) {
        chain *= hit.is(Sense.WANTS) ? sign : -sign;
        wanted = true;
        extend(hit);
      } else if (!after && (hit.is(Sense.UP) || hit.is(Sense.DOWN))) {
        boolean theme = hit.is(Sense.UP) && isTheme(hit.first());
        if (!theme) {
          chain *= hit.is(Sense.UP) ? sign : -sign;
          directed = true;
          extend(hit);
        } else if (sign < 0) {
          chain = -chain;
        }
      }
    }
  }

  private void extend(Hit hit) {
    chainFirst = Math.min(chainFirst, hit.first());
    chainEnd = Math.max(chainEnd, hit.end());
  }

  private boolean isTheme(int i) {
    return topic.has(tokens.get(i));
  }

  private boolean isPassive(Hit hit) {
    for (int i = Math.max(endTheme, hit.first() - 3); i < hit.first(); i++) {
      if (PASSIVES.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegated(Hit hit) {
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - FARTHEST_NEGATION); i--) {
      Token token = tokens.get(i);
      boolean spent = hits.stream().anyMatch(other -> other != hit && other.end() - 1 == indexOf(token));
      if (spent) {
        return false;
      }
      if (NEGATIONS.contains(token.lower()) || token.lower().endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private int indexOf(Token token) {
    return tokens.indexOf(token);
  }

  /** Whether the clause names the issue, or something that may stand for it. */
  boolean isThemed() {
    return themed;
  }

  boolean standsIn() {
    return !themed && firstTheme >= 0;
  }

  /** Good words less bad ones. */
  double judgement() {
    return judgement;
  }

  /** 1 if it moves the way of the proposition, -1 if the other way, 0 if neither. */
  int lean() {
    return directed ? chain * topic.direction() : 0;
  }

  /**
   * For (1) or against (-1) the proposition; 0 if the clause takes no side.
   *
   * @param assumed whether something around it, such as the cue, is for what the clause says
   */
  int side(boolean assumed) {
    int toward = directed || themed ? topic.direction() : 1;
    int judged = (int) Math.signum(judgement);
    int turned = disputed ? -1 : 1;
    if (wanted || directed && (assumed || judged != 0)) {
      return chain * toward * turned * (judged != 0 && !wanted ? judged : 1);
    }
    if (judged != 0) {
      return judged * toward * turned;
    }
    return disputed ? -toward : assumed && (themed || standsIn()) ? toward : 0;
  }
}
