/**
 * Finds the terms in a report: shares, sums, numbers of people and things, durations, measures and
 * dates, each with its unit, bounds, what it measures and in what part it is played.
 *
 * <p>{@link org.rapporteur.term.TermFinder} is a pure function of a document and its statements.
 */
package org.rapporteur.term;
