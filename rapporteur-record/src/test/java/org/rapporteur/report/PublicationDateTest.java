package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-02-12",
        " 2031-2-12 ",
        "20310212",
        "2031/02/12",
        "2031-02-12T08:30:00+02:00",
        "2031-02-12 08:30",
        "12 February 2031",
        "12th Feb 2031",
        "12-Feb-2031",
        "Wednesday, 12 February 2031",
        "Wed, 12 Feb 2031 08:30:00 GMT",
        "February 12, 2031",
        "Feb. 12, 2031, 8:30 a.m.",
        "Wednesday, Feb 12th 2031",
        "2031.02.12",
        "Updated 6:42 p.m., February 12, 2031",
        "Last updated at 18.42 CET on 12 February 2031",
        "First published: Wed 12 Feb 2031 07.15"
      })
  void readsTheDay(String written) {
    assertThat(PublicationDate.parse(written)).contains(LocalDate.of(2031, 2, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"28/02/2031", "02/28/2031", "28.2.2031", "28-02-2031"})
  void readsNumbersThatCanOnlyBeOneDay(String written) {
    assertThat(PublicationDate.parse(written)).contains(LocalDate.of(2031, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "02/03/2031",
        "Feb. 12",
        "February 2031",
        "2031",
        "30 February 2031",
        "2031-13-01",
        "0000-01-01",
        "12 Smarch 2031",
        "203102123"
      })
  void findsNoDayWhereNoneIsCertain(String written) {
    assertThat(PublicationDate.parse(written)).isEmpty();
  }
}
