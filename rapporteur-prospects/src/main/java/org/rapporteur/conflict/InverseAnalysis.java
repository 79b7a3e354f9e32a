package org.rapporteur.conflict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which preferences would make a wanted state an equilibrium (inverse analysis: Kinsara, Kilgour,
 * Hipel, "Inverse approach to the graph model for conflict resolution", 2015). Immutable.
 *
 * <p>Whether a state is stable for a decision maker depends, as far as its own preference goes,
 * only on which states it prefers to that one. Each improvement gives a condition: it is preferred
 * no more, or one of the answers to it ends in a state that is not preferred (and, for SMR and
 * SSEQ, from which no preferred one can be reached). Fewer preferred states never hurt. So a change
 * is a set of states that the decision maker no longer prefers to the wanted one, and the search is
 * for the smallest sets that meet all conditions; it is exact.
 */
public final class InverseAnalysis {
  /** The largest model that is taken. */
  public static final int MOST_STATES = 1_000;

  private static final int MOST_CHANGES = 20;
  private static final int LARGEST_CHANGE = 8;
  private static final int LEAST_STEPS = 1_000;
  private static final int MOST_COMPARISONS = 20_000_000;
  private static final int MOST_COUNTED = 18;
  private static final int MOST_COMBINATIONS = 400;

  private final ConflictModel model;
  private final List<Mover> movers;
  private final int wanted;

  /**
   * @param wanted the state that is to be an equilibrium
   * @throws ModelException if the model has more than {@link #MOST_STATES} states
   */
  public InverseAnalysis(ConflictModel model, int wanted) {
    if (model.size() > MOST_STATES) {
      throw new ModelException("inverse analysis is for up to " + MOST_STATES + " states");
    }
    this.model = model;
    this.wanted = wanted;
    movers = model.movers();
  }

  /**
   * What one decision maker would have to think for the state to be stable for it, the others
   * thinking as they do.
   *
   * @param decisionMaker who
   * @param stable whether the state is so already
   * @param changes sets of states that it would have to prefer no longer to the wanted state, no
   *     set holding another, smallest first; if it is stable already, the empty set alone
   * @param orders in how many of the strict orders of all states the wanted one is stable for it,
   *     if few enough states matter to count them
   */
  public record Need(
      int decisionMaker, boolean stable, List<Set<Integer>> changes, Optional<BigInteger> orders) {}

  /**
   * What it takes under one concept.
   *
   * @param concept the concept
   * @param needs one a decision maker
   * @param together one change for each decision maker, as few states in all as was found, with
   *     which the state was checked to be an equilibrium: the others' new preferences may matter,
   *     as they tell what they would answer. Empty if none of the combinations tried does it
   */
  public record Answer(Concept concept, List<Need> needs, Optional<List<Set<Integer>>> together) {}

  /** What it takes for the wanted state to be an equilibrium. */
  public Answer answer(Concept concept) {
    List<Need> needs = model.players().mapToObj(player -> need(concept, player)).toList();
    return new Answer(concept, needs, together(concept, needs));
  }

  /** How many strict orders of the states there are. */
  public BigInteger allOrders() {
    return factorial(model.size());
  }

  /** What one decision maker would have to think. */
  public Need need(Concept concept, int player) {
    List<List<BitSet>> conditions = conditions(concept, player);
    BitSet preferred = new BitSet();
    for (int state = 0; state < model.size(); state++) {
      preferred.set(state, model.ranking(player).prefers(state, wanted));
    }
    boolean stable = unmet(conditions, preferred).isEmpty();
    List<Set<Integer>> changes =
        stable ? List.of(Set.of()) : new Search(conditions, preferred).smallest();
    return new Need(player, stable, changes, orders(conditions));
  }

  /**
   * For each move of the decision maker: sets of states none of which it may prefer, one of them.
   */
  private List<List<BitSet>> conditions(Concept concept, int player) {
    List<List<BitSet>> conditions = new ArrayList<>();
    int others = (1 << model.decisionMakers().size()) - 1 & ~(1 << player);
    for (int to : moves(player, wanted).stream().toArray()) {
      Set<BitSet> ways = new LinkedHashSet<>();
      BitSet only = new BitSet();
      only.set(to);
      ways.add(only);
      if (concept != Concept.NASH) {
        LegalPaths.from(model, movers, to, others, concept.isCredible()).reached().stream()
            .forEach(
                end -> {
                  BitSet way = concept.isSymmetric() ? moves(player, end) : new BitSet();
                  way.set(end);
                  way.clear(wanted);
                  ways.add(way);
                });
      }
      conditions.add(List.copyOf(ways));
    }
    return conditions;
  }

  private BitSet moves(int player, int state) {
    BitSet moves = new BitSet();
    movers.get(player).walk(Mover.Course.FORWARD).expand(state, moves::set);
    return moves;
  }

  /** The first condition that is not met. */
  private static Optional<List<BitSet>> unmet(List<List<BitSet>> conditions, BitSet preferred) {
    return conditions.stream()
        .filter(ways -> ways.stream().allMatch(preferred::intersects))
        .findFirst();
  }

  /** Looks for the smallest sets of preferred states to give up, size by size. */
  private static final class Search {
    private final List<List<BitSet>> conditions;
    private final BitSet preferred;
    private final Set<BitSet> found = new LinkedHashSet<>();
    private final Set<BitSet> tried = new LinkedHashSet<>();
    private final int mostSteps;
    private int steps;

    Search(List<List<BitSet>> conditions, BitSet preferred) {
      this.preferred = preferred;
      this.conditions =
          conditions.stream()
              .map(this::preferredPartOf)
              .filter(ways -> ways.stream().noneMatch(BitSet::isEmpty))
              .toList();
      int ways = this.conditions.stream().mapToInt(List::size).sum();
      mostSteps = Math.max(LEAST_STEPS, MOST_COMPARISONS / Math.max(1, ways));
    }

    /** What of each way is preferred now, without those that ask more than another. */
    private List<BitSet> preferredPartOf(List<BitSet> ways) {
      Set<BitSet> parts = new LinkedHashSet<>();
      for (BitSet way : ways) {
        BitSet part = (BitSet) way.clone();
        part.and(preferred);
        parts.add(part);
      }
      List<BitSet> least = new ArrayList<>();
      parts.stream()
          .sorted(Comparator.comparingInt(BitSet::cardinality))
          .filter(part -> least.stream().noneMatch(other -> isWithin(other, part)))
          .forEach(least::add);
      return least;
    }

    List<Set<Integer>> smallest() {
      for (int size = 1;
          size <= Math.max(LARGEST_CHANGE, found.isEmpty() ? preferred.cardinality() : 0)
              && found.size() < MOST_CHANGES
              && steps < mostSteps;
          size++) {
        tried.clear();
        extend(new BitSet(), size);
      }
      List<Set<Integer>> changes = new ArrayList<>();
      for (BitSet change : found) {
        if (changes.size() < MOST_CHANGES) {
          changes.add(new LinkedHashSet<>(change.stream().boxed().toList()));
        }
      }
      return changes;
    }

    private void extend(BitSet given, int size) {
      if (++steps > mostSteps || !tried.add(given)) {
        return;
      }
      BitSet left = (BitSet) preferred.clone();
      left.andNot(given);
      Optional<List<BitSet>> unmet = unmet(conditions, left);
      if (unmet.isEmpty()) {
        if (found.stream().noneMatch(smaller -> isWithin(smaller, given))) {
          found.add(given);
        }
        return;
      }
      for (BitSet way : unmet.get()) {
        BitSet more = (BitSet) way.clone();
        more.or(given);
        if (more.cardinality() <= size) {
          extend(more, size);
        }
      }
    }

    private static boolean isWithin(BitSet one, BitSet other) {
      BitSet rest = (BitSet) one.clone();
      rest.andNot(other);
      return rest.isEmpty();
    }
  }

  /** In how many strict orders all conditions are met, counted by which states stand above. */
  private Optional<BigInteger> orders(List<List<BitSet>> conditions) {
    BitSet matter = new BitSet();
    conditions.forEach(ways -> ways.forEach(matter::or));
    int count = matter.cardinality();
    if (count > MOST_COUNTED) {
      return Optional.empty();
    }
    int[] states = matter.stream().toArray();
    int[][] masks =
        conditions.stream()
            .map(
                ways ->
                    ways.stream()
                        .mapToInt(
                            way ->
                                IntStream.range(0, count)
                                    .filter(i -> way.get(states[i]))
                                    .map(i -> 1 << i)
                                    .sum())
                        .toArray())
            .toArray(int[][]::new);
    long[] sets = new long[count + 1];
    for (int above = 0; above < 1 << count; above++) {
      if (areMet(masks, above)) {
        sets[Integer.bitCount(above)]++;
      }
    }
    BigInteger orders = BigInteger.ZERO;
    for (int above = 0; above <= count; above++) {
      orders =
          orders.add(
              BigInteger.valueOf(sets[above])
                  .multiply(factorial(above))
                  .multiply(factorial(count - above)));
    }
    return Optional.of(orders.multiply(factorial(model.size())).divide(factorial(count + 1)));
  }

  private static boolean areMet(int[][] conditions, int preferred) {
    for (int[] ways : conditions) {
      boolean met = false;
      for (int way : ways) {
        met |= (way & preferred) == 0;
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static BigInteger factorial(int number) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= number; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }

  /**
   * The first combination of changes with which the state is an equilibrium, fewest states first.
   */
  private Optional<List<Set<Integer>>> together(Concept concept, List<Need> needs) {
    List<List<Set<Integer>>> combinations = new ArrayList<>();
    combinations.add(List.of());
    for (Need need : needs) {
      List<List<Set<Integer>>> longer = new ArrayList<>();
      for (List<Set<Integer>> shorter : combinations) {
        for (Set<Integer> change : need.changes()) {
          if (longer.size() < MOST_COMBINATIONS) {
            List<Set<Integer>> next = new ArrayList<>(shorter);
            next.add(change);
            longer.add(next);
          }
        }
      }
      combinations = longer;
    }
    return combinations.stream()
        .sorted((one, other) -> Integer.compare(states(one), states(other)))
        .filter(changes -> isEquilibrium(concept, changes))
        .findFirst();
  }

  private static int states(List<Set<Integer>> changes) {
    return changes.stream().mapToInt(Set::size).sum();
  }

  private boolean isEquilibrium(Concept concept, List<Set<Integer>> changes) {
    ConflictModel changed = model;
    for (int player = 0; player < changes.size(); player++) {
      changed = changed.with(player, lowered(model.ranking(player), changes.get(player)));
    }
    return new ImplicitEngine()
        .analyse(changed, EnumSet.of(concept))
        .equilibria(concept)
        .get(wanted);
  }

  /** The ranking with some states brought down beside the wanted one. */
  private Ranking lowered(Ranking ranking, Set<Integer> states) {
    return Ranking.ofScores(
        IntStream.range(0, model.size())
            .mapToLong(state -> ranking.level(states.contains(state) ? wanted : state))
            .toArray());
  }
}
