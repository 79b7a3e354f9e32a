package org.rapporteur.reconcile;

import java.util.stream.IntStream;

/** Numbers in disjoint groups that can only grow; a group is known by its smallest number. */
final class Groups {
  private final int[] leader;

  /** Numbers from 0, each in a group of its own. */
  Groups(int size) {
    leader = IntStream.range(0, size).toArray();
  }

  /** The smallest number of a number's group. */
  int leader(int number) {
    int found = number;
    while (leader[found] != found) {
      leader[found] = leader[leader[found]];
      found = leader[found];
    }
    return found;
  }

  /** Makes two groups one. */
  void join(int one, int other) {
    int a = leader(one);
    int b = leader(other);
    leader[Math.max(a, b)] = Math.min(a, b);
  }
}
