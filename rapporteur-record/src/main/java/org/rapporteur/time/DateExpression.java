package org.rapporteur.time;

/**
 * Words that name a date.
 *
 * @param first index of their first token
 * @param end one past their last token
 * @param date the date they name
 * @param form how they name it
 */
public record DateExpression(int first, int end, PartialDate date, Form form) {

  /** How words name a date. */
  public enum Form {
    /** By the calendar: "12 February", "in September", "in 2031". */
    CALENDAR,
    /** By the day of the week: "Wednesday", "last Friday". */
    WEEKDAY,
    /** By the distance from today: "yesterday", "last month", "three years ago". */
    RELATIVE,
    /** By a year in front of a noun: "a 2031 study". */
    ATTRIBUTIVE
  }
}
