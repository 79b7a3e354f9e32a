package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for the fewest states, over all decision makers, to bring down level with a wanted one so
 * that it becomes an equilibrium, where what one prefers tells what it would answer to others.
 *
 * <p>First the changes that each needs alone are tried together; if no combination does, all
 * improvements on the wanted state are given up, which always does. Then every choice of fewer
 * states is tried, in the order of their number, as far as a bounded number of trials goes. For one
 * thread, one search.
 */
final class JointChange {
  private static final int MOST_COMBINATIONS = 400;
  private static final long MOST_WORK = 20_000_000;
  private static final int LEAST_COST = 500;

  private final ConflictModel model;
  private final int wanted;
  private final Concept concept;
  private final List<Mover> movers;
  private final long cost;
  private long work;

  /**
   * @param concept one in which answers are credible
   * @param moves how many moves there are in all
   */
  JointChange(ConflictModel model, int wanted, Concept concept, long moves) {
    this.model = model;
    this.wanted = wanted;
    this.concept = concept;
    movers = model.movers();
    cost = LEAST_COST + moves + (long) model.size() * movers.size();
  }

  /** One state that one decision maker prefers to the wanted one. */
  private record Preferred(int player, int state) {}

  /** What the search is for: states by decision maker, and whether no fewer do. */
  record Result(List<Set<Integer>> changes, boolean fewest) {}

  /**
   * Runs the search.
   *
   * @param alone for each decision maker, the changes that would do if the others kept their
   *     preferences
   */
  Result find(List<List<Set<Integer>>> alone) {
    List<Set<Integer>> enough = enough(alone);
    List<Preferred> all =
        model
            .players()
            .boxed()
            .flatMap(
                player ->
                    IntStream.range(0, model.size())
                        .filter(state -> model.ranking(player).prefers(state, wanted))
                        .mapToObj(state -> new Preferred(player, state)))
            .toList();
    for (int size = 0; size < states(enough); size++) {
      int[] chosen = IntStream.range(0, size).toArray();
      do {
        if (isOver()) {
          return new Result(enough, false);
        }
        List<Set<Integer>> changes = changes(all, chosen);
        if (isEquilibrium(changes)) {
          return new Result(changes, true);
        }
      } while (advance(chosen, all.size()));
    }
    return new Result(enough, true);
  }

  private List<Set<Integer>> enough(List<List<Set<Integer>>> alone) {
    List<List<Set<Integer>>> combinations = new ArrayList<>();
    combinations.add(List.of());
    for (List<Set<Integer>> its : alone) {
      List<List<Set<Integer>>> longer = new ArrayList<>();
      for (List<Set<Integer>> shorter : combinations) {
        for (Set<Integer> change : its) {
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
        .sorted(Comparator.comparingInt(JointChange::states))
        .filter(changes -> !isOver() && isEquilibrium(changes))
        .findFirst()
        .orElseGet(this::allImprovements);
  }

  private List<Set<Integer>> allImprovements() {
    return model
        .players()
        .mapToObj(
            player ->
                (Set<Integer>)
                    new LinkedHashSet<>(
                        IntStream.range(0, model.size())
                            .filter(state -> model.isImprovement(player, wanted, state))
                            .boxed()
                            .toList()))
        .toList();
  }

  private List<Set<Integer>> changes(List<Preferred> all, int[] chosen) {
    List<Set<Integer>> changes = new ArrayList<>();
    model.players().forEach(player -> changes.add(new LinkedHashSet<>()));
    for (int i : chosen) {
      changes.get(all.get(i).player()).add(all.get(i).state());
    }
    return changes;
  }

  /** Goes on to the next choice of as many of so many; false after the last. */
  private static boolean advance(int[] chosen, int of) {
    int last = chosen.length - 1;
    while (last >= 0 && chosen[last] == of - chosen.length + last) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    chosen[last]++;
    for (int i = last + 1; i < chosen.length; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return true;
  }

  private static int states(List<Set<Integer>> changes) {
    return changes.stream().mapToInt(Set::size).sum();
  }

  private boolean isOver() {
    return work > MOST_WORK;
  }

  private boolean isEquilibrium(List<Set<Integer>> changes) {
    work += cost;
    List<Ranking> rankings = new ArrayList<>();
    List<Mover> changed = new ArrayList<>(movers);
    for (int player = 0; player < changes.size(); player++) {
      rankings.add(lowered(model.ranking(player), changes.get(player)));
      if (!changes.get(player).isEmpty()) {
        changed.set(player, model.graph().mover(player, rankings.get(player)));
      }
    }
    return model.players().allMatch(player -> isStable(player, rankings.get(player), changed));
  }

  /** As the definitions say it: each improvement is looked at for an answer that deters from it. */
  private boolean isStable(int player, Ranking ranking, List<Mover> changed) {
    int others = (1 << movers.size()) - 1 & ~(1 << player);
    int level = ranking.level(wanted);
    Mover mover = changed.get(player);
    int[] way = concept.isSymmetric() ? mover.largestAhead(ranking.raw()) : ranking.raw();
    BitSet improvements = new BitSet();
    mover.walk(Mover.Course.FORWARD_IMPROVING).expand(wanted, improvements::set);
    return improvements.stream()
        .allMatch(
            to -> {
              work += cost;
              return LegalPaths.until(
                      end -> ranking.level(end) <= level && way[end] <= level,
                      model,
                      changed,
                      to,
                      others,
                      true)
                  .toGoal()
                  .isPresent();
            });
  }

  /** The ranking with some states brought down beside the wanted one. */
  private Ranking lowered(Ranking ranking, Set<Integer> states) {
    return Ranking.ofScores(
        IntStream.range(0, model.size())
            .mapToLong(state -> ranking.level(states.contains(state) ? wanted : state))
            .toArray());
  }
}
