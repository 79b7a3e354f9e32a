package org.rapporteur.deal;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the outcomes of one issue are worth to one party: weight × value ÷ divisor.
 *
 * @param weight of the issue
 * @param values of each outcome, in the order of the issue
 * @param divisor what the values are divided by, above 0; 1 unless a profile says otherwise
 */
public record Valuation(BigDecimal weight, List<BigDecimal> values, BigDecimal divisor) {
  /**
   * Keeps a copy of the values.
   *
   * @throws IllegalArgumentException if the divisor is not above 0
   */
  public Valuation {
    values = List.copyOf(values);
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("divisor " + divisor);
    }
  }
}
