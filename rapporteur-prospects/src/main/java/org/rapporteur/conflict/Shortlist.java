package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The equilibria to look at first in a large model: those that can be reached from the status quo
 * (if one is known), under the most concepts, and of these such that no other is at least as good
 * for everybody and better for somebody.
 *
 * @param states at most {@link #LONGEST}, best on average first
 * @param concepts under how many concepts they are equilibria
 * @param considered how many states were so and were reachable, before dominated ones were left out
 */
public record Shortlist(List<Integer> states, int concepts, int considered) {
  /** The most states listed. */
  public static final int LONGEST = 20;

  private static final int MOST_COMPARED = 20_000;

  /** Copies the list. */
  public Shortlist {
    states = List.copyOf(states);
  }

  /** Picks them. */
  public static Shortlist of(ConflictModel model, Stability stability) {
    int[] count = new int[model.size()];
    Set<Concept> concepts = stability.concepts();
    for (Concept concept : concepts) {
      stability.equilibria(concept).stream().forEach(state -> count[state]++);
    }
    BitSet reachable = new BitSet();
    model
        .statusQuo()
        .ifPresentOrElse(
            start -> {
              reachable.or(
                  LegalPaths.from(model, start, model.players().boxed().toList(), false).reached());
              reachable.set(start);
            },
            () -> reachable.set(0, model.size()));
    int most = reachable.stream().map(state -> count[state]).max().orElse(0);
    if (most == 0) {
      return new Shortlist(List.of(), 0, 0);
    }
    int[] candidates = reachable.stream().filter(state -> count[state] == most).toArray();
    double[] average = new double[model.size()];
    for (int state : candidates) {
      average[state] = average(model, state);
    }
    List<Integer> best =
        IntStream.of(candidates)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer state) -> -average[state])
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_COMPARED)
            .toList();
    List<Integer> undominated = new ArrayList<>();
    for (int state : best) {
      if (undominated.size() < LONGEST
          && undominated.stream().noneMatch(other -> dominates(model, other, state))) {
        undominated.add(state);
      }
    }
    return new Shortlist(undominated, most, candidates.length);
  }

  private static double average(ConflictModel model, int state) {
    double sum = 0;
    for (int player = 0; player < model.decisionMakers().size(); player++) {
      Ranking ranking = model.ranking(player);
      sum += ranking.level(state) / (double) ranking.levels();
    }
    return sum;
  }

  private static boolean dominates(ConflictModel model, int one, int other) {
    return model.players().allMatch(player -> !model.ranking(player).prefers(other, one))
        && model.players().anyMatch(player -> model.ranking(player).prefers(one, other));
  }
}
