package org.rapporteur.conflict;

import java.util.Arrays;

/** Numbers the different patterns among masked choices from 0, in ascending order. */
final class PatternIndex {
  private static final int DENSE_BITS = 24;
  private static final int SPARSENESS = 8;

  private final long[] keys;

  /** Number of each pattern, −1 where it does not occur; empty if there are too many patterns. */
  private final int[] dense;

  /**
   * @param choices the choices
   * @param mask bits that count
   * @param options how many bits a choice has
   * @param numbers receives the number of each choice's pattern
   */
  PatternIndex(long[] choices, long mask, int options, int[] numbers) {
    boolean isDense = options <= DENSE_BITS && 1L << options <= (long) SPARSENESS * choices.length;
    if (isDense) {
      dense = new int[1 << options];
      int count = 0;
      for (long choice : choices) {
        count += dense[(int) (choice & mask)]++ == 0 ? 1 : 0;
      }
      keys = new long[count];
      int next = 0;
      for (int key = 0; key < dense.length; key++) {
        if (dense[key] == 0) {
          dense[key] = -1;
        } else {
          keys[next] = key;
          dense[key] = next++;
        }
      }
    } else {
      dense = new int[0];
      keys = Arrays.stream(choices).map(choice -> choice & mask).sorted().distinct().toArray();
    }
    for (int i = 0; i < choices.length; i++) {
      numbers[i] = find(choices[i] & mask);
    }
  }

  /** How many patterns there are. */
  int size() {
    return keys.length;
  }

  /** The pattern with a number. */
  long key(int number) {
    return keys[number];
  }

  /** The number of a pattern; negative if it does not occur. */
  int find(long key) {
    return dense.length > 0 ? dense[(int) key] : Arrays.binarySearch(keys, key);
  }
}
