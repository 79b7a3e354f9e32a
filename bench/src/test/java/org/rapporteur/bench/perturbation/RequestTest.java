package org.rapporteur.bench.perturbation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestTest {
  @Test
  void optionsAreRead() {
    Request request =
        Request.of("data", "--kinds", "number,Nothing", "--pairs", "30", "--floor", "0.5");

    assertThat(request.kinds()).containsExactly(Kind.NUMBER, Kind.NOTHING);
    assertThat(request.pairs()).isEqualTo(30);
    assertThat(request.floor()).isEqualTo(0.5);
    assertThat(request.halves()).containsExactly(Half.OPEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--kinds | number,colour | --kinds must be one or more of number, speaker, negation, hedge,"
            + " quotation, trimmed, nothing, not 'colour'",
        "--pairs | many | --pairs must be a whole number from 1 to 10000, not 'many'",
        "--pairs | 0 | --pairs must be a whole number from 1 to 10000, not '0'",
        "--pairs | 1e3 | --pairs must be a whole number from 1 to 10000, not '1e3'",
        "--floor | high | --floor must be a number from 0 to 1, not 'high'",
        "--floor | 1.5 | --floor must be a number from 0 to 1, not '1.5'",
        "--floor | NaN | --floor must be a number from 0 to 1, not 'NaN'",
        "--seed | x | --seed must be a whole number, not 'x'",
        "--colour | red | no option --colour",
      })
  void badValuesAreNamed(String option, String value, String message) {
    assertThatThrownBy(() -> Request.of("data", option, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void anOptionAtTheEndNeedsAValue() {
    assertThatThrownBy(() -> Request.of("data", "--pairs")).hasMessage("--pairs needs a value");
  }
}
