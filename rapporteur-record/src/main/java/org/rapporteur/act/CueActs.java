package org.rapporteur.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.WordTable;

/** Reads the act that the words of a cue name: "turned down", "insists on", "did not agree to". */
final class CueActs {
  private static final String NEUTRAL = "neutral";
  private static final String SAME = "-";
  private static final int FARTHEST_NEGATION = 6;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "nobody",
          "none",
          "neither",
          "nor",
          "without",
          "cannot",
          "don't",
          "doesn't",
          "didn't",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "hasn't",
          "haven't",
          "hadn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "shouldn't");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "do",
          "does",
          "did",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "should",
          "may",
          "might",
          "must",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "to",
          "immediately",
          "yet",
          "longer",
          "'s",
          "'d",
          "'ll",
          "'ve",
          "'re",
          "far",
          "so");

  private final WordingIndex<Sense> index;

  /** An act, and the one it is when negated; empty where the cue leaves it to the content. */
  private record Sense(Optional<Act> act, Optional<Act> negated) {}

  /**
   * The act that a cue names.
   *
   * @param first index of the first token of the words that name it
   * @param end one past the last
   */
  record Named(Act act, int first, int end) {}

  CueActs(Inflection inflection) {
    index = new WordingIndex<>(inflection);
    for (List<String> row : WordTable.rows(CueActs.class, "cues.tsv")) {
      if (row.get(0).equals("class")) {
        index.define(row.get(1), row.get(2));
      } else {
        Optional<Act> act = act(row.get(0));
        index.add(new Sense(act, row.get(1).equals(SAME) ? act : act(row.get(1))), row.get(2));
      }
    }
  }

  private static Optional<Act> act(String label) {
    return label.equals(NEUTRAL) ? Optional.empty() : Optional.of(Act.ofLabel(label));
  }

  /**
   * The act that words name.
   *
   * @param starts tokens at which the words may begin, in order
   * @return the first act named, by as many words as can be; empty if none is
   */
  Optional<Named> read(Stretch stretch, List<Integer> starts) {
    for (int start : starts) {
      Optional<Named> named = at(stretch, start);
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The act named by the words that begin at a token. */
  Optional<Named> at(Stretch stretch, int start) {
    return index
        .longest(stretch, start)
        .flatMap(
            best -> {
              Sense sense = best.told();
              Optional<Act> act = isNegated(stretch, start) ? sense.negated() : sense.act();
              return act.map(name -> new Named(name, best.first(), best.end()));
            });
  }

  /** Whether a negation stands before a word, with only auxiliaries and adverbs between. */
  static boolean isNegated(Stretch stretch, int word) {
    int sentence = stretch.document().sentenceOf(word).first();
    int floor = Math.max(sentence, word - FARTHEST_NEGATION);
    for (int i = word - 1; i >= floor; i--) {
      if (NEGATIONS.contains(stretch.token(i).lower())) {
        return true;
      }
      if (!AUXILIARIES.contains(stretch.token(i).lower()) && !Stretch.isAdverb(stretch.token(i))) {
        return false;
      }
    }
    return false;
  }
}
