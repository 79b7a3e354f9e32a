package org.rapporteur.issue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A logistic regression trained by {@code training/stance/train.py}. Immutable. */
final class Weights {
  private final double[] weights;

  private Weights(double[] weights) {
    this.weights = weights;
  }

  /** The regression of a name in the table {@code weights.tsv}. */
  static Weights of(String name) {
    try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("table missing from the program");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(row -> row[0].equals(name))
          .findFirst()
          .map(
              row ->
                  new Weights(
                      Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray()))
          .orElseThrow(() -> new IllegalStateException("no weights for " + name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
