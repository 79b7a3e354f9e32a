package org.rapporteur.deal;

/**
 * A way to single out one package among those that nobody blocks. A party's <em>gain</em> is its
 * utility above its reservation, which is what it has if there is no deal.
 *
 * <p>Where a rule leaves several packages, the one is taken whose smallest gain is largest, then
 * the second smallest, and so on (leximin); if they still tie, the first in the order of the model,
 * the outcomes of the last issue changing fastest.
 */
public enum Solution {
  /**
   * The largest product of gains (J. F. Nash, "The bargaining problem", Econometrica 18, 1950). If
   * in every package somebody gains nothing, all products are 0 and the tie is broken as above.
   */
  NASH,

  /**
   * The largest smallest share of what each party could gain at most in a package that nobody
   * blocks (E. Kalai, M. Smorodinsky, "Other solutions to Nash's bargaining problem", Econometrica
   * 43, 1975), for packages rather than mixtures: then the second smallest share, and so on. A
   * party that can gain nothing at all has its full share.
   */
  KALAI_SMORODINSKY,

  /**
   * The largest smallest gain (E. Kalai, "Proportional solutions to bargaining situations",
   * Econometrica 45, 1977), then the second smallest, and so on.
   */
  EGALITARIAN,

  /** The largest sum of utilities. */
  UTILITARIAN
}
