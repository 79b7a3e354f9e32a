package org.rapporteur.term;

import org.rapporteur.time.PartialDate;

/**
 * A date, or the time from one date to another.
 *
 * @param first the date, or the first of the two
 * @param last the last; equal to {@code first} for a single date
 */
public record Dates(PartialDate first, PartialDate last) implements Amount {

  /** A single date. */
  static Dates of(PartialDate date) {
    return new Dates(date, date);
  }

  /** Whether this is one date. */
  public boolean isSingle() {
    return first.equals(last);
  }

  @Override
  public String unit() {
    return "date";
  }
}
