package org.rapporteur.desk.conflict;

import java.util.OptionalInt;

/**
 * What else the user asks of a model.
 *
 * @param why a state whose stability is to be explained
 * @param inverse a state that is wanted as an equilibrium
 * @param robustness whether to see how far the equilibria depend on the preferences
 */
public record Questions(OptionalInt why, OptionalInt inverse, boolean robustness) {}
