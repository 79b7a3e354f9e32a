package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the reports worth comparing without trying all pairs: an inverted index leads from the
 * names, numbers and rare words that tell most of a report to the others they tell most of. Where a
 * term leads to many, only those filed next to the report are looked at, so that the work for a
 * report is bounded.
 */
final class CandidatePairs {
  private static final int KEYS = 32;
  private static final int NEIGHBOURS_EACH_SIDE = 24;
  private static final int MOST_PARTNERS = 24;
  private static final double LEAST_LIKENESS = 0.06;

  private CandidatePairs() {}

  /**
   * Finds the pairs.
   *
   * @param vectors of the reports, in the order they are filed: by date
   * @return in the order of their reports
   */
  static List<Pair> among(List<TermVector> vectors) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    List<int[]> keys = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      keys.add(vectors.get(i).heaviest(KEYS));
      for (int key : keys.get(i)) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (Pair pair : partners(i, keys.get(i), index, vectors)) {
        if (seen.add((long) pair.first() << Integer.SIZE | pair.second())) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static List<Pair> partners(
      int report, int[] keys, Map<Integer, List<Integer>> index, List<TermVector> vectors) {
    Map<Integer, Integer> met = new HashMap<>();
    for (int key : keys) {
      for (int other : around(report, index.get(key))) {
        if (other != report) {
          met.merge(other, 1, Integer::sum);
        }
      }
    }
    List<Integer> others =
        met.entrySet().stream()
            .filter(e -> e.getValue() > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return others.stream()
        .map(
            other ->
                new Pair(
                    Math.min(report, other),
                    Math.max(report, other),
                    vectors.get(report).dot(vectors.get(other))))
        .filter(pair -> pair.likeness() >= LEAST_LIKENESS)
        .sorted(comparingDouble((Pair pair) -> -pair.likeness()))
        .limit(MOST_PARTNERS)
        .toList();
  }

  /** The part of a sorted list that is near a report. */
  private static List<Integer> around(int report, List<Integer> posting) {
    if (posting.size() <= 2 * NEIGHBOURS_EACH_SIDE) {
      return posting;
    }
    int at = Collections.binarySearch(posting, report);
    int from = Math.max(0, at - NEIGHBOURS_EACH_SIDE);
    int to = Math.min(posting.size(), at + NEIGHBOURS_EACH_SIDE + 1);
    return posting.subList(from, to);
  }
}
