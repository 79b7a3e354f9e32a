package org.rapporteur.time;

import java.time.LocalDate;

/** Where a date lies that is named without its year or week. */
public enum Horizon {
  /** Not after the report was published: when something was said. */
  PAST,
  /** Where a reader would look: most often in the past, at most four months ahead. */
  OPEN,
  /** Not before the report was published: a deadline. */
  FUTURE;

  private static final int MONTHS_AHEAD = 4;

  /** The year of a day or month, the first of which falls on {@code candidate} in its own year. */
  LocalDate place(LocalDate candidate, LocalDate published) {
    LocalDate limit =
        switch (this) {
          case PAST -> published;
          case OPEN -> published.plusMonths(MONTHS_AHEAD);
          case FUTURE -> published.plusYears(1).minusDays(1);
        };
    LocalDate placed = candidate.withYear(limit.getYear());
    return placed.isAfter(limit) ? placed.minusYears(1) : placed;
  }
}
