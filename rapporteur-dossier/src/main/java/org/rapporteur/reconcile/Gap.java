package org.rapporteur.reconcile;

/**
 * Words of two wordings that stand between the same words but are not the same: on one side there
 * may be none.
 *
 * @param from index of the first word of the one wording
 * @param to one past the last
 * @param otherFrom index of the first word of the other wording
 * @param otherTo one past the last
 */
record Gap(int from, int to, int otherFrom, int otherTo) {

  /** Number of words of the one wording. */
  int size() {
    return to - from;
  }

  /** Number of words of the other wording. */
  int otherSize() {
    return otherTo - otherFrom;
  }

  /** The same with the sides changed. */
  Gap turned() {
    return new Gap(otherFrom, otherTo, from, to);
  }
}
