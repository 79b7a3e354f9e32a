/**
 * Compares reports: which tell the same story, which copy or rewrite which, which statements carry
 * the same utterance, and where the reports part.
 *
 * <p>{@link org.rapporteur.reconcile.Reconciler} looks at reports through compact profiles. Copies
 * are found by MinHash and locality-sensitive hashing over shingles (Broder 1997), other candidates
 * through an inverted index of what tells most of each report; only candidates are compared
 * sentence by sentence. So the work grows with the number of reports, not with that of pairs.
 *
 * <p>{@link org.rapporteur.reconcile.Accounts} are found from sentences that tell the same: their
 * words are laid side by side, and a {@link org.rapporteur.reconcile.Check} for each kind of
 * difference reads the gaps.
 */
package org.rapporteur.reconcile;
