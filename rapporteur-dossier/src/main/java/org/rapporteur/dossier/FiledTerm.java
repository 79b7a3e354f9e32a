package org.rapporteur.dossier;

import org.rapporteur.term.Term;

/**
 * A term in its place in the dossier.
 *
 * @param report id of its report
 * @param term the term
 * @param claimedBy id of the actor in whose statement it stands; empty if it stands in none, or
 *     nobody is known to speak it
 */
public record FiledTerm(String report, Term term, String claimedBy) {}
