package org.rapporteur.deal;

import java.util.function.LongConsumer;

/**
 * The Pareto frontier as utilities and, for each, the packages that have them. Packages are ranks
 * in a {@link DealSpace}. Immutable and safe for threads.
 */
final class Frontier {
  private final int parties;
  private final long[] utilities;
  private final Step[] steps;
  private final long[] counts;

  /**
   * One issue settled: the ways that lead to each node, a node being a utility of partial packages
   * with a signature.
   */
  static final class Step {
    private final int[] first;
    private final int[] before;
    private final long[] rank;

    /**
     * @param first by node, where its ways begin; one entry more than nodes
     * @param before by way, the node it comes from
     * @param rank by way, what the outcome adds to the package's rank
     */
    Step(int[] first, int[] before, long[] rank) {
      this.first = first;
      this.before = before;
      this.rank = rank;
    }

    int nodes() {
      return first.length - 1;
    }
  }

  Frontier(int parties, long[] utilities, Step[] steps) {
    this.parties = parties;
    this.utilities = utilities;
    this.steps = steps;
    counts = counts();
  }

  private long[] counts() {
    long[] ways = {1};
    for (Step step : steps) {
      long[] following = new long[step.nodes()];
      for (int node = 0; node < following.length; node++) {
        for (int way = step.first[node]; way < step.first[node + 1]; way++) {
          following[node] += ways[step.before[way]];
        }
      }
      ways = following;
    }
    return ways;
  }

  /** How many different utilities there are. */
  int size() {
    return utilities.length / parties;
  }

  /** What the packages of a point are worth to a party, in units. */
  long utility(int point, int party) {
    return utilities[point * parties + party];
  }

  /** How many packages there are on the whole frontier. */
  long packages() {
    long packages = 0;
    for (long count : counts) {
      packages += count;
    }
    return packages;
  }

  /** How many packages have the utilities of a point. */
  long packages(int point) {
    return counts[point];
  }

  /** Hands over the ranks of all packages of a point, in no particular order. */
  void packages(int point, LongConsumer ranks) {
    walk(steps.length - 1, point, 0, ranks);
  }

  private void walk(int step, int node, long rank, LongConsumer ranks) {
    if (step < 0) {
      ranks.accept(rank);
      return;
    }
    for (int way = steps[step].first[node]; way < steps[step].first[node + 1]; way++) {
      walk(step - 1, steps[step].before[way], rank + steps[step].rank[way], ranks);
    }
  }

  /** The least rank of each point's packages. */
  long[] firstPackages() {
    long[] least = {0};
    for (Step step : steps) {
      long[] following = new long[step.nodes()];
      for (int node = 0; node < following.length; node++) {
        following[node] = Long.MAX_VALUE;
        for (int way = step.first[node]; way < step.first[node + 1]; way++) {
          following[node] = Math.min(following[node], least[step.before[way]] + step.rank[way]);
        }
      }
      least = following;
    }
    return least;
  }

  /** The utilities as a tree. */
  BoxTree tree() {
    int stride = BoxTree.Points.stride(parties);
    long[] records = new long[size() * stride];
    for (int point = 0; point < size(); point++) {
      System.arraycopy(utilities, point * parties, records, point * stride, parties);
    }
    return new BoxTree(new BoxTree.Points(records, size(), parties, new long[1][0]));
  }
}
