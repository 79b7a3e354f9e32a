package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
  @ParameterizedTest
  @CsvSource({
    "said, LOWER",
    "Lind, CAPITALISED",
    "A, CAPITALISED",
    "LIND, UPPER",
    "McRoth, MIXED",
    "iPad, MIXED",
    "東, MIXED",
    "60, DIGIT",
    "1st, DIGIT",
    "\u201c, MARK",
    "élan, LOWER",
    "Élan, CAPITALISED",
  })
  void tellsHowAWordIsWritten(String word, Shape expected) {
    assertThat(Shape.of(word)).isEqualTo(expected);
  }
}
