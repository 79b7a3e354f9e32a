package org.rapporteur.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/** The words of all issues of a negotiation, and how alike they are to those of a report. */
final class Vocabulary {
  private final Meaning meaning;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final double[] weights;

  Vocabulary(List<Topic> topics, Meaning meaning) {
    this.meaning = meaning;
    Map<String, Integer> issues = new HashMap<>();
    for (Topic topic : topics) {
      Set<String> words = new HashSet<>(topic.proposition());
      topic.phrases().forEach(words::addAll);
      words.stream().sorted().forEach(word -> places.putIfAbsent(word, places.size()));
      words.forEach(word -> issues.merge(word, 1, Integer::sum));
    }
    this.weights = new double[places.size()];
    places.forEach((word, place) -> weights[place] = meaning.weight(word) / issues.get(word));
  }

  /** The best match of each word of the vocabulary among some words, 0 to 1. */
  static final class Matches {
    private final float[] best;

    private Matches(float[] best) {
      this.best = best;
    }
  }

  /** A reading of one report; keeps what it has compared. */
  final class Comparison {
    private final Map<String, float[]> compared = new HashMap<>();

    /** How well each word is met among some tokens. */
    Matches of(List<Token> tokens) {
      float[] best = new float[places.size()];
      for (Token token : tokens) {
        if (Stem.has(token)) {
          float[] alike = compared.computeIfAbsent(token.lower(), word -> alike(token));
          for (int i = 0; i < best.length; i++) {
            best[i] = Math.max(best[i], alike[i]);
          }
        }
      }
      return new Matches(best);
    }

    private float[] alike(Token token) {
      float[] alike = new float[places.size()];
      boolean tells = meaning.weight(token.lower()) > 1;
      places.forEach(
          (word, place) -> {
            boolean same = Stem.of(token) == Stem.ofWord(word);
            alike[place] = same ? 1 : tells ? (float) meaning.likeness(word, token.lower()) : 0;
          });
      return alike;
    }
  }

  Comparison comparison() {
    return new Comparison();
  }

  /**
   * How far some words are met, 0 to 1, each counting by how much it tells and how peculiar it is
   * to one issue.
   */
  double met(List<String> words, Matches matches) {
    double sum = 0;
    double all = 0;
    for (String word : words) {
      int place = places.get(word);
      sum += weights[place] * matches.best[place];
      all += weights[place];
    }
    return all == 0 ? 0 : sum / all;
  }

  /** The most that one of some words tells where it is met, 0 to 1. */
  double peak(List<String> words, Matches matches) {
    double peak = 0;
    for (String word : words) {
      int place = places.get(word);
      peak = Math.max(peak, weights[place] / 5.3 * matches.best[place]);
    }
    return peak;
  }
}
