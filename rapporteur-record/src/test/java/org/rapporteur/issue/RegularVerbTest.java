package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegularVerbTest {

  @ParameterizedTest
  @CsvSource({
    "open, opened, opening",
    "ban, banned, banning",
    "close, closed, closing",
    "deny, denied, denying",
    "admit, admitted, admitting",
    "limit, limited, limiting",
    "transfer, transferred, transferring",
    "offer, offered, offering",
    "control, controlled, controlling",
    "expel, expelled, expelling",
  })
  void writesPastAndGerund(String base, String past, String gerund) {
    assertThat(new RegularVerb(base).past()).isEqualTo(past);
    assertThat(new RegularVerb(base).gerund()).isEqualTo(gerund);
  }
}
