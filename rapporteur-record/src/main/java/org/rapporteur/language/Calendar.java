package org.rapporteur.language;

import java.util.Set;

/** The names of days and months, in lower case. */
public final class Calendar {
  /** "monday" and the other six. */
  public static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** "january" and the other eleven; "march" and "may" are other words too. */
  public static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Calendar() {}
}
