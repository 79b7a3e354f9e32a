package org.rapporteur.report;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text tells of the year in which it was published, where its date line names none: the year
 * of a copyright line; a line that is nothing but a full date of the same week; and, if the date
 * line names a weekday, the full dates of the same weeks. Other dates are no evidence: they may be
 * those of an anniversary.
 */
final class YearEvidence {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:\u00A9|\\(c\\)|\\bcopyright\\b)[^\\d\\n]{0,60}"
              + "(?<!\\d)(\\d{4})(?!\\d|\\s*[-\u2013,/]\\s*\\d)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\W*(?:(?:(?:first|last) )?(?:published|posted|updated|printed)\\b)?\\W*");
  private static final Pattern FULL_DATE =
      Pattern.compile(
          "(?i)\\b(?:%1$s %2$s|%2$s %1$s),? \\d{4}\\b"
              .formatted(PublicationDate.DAY, PublicationDate.MONTH));
  private static final int LONGEST_LINE = 60;
  private static final int DAYS_OF_LINE = 7;
  private static final int DAYS_OF_TEXT = 45;

  private final YearlessDay day;

  /** Evidence for the year of a day. */
  YearEvidence(YearlessDay day) {
    this.day = day;
  }

  /** The full date that a text tells; empty if it tells none, or several. */
  Optional<LocalDate> in(String text) {
    Stream<LocalDate> dates =
        day.hasWeekday() ? near(fullDates(text), DAYS_OF_TEXT) : Stream.empty();
    Set<LocalDate> told =
        Stream.of(copyrights(text), near(lines(text), DAYS_OF_LINE), dates)
            .flatMap(found -> found)
            .collect(toSet());
    return told.size() == 1 ? told.stream().findFirst() : Optional.empty();
  }

  private Stream<LocalDate> copyrights(String text) {
    return COPYRIGHT
        .matcher(text)
        .results()
        .flatMap(found -> day.in(Integer.parseInt(found.group(1))).stream());
  }

  private static Stream<String> fullDates(String text) {
    return FULL_DATE.matcher(text).results().map(MatchResult::group);
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> line.length() <= LONGEST_LINE).map(YearEvidence::unlabelled);
  }

  private static String unlabelled(String line) {
    Matcher label = LABEL.matcher(line);
    return label.lookingAt() ? line.substring(label.end()).replaceAll("\\W+$", "") : line;
  }

  private Stream<LocalDate> near(Stream<String> dates, int farthest) {
    return dates
        .flatMap(written -> PublicationDate.parse(written).stream())
        .flatMap(date -> day.near(date, date, farthest).stream());
  }
}
