package org.rapporteur.reconcile;

import java.util.function.IntConsumer;

/** Sets kept as sorted arrays. */
final class SortedSets {
  private SortedSets() {}

  /** How many elements two sets share. */
  static int shared(int[] a, int[] b) {
    int[] count = new int[1];
    forEachShared(a, b, element -> count[0]++);
    return count[0];
  }

  /** Visits the elements that two sets share, in order. */
  static void forEachShared(int[] a, int[] b, IntConsumer visitor) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        visitor.accept(a[i]);
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
