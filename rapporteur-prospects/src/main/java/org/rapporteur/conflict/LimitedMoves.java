package org.rapporteur.conflict;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Limited-move and non-myopic stability of two decision makers (Kilgour 1985; Kilgour, Hipel, Fang
 * 1987). Starting from a state, the two take turns; each may move or end the game by staying, and
 * at most {@code h} moves are made. Both foresee that, backward from the end. A state is stable for
 * the one who moves first if it stays. It is non-myopically stable if it is so for all large {@code
 * h}.
 *
 * <p>Who gains nothing by moving stays. Among moves that are foreseen to end equally well, the one
 * to the state of the lowest number counts; the sources leave that open, as they know no ties.
 */
public final class LimitedMoves {
  /** The largest model that is taken. */
  public static final int MOST_STATES = 1_000;

  private static final int LONGEST = 200;

  private final ConflictModel model;
  private final int[][][] moves;

  /**
   * @throws ModelException if there are not just two decision makers, or too many states
   */
  public LimitedMoves(ConflictModel model) {
    if (!isFor(model)) {
      throw new ModelException(
          "limited-move stability is for two decision makers and up to " + MOST_STATES + " states");
    }
    this.model = model;
    moves = new int[2][model.size()][];
    for (int player = 0; player < 2; player++) {
      for (int from = 0; from < model.size(); from++) {
        int mover = player;
        int state = from;
        moves[player][from] =
            IntStream.range(0, model.size())
                .filter(to -> model.graph().isMove(mover, state, to))
                .toArray();
      }
    }
  }

  /** Whether the model has two decision makers and is small enough. */
  public static boolean isFor(ConflictModel model) {
    return model.decisionMakers().size() == 2 && model.size() <= MOST_STATES;
  }

  /**
   * The states that are stable for both.
   *
   * @param horizon how many moves are made at most, from 1
   */
  public BitSet equilibria(int horizon) {
    int[][] end = start();
    for (int h = 0; h < horizon; h++) {
      end = longer(end);
    }
    return staying(end);
  }

  /** The states that are stable for both at every large horizon. */
  public BitSet nonMyopic() {
    Map<List<Integer>, Integer> seen = new HashMap<>();
    int[][] end = longer(start());
    int horizon = 1;
    while (horizon < LONGEST && !seen.containsKey(key(end))) {
      seen.put(key(end), horizon++);
      end = longer(end);
    }
    BitSet always = staying(end);
    for (int period = horizon - seen.getOrDefault(key(end), 0); period > 0; period--) {
      end = longer(end);
      always.and(staying(end));
    }
    return always;
  }

  private static List<Integer> key(int[][] end) {
    return IntStream.concat(Arrays.stream(end[0]), Arrays.stream(end[1])).boxed().toList();
  }

  /** For each decision maker and state where the game ends if it may be moved no more. */
  private int[][] start() {
    int[] stay = IntStream.range(0, model.size()).toArray();
    return new int[][] {stay, stay};
  }

  /** Where the game ends with one move more, from where it ends without. */
  private int[][] longer(int[][] end) {
    int[][] next = new int[2][model.size()];
    for (int player = 0; player < 2; player++) {
      for (int state = 0; state < model.size(); state++) {
        int best = state;
        for (int to : moves[player][state]) {
          int then = end[1 - player][to];
          if (model.ranking(player).prefers(then, best)) {
            best = then;
          }
        }
        next[player][state] = best;
      }
    }
    return next;
  }

  private BitSet staying(int[][] end) {
    BitSet staying = new BitSet();
    for (int state = 0; state < model.size(); state++) {
      staying.set(state, end[0][state] == state && end[1][state] == state);
    }
    return staying;
  }
}
