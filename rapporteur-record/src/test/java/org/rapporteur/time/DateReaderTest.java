package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Document;

class DateReaderTest {
  private static final String FRIDAY = "2031-02-14";

  private static String dates(String text, String published, Horizon horizon) {
    Document document = Marked.document(text, published);
    List<DateExpression> found =
        new DateReader(document, horizon).read(0, document.tokens().size());
    return found.stream()
        .map(date -> document.words(date.first(), date.end()) + " = " + date.date())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "on 12 February 2031 | 12 February 2031 = 2031-02-12",
        "on Feb. 12, 2031, in Belmark | Feb. 12, 2031 = 2031-02-12",
        "on the 3rd of May | 3rd of May = 2031-05-03",
        "on November 2nd | November 2nd = 2030-11-02",
        "on 2031-02-12 | 2031-02-12 = 2031-02-12",
        "in early September | September = 2030-09",
        "in May 2029 | May 2029 = 2029-05",
        "in 2029, when | 2029 = 2029",
        "the summer of 2029 | summer of 2029 = 2029",
        "a 2029 accord | 2029 = 2029",
        "last December | last December = 2030-12",
        "in 2029 and 2030 | 2029 = 2029; 2030 = 2030",
        "by 30 June | 30 June = 2031-06-30"
      })
  void byTheCalendar(String text, String found) {
    assertThat(dates(text, FRIDAY, Horizon.OPEN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "on Friday | Friday = 2031-02-14",
        "late Thursday night | Thursday night = 2031-02-13",
        "last Friday | last Friday = 2031-02-07",
        "by Monday | Monday = 2031-02-17",
        "today | today = 2031-02-14",
        "yesterday | yesterday = 2031-02-13",
        "last night | last night = 2031-02-13",
        "this month | this month = 2031-02",
        "next month | next month = 2031-03",
        "last week | last week = 2031-02",
        "last year | last year = 2030",
        "this winter | this winter = 2031",
        "two weeks ago | two weeks ago = 2031-01",
        "a week ago today | a week ago today = 2031-02-07",
        "22 years ago | 22 years ago = 2009",
        "a year ago | a year ago = 2030"
      })
  void byDistance(String text, String found) {
    assertThat(dates(text, FRIDAY, Horizon.OPEN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the ban is to start from January 20 | January 20 = 2032-01-20",
        "the toll will rise from 1 September | 1 September = 2031-09-01",
        "the owners plan to close the yard in October | October = 2031-10",
        "crews would be back on Monday | Monday = 2031-02-17",
        "talks due on Tuesday | Tuesday = 2031-02-18",
        "the ferries are due to sail on January 3 | January 3 = 2032-01-03",
        "a rota that takes effect in November | November = 2031-11",
        "until the end of January | January = 2032-01",
        "they agreed to meet on Sunday | Sunday = 2031-02-16",
        "a truce is expected by the end of September | September = 2031-09",
      })
  void aheadIfPlanned(String text, String found) {
    assertThat(dates(text, FRIDAY, Horizon.OPEN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "they met on Monday | Monday = 2031-02-10",
        "they would have met on Monday | Monday = 2031-02-10",
        "the target it pledged to reach last December | last December = 2030-12",
        "prices rose less than expected in December | December = 2030-12",
        "Lind will punish those who left on January 3 | January 3 = 2031-01-03",
        "the crews will sail, as they did on Monday | Monday = 2031-02-10",
        "the strike that was to end it all began on January 20 | January 20 = 2031-01-20",
      })
  void behindIfNot(String text, String found) {
    assertThat(dates(text, FRIDAY, Horizon.OPEN)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we may meet, the march went on, and sun and sat they did",
        "2029 people signed",
        "below 2029 levels",
        "a few days ago",
        "2031-13-45",
        "three tables ago"
      })
  void none(String text) {
    assertThat(dates(text, FRIDAY, Horizon.OPEN)).isEmpty();
  }

  @Test
  void aDateInThePastIsNeverAfterPublication() {
    assertThat(dates("on 1 March", FRIDAY, Horizon.PAST)).isEqualTo("1 March = 2030-03-01");
    assertThat(dates("on 1 March", FRIDAY, Horizon.OPEN)).isEqualTo("1 March = 2031-03-01");
    assertThat(dates("on 1 January", FRIDAY, Horizon.FUTURE)).isEqualTo("1 January = 2032-01-01");
  }
}
