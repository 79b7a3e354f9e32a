package org.rapporteur.conflict;

import java.util.Arrays;

/**
 * One decision maker's preference over all states: a weak order, ties allowed. Immutable.
 *
 * <p>States are numbered from 0. Each has a level from 0, the worst, to {@link #levels()} − 1, the
 * best; no level is empty.
 */
public final class Ranking {
  private static final int INDEX_BITS = 24;
  private static final long PACKABLE = 1L << 63 - INDEX_BITS;

  private final int[] level;
  private final int levels;

  private Ranking(int[] level, int levels) {
    this.level = level;
    this.levels = levels;
  }

  /**
   * The order of scores, one a state: equal scores tie.
   *
   * @param scores larger is better
   */
  public static Ranking ofScores(long[] scores) {
    int size = scores.length;
    int[] level = new int[size];
    if (size == 0) {
      return new Ranking(level, 0);
    }
    long least = Arrays.stream(scores).min().getAsLong();
    long most = Arrays.stream(scores).max().getAsLong();
    long range = most - least;
    if (range < 0 || range >= PACKABLE || size >= 1 << INDEX_BITS) {
      long[] distinct = Arrays.stream(scores).sorted().distinct().toArray();
      Arrays.setAll(level, state -> Arrays.binarySearch(distinct, scores[state]));
      return new Ranking(level, distinct.length);
    }
    long[] sorted = new long[size];
    Arrays.setAll(sorted, state -> scores[state] - least << INDEX_BITS | state);
    Arrays.sort(sorted);
    int current = -1;
    long last = -1;
    for (long packed : sorted) {
      long score = packed >>> INDEX_BITS;
      if (score != last) {
        current++;
        last = score;
      }
      level[(int) packed & (1 << INDEX_BITS) - 1] = current;
    }
    return new Ranking(level, current + 1);
  }

  /** How many states there are. */
  public int size() {
    return level.length;
  }

  /** How many levels there are: the number of states less the ties. */
  public int levels() {
    return levels;
  }

  /** The level of a state, 0 for the worst. */
  public int level(int state) {
    return level[state];
  }

  /** Whether {@code one} is strictly better than {@code other}. */
  public boolean prefers(int one, int other) {
    return level[one] > level[other];
  }

  /**
   * This ranking with two neighbouring levels exchanged.
   *
   * @param lower the worse of the two, from 0 to {@link #levels()} − 2
   */
  public Ranking exchanged(int lower) {
    int[] other = level.clone();
    for (int state = 0; state < other.length; state++) {
      if (other[state] == lower) {
        other[state] = lower + 1;
      } else if (other[state] == lower + 1) {
        other[state] = lower;
      }
    }
    return new Ranking(other, levels);
  }

  /** The levels themselves; not to be written to. */
  int[] raw() {
    return level;
  }

  /** All states, the best first; ties by number. */
  int[] bestFirst() {
    int[] worseness = new int[level.length];
    Arrays.setAll(worseness, state -> levels - 1 - level[state]);
    return sorted(worseness, levels);
  }

  /**
   * All states by a value, the least first; ties by number.
   *
   * @param values one a state, from 0 to {@code bound} − 1
   */
  static int[] sorted(int[] values, int bound) {
    int[] next = new int[bound + 1];
    for (int value : values) {
      next[value + 1]++;
    }
    for (int value = 0; value < bound; value++) {
      next[value + 1] += next[value];
    }
    int[] order = new int[values.length];
    for (int state = 0; state < values.length; state++) {
      order[next[values[state]]++] = state;
    }
    return order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking ranking && Arrays.equals(level, ranking.level);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(level);
  }

  @Override
  public String toString() {
    return "Ranking" + Arrays.toString(level);
  }
}
