/**
 * The perturbation benchmark: pairs of reports that differ by one known edit, and how many of those
 * edits a dossier's discrepancies find. Made by rules and lists of their own, which share nothing
 * with what is measured; see {@code docs/perturbations.md}.
 */
package org.rapporteur.bench.perturbation;
