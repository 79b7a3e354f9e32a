/**
 * Packages: one choice for every issue at once, what each is worth to each party, which could be
 * agreed.
 *
 * <p>{@link org.rapporteur.deal.DealReader} reads a {@link org.rapporteur.deal.DealModel}, {@link
 * org.rapporteur.deal.DealAnalysis} answers. Behind it, {@link org.rapporteur.deal.DealSpace} counts
 * worths in whole units; {@link org.rapporteur.deal.OpenConstraints} is the automaton of the
 * constraints; {@link org.rapporteur.deal.FrontierSearch} builds the frontier issue by issue; {@link
 * org.rapporteur.deal.HalvedSpace} counts and lists packages without looking at each; both ask a
 * {@link org.rapporteur.deal.BoxTree}.
 */
package org.rapporteur.deal;
