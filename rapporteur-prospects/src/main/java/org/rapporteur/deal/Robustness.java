package org.rapporteur.deal;

/**
 * How well a package stands when the numbers of the model vary.
 *
 * @param deal the package
 * @param acceptable the share of draws, 0 to 1, in which nobody blocks it
 * @param efficient the share of draws in which it is Pareto efficient
 */
public record Robustness(DealPackage deal, double acceptable, double efficient) {}
