package org.rapporteur.conflict;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How far the opponents of a decision maker can bring a value down, from each state, by legal
 * sequences of moves: in such a sequence nobody moves twice in a row (Fang, Hipel, Kilgour 1993).
 *
 * <p>The search goes backward, from states of the least value to those of the largest, over pairs
 * of a state and the last mover; each pair is settled once, by the least value that it leads to.
 */
final class Deterrence {
  private final List<Mover> movers;
  private final int opponents;
  private final boolean transitive;

  /**
   * @param movers everybody's moves
   * @param player whose opponents move
   * @param transitive whether it does not matter who moved last
   */
  Deterrence(List<Mover> movers, int player, boolean transitive) {
    this.movers = movers;
    this.opponents = (1 << movers.size()) - 1 & ~(1 << player);
    this.transitive = transitive;
  }

  /**
   * The least value within reach.
   *
   * @param value one a state
   * @param bound all values are less, and not negative
   * @param improving whether opponents move only to states that they prefer
   * @return one a state: the least value that the opponents can bring about by at least one move,
   *     or {@link Integer#MAX_VALUE} where they have none. The state's own value may count as well
   */
  int[] worst(int[] value, int bound, boolean improving) {
    return new Search(value.length, Mover.Course.of(true, improving)).run(value, bound);
  }

  /** One search; sets of decision makers are bits. */
  private final class Search {
    private final Mover.Walk[] walks = new Mover.Walk[movers.size()];
    private final int[] worst;

    /** By whom a state may be come to so that the rest of the sequence is settled. */
    private final int[] settled;

    /** Those of {@link #settled} that have not been followed backward yet. */
    private final int[] open;

    private final int[] stack;
    private final IntConsumer found = this::found;
    private int height;

    /** The value that is being carried back, and by whom a state found may have been come to. */
    private int current;

    private int arrivals;

    Search(int size, Mover.Course course) {
      worst = new int[size];
      settled = new int[size];
      open = new int[size];
      stack = new int[size];
      Arrays.fill(worst, Integer.MAX_VALUE);
      for (int player = 0; player < walks.length; player++) {
        if ((opponents >>> player & 1) != 0) {
          walks[player] = movers.get(player).walk(course);
        }
      }
    }

    int[] run(int[] value, int bound) {
      for (int end : Ranking.sorted(value, bound)) {
        current = value[end];
        settle(end, opponents);
        while (height > 0) {
          int state = stack[--height];
          int last = open[state];
          open[state] = 0;
          for (int rest = last; rest != 0; rest &= rest - 1) {
            int player = Integer.numberOfTrailingZeros(rest);
            arrivals = transitive ? opponents : opponents & ~(1 << player);
            walks[player].expand(state, found);
          }
        }
      }
      return worst;
    }

    private void found(int state) {
      if (worst[state] > current) {
        worst[state] = current;
      }
      settle(state, arrivals);
    }

    private void settle(int state, int last) {
      int fresh = last & ~settled[state];
      if (fresh == 0) {
        return;
      }
      settled[state] |= fresh;
      if (open[state] == 0) {
        stack[height++] = state;
      }
      open[state] |= fresh;
    }
  }
}
