package org.rapporteur.term;

/**
 * A number with a unit.
 *
 * <p>Shares run from 0 to 1 and have the unit "share"; percentage points have "point". Money has
 * its ISO 4217 code; "$" alone is USD. People counted are "person", other things "item". Durations
 * keep the unit of the text ("minute" to "year"; decades and centuries are years). Measures are
 * metric: "km", "km2", "m3", "m3/s", "kg", "t", "MW".
 *
 * @param unit the unit
 * @param value the number named; NaN for a range or an order of size ("hundreds")
 * @param low the least it can be; NaN if the text sets no lower bound
 * @param high the most it can be; NaN if the text sets no upper bound
 */
public record Quantity(String unit, double value, double low, double high) implements Amount {

  static Quantity exactly(String unit, double value) {
    return new Quantity(unit, value, Double.NaN, Double.NaN);
  }

  static Quantity between(String unit, double low, double high) {
    return new Quantity(unit, Double.NaN, low, high);
  }

  /** Whether the text names one number. */
  public boolean hasValue() {
    return !Double.isNaN(value);
  }
}
