/**
 * Packages: one choice for every issue at once, what each is worth to each party, which could be
 * agreed.
 *
 * <p>{@link org.rapporteur.deal.DealReader} reads a {@link org.rapporteur.deal.DealModel}, {@link
 * org.rapporteur.deal.DealAnalysis} answers, and {@link org.rapporteur.deal.Sensitivity} tells how
 * firm the answers are. Behind them, {@code DealSpace} counts worths in whole units, {@code
 * OpenConstraints} is the automaton of the constraints, {@code FrontierSearch} builds the frontier
 * issue by issue, and {@code HalvedSpace} counts and lists packages without looking at each; both
 * ask a {@code BoxTree}.
 */
package org.rapporteur.deal;
