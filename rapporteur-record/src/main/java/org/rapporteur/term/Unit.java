package org.rapporteur.term;

import java.util.Locale;

/**
 * What a number counts.
 *
 * @param name as in {@link Quantity}
 * @param factor by which the number is multiplied
 */
record Unit(String name, double factor) {
  static final Unit SHARE = new Unit("share", 0.01);
  static final Unit WHOLE = new Unit("share", 1);
  static final Unit POINT = new Unit("point", 1);
  static final Unit PERSON = new Unit("person", 1);
  static final Unit ITEM = new Unit("item", 1);

  private static final int CURRENCY_CODE = 3;

  static Unit money(String code) {
    return new Unit(code, 1);
  }

  boolean isDuration() {
    return isDuration(name);
  }

  /** Whether a unit is the ISO 4217 code of a currency. */
  static boolean isMoney(String name) {
    return name.length() == CURRENCY_CODE && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** Whether a unit is one of time. */
  static boolean isDuration(String name) {
    return switch (name) {
      case "second", "minute", "hour", "day", "week", "month", "year" -> true;
      default -> false;
    };
  }
}
