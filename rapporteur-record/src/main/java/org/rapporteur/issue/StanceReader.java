package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.issue.StanceWords.Hit;
import org.rapporteur.language.Token;
import org.rapporteur.statement.Statement;

/** Reads where a statement puts its speaker towards an issue's proposition. */
final class StanceReader {
  private static final Set<String> BREAKS =
      Set.of("but", "because", "while", "although", "though", "whereas", "since", "so");

  private final StanceWords words;

  StanceReader(StanceWords words) {
    this.words = words;
  }

  /** A stance and how sure it is, 0 to 1. */
  record Reading(Stance stance, double confidence) {}

  Reading read(Passage passage, Topic topic) {
    List<Token> content = passage.content();
    List<Token> cue = passage.cue();
    List<Hit> all = new ArrayList<>(words.in(cue));
    all.addAll(words.in(content));
    Clause said = Clause.of(cue, topic, words);
    int cueSign = said.side(false);
    boolean realis = passage.statement().realis() != Statement.Realis.HYPOTHETICAL;
    if (all.stream().anyMatch(hit -> hit.is(Sense.EVASIVE)) || !realis) {
      return new Reading(Stance.UNCLEAR, 0.5);
    }
    double score = 0;
    boolean first = true;
    for (List<Token> clause : clauses(content)) {
      Clause read = Clause.of(clause, topic, words);
      double weight = read.isThemed() ? 1 : read.standsIn() ? 0.7 : 0.4;
      int side = read.side(first && cueSign > 0);
      if (first && cueSign != 0) {
        side = side == 0 ? cueSign * (read.isThemed() ? topic.direction() : 1) : cueSign * side;
        weight = 1.2;
      }
      score += weight * side;
      first = false;
    }
    if (all.stream().anyMatch(hit -> hit.is(Sense.OPEN)) && Math.abs(score) < 1.5) {
      return new Reading(Stance.OPEN, 0.5);
    }
    if (Math.abs(score) < 0.35) {
      return new Reading(Stance.UNCLEAR, 0.4);
    }
    double sure = 1 / (1 + Math.exp(-Math.abs(score)));
    return new Reading(score > 0 ? Stance.FAVOURS : Stance.OPPOSES, sure);
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
