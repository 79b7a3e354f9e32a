package org.rapporteur.deal;

import java.util.List;

/**
 * A package and what it is worth.
 *
 * @param deal the package
 * @param utilities its utility to each party, in the order of the model: the double nearest to the
 *     exact sum
 */
public record ValuedPackage(DealPackage deal, List<Double> utilities) {
  /** Keeps a copy of the utilities. */
  public ValuedPackage {
    utilities = List.copyOf(utilities);
  }
}
