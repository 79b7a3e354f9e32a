package org.rapporteur.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A day of publication that is named without its year: "March 3", "Tuesday, 3 March".
 *
 * @param day month and day
 * @param weekdays what weekday it may be: the one named, or any
 */
record YearlessDay(MonthDay day, Set<DayOfWeek> weekdays) {
  private static final String WEEKDAY =
      "(?:(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(WEEKDAY + PublicationDate.DAY + "(?: of)? " + PublicationDate.MONTH);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + PublicationDate.MONTH + " " + PublicationDate.DAY);
  private static final int LONGEST = 40;

  private static final int YEARS_AROUND = 8;

  /** So many days nearer than any other must the right day be. */
  private static final int NEARER = 90;

  YearlessDay {
    weekdays = Set.copyOf(weekdays);
  }

  /** The day that {@code written} names, if it names one and no year. */
  static Optional<YearlessDay> parse(String written) {
    String date = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = DAY_FIRST.matcher(date);
    if (m.matches()) {
      return of(m.group(1), m.group(3), m.group(2));
    }
    m = MONTH_FIRST.matcher(date);
    return m.matches() ? of(m.group(1), m.group(2), m.group(3)) : Optional.empty();
  }

  private static Optional<YearlessDay> of(String weekday, String monthName, String number) {
    int month = PublicationDate.month(monthName);
    int day = Integer.parseInt(number);
    if (day < 1 || day > MonthDay.of(month, 1).getMonth().maxLength()) {
      return Optional.empty();
    }
    Set<DayOfWeek> weekdays =
        weekday == null ? EnumSet.allOf(DayOfWeek.class) : EnumSet.of(weekday(weekday));
    return Optional.of(new YearlessDay(MonthDay.of(month, day), weekdays));
  }

  private static DayOfWeek weekday(String name) {
    return EnumSet.allOf(DayOfWeek.class).stream()
        .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
        .findFirst()
        .orElseThrow();
  }

  /** Whether its weekday is named. */
  boolean hasWeekday() {
    return weekdays.size() == 1;
  }

  /** The day it is in a year, if that year has it. */
  Optional<LocalDate> in(int year) {
    return Optional.of(year)
        .filter(day::isValidYear)
        .map(day::atYear)
        .filter(date -> weekdays.contains(date.getDayOfWeek()));
  }

  /**
   * The day that lies nearest to a time, if no other lies nearly as near.
   *
   * @param first the first day of the time
   * @param last its last
   * @param farthest how many days before or after the time it may lie
   */
  Optional<LocalDate> near(LocalDate first, LocalDate last, int farthest) {
    List<LocalDate> nearest =
        IntStream.rangeClosed(first.getYear() - YEARS_AROUND, last.getYear() + YEARS_AROUND)
            .mapToObj(this::in)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingLong(date -> distance(date, first, last)))
            .toList();
    if (nearest.isEmpty()) {
      return Optional.empty();
    }
    long least = distance(nearest.get(0), first, last);
    boolean alone = nearest.size() == 1 || distance(nearest.get(1), first, last) - least >= NEARER;
    return least <= farthest && alone ? Optional.of(nearest.get(0)) : Optional.empty();
  }

  private static long distance(LocalDate date, LocalDate first, LocalDate last) {
    LocalDate end = date.isBefore(first) ? first : date.isAfter(last) ? last : date;
    return Math.abs(ChronoUnit.DAYS.between(date, end));
  }
}
