package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.filing.FiledStatement;

/** Sources that only the codebook tells to be somebody. */
final class ListedSpeakersTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "",
          List.of(
              new Codebook.Side(
                  new Party("labour", "Estravan Labour Party"), List.of("Labour", "the reds")),
              new Codebook.Side(new Party("shore", "Field and Forest"), List.of())),
          List.of(
              new Codebook.Person(
                  "lind",
                  "Mara Lind",
                  List.of(),
                  List.of(new Codebook.Role("leader", "shore", "", "")))),
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

  @ParameterizedTest
  @CsvSource({"Field and Forest, Field and Forest", "Field and Forest leader Mara Lind, Mara Lind"})
  void areOneWhereTheirNameHoldsAnAnd(String source, String name) {
    Told told =
        Told.in("a", "2031-02-01", source + " said no.")
            .speaker("Field", ActorKind.PERSON, true, "", "")
            .says("Field", source, "said", "no");
    Dossier dossier = Dossier.of(CODEBOOK, List.of(told.record()), List.of());
    FiledStatement said = dossier.statements().get(0);

    assertThat(said.party()).isEqualTo("shore");
    assertThat(dossier.actors())
        .filteredOn(actor -> actor.id().equals(said.speaker()))
        .extracting(Actor::name)
        .containsExactly(name);
  }

  private static Dossier dossier(String source) {
    Told told = Told.in("a", "2031-02-01", source + " said no.").says("", source, "said", "no");
    return Dossier.of(CODEBOOK, List.of(told.record()), List.of());
  }
}
