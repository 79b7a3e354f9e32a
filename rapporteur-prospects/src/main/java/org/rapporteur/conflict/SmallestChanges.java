package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Looks for the smallest sets of preferred states to give up so that conditions are met. A
 * condition is a list of ways to meet it, and a way is a set of states none of which may be
 * preferred.
 *
 * <p>Sets are looked at in the order of their size. One that leaves a condition unmet is followed
 * by those that give up one more of its ways; each set that does it is come to so, after all that
 * are smaller. The work is bounded. For one thread, one search.
 */
final class SmallestChanges {
  /** At most so many sets are looked for. */
  static final int MOST_FOUND = 20;

  /** What one more set to look at costs, beside a comparison of two sets. */
  private static final int COST_OF_SET = 100;

  private final List<List<BitSet>> conditions;
  private final BitSet preferred;
  private final long mostSteps;
  private final List<BitSet> found = new ArrayList<>();
  private long steps;

  /**
   * @param preferred all states that may be given up
   * @param mostSteps how many comparisons of sets the search may take
   */
  SmallestChanges(List<List<BitSet>> conditions, BitSet preferred, long mostSteps) {
    this.preferred = preferred;
    this.mostSteps = mostSteps;
    this.conditions =
        conditions.stream()
            .filter(ways -> !isMet(ways, preferred))
            .map(this::least)
            .sorted(Comparator.comparingInt(List::size))
            .toList();
  }

  /** What of each way is preferred, without those that ask more than another. */
  private List<BitSet> least(List<BitSet> ways) {
    List<BitSet> parts = ways.stream().map(way -> common(way, preferred)).distinct().toList();
    List<BitSet> least = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingInt(BitSet::cardinality))
        .filter(part -> isOver() || !isMet(least, without(preferred, part)))
        .forEach(least::add);
    return least;
  }

  /** Runs the search. */
  InverseAnalysis.Changes find() {
    InverseAnalysis.Extent extent = search();
    if (found.isEmpty()) {
      found.add(without(preferred, mostThatCanStay()));
    }
    List<Set<Integer>> changes = new ArrayList<>();
    found.forEach(change -> changes.add(new LinkedHashSet<>(change.stream().boxed().toList())));
    return new InverseAnalysis.Changes(changes, extent);
  }

  private InverseAnalysis.Extent search() {
    TreeMap<Integer, Set<BitSet>> open = new TreeMap<>(Comparator.reverseOrder());
    open.put(preferred.cardinality(), Set.of(preferred));
    while (!open.isEmpty()) {
      for (BitSet left : open.pollFirstEntry().getValue()) {
        if (isOver() || found.size() == MOST_FOUND) {
          return found.isEmpty() ? InverseAnalysis.Extent.CUT : InverseAnalysis.Extent.SMALLEST;
        }
        if (!isMet(found, left)) {
          Optional<List<BitSet>> unmet = unmet(left);
          if (unmet.isEmpty()) {
            found.add(without(preferred, left));
          } else {
            for (BitSet way : unmet.get()) {
              BitSet less = without(left, way);
              steps += COST_OF_SET;
              open.computeIfAbsent(less.cardinality(), size -> new LinkedHashSet<>()).add(less);
            }
          }
        }
      }
    }
    return InverseAnalysis.Extent.ALL;
  }

  /** States that can still be preferred, none of which can be joined by another. */
  private BitSet mostThatCanStay() {
    steps = 0;
    BitSet left = new BitSet();
    for (int state : preferred.stream().toArray()) {
      left.set(state);
      if (isOver() || unmet(left).isPresent()) {
        left.clear(state);
      }
    }
    return left;
  }

  private boolean isOver() {
    return steps > mostSteps;
  }

  private Optional<List<BitSet>> unmet(BitSet left) {
    return conditions.stream().filter(ways -> !isMet(ways, left)).findFirst();
  }

  /** Whether there is a way of which nothing is preferred. */
  private boolean isMet(List<BitSet> ways, BitSet left) {
    for (BitSet way : ways) {
      steps++;
      if (!way.intersects(left)) {
        return true;
      }
    }
    return false;
  }

  private static BitSet common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private static BitSet without(BitSet one, BitSet other) {
    BitSet rest = (BitSet) one.clone();
    rest.andNot(other);
    return rest;
  }
}
