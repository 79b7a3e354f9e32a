/**
 * Compares reports: which tell the same story, which copy or rewrite which.
 *
 * <p>{@link org.rapporteur.reconcile.Reconciler} looks at reports through compact profiles. Copies
 * are found by MinHash and locality-sensitive hashing over shingles (Broder 1997), other candidates
 * through an inverted index of what tells most of each report; only candidates are compared
 * sentence by sentence. So the work grows with the number of reports, not with that of pairs.
 */
package org.rapporteur.reconcile;
