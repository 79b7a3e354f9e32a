package org.rapporteur.reconcile;

/**
 * Two sentences of different reports that tell the same, in whole or in part.
 *
 * @param one index of the one report's passage
 * @param other index of the other report's passage
 * @param likeness how alike they are, above 0, at most 1
 */
record Link(int one, int other, double likeness) {}
