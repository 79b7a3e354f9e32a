package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.act.Move;
import org.rapporteur.act.MoveFinder;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;

/** Refusals and consent without an object, whose matter the sentence before tells. */
final class RefusalTest {
  private static final Encoder ENCODER = Encoder.shipped();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Lind urged Arvonia to open the harbour to foreign ships. The minister refused."
            + " | harbour OPPOSES",
        "Mara Lind urged Arvonia to open the harbour to foreign ships. Jon Hale, the envoy, agreed."
            + " | harbour FAVOURS",
        "Mara Lind asked for coffee. The minister declined. | ''",
      })
  void noToWhatIsAskedIsAgainstIt(String text, String read) {
    Document document = Document.of(text);
    List<Move> moves = new MoveFinder().find(document, List.of());
    MoveReader reader =
        new MoveReader(
            List.of(Told.HARBOUR, Told.TARIFF), Told.MEANING, Optional.of(ENCODER.pairs()));

    assertThat(moves).hasSize(1);
    assertThat(reader.read(document, moves).get(0))
        .extracting(bearing -> bearing.issue() + " " + bearing.stance())
        .isEqualTo(read.isEmpty() ? List.of() : List.of(read));
  }
}
