package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessDayTest {
  private static final LocalDate WINTER = LocalDate.of(2031, 1, 20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "March 3",
        "3 March",
        "Mar. 3rd",
        "3rd of March",
        "Monday, March 3",
        "Mon 3 March"
      })
  void isNamedWithAMonth(String written) {
    assertThat(near(written, WINTER, WINTER)).isEqualTo("2031-03-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "March", "March 32", "31 June", "3 March 2031", "3 marches", "Monday"})
  void isNotNamedByLessOrMore(String written) {
    assertThat(YearlessDay.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "December 28, 2031-01-20, 2031-02-02, 2030-12-28",
    "February 1, 2031-01-20, 2031-02-02, 2031-02-01",
    "June 1, 2031-01-20, 2031-02-02, 2031-06-01",
  })
  void liesNearTheTimeOfTheOtherReports(String day, LocalDate first, LocalDate last, String is) {
    assertThat(near(day, first, last)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "July 25, 2031-01-20, 2031-01-20",
    "March 3, 2030-01-20, 2031-04-01",
    "February 29, 2031-01-20, 2031-02-02",
  })
  void isNotGuessedWhereTwoYearsWouldDoOrNone(String day, LocalDate first, LocalDate last) {
    assertThat(near(day, first, last)).isEmpty();
  }

  @Test
  void fallsOnItsWeekday() {
    LocalDate last = LocalDate.of(2032, 4, 1);

    assertThat(near("Monday, March 3", WINTER, last)).isEqualTo("2031-03-03");
    assertThat(near("Wednesday, March 3", WINTER, last)).isEqualTo("2032-03-03");
    assertThat(near("Friday, March 3", WINTER, last)).isEmpty();
  }

  private static String near(String written, LocalDate first, LocalDate last) {
    return YearlessDay.parse(written)
        .orElseThrow()
        .near(first, last, 182)
        .map(LocalDate::toString)
        .orElse("");
  }
}
