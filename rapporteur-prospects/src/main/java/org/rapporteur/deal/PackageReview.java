package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/** What there is to say about one package. Immutable and safe for threads. */
final class PackageReview {
  private static final int MOST_CHANGES = 10;
  private static final int MOST_BETTER = 1000;

  private final DealModel model;
  private final DealSpace space;

  PackageReview(DealModel model, DealSpace space) {
    this.model = model;
    this.space = space;
  }

  /** Packages that are better for all, as {@link Standing} tells. */
  record Better(List<ValuedPackage> packages, long count) {}

  /** The parties that do not accept a package. */
  List<Blocker> blockers(DealPackage deal) {
    long[] utilities = space.utilities(deal);
    List<Blocker> blockers = new ArrayList<>();
    for (int p = 0; p < space.parties(); p++) {
      Party party = model.parties().get(p);
      boolean below = utilities[p] < space.reservation(p);
      List<Pattern> crossed =
          party.redLines().stream().filter(redLine -> redLine.fits(deal)).toList();
      if (below || !crossed.isEmpty()) {
        blockers.add(
            new Blocker(
                p, space.value(utilities[p]), party.reservation().doubleValue(), below, crossed));
      }
    }
    return blockers;
  }

  /**
   * The smallest changes after which nobody blocks a package. That a package has so many outcomes
   * in common with this one is one more criterion that it must be worth enough by.
   *
   * @param uncrossed the constraints and everybody's red lines
   */
  List<Change> unblocking(DealPackage deal, List<Blocker> blockers, OpenConstraints uncrossed) {
    long[][][] criteria = Arrays.copyOf(space.worths(), space.parties() + 1);
    criteria[space.parties()] = sameness(deal);
    HalvedSpace halves = new HalvedSpace(criteria, space, uncrossed);
    long[] least = Arrays.copyOf(space.reservations(), space.parties() + 1);
    for (int changes = 1; changes <= space.issues(); changes++) {
      least[space.parties()] = (long) space.issues() - changes;
      if (halves.count(least) > 0) {
        return cheapest(deal, blockers, halves, least);
      }
    }
    return List.of();
  }

  private long[][] sameness(DealPackage deal) {
    long[][] same = new long[space.issues()][];
    for (int i = 0; i < same.length; i++) {
      same[i] = new long[space.outcomes(i)];
      same[i][deal.outcomes().get(i)] = 1;
    }
    return same;
  }

  /** A package that unblocks, with what it costs the others and gives to all, in units. */
  private record Candidate(long rank, long cost, long sum) {}

  private List<Change> cheapest(
      DealPackage deal, List<Blocker> blockers, HalvedSpace halves, long[] least) {
    Set<Integer> blocking = new HashSet<>();
    blockers.forEach(blocker -> blocking.add(blocker.party()));
    long[] before = space.utilities(deal);
    Comparator<Candidate> order =
        Comparator.comparingLong(Candidate::cost)
            .thenComparing(Comparator.comparingLong(Candidate::sum).reversed())
            .thenComparingLong(Candidate::rank);
    PriorityQueue<Candidate> best = new PriorityQueue<>(order.reversed());
    halves.visit(
        least,
        rank -> {
          best.add(candidate(rank, before, blocking));
          if (best.size() > MOST_CHANGES) {
            best.poll();
          }
        });
    return best.stream().sorted(order).map(candidate -> change(deal, candidate)).toList();
  }

  private Candidate candidate(long rank, long[] before, Set<Integer> blocking) {
    long[] after = space.utilities(space.deal(rank));
    long cost = 0;
    for (int p = 0; p < after.length; p++) {
      if (!blocking.contains(p)) {
        cost += Math.max(0, before[p] - after[p]);
      }
    }
    return new Candidate(rank, cost, Arrays.stream(after).sum());
  }

  private Change change(DealPackage from, Candidate candidate) {
    DealPackage to = space.deal(candidate.rank());
    List<Integer> changed =
        IntStream.range(0, space.issues())
            .filter(i -> !from.outcomes().get(i).equals(to.outcomes().get(i)))
            .boxed()
            .toList();
    return new Change(space.valued(to), changed, space.value(candidate.cost()));
  }

  /**
   * The packages that every party likes better.
   *
   * @param uncrossed the packages that cross no red line
   * @param frontier their frontier
   */
  Better betterForAll(DealPackage deal, HalvedSpace uncrossed, Frontier frontier) {
    long[] here = space.utilities(deal);
    long[] least = Arrays.stream(here).map(utility -> utility + 1).toArray();
    long count = uncrossed.count(least);
    List<Long> ranks = new ArrayList<>();
    if (count <= MOST_BETTER) {
      uncrossed.visit(least, ranks::add);
    } else {
      long[] first = frontier.firstPackages();
      IntStream.range(0, frontier.size())
          .filter(point -> isAbove(frontier, point, here))
          .forEach(point -> ranks.add(first[point]));
    }
    Collections.sort(ranks);
    List<ValuedPackage> packages =
        ranks.stream()
            .map(space::deal)
            .sorted(
                Comparator.comparing(
                    (DealPackage better) -> gains(better, here), (a, b) -> Arrays.compare(b, a)))
            .limit(MOST_BETTER)
            .map(space::valued)
            .toList();
    return new Better(packages, count);
  }

  private static boolean isAbove(Frontier frontier, int point, long[] utilities) {
    return IntStream.range(0, utilities.length)
        .allMatch(p -> frontier.utility(point, p) > utilities[p]);
  }

  /** Gains over a utility, the smallest first. */
  private long[] gains(DealPackage deal, long[] here) {
    long[] gains = space.utilities(deal);
    for (int p = 0; p < gains.length; p++) {
      gains[p] -= here[p];
    }
    Arrays.sort(gains);
    return gains;
  }
}
