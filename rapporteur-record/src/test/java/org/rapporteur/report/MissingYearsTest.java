package org.rapporteur.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Date lines without a year. */
class MissingYearsTest {
  private static final String BODY =
      "The millers will open the weir, their chairman said on Sunday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KELDERMOOR, March 3 — " + BODY,
        "KELDERMOOR, Monday, March 3 (Moor Wire) -- " + BODY,
        "Keldermoor, 3 March — " + BODY,
        "Millers yield at the weir\n\nMonday, 3 March\n\n" + BODY,
        "Millers yield at the weir\nBy Jon Hale, Moor Gazette, March 3\n\n" + BODY,
        "Published: March 3\n\n" + BODY,
        "Millers yield at the weir\n\nA quarrel of years ends\n\nKELDERMOOR, March 3 — " + BODY
      })
  void areTakenFromTheOtherReports(String text) {
    List<Report> reports = together(text, "KELDERMOOR, 20 January 2031 — " + BODY);

    assertThat(reports.get(0).imprint().published()).isEqualTo("2031-03-03");
    assertThat(reports.get(0).notes())
        .containsExactly("year of publication taken from the other reports");
  }

  @Test
  void areThoseOfTheNearestReportsAcrossTheTurnOfTheYear() {
    List<Report> reports =
        together(
            "KELDERMOOR, Dec. 30 — " + BODY,
            "KELDERMOOR, Jan. 14, 2031 — " + BODY,
            "KELDERMOOR, Jan. 2 — " + BODY,
            "KELDERMOOR — " + BODY);

    assertThat(days(reports)).isEqualTo("2030-12-30 2031-01-14 2031-01-02 ?");
  }

  @Test
  void areNotGuessedAmongReportsOfSeveralYears() {
    List<Report> reports =
        together(
            "KELDERMOOR, March 3 — " + BODY,
            "KELDERMOOR, Jan. 14, 2030 — " + BODY,
            "KELDERMOOR, Wednesday, March 3 — " + BODY,
            "KELDERMOOR, June 9, 2032 — " + BODY);

    assertThat(days(reports)).isEqualTo("? 2030-01-14 2032-03-03 2032-06-09");
    assertThat(reports.get(0).notes()).containsExactly("no year of publication: \"March 3\"");
  }

  @Test
  void areLeftOpenWhereNoReportTells() {
    assertThat(days(together("KELDERMOOR, March 3 — " + BODY, "KELDERMOOR, March 4 — " + BODY)))
        .isEqualTo("? ?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KELDERMOOR, March 3 — " + BODY + "\n\n© 2031 Moor Gazette. All rights reserved.",
        "KELDERMOOR, March 3 — " + BODY + "\n\nCopyright Moor Gazette 2031",
        "KELDERMOOR, March 3 — " + BODY + "\n\n(Last updated: 4 March 2031)",
        "KELDERMOOR, Monday, March 3 — " + BODY + " The draft was signed on 17 February 2031.",
        "Monday, 3 March\n\n" + BODY + " The weir must open by April 1, 2031."
      })
  void areTakenFromTheReportItself(String text) {
    List<Report> reports = together(text);

    assertThat(days(reports)).isEqualTo("2031-03-03");
    assertThat(reports.get(0).notes()).containsExactly("year of publication taken from the text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KELDERMOOR, March 3 — " + BODY + " The weir was built in 1931.",
        "KELDERMOOR, March 3 — " + BODY + " The flood of March 1, 1931, drowned the mill.",
        "KELDERMOOR, Monday, March 3 — " + BODY + " The flood of March 1, 1927, drowned the mill.",
        "KELDERMOOR, March 3 — " + BODY + "\n\n© 2009-2031 Moor Gazette",
        "KELDERMOOR, Friday, March 3 — " + BODY + "\n\n© 2031 Moor Gazette",
      })
  void areNotTakenFromAnyYearThatTheReportNames(String text) {
    assertThat(days(together(text))).isEqualTo("?");
  }

  private static List<Report> together(String... texts) {
    ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
    Stream<Reading> readings =
        Stream.of(texts)
            .flatMap(
                text ->
                    reader.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt"));
    return MissingYears.fill(readings).map(Report.class::cast).toList();
  }

  private static String days(List<Report> reports) {
    return reports.stream()
        .map(report -> report.imprint().date().map(Object::toString).orElse("?"))
        .collect(joining(" "));
  }
}
