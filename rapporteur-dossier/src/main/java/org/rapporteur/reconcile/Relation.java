package org.rapporteur.reconcile;

/**
 * One report made from the other.
 *
 * @param derived index of the report that was made
 * @param origin index of the other
 * @param kind how it was made
 * @param basis what tells which is which
 * @param strength how much of the derived report's wording, or of what both tell, they share, 0 to
 *     1
 */
record Relation(
    int derived, int origin, Derivation.Kind kind, Derivation.Basis basis, double strength) {}
