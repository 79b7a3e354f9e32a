package org.rapporteur.issue;

import java.util.List;
import org.rapporteur.language.WordTable;

/** A logistic regression trained by {@code training/stance/train.py}. Immutable. */
final class Weights {
  private final double[] weights;

  private Weights(double[] weights) {
    this.weights = weights;
  }

  /** The regression of a name in the table {@code weights.tsv}. */
  static Weights of(String name) {
    return WordTable.rows(Weights.class, "weights.tsv").stream()
        .filter(row -> row.get(0).equals(name))
        .findFirst()
        .map(row -> new Weights(row.stream().skip(1).mapToDouble(Double::parseDouble).toArray()))
        .orElseThrow(() -> new IllegalStateException("no weights for " + name));
  }

  /** The chance that something with these features is what the regression tells, 0 to 1. */
  double chance(List<Double> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** The logarithm of the odds. */
  double score(List<Double> features) {
    if (features.size() != weights.length) {
      throw new IllegalStateException(features.size() + " features, not " + weights.length);
    }
    double score = 0;
    for (int i = 0; i < weights.length; i++) {
      score += weights[i] * features.get(i);
    }
    return score;
  }
}
