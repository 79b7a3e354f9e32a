package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a statement has no speaker. */
class OpenSpeakerTest {

  @ParameterizedTest
  @CsvSource({
    "We, FIRST_PERSON",
    "I, FIRST_PERSON",
    "our, FIRST_PERSON",
    "he, PRONOUN",
    "They, PRONOUN",
    "who, PRONOUN",
    "a poll, NOBODY_NAMED",
    "many, NOBODY_NAMED",
    "the weather, NOBODY_NAMED",
  })
  void followsFromTheSourcesWords(String source, OpenSpeaker reason) {
    assertThat(OpenSpeaker.of(List.of(source))).isEqualTo(reason);
  }

  @Test
  void isThatNoSourceIsToldWhereThereIsNone() {
    assertThat(OpenSpeaker.of(List.of()).words()).isEqualTo("the report names no source");
  }

  @Test
  void isTheFirstPieceOfASourceInPieces() {
    assertThat(OpenSpeaker.of(List.of("we", "of the lake"))).isEqualTo(OpenSpeaker.FIRST_PERSON);
  }
}
