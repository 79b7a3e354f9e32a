package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How much the equilibria depend on details of the preferences: which exchange of two neighbouring
 * places in one ranking changes them, and how often each survives when every ranking has two
 * neighbouring places, drawn at random, exchanged. States that tie stand in one place. Immutable.
 */
public final class RobustnessAnalysis {
  /** The largest model that is taken. */
  public static final int MOST_STATES = 256;

  private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

  private final ConflictModel model;
  private final StabilityEngine engine = new ImplicitEngine();
  private final Stability before;

  /**
   * @throws ModelException if the model has more than {@link #MOST_STATES} states
   */
  public RobustnessAnalysis(ConflictModel model) {
    if (model.size() > MOST_STATES) {
      throw new ModelException("robustness is looked at for up to " + MOST_STATES + " states");
    }
    this.model = model;
    before = engine.analyse(model, ALL);
  }

  /**
   * An exchange that changes the equilibria.
   *
   * @param decisionMaker whose ranking
   * @param better the states in the better of the two places
   * @param worse those in the worse
   * @param gained for each concept the states that become equilibria
   * @param lost for each concept those that are equilibria no more
   */
  public record Swap(
      int decisionMaker,
      List<Integer> better,
      List<Integer> worse,
      Map<Concept, List<Integer>> gained,
      Map<Concept, List<Integer>> lost) {}

  /**
   * All exchanges that change the equilibria of any concept, by decision maker, best places first.
   */
  public List<Swap> decisiveSwaps() {
    List<Swap> swaps = new ArrayList<>();
    for (int player = 0; player < model.decisionMakers().size(); player++) {
      Ranking ranking = model.ranking(player);
      for (int lower = ranking.levels() - 2; lower >= 0; lower--) {
        Stability after = engine.analyse(model.with(player, ranking.exchanged(lower)), ALL);
        Map<Concept, List<Integer>> gained = difference(after, before);
        Map<Concept, List<Integer>> lost = difference(before, after);
        if (!gained.isEmpty() || !lost.isEmpty()) {
          swaps.add(new Swap(player, at(ranking, lower + 1), at(ranking, lower), gained, lost));
        }
      }
    }
    return swaps;
  }

  private List<Integer> at(Ranking ranking, int level) {
    return IntStream.range(0, model.size())
        .filter(state -> ranking.level(state) == level)
        .boxed()
        .toList();
  }

  private static Map<Concept, List<Integer>> difference(Stability one, Stability other) {
    Map<Concept, List<Integer>> difference = new EnumMap<>(Concept.class);
    for (Concept concept : ALL) {
      BitSet only = one.equilibria(concept);
      only.andNot(other.equilibria(concept));
      if (!only.isEmpty()) {
        difference.put(concept, only.stream().boxed().toList());
      }
    }
    return difference;
  }

  /**
   * How often equilibria survive.
   *
   * @param trials how many times the rankings are varied, from 1
   * @param seed the same gives the same
   * @return for each concept and equilibrium the share of trials in which it is one, 0 to 1
   */
  public Map<Concept, Map<Integer, Double>> survival(int trials, long seed) {
    Random random = new Random(seed);
    Map<Concept, int[]> survived = new EnumMap<>(Concept.class);
    ALL.forEach(concept -> survived.put(concept, new int[model.size()]));
    for (int trial = 0; trial < trials; trial++) {
      ConflictModel varied = model;
      for (int player = 0; player < model.decisionMakers().size(); player++) {
        Ranking ranking = model.ranking(player);
        if (ranking.levels() > 1) {
          varied = varied.with(player, ranking.exchanged(random.nextInt(ranking.levels() - 1)));
        }
      }
      Stability after = engine.analyse(varied, ALL);
      for (Concept concept : ALL) {
        after.equilibria(concept).stream().forEach(state -> survived.get(concept)[state]++);
      }
    }
    Map<Concept, Map<Integer, Double>> shares = new EnumMap<>(Concept.class);
    for (Concept concept : ALL) {
      Map<Integer, Double> its = new TreeMap<>();
      before.equilibria(concept).stream()
          .forEach(state -> its.put(state, survived.get(concept)[state] / (double) trials));
      shares.put(concept, its);
    }
    return shares;
  }
}
