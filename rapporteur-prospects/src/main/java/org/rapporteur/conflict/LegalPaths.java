package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Shortest legal sequences of moves by some decision makers from a state: sequences in which nobody
 * moves twice in a row (Fang, Hipel, Kilgour 1993). A breadth-first search over pairs of a state
 * and the last mover, as status quo analysis does it (Li, Kilgour, Hipel 2005). Immutable once
 * made.
 */
public final class LegalPaths {
  private final int players;
  private final boolean transitive;
  private final Mover.Walk[] walks;
  private final BitSet reached;

  /** For each state the first pair in which it was reached, or −1. */
  private final int[] first;

  /** For each pair the pair before, −1 for the start, and who moved. */
  private final int[] before;

  private final byte[] by;

  /** For each state who has come to it, and who has been followed from it, as bits. */
  private final int[] arrived;

  private final int[] followed;
  private final IntPredicate goal;
  private int reachedGoal = -1;
  private int[] queue = new int[1024];
  private int end;

  private LegalPaths(
      ConflictModel model,
      List<Mover> movers,
      int start,
      int coalition,
      boolean improving,
      IntPredicate goal) {
    players = model.decisionMakers().size();
    this.goal = goal;
    transitive = model.graph().isTransitive();
    walks = new Mover.Walk[players];
    for (int player = 0; player < players; player++) {
      if ((coalition >>> player & 1) != 0) {
        walks[player] = movers.get(player).walk(Mover.Course.of(false, improving));
      }
    }
    int size = model.size();
    int pairs = transitive ? size : Math.multiplyExact(size, players);
    reached = new BitSet(size);
    first = new int[size];
    before = new int[pairs];
    by = new byte[pairs];
    arrived = new int[size];
    followed = new int[size];
    Arrays.fill(first, -1);
    follow(start, coalition, -1);
    for (int next = 0; next < end && reachedGoal < 0; next++) {
      int pair = queue[next];
      int state = transitive ? pair : pair / players;
      follow(state, transitive ? coalition : coalition & ~(1 << by[pair]), pair);
    }
    queue = new int[0];
  }

  /**
   * All paths from a state.
   *
   * @param coalition who moves
   * @param improving whether each moves only to states that it prefers to the one before
   */
  public static LegalPaths from(
      ConflictModel model, int start, Collection<Integer> coalition, boolean improving) {
    int members = coalition.stream().mapToInt(player -> 1 << player).reduce(0, (a, b) -> a | b);
    return new LegalPaths(model, model.movers(), start, members, improving, state -> false);
  }

  /** As the other, with movers made before and the coalition as bits. */
  static LegalPaths from(
      ConflictModel model, List<Mover> movers, int start, int coalition, boolean improving) {
    return new LegalPaths(model, movers, start, coalition, improving, state -> false);
  }

  /** A search that ends at the first state that will do. */
  static LegalPaths until(
      IntPredicate goal,
      ConflictModel model,
      List<Mover> movers,
      int start,
      int coalition,
      boolean improving) {
    return new LegalPaths(model, movers, start, coalition, improving, goal);
  }

  private void follow(int state, int who, int pair) {
    int fresh = who & ~followed[state];
    followed[state] |= fresh;
    for (int rest = fresh; rest != 0; rest &= rest - 1) {
      int player = Integer.numberOfTrailingZeros(rest);
      IntConsumer found = to -> arrive(to, player, pair);
      walks[player].expand(state, found);
    }
  }

  private void arrive(int state, int player, int from) {
    if (transitive ? arrived[state] != 0 : (arrived[state] >>> player & 1) != 0) {
      return;
    }
    arrived[state] |= 1 << player;
    int pair = transitive ? state : state * players + player;
    before[pair] = from;
    by[pair] = (byte) player;
    reached.set(state);
    if (reachedGoal < 0 && goal.test(state)) {
      reachedGoal = state;
    }
    if (first[state] < 0) {
      first[state] = pair;
    }
    if (end == queue.length) {
      queue = Arrays.copyOf(queue, 2 * end);
    }
    queue[end++] = pair;
  }

  /**
   * The states that are reached by one move or more; the start is among them if a sequence returns
   * to it.
   */
  public BitSet reached() {
    return (BitSet) reached.clone();
  }

  /** A shortest sequence to the first state that would do, if there is one. */
  Optional<List<Step>> toGoal() {
    return reachedGoal < 0 ? Optional.empty() : to(reachedGoal);
  }

  /** A shortest sequence to a state, if there is one. */
  public Optional<List<Step>> to(int state) {
    if (first[state] < 0) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (int pair = first[state]; pair >= 0; pair = before[pair]) {
      steps.add(new Step(by[pair], transitive ? pair : pair / players));
    }
    Collections.reverse(steps);
    return Optional.of(steps);
  }
}
