package org.rapporteur.deal;

/**
 * How far the numbers of a model may be off, and how often to draw.
 *
 * @param weights each weight is multiplied by a factor drawn evenly from 1 - {@code weights} to 1 +
 *     {@code weights}, 0 to 1; then a party's weights are scaled back to their old sum
 * @param reservations each reservation is moved by a part, drawn evenly from -{@code reservations}
 *     to {@code reservations}, 0 to 1, of the distance between the party's best and worst outcomes
 * @param draws how many models to draw, at least 1
 * @param seed of the draws; the same seed gives the same draws
 */
public record Variation(double weights, double reservations, int draws, long seed) {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public Variation {
    boolean fine = weights >= 0 && weights <= 1 && reservations >= 0 && reservations <= 1;
    if (!fine || draws < 1) {
      throw new IllegalArgumentException("variation out of range");
    }
  }
}
