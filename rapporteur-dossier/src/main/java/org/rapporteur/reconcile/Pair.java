package org.rapporteur.reconcile;

/**
 * Two reports worth comparing.
 *
 * @param first index of the one that is filed first
 * @param second index of the other, greater than {@code first}
 * @param likeness cosine of their term vectors, 0 to 1
 */
record Pair(int first, int second, double likeness) {}
