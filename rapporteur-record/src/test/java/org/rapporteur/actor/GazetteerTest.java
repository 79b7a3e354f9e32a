package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.WordTable;

class GazetteerTest {
  private final Gazetteer gazetteer = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "Norway, COUNTRY, Norway",
    "Britain, COUNTRY, United Kingdom",
    "US, COUNTRY, United States",
    "Peruvian, ADJECTIVE, Peru",
    "Swedes, PEOPLE, Sweden",
    "Nairobi, CAPITAL, Kenya",
    "Kremlin, SEAT, Russia",
    "the Kremlin, SEAT, Russia",
    "Downing Street, SEAT, United Kingdom",
    "White House, SEAT, United States",
    "Élysée, SEAT, France",
    "Elysee, SEAT, France",
    "NATO, ORGANISATION, North Atlantic Treaty Organization",
    "IMF, ORGANISATION, International Monetary Fund",
    "UN, ORGANISATION, United Nations",
    "Reuters, MEDIA, Reuters",
  })
  void knowsNames(String name, Gazetteer.Kind kind, String stands) {
    assertThat(gazetteer.find(name))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.kind()).isEqualTo(kind);
              assertThat(entry.name()).isEqualTo(stands);
            });
  }

  @ParameterizedTest
  @CsvSource({"us", "Arvonia", "Lind", "turkey", "who", "''"})
  void knowsNothingElse(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Geneva, Zurich",
    "Geneva, Vienna",
    "Geneva, Austria",
    "Austria, Switzerland",
    "Ohio, Toronto",
    "Nairobi, Lagos",
  })
  void placesThatExcludeOneAnother(String one, String other) {
    assertThat(place(one).excludes(place(other))).isTrue();
    assertThat(place(other).excludes(place(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Geneva, Geneva",
    "Geneva, Switzerland",
    "Vienna, Europe",
    "Kiev, Kyiv",
    "Ohio, Chicago",
    "Manhattan, New York City",
    "Ohio, United States",
    "The Hague, the Netherlands",
    "Hong Kong, Shanghai",
  })
  void placesThatMayHoldOneAnother(String one, String other) {
    assertThat(place(one).excludes(place(other))).isFalse();
    assertThat(place(other).excludes(place(one))).isFalse();
  }

  @Test
  void everyPlaceLiesInACountryOfTheTable() {
    for (List<String> row : WordTable.rows(Gazetteer.class, "places.tsv")) {
      if (!row.get(0).equals("region")) {
        assertThat(gazetteer.countries()).as(row.get(2)).contains(row.get(1));
      }
    }
  }

  private Place place(String name) {
    return gazetteer.place(name).orElseThrow();
  }

  @Test
  void ministriesSpeakForTheirCountry() {
    assertThat(gazetteer.find("Pentagon").map(Gazetteer.Entry::party)).hasValue("United States");
    assertThat(gazetteer.find("European Commission").map(Gazetteer.Entry::party))
        .hasValue("European Union");
  }

  @Test
  void holdsAllMembersOfTheUnitedNations() {
    assertThat(gazetteer.countries()).hasSizeBetween(195, 215);
  }

  @Test
  void everySeatAndBodyBelongsToACountryOfTheTableOrToABody() {
    for (List<String> row : WordTable.rows(Gazetteer.class, "bodies.tsv")) {
      if (row.get(0).equals("seat") || row.get(0).equals("people")) {
        assertThat(gazetteer.countries()).as(row.get(3)).contains(row.get(1));
      }
    }
  }
}
