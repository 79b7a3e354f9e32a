package org.rapporteur.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the ways in which papers, feeds and web pages write a date. A date that could be two days,
 * such as 02/03/2031, is none, but where dots part the numbers the day comes first; one without a
 * year is a {@link YearlessDay}.
 */
final class PublicationDate {
  static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[t ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?:[a-z]+,? )?" + DAY + "[ -]" + MONTH + ",?[ -](\\d{4})(?:[, ].*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?:[a-z]+,? )?" + MONTH + " " + DAY + ",? (\\d{4})(?:[, ].*)?");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");

  /** What stands before a date and tells no day: "Updated at 6:42 p.m. EST on". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:(?:first |last )?(?:updated|published|posted|modified|issued|filed):? )?"
              + "(?:at )?\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?,? (?:on )?"
              + "|(?:first |last )?(?:updated|published|posted|modified|issued|filed):? (?:on )?)");

  private static final int LONGEST = 60;

  private PublicationDate() {}

  /** The day that {@code written} names, if it names one. */
  static Optional<LocalDate> parse(String written) {
    String date = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (date.isEmpty() || date.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher before = BEFORE.matcher(date);
    if (before.lookingAt()) {
      date = date.substring(before.end());
    }
    Matcher m = YEAR_FIRST.matcher(date);
    if (m.matches() && (!m.group(2).isEmpty() || m.end(4) - m.start(1) == 8)) {
      return day(m.group(1), number(m.group(3)), m.group(4));
    }
    m = DAY_FIRST.matcher(date);
    if (m.matches()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    m = MONTH_FIRST.matcher(date);
    if (m.matches()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = NUMBERS.matcher(date);
    if (m.matches()) {
      int first = number(m.group(1));
      int second = number(m.group(3));
      if (first > 12 || first == second || m.group(2).equals(".")) {
        return day(m.group(4), second, m.group(1));
      }
      if (second > 12) {
        return day(m.group(4), first, m.group(3));
      }
    }
    return Optional.empty();
  }

  /** The number of a month. */
  static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return number(year) == 0
          ? Optional.empty()
          : Optional.of(LocalDate.of(number(year), month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
