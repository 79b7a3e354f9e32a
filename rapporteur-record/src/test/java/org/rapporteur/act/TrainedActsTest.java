package org.rapporteur.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.encoder.Encoder;

/** Acts told by the matter rather than by a word, which rules take for statements. */
final class TrainedActsTest {
  private static final Encoder ENCODER = Encoder.shipped();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S Jon Hale] [Q said] [C he had never spoken to anybody at the company]. | DENY",
        "[S Jon Hale] [Q said] [C the minister has spent thirty years fooling the voters]. | CRITICISE",
        "[S The union] [Q said] [C there would be no more overtime until the fund is repaid]. | CONDITION",
        "[S Jon Hale] [Q said] [C we owe these crews our lives]. | PRAISE",
        "[S The minister] [Q told] reporters [C the lake froze in May]. | STATE",
        "[S Jon Hale] [Q refused] [C to sign the draft]. | REJECT",
        "[S Arvonia] [Q offered] [C Belmark fuel for the winter]. | OFFER"
      })
  void readsAnAct(String told, Act act) {
    Marked marked = Marked.of(told);

    ActReading reading =
        new ActReader()
            .read(
                marked.document(),
                List.of(marked.statement()),
                Optional.of(ENCODER.acts(marked.document().text().view())))
            .get(0);

    assertThat(reading.act()).isEqualTo(act);
  }
}
