package org.rapporteur.reconcile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A report, or several together, as weighted terms. Immutable. */
final class TermVector {
  private static final int LONGEST = 128;

  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The terms that tell most of a report, at most 128, as a vector of length 1. */
  static TermVector of(Profile profile, TermWeights idf) {
    int[] all = profile.terms();
    double[] weights = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      weights[i] = (1 + Math.log(profile.counts()[i])) * idf.of(all[i]);
    }
    int[] heaviest =
        IntStream.range(0, all.length)
            .filter(i -> weights[i] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -weights[i]))
            .limit(LONGEST)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    double length =
        Math.sqrt(Arrays.stream(heaviest).mapToDouble(i -> weights[i] * weights[i]).sum());
    float[] unit = new float[heaviest.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (weights[heaviest[i]] / length);
    }
    return new TermVector(Arrays.stream(heaviest).map(i -> all[i]).toArray(), unit);
  }

  /** The cosine of two reports' vectors; of sums, the sum of those of all pairs. */
  double dot(TermVector other) {
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      if (terms[i] == other.terms[j]) {
        dot += (double) weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return dot;
  }

  /** The mean cosine of all pairs of reports, without trying them; 0 if there are no pairs. */
  static double meanLikeness(List<TermVector> vectors) {
    Map<Integer, Double> sum = new HashMap<>();
    double own = 0;
    for (TermVector vector : vectors) {
      own += vector.dot(vector);
      for (int i = 0; i < vector.terms.length; i++) {
        sum.merge(vector.terms[i], (double) vector.weights[i], Double::sum);
      }
    }
    double all = sum.values().stream().mapToDouble(weight -> weight * weight).sum();
    double pairs = (double) vectors.size() * (vectors.size() - 1);
    return pairs == 0 ? 0 : (all - own) / pairs;
  }

  /** Both together. */
  TermVector plus(TermVector other) {
    int[] union =
        IntStream.concat(IntStream.of(terms), IntStream.of(other.terms))
            .sorted()
            .distinct()
            .toArray();
    float[] sums = new float[union.length];
    for (int i = 0; i < union.length; i++) {
      sums[i] = weight(union[i]) + other.weight(union[i]);
    }
    return new TermVector(union, sums);
  }

  private float weight(int term) {
    int at = Arrays.binarySearch(terms, term);
    return at < 0 ? 0 : weights[at];
  }

  /** Up to {@code count} terms, the heaviest first; of equal ones the smaller number first. */
  int[] heaviest(int count) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .limit(count)
        .mapToInt(i -> terms[i])
        .toArray();
  }
}
