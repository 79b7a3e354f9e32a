package org.rapporteur.position;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * The days on one of which something was said.
 *
 * @param iso as the report tells it, in ISO 8601: a day, month or year
 * @param first the first of them
 * @param last the last of them
 */
record Period(String iso, LocalDate first, LocalDate last) implements Comparable<Period> {
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::last)
          .thenComparing(Period::first, Comparator.reverseOrder())
          .thenComparing(Period::iso);

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * The days that a date stands for.
   *
   * @param iso ISO 8601 day, month or year
   */
  static Period of(String iso) {
    return switch (iso.length()) {
      case YEAR -> {
        LocalDate first = LocalDate.of(Integer.parseInt(iso), 1, 1);
        yield new Period(iso, first, first.withDayOfYear(first.lengthOfYear()));
      }
      case MONTH -> {
        YearMonth month = YearMonth.parse(iso);
        yield new Period(iso, month.atDay(1), month.atEndOfMonth());
      }
      default -> new Period(iso, LocalDate.parse(iso), LocalDate.parse(iso));
    };
  }

  /** This, without the days after one; all of it if that would leave none. */
  Period until(LocalDate day) {
    return day.isBefore(first) || !day.isBefore(last) ? this : new Period(iso, first, day);
  }

  /** By the last day; the more exact first. */
  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
