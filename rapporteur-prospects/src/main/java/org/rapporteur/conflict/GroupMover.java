package org.rapporteur.conflict;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Moves of a decision maker over bit patterns, without a list of them.
 *
 * <p>Choices that differ only in the decision maker's reversible options form a <em>group</em>:
 * within it every choice can be left for every other. Its irreversible options tell from which
 * group it can move to which. Inside a group states are sorted by the decision maker's own ranking,
 * so that the improvements from a state are the beginning of its group, and the states that it
 * improves on are the end. A walk remembers for each group how far it has come; so, however many
 * moves there are, it takes time in proportion to the number of states.
 */
final class GroupMover implements Mover {
  private final int[] begin;
  private final Ranking ranking;
  private final long bound;
  private final long flipped;
  private final PatternIndex index;

  /** For each choice its group. */
  private final int[] group;

  /** The states of each group, the best first, and where each group begins. */
  private final int[] order;

  private final int[] first;

  /**
   * @param choices all feasible choices, those of one state beside each other
   * @param begin where each state's choices begin
   * @param options how many options the model has
   * @param free bits of the decision maker's reversible options
   * @param bound bits of its irreversible options
   * @param flipped those of them that can only be given up
   */
  GroupMover(
      long[] choices,
      int[] begin,
      int options,
      long free,
      long bound,
      long flipped,
      Ranking ranking) {
    this.begin = begin;
    this.ranking = ranking;
    this.bound = bound;
    this.flipped = flipped;
    group = new int[choices.length];
    index = new PatternIndex(choices, ~free, options, group);
    first = new int[index.size() + 1];
    for (int its : group) {
      first[its + 1]++;
    }
    for (int i = 0; i < index.size(); i++) {
      first[i + 1] += first[i];
    }
    int[] place = Arrays.copyOf(first, index.size());
    order = new int[choices.length];
    for (int state : ranking.bestFirst()) {
      for (int i = begin[state]; i < begin[state + 1]; i++) {
        order[place[group[i]]++] = state;
      }
    }
  }

  @Override
  public int[] largestAhead(int[] values) {
    int[] largest = new int[index.size()];
    Arrays.fill(largest, -1);
    for (int its = 0; its < largest.length; its++) {
      for (int i = first[its]; i < first[its + 1]; i++) {
        largest[its] = Math.max(largest[its], values[order[i]]);
      }
    }
    int[] ahead = bound == 0 ? largest : largestBeyond(largest);
    int[] result = new int[values.length];
    for (int state = 0; state < result.length; state++) {
      result[state] = -1;
      for (int i = begin[state]; i < begin[state + 1]; i++) {
        result[state] = Math.max(result[state], ahead[group[i]]);
      }
    }
    return result;
  }

  private int[] largestBeyond(int[] largest) {
    int[] result = largest.clone();
    for (int its = 0; its < result.length; its++) {
      long key = index.key(its);
      long left = unset(key, false);
      for (long change = left; change != 0; change = change - 1 & left) {
        int other = index.find(key ^ change);
        if (other >= 0) {
          result[its] = Math.max(result[its], largest[other]);
        }
      }
    }
    return result;
  }

  /** Bits of the irreversible options that can still change, or could have changed before. */
  private long unset(long key, boolean backward) {
    long changed = (key ^ flipped) & bound;
    return backward ? changed : bound & ~changed;
  }

  @Override
  public Walk walk(Course course) {
    return course.isImproving()
        ? new ImprovingWalk(course.isBackward())
        : new FreeWalk(course.isBackward());
  }

  /** Goes through all groups from or to which a state's groups can be moved. */
  private abstract class GroupWalk implements Walk {
    private final boolean backward;

    GroupWalk(boolean backward) {
      this.backward = backward;
    }

    @Override
    public final void expand(int state, IntConsumer found) {
      for (int i = begin[state]; i < begin[state + 1]; i++) {
        int its = group[i];
        expand(state, its, found);
        if (bound != 0) {
          long key = index.key(its);
          long left = unset(key, backward);
          for (long change = left; change != 0; change = change - 1 & left) {
            int other = index.find(key ^ change);
            if (other >= 0) {
              expand(state, other, found);
            }
          }
        }
      }
    }

    abstract void expand(int state, int its, IntConsumer found);
  }

  /** All moves: the first visit to a group hands over all but its own state, the next that one. */
  private final class FreeWalk extends GroupWalk {
    private static final int NEW = -1;
    private static final int DONE = -2;

    /** For each group the state that it still owes, or how it stands. */
    private final int[] owing = new int[index.size()];

    FreeWalk(boolean backward) {
      super(backward);
      Arrays.fill(owing, NEW);
    }

    @Override
    void expand(int state, int its, IntConsumer found) {
      int owed = owing[its];
      if (owed == DONE || owed == state) {
        return;
      }
      if (owed != NEW) {
        owing[its] = DONE;
        found.accept(owed);
        return;
      }
      owing[its] = DONE;
      for (int i = first[its]; i < first[its + 1]; i++) {
        if (order[i] == state) {
          owing[its] = state;
        } else {
          found.accept(order[i]);
        }
      }
    }
  }

  /** Improvements: a group is handed over from its best end, or backward from its worst. */
  private final class ImprovingWalk extends GroupWalk {
    private final boolean backward;

    /** For each group where the part begins or ends that has been handed over. */
    private final int[] reached;

    ImprovingWalk(boolean backward) {
      super(backward);
      this.backward = backward;
      reached =
          backward
              ? Arrays.copyOfRange(first, 1, first.length)
              : Arrays.copyOf(first, index.size());
    }

    @Override
    void expand(int state, int its, IntConsumer found) {
      int level = ranking.level(state);
      int next = reached[its];
      if (backward) {
        while (next > first[its] && ranking.level(order[next - 1]) < level) {
          found.accept(order[--next]);
        }
      } else {
        while (next < first[its + 1] && ranking.level(order[next]) > level) {
          found.accept(order[next++]);
        }
      }
      reached[its] = next;
    }
  }
}
