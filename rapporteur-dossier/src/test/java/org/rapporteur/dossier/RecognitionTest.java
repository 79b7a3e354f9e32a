package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Evidence;

/** Speakers in reports, and who they are by the codebook. */
class RecognitionTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "",
          List.of(
              new Codebook.Side(new Party("arv", "Arvonia"), List.of("Arvonian Ministry of Water")),
              new Codebook.Side(new Party("commission", "Northern Rivers Commission"), List.of())),
          List.of(
              person("lind", "Mara Lind", "Márá Solvei", "arv"),
              person("hale", "Jon Hale", "Envoy One", "commission")));

  @ParameterizedTest
  @ValueSource(strings = {"Mara Lind", "MARA LIND", "Ms. Mara Lind", "Mara Solvei", "Lind"})
  void personIsKnownByNameAliasOrSurname(String name) {
    Actor actor = only(says("a", name, ""));

    assertThat(actor.name()).isEqualTo("Mara Lind");
    assertThat(actor.party()).isEqualTo("Arvonia");
    assertThat(actor.partyEvidence()).isEmpty();
    assertThat(actor.aliases()).isEqualTo(name.equals("Mara Lind") ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nora Lind", "Mara", "Mara Linden"})
  void othersStayAsTheyAre(String name) {
    Actor actor = only(says("a", name, ""));

    assertThat(actor.name()).isEqualTo(name);
    assertThat(actor.party()).isEmpty();
  }

  @Test
  void surnameThatAnotherInTheReportsBearsIsNobodys() {
    assertThat(dossier(says("a", "Lind", ""), says("b", "Nora Lind", "")).actors())
        .extracting(Actor::party)
        .containsOnly("");
  }

  @Test
  void surnameOfTwoInTheCodebookIsNobodys() {
    Codebook twins =
        new Codebook(
            "",
            CODEBOOK.sides(),
            List.of(
                person("lind", "Mara Lind", "A One", "arv"),
                person("nora", "Nora Lind", "B Two", "arv")));

    assertThat(dossier(twins, says("a", "Lind", "")).actors())
        .extracting(Actor::name)
        .containsExactly("Lind");
  }

  @Test
  void actorsWhoAreOnePersonAreJoined() {
    Dossier dossier = dossier(says("a", "Envoy One", ""), says("b", "Jon Hale", ""));

    assertThat(dossier.actors())
        .extracting(Actor::name, Actor::aliases)
        .containsExactly(tuple("Jon Hale", List.of("Envoy One")));
    assertThat(dossier.statements())
        .extracting(FiledStatement::speaker, FiledStatement::party)
        .containsOnly(tuple(dossier.actors().get(0).id(), "commission"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Arvonia", "the Arvonian Ministry of Water"})
  void bodyNamedInAPartyHasThatParty(String name) {
    Actor actor = only(says("a", name, ""));

    assertThat(actor.name()).isEqualTo(name);
    assertThat(actor.party()).isEqualTo("Arvonia");
  }

  @Test
  void partyThatTheReportsTellBearsTheCodebooksId() {
    Dossier dossier = dossier(says("a", "Petra Holm", "northern rivers commission"));

    assertThat(dossier.parties())
        .containsExactly(new Party("commission", "Northern Rivers Commission"));
    assertThat(dossier.actors().get(0).partyEvidence()).hasSize(1);
  }

  @Test
  void evidenceForThePartyIsKept() {
    assertThat(only(says("a", "Mara Lind", "Arvonia")).partyEvidence())
        .extracting(Evidence::text)
        .containsExactly("Mara Lind said");
  }

  @Test
  void evidenceForAnotherPartyIsNotPassedOffAsEvidenceForThisOne() {
    Actor actor = only(says("a", "Mara Lind", "Belmark"));

    assertThat(actor.party()).isEqualTo("Arvonia");
    assertThat(actor.partyEvidence()).isEmpty();
  }

  @Test
  void partyIsThatOfTheLastDayOnWhichThePersonSpeaks() {
    Codebook.Person turncoat =
        new Codebook.Person(
            "lind",
            "Mara Lind",
            List.of(),
            List.of(
                new Codebook.Role("minister", "arv", "", "2031-03-01"),
                new Codebook.Role("envoy", "commission", "2031-03-02", "")));
    Codebook codebook = new Codebook("", CODEBOOK.sides(), List.of(turncoat));
    Told early = Told.in("a", "2031-02-01", "Mara Lind said yes.");
    early.speaker("Mara Lind", "", "", "").says("Mara Lind", "Mara Lind", "said", "yes");
    Told late = Told.in("b", "2031-03-05", "Mara Lind said yes.\n");
    late.speaker("Mara Lind", "", "", "").says("Mara Lind", "Mara Lind", "said", "yes");

    assertThat(dossier(codebook, early).statements())
        .extracting(FiledStatement::party)
        .containsExactly("arv");
    assertThat(dossier(codebook, early, late).statements())
        .extracting(FiledStatement::party)
        .containsExactly("commission", "commission");
  }

  private static Codebook.Person person(String id, String name, String alias, String party) {
    return new Codebook.Person(
        id, name, List.of(alias), List.of(new Codebook.Role("envoy", party, "", "")));
  }

  private static Told says(String report, String name, String party) {
    String text = name + " said yes in report " + report + ".";
    return Told.in(report, "2031-02-01", text)
        .speaker(name, party, "", party.isEmpty() ? "" : name + " said")
        .says(name, name, "said", "yes");
  }

  private static Actor only(Told told) {
    List<Actor> actors = dossier(told).actors();
    assertThat(actors).hasSize(1);
    return actors.get(0);
  }

  private static Dossier dossier(Told... told) {
    return dossier(CODEBOOK, told);
  }

  private static Dossier dossier(Codebook codebook, Told... told) {
    return Dossier.of(codebook, Stream.of(told).map(Told::record).toList(), List.of());
  }
}
