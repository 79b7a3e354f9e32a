package org.rapporteur.desk.prospects;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.term.Quantity;

/** Numbers in the names of outcomes, and the names of outcomes for numbers. */
final class Figures {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(\\d{1,15}(?:,\\d{3})*(?:\\.\\d{1,6})?)\\s*"
              + "(thousand|million|billion|%|per ?cent)?(?![\\p{L}\\d])");

  private static final Pattern TIME = Pattern.compile("(?i)\\b(day|week|month|year)s?\\b");

  private Figures() {}

  /** The first number of a name, with its "million"; shares as in {@link Quantity}. */
  static OptionalDouble in(String name) {
    Matcher number = NUMBER.matcher(name);
    if (!number.find()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(number.group(1).replace(",", ""));
    String factor = number.group(2) == null ? "" : number.group(2).toLowerCase(Locale.ROOT);
    return OptionalDouble.of(
        switch (factor) {
          case "" -> value;
          case "thousand" -> value * 1e3;
          case "million" -> value * 1e6;
          case "billion" -> value * 1e9;
          default -> value / 100;
        });
  }

  /** The number that a quantity names, or one of its bounds. */
  static OptionalDouble of(Quantity quantity) {
    for (double number : new double[] {quantity.value(), quantity.low(), quantity.high()}) {
      if (!Double.isNaN(number)) {
        return OptionalDouble.of(number);
      }
    }
    return OptionalDouble.empty();
  }

  /** Whether a quantity can be one of what the name of an outcome counts: years, shares, others. */
  static boolean isOfKind(Quantity quantity, String outcome) {
    Matcher time = TIME.matcher(outcome);
    boolean first = time.find() && time.start() <= afterNumber(outcome);
    boolean isTime = TIME.matcher(quantity.unit()).matches();
    boolean share = outcome.contains("%") || outcome.matches("(?i).*\\bper ?cent\\b.*");
    if (first || isTime) {
      return first && time.group(1).equalsIgnoreCase(quantity.unit());
    }
    return share == quantity.unit().equals("share");
  }

  /** The place at which a unit right behind the first number of a name would begin, at most. */
  private static int afterNumber(String outcome) {
    Matcher number = NUMBER.matcher(outcome);
    return number.find() ? number.end() + 1 : -1;
  }

  /** "45 million marks", "40 m3/s", "50 %". */
  static String name(double number, String unit, String measures) {
    if (unit.equals("share")) {
      return plain(number * 100) + " %";
    }
    String counted = unit.equals("item") || unit.equals("person") ? measures : unit;
    String figure = number >= 1e6 ? plain(number / 1e6) + " million" : plain(number);
    boolean several = TIME.matcher(counted).matches() && number != 1;
    return (figure + " " + counted + (several ? "s" : "")).strip();
  }

  /** Up to two digits after the point. */
  static String plain(double number) {
    String digits = String.format(Locale.ROOT, "%.2f", number);
    return digits.replaceFirst("\\.?0+$", "");
  }
}
