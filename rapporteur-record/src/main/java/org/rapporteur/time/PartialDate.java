package org.rapporteur.time;

import java.time.LocalDate;

/**
 * A day, a month or a year.
 *
 * @param start its first day
 * @param precision how much of {@code start} is known
 */
public record PartialDate(LocalDate start, Precision precision) {

  /** How much of a date is known. */
  public enum Precision {
    /** Year, month and day. */
    DAY,
    /** Year and month. */
    MONTH,
    /** The year alone. */
    YEAR
  }

  /** Moves {@code start} to the first day of the month or year it stands for. */
  public PartialDate {
    start =
        switch (precision) {
          case DAY -> start;
          case MONTH -> start.withDayOfMonth(1);
          case YEAR -> start.withDayOfYear(1);
        };
  }

  /** A day. */
  public static PartialDate day(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  /** The month that holds a day. */
  public static PartialDate monthOf(LocalDate day) {
    return new PartialDate(day, Precision.MONTH);
  }

  /** The year that holds a day. */
  public static PartialDate yearOf(LocalDate day) {
    return new PartialDate(day, Precision.YEAR);
  }

  /** In ISO 8601: {@code 2031-02-12}, {@code 2031-02} or {@code 2031}. */
  @Override
  public String toString() {
    String iso = start.toString();
    return switch (precision) {
      case DAY -> iso;
      case MONTH -> iso.substring(0, iso.length() - 3);
      case YEAR -> iso.substring(0, iso.length() - 6);
    };
  }
}
