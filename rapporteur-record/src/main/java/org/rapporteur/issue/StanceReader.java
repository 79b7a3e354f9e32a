package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Token;

/** Reads where a statement puts its speaker towards an issue's proposition. */
final class StanceReader {
  private static final Set<String> BREAKS =
      Set.of("but", "because", "while", "although", "though", "whereas", "since", "so");

  private final StanceWords words;

  StanceReader(StanceWords words) {
    this.words = words;
  }

  /**
   * What tells for (above 0) or against the proposition, each -1 to 1 or a little more. The first
   * is constant; all others change their sign with the side.
   */
  double[] features(Passage passage, Topic topic) {
    List<Token> content = passage.content();
    Clause said = Clause.of(passage.cue(), topic, words);
    int cueSide = said.side(false);
    double governed = 0;
    double themed = 0;
    double standIn = 0;
    double other = 0;
    double judged = 0;
    double directed = 0;
    boolean first = true;
    for (List<Token> clause : clauses(content)) {
      Clause read = Clause.of(clause, topic, words);
      int side = read.side(first && cueSide > 0);
      if (first && cueSide != 0) {
        int bare = read.isThemed() ? topic.direction() : 1;
        governed = cueSide * (side == 0 ? bare : side);
      } else if (read.isThemed()) {
        themed += side;
      } else if (read.standsIn()) {
        standIn += side;
      } else {
        other += side;
      }
      judged += read.judgement() * (read.isThemed() ? topic.direction() : 1);
      directed += read.lean();
      first = false;
    }
    double tone = tone(words.in(passage.cue())) + tone(words.in(content));
    return new double[] {
      1,
      governed,
      Math.signum(themed),
      Math.signum(standIn),
      Math.signum(other),
      clip(judged),
      clip(directed),
      clip(tone),
      clip(tone) * topic.direction(),
      cueSide
    };
  }

  private static double clip(double value) {
    return Math.max(-1, Math.min(1, value / 2));
  }

  private static double tone(List<Hit> hits) {
    double tone = 0;
    for (Hit hit : hits) {
      tone += hit.is(Sense.WANTS) || hit.is(Sense.GOOD) ? 1 : 0;
      tone -= hit.is(Sense.REJECTS) || hit.is(Sense.BAD) || hit.is(Sense.DISPUTES) ? 1 : 0;
    }
    return tone;
  }

  boolean isEvasive(Passage passage) {
    return has(Sense.EVASIVE, passage);
  }

  boolean isOpen(Passage passage) {
    return has(Sense.OPEN, passage);
  }

  private boolean has(Sense sense, Passage passage) {
    return words.in(passage.whole()).stream().anyMatch(hit -> hit.is(sense));
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
