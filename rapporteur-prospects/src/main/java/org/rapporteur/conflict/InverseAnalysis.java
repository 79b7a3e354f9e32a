package org.rapporteur.conflict;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
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
 * for the smallest sets that meet all conditions. The work is bounded; every answer says whether it
 * was searched to the end.
 */
public final class InverseAnalysis {
  /** The largest model that is taken. */
  public static final int MOST_STATES = 1_000;

  private static final int MOST_STEPS = 20_000_000;
  private static final int MOST_COUNTED = 18;

  private static final int MOST_CHOICES = 1 << 14;
  private static final long MOST_MOVES_FOLLOWED = 100_000_000;

  private final ConflictModel model;
  private final List<Mover> movers;
  private final int wanted;

  /** How many moves there are. */
  private final long moves;

  /**
   * @param wanted the state that is to be an equilibrium
   * @throws ModelException if the model has more than {@link #MOST_STATES} states, or too many
   *     choices or moves
   */
  public InverseAnalysis(ConflictModel model, int wanted) {
    if (model.size() > MOST_STATES) {
      throw new ModelException("inverse analysis is for up to " + MOST_STATES + " states");
    }
    if (model.graph() instanceof OptionGraph graph && graph.choices() > MOST_CHOICES) {
      throw new ModelException("inverse analysis is for up to " + MOST_CHOICES + " choices");
    }
    this.wanted = wanted;
    List<List<List<Integer>>> lists = moves(model);
    this.model = withMoves(model, lists);
    movers = this.model.movers();
    List<Long> counts =
        lists.stream().map(its -> its.stream().mapToLong(List::size).sum()).toList();
    moves = counts.stream().mapToLong(Long::longValue).sum();
    long followed =
        model
            .players()
            .mapToLong(
                player -> lists.get(player).get(wanted).size() * (moves - counts.get(player)))
            .sum();
    if (followed > MOST_MOVES_FOLLOWED) {
      throw new ModelException("the model has too many moves for inverse analysis");
    }
  }

  private static List<List<List<Integer>>> moves(ConflictModel model) {
    return model.movers().stream()
        .map(
            mover ->
                IntStream.range(0, model.size())
                    .mapToObj(state -> moves(mover, state).stream().boxed().toList())
                    .toList())
        .toList();
  }

  /** The model in graph form, in which the work is bounded by the number of moves. */
  private static ConflictModel withMoves(ConflictModel model, List<List<List<Integer>>> moves) {
    return new ConflictModel(
        model.title(),
        model.decisionMakers(),
        new ListGraph(IntStream.range(0, model.size()).mapToObj(Integer::toString).toList(), moves),
        model.players().mapToObj(model::ranking).toList(),
        model.statusQuo(),
        model.notes());
  }

  /** How far the search for changes went. */
  public enum Extent {
    /** All are there. */
    ALL,
    /** The smallest are there; others may not be, of which none is smaller than the last. */
    SMALLEST,
    /** The search was cut short: the one that is there does, but a smaller one may do as well. */
    CUT
  }

  /**
   * Sets of states that a decision maker would have to prefer no longer to the wanted state.
   *
   * @param sets at least one; unless the search was cut, no set holds another, smallest first
   * @param extent whether these are all
   */
  public record Changes(List<Set<Integer>> sets, Extent extent) {}

  /**
   * What one decision maker would have to think for the state to be stable for it, the others
   * thinking as they do.
   *
   * @param decisionMaker who
   * @param stable whether the state is so already
   * @param changes what it would have to change; if it is stable already, the empty set alone
   */
  public record Need(int decisionMaker, boolean stable, Changes changes) {}

  /**
   * What it takes under one concept.
   *
   * @param concept the concept
   * @param needs one a decision maker
   * @param together a set of states for each decision maker; brought down level with the wanted
   *     state, they make it an equilibrium. Under {@link Concept#SEQ} and {@link Concept#SSEQ} the
   *     others' new preferences matter too, as they tell what they would answer
   * @param fewest whether it is proved that no fewer states in all do
   */
  public record Answer(
      Concept concept, List<Need> needs, List<Set<Integer>> together, boolean fewest) {}

  /** What it takes for the wanted state to be an equilibrium. */
  public Answer answer(Concept concept) {
    List<Need> needs = model.players().mapToObj(player -> need(concept, player)).toList();
    if (concept.isCredible()) {
      JointChange.Result joint =
          new JointChange(model, wanted, concept, moves)
              .find(needs.stream().map(need -> need.changes().sets()).toList());
      return new Answer(concept, needs, joint.changes(), joint.fewest());
    }
    return new Answer(
        concept,
        needs,
        needs.stream().map(need -> need.changes().sets().get(0)).toList(),
        needs.stream().noneMatch(need -> need.changes().extent() == Extent.CUT));
  }

  /** How many strict orders of the states there are. */
  public BigInteger allOrders() {
    return factorial(model.size());
  }

  /** What one decision maker would have to think. */
  public Need need(Concept concept, int player) {
    BitSet preferred = new BitSet();
    for (int state = 0; state < model.size(); state++) {
      preferred.set(state, model.ranking(player).prefers(state, wanted));
    }
    Changes changes =
        new SmallestChanges(conditions(concept, player), preferred, MOST_STEPS / movers.size())
            .find();
    return new Need(player, changes.sets().get(0).isEmpty(), changes);
  }

  /**
   * For each move of the decision maker: sets of states none of which it may prefer, one of them.
   */
  private List<List<BitSet>> conditions(Concept concept, int player) {
    List<List<BitSet>> conditions = new ArrayList<>();
    int others = (1 << model.decisionMakers().size()) - 1 & ~(1 << player);
    BitSet[] answers = new BitSet[model.size()];
    for (int to : moves(movers.get(player), wanted).stream().toArray()) {
      List<BitSet> ways = new ArrayList<>();
      BitSet only = new BitSet();
      only.set(to);
      ways.add(only);
      if (concept != Concept.NASH) {
        LegalPaths.from(model, movers, to, others, concept.isCredible()).reached().stream()
            .forEach(
                end -> {
                  if (answers[end] == null) {
                    answers[end] =
                        concept.isSymmetric() ? moves(movers.get(player), end) : new BitSet();
                    answers[end].set(end);
                    answers[end].clear(wanted);
                  }
                  ways.add(answers[end]);
                });
      }
      conditions.add(ways);
    }
    return conditions;
  }

  private static BitSet moves(Mover mover, int state) {
    BitSet moves = new BitSet();
    mover.walk(Mover.Course.FORWARD).expand(state, moves::set);
    return moves;
  }

  /**
   * In how many of the strict orders of all states the wanted one is stable for a decision maker,
   * the others thinking as they do, if few enough states matter to count them: they are counted by
   * which states stand above it.
   */
  public Optional<BigInteger> orders(Concept concept, int player) {
    List<List<BitSet>> conditions = conditions(concept, player);
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
                        .distinct()
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
      if (!isMet(ways, preferred)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(int[] ways, int preferred) {
    for (int way : ways) {
      if ((way & preferred) == 0) {
        return true;
      }
    }
    return false;
  }

  private static BigInteger factorial(int number) {
    BigInteger product = BigInteger.ONE;
    for (int i = 2; i <= number; i++) {
      product = product.multiply(BigInteger.valueOf(i));
    }
    return product;
  }
}
