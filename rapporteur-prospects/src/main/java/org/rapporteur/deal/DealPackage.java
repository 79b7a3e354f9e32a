package org.rapporteur.deal;

import java.util.List;

/**
 * One outcome for every issue.
 *
 * @param outcomes the number of the outcome of each issue, from 0, in the order of the model
 */
public record DealPackage(List<Integer> outcomes) {
  /** Keeps a copy of the outcomes. */
  public DealPackage {
    outcomes = List.copyOf(outcomes);
  }
}
