package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.filing.FiledStatement;

/** Sources that only the codebook tells to be somebody. */
final class ListedSpeakersTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "",
          List.of(
              new Codebook.Side(
                  new Party("labour", "Estravan Labour Party"), List.of("Labour", "the reds"))),
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Labour | Labour",
        "Labour, the main opposition party, | Labour",
        "Labour's | Labour",
        "The reds | The reds",
      })
  void speakForTheirParty(String source, String name) {
    Dossier dossier = dossier(source);

    assertThat(dossier.actors()).extracting(Actor::name).containsExactly(name);
    assertThat(dossier.statements())
        .extracting(FiledStatement::speaker, FiledStatement::party)
        .containsExactly(tuple(dossier.actors().get(0).id(), "labour"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A poll", "Labour pains", "Those who left Labour"})
  void othersStayUnknown(String source) {
    assertThat(dossier(source).statements())
        .extracting(FiledStatement::speaker)
        .containsExactly("");
  }

  private static Dossier dossier(String source) {
    Told told = Told.in("a", "2031-02-01", source + " said no.").says("", source, "said", "no");
    return Dossier.of(CODEBOOK, List.of(told.record()), List.of());
  }
}
