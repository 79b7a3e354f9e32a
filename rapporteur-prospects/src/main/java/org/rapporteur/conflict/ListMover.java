package org.rapporteur.conflict;

import java.util.BitSet;

/** Moves kept as lists. */
final class ListMover implements Mover {
  private final int[][] ahead;
  private final int[][] behind;
  private final Ranking ranking;

  ListMover(int[][] ahead, Ranking ranking) {
    this.ahead = ahead;
    this.ranking = ranking;
    int[] count = new int[ahead.length];
    for (int[] targets : ahead) {
      for (int to : targets) {
        count[to]++;
      }
    }
    behind = new int[ahead.length][];
    for (int state = 0; state < ahead.length; state++) {
      behind[state] = new int[count[state]];
    }
    for (int from = ahead.length - 1; from >= 0; from--) {
      for (int to : ahead[from]) {
        behind[to][--count[to]] = from;
      }
    }
  }

  @Override
  public Walk walk(Course course) {
    int[][] neighbours = course.isBackward() ? behind : ahead;
    BitSet handedOver = new BitSet(ahead.length);
    return (state, found) -> {
      for (int other : neighbours[state]) {
        int from = course.isBackward() ? other : state;
        int to = course.isBackward() ? state : other;
        if (!handedOver.get(other) && (!course.isImproving() || ranking.prefers(to, from))) {
          handedOver.set(other);
          found.accept(other);
        }
      }
    };
  }

  @Override
  public int[] largestAhead(int[] values) {
    int[] largest = new int[values.length];
    for (int state = 0; state < values.length; state++) {
      largest[state] = -1;
      for (int to : ahead[state]) {
        largest[state] = Math.max(largest[state], values[to]);
      }
    }
    return largest;
  }
}
