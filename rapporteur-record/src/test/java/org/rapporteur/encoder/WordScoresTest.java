package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordScoresTest {
  private static final String VIEW = "Lind said no, twice.";

  @Test
  void findsTheFirstWordThatEndsAfterAPosition() {
    try (Encoder encoder = Encoder.shipped()) {
      WordScores scores = encoder.acts(VIEW);

      assertThat(IntStream.of(0, 3, 4, 5, 10, 12, 14, 19, 20).map(scores::wordFrom))
          .containsExactly(0, 0, 1, 1, 2, 3, 4, 5, 6);
    }
  }

  @Test
  void hasARowOfTwoScoresAnActForEachWord() {
    try (Encoder encoder = Encoder.shipped()) {
      WordScores scores = encoder.acts(VIEW);

      assertThat(scores.rows()).hasSize(6).allSatisfy(row -> assertThat(row).hasSize(30));
    }
  }

  @Test
  void refusesRowsThatAreNotOneAWord() {
    try (Encoder encoder = Encoder.shipped()) {
      Words words = encoder.words(VIEW);

      assertThatThrownBy(() -> new WordScores(words, List.of(new float[30])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("1 rows for 6 words");
    }
  }
}
