package org.rapporteur.actor;

import java.util.Arrays;
import java.util.List;

/** The names of a report by position. Immutable. */
final class Names {
  private final List<Mention> all;
  private final int[] covering;

  /**
   * Lays names over the tokens of a report.
   *
   * @param mentions in order, disjoint
   * @param tokens number of the report's tokens
   */
  Names(List<Mention> mentions, int tokens) {
    all = List.copyOf(mentions);
    covering = new int[tokens];
    Arrays.fill(covering, -1);
    for (int m = 0; m < all.size(); m++) {
      Arrays.fill(covering, all.get(m).first(), all.get(m).end(), m);
    }
  }

  int size() {
    return all.size();
  }

  Mention get(int index) {
    return all.get(index);
  }

  /** How many names begin before a token. */
  int before(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the name that covers a token, or -1. */
  int covering(int token) {
    return covering[token];
  }

  /** Index of the name that begins at a token, or -1. */
  int startingAt(int token) {
    int m = token < covering.length ? covering[token] : -1;
    return m >= 0 && all.get(m).first() == token ? m : -1;
  }

  /** Index of the name that ends just before a token, or -1. */
  int endingAt(int token) {
    int m = token > 0 ? covering[token - 1] : -1;
    return m >= 0 && all.get(m).end() == token ? m : -1;
  }
}
