package org.rapporteur.dossier;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a number without an exponent and without the noise of binary fractions. */
final class Decimal {
  private static final MathContext DIGITS = new MathContext(9);
  private static final double WHOLE = 1e15;

  private Decimal() {}

  /** Whole numbers in full, others to nine digits. */
  static String of(double number) {
    if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
      return Long.toString((long) number);
    }
    return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
