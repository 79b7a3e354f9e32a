package org.rapporteur.deal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers of a size that can be reckoned with exactly. */
final class Decimal {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,20}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?");
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);
  private static final int MOST_DIGITS = 40;

  private Decimal() {}

  /** The number, if it is one, below 10^12 and with at most 40 digits after the point. */
  static Optional<BigDecimal> parse(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    boolean usable = number.abs().compareTo(LARGEST) < 0 && number.scale() <= MOST_DIGITS;
    return usable ? Optional.of(number) : Optional.empty();
  }
}
