package org.rapporteur.language;

import java.util.List;

/**
 * The words of a phrase or sentence, to be compared with others by what they mean.
 *
 * <p>Each word is laid beside the one most like it on the other side, as in the alignment of Corley
 * and Mihalcea (2005), and counts by how much it tells. Order, negation and who does what to whom
 * are not looked at. Immutable.
 */
public final class Gist {
  private final Meaning meaning;
  private final List<String> words;
  private final int[] rows;
  private final double[] weights;
  private final double weight;

  Gist(Meaning meaning, List<String> words) {
    this.meaning = meaning;
    this.words = List.copyOf(words);
    this.rows = words.stream().mapToInt(meaning::row).toArray();
    this.weights = words.stream().mapToDouble(meaning::weight).toArray();
    double sum = 0;
    for (double each : weights) {
      sum += each;
    }
    this.weight = sum;
  }

  /** How much all the words tell together. */
  public double weight() {
    return weight;
  }

  /** How alike the two are, 0 to 1, the same both ways; 0 if both are empty. */
  public double likeness(Gist other) {
    double all = weight + other.weight;
    return all == 0 ? 0 : (told(other) + other.told(this)) / all;
  }

  /** How much of this stands in the other too, 0 to 1; 0 if this is empty. */
  public double within(Gist other) {
    return weight == 0 ? 0 : told(other) / weight;
  }

  private double told(Gist other) {
    double told = 0;
    for (int i = 0; i < rows.length; i++) {
      double best = 0;
      for (int j = 0; j < other.rows.length && best < 1; j++) {
        best =
            Math.max(
                best, meaning.likeness(words.get(i), rows[i], other.words.get(j), other.rows[j]));
      }
      told += weights[i] * best;
    }
    return told;
  }
}
