package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Likeness by the terms that two sentences share, each by its weight, over the geometric mean of
 * their own weights. Names, numbers and rare words count most, and these are what a rewriter cannot
 * replace.
 */
final class SharedTerms implements SentenceMatcher {
  private static final int MOST_EACH = 8;

  private final TermWeights weights;

  SharedTerms(TermWeights weights) {
    this.weights = weights;
  }

  @Override
  public List<Link> match(Profile one, Profile other, double least) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    double[] weightOfOther = new double[other.passages().size()];
    for (int j = 0; j < weightOfOther.length; j++) {
      int[] terms = other.passages().get(j).terms();
      weightOfOther[j] = weights.sum(terms);
      for (int term : terms) {
        index.computeIfAbsent(term, key -> new ArrayList<>()).add(j);
      }
    }
    List<Link> links = new ArrayList<>();
    double[] shared = new double[weightOfOther.length];
    for (int i = 0; i < one.passages().size(); i++) {
      int[] terms = one.passages().get(i).terms();
      Arrays.fill(shared, 0);
      for (int term : terms) {
        double weight = weights.of(term);
        index.getOrDefault(term, List.of()).forEach(j -> shared[j] += weight);
      }
      links.addAll(best(i, weights.sum(terms), shared, weightOfOther, least));
    }
    return links;
  }

  private static List<Link> best(
      int one, double weight, double[] shared, double[] weightOfOther, double least) {
    List<Link> links = new ArrayList<>();
    for (int j = 0; j < shared.length; j++) {
      if (shared[j] > 0) {
        double likeness = shared[j] / Math.sqrt(weight * weightOfOther[j]);
        if (likeness >= least) {
          links.add(new Link(one, j, Math.min(1, likeness)));
        }
      }
    }
    return links.stream()
        .sorted(comparingDouble(link -> -link.likeness()))
        .limit(MOST_EACH)
        .sorted(comparingInt(Link::other))
        .toList();
  }
}
