package org.rapporteur.deal;

import java.util.List;

/**
 * A party that does not accept a package, and why.
 *
 * @param party its number in the model
 * @param utility what the package is worth to it
 * @param reservation what no deal is worth to it
 * @param belowReservation whether the package is worth less than no deal
 * @param redLines those of its red lines that the package crosses
 */
public record Blocker(
    int party,
    double utility,
    double reservation,
    boolean belowReservation,
    List<Pattern> redLines) {
  /** Keeps a copy of the red lines. */
  public Blocker {
    redLines = List.copyOf(redLines);
  }
}
