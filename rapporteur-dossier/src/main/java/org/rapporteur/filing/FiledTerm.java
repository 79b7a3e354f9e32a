package org.rapporteur.filing;

import org.rapporteur.term.Term;

/**
 * A term in its place in the dossier.
 *
 * @param report id of its report
 * @param term the term
 * @param claimedBy id of the actor in whose statement it stands, or whose move puts it forward;
 *     empty if nobody is known to
 * @param issue id of the issue that it is a term of; empty if it is of none
 */
public record FiledTerm(String report, Term term, String claimedBy, String issue) {}
