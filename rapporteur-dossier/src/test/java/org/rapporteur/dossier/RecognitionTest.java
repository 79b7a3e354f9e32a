package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.actor.Evidence;
import org.rapporteur.filing.FiledStatement;

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
              person("hale", "Jon Hale", "Envoy One", "commission")),
          List.of());

  /** Two of one surname, party and office. */
  private static final Codebook TWINS =
      new Codebook(
          "",
          CODEBOOK.sides(),
          List.of(
              person("lind", "Mara Lind", "A One", "arv"),
              person("nora", "Nora Lind", "B Two", "arv")),
          List.of());

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
    assertThat(dossier(TWINS, says("a", "Lind", "")).actors())
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

  @ParameterizedTest
  @CsvSource({
    "UN, United Nations",
    "EU, European Union",
    "U.S., United States",
    "United Nations, United Nations",
  })
  void partyOfTheReportsHasItsShortNameInTheCodebook(String written, String told) {
    Codebook bodies =
        new Codebook(
            "",
            List.of(new Codebook.Side(new Party("b", "Mediators"), List.of(written))),
            List.of(),
            List.of());

    assertThat(dossier(bodies, says("a", "Petra Holm", told)).statements())
        .extracting(FiledStatement::party)
        .containsExactly("b");
  }

  @ParameterizedTest
  @CsvSource({
    "a Norlandian official, Norland states",
    "two senior Estravan officials, Estrava",
    "Tarn officials, ''",
    "a former Estravan official, ''",
    "Estravan critics, ''",
    "Estravan and Norlandian officials, ''",
    "the Norlanders, Norland states",
    "some Norlander fishermen, ''",
  })
  void officialsToldByAnAdjectiveOfAPartyHaveIt(String name, String party) {
    Codebook blocs =
        new Codebook(
            "",
            List.of(
                new Codebook.Side(new Party("n", "Norland states"), List.of("Norland")),
                new Codebook.Side(new Party("e", "Estrava"), List.of()),
                new Codebook.Side(new Party("t", "Ta"), List.of())),
            List.of(),
            List.of());
    Told told =
        Told.in("a", "2031-02-01", name + " said no.")
            .speaker(name, ActorKind.GROUP, false, "", "")
            .says(name, name, "said", "no");

    assertThat(only(blocs, told).party()).isEqualTo(party);
  }

  @Test
  void whoIsTiedToAnAdjectiveOfAPartyHasIt() {
    assertThat(tied("a member of the Arvonian delegation", "Arvonian").party())
        .isEqualTo("Arvonia");
  }

  @Test
  void whoSpeaksForABodyByALongerNameHasItsPartyInTheCodebook() {
    Told told =
        Told.in("a", "2031-02-01", "Tarn Docks Holding closed. Petra Holm said no.")
            .speaker(
                "Tarn Docks Holding",
                ActorKind.ORGANISATION,
                true,
                "",
                "Tarn Docks Holding",
                "Arvonian Ministry of Water")
            .speaker("Petra Holm", ActorKind.PERSON, true, "", "Tarn Docks Holding")
            .says("Petra Holm", "Petra Holm", "said", "no");

    assertThat(dossier(CODEBOOK, told).statements())
        .extracting(FiledStatement::party)
        .containsExactly("arv");
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

  /** Lind is Arvonia's minister to 1 March, and the commission's envoy from then on. */
  private static Codebook turncoat() {
    Codebook.Person lind =
        new Codebook.Person(
            "lind",
            "Mara Lind",
            List.of(),
            List.of(
                new Codebook.Role("minister", "arv", "", "2031-03-01"),
                new Codebook.Role("envoy", "commission", "2031-03-02", "")));
    return new Codebook("", CODEBOOK.sides(), List.of(lind), List.of());
  }

  private static Told on(String day) {
    String text = "Mara Lind said yes. Her spokesman said no. " + day;
    return Told.in("r" + day, day, text)
        .speaker("Mara Lind", "", "", "")
        .speaker("a spokesman", ActorKind.PERSON, false, "Mara Lind", "")
        .says("Mara Lind", "Mara Lind", "said", "yes")
        .says("a spokesman", "Her spokesman", "said", "no");
  }

  @Test
  void partyOfAStatementFollowsItsDate() {
    Dossier dossier = dossier(turncoat(), on("2031-02-01"), on("2031-03-01"), on("2031-03-05"));

    assertThat(dossier.statements())
        .extracting(FiledStatement::party)
        .containsExactly("arv", "arv", "arv", "arv", "commission", "commission");
  }

  @Test
  void partyOfThePersonIsTheLatest() {
    Dossier dossier = dossier(turncoat(), on("2031-02-01"), on("2031-03-05"));

    assertThat(dossier.actors())
        .filteredOn(Actor::named)
        .extracting(Actor::party)
        .containsExactly("Northern Rivers Commission");
    assertThat(dossier.parties()).extracting(Party::id).containsExactly("arv", "commission");
  }

  @Test
  void partyOfAnUndatedStatementIsTheLatest() {
    assertThat(dossier(turncoat(), on("")).statements())
        .extracting(FiledStatement::party)
        .containsOnly("commission");
  }

  @Test
  void linesOfOneReportBearTheCodebooksNamesAndPartiesToo() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(turncoat(), out)) {
      lines.write(on("2031-02-01").record());
      lines.write(on("2031-03-05").record());
    }
    assertThat(out.toString().lines())
        .extracting(
            line -> line.replaceAll(".*(\"speaker\".*?),\"aliases.*(\"party\".*?),.*", "$1 $2"))
        .containsExactly(
            "\"speaker\":\"Mara Lind\" \"party\":\"Arvonia\"",
            "\"speaker\":\"a spokesman\" \"party\":\"Arvonia\"",
            "\"speaker\":\"Mara Lind\" \"party\":\"Northern Rivers Commission\"",
            "\"speaker\":\"a spokesman\" \"party\":\"Northern Rivers Commission\"");
  }

  @Test
  void aliasInOneReportIsThePersonThere() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(CODEBOOK, out)) {
      lines.write(says("a", "Envoy One", "").record());
    }
    assertThat(out.toString())
        .contains(
            "\"speaker\":\"Jon Hale\",\"aliases\":[\"Envoy One\"]",
            "\"party\":\"Northern Rivers Commission\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind's aides | Mara Lind",
        "Lind's aides | Lind",
        "the Lind administration | Lind",
        "the Lind campaign | Lind",
        "the Solvei camp | Márá Solvei",
        "an adviser to Lind | Lind",
        "a spokesman for Mara Lind | Mara Lind",
        "two officials from Lind's office | Lind",
        "the office of Lind | Lind",
        "Lind's team | Ms. Lind",
      })
  void thoseWhoSpeakForAPersonOfTheCodebookHaveItsParty(String name, String affiliation) {
    assertThat(tied(name, affiliation, says("b", "Mara Lind", "")).party()).isEqualTo("Arvonia");
    assertThat(tied(name, affiliation).party()).isEqualTo("Arvonia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a Lind critic | Lind",
        "Lind's voters | Lind",
        "a former aide to Lind | Lind",
        "opponents of Lind | Lind",
        "the Lind administration | Lindt",
        "Lind's brother | Lind",
        "people close to Lind | Lind",
      })
  void othersWhomTheReportsTieToAPersonHaveNone(String name, String affiliation) {
    assertThat(tied(name, affiliation).party()).isEmpty();
  }

  /** A company's board against its union and the government that owns a part of it. */
  private static final Codebook SALE =
      new Codebook(
          "",
          List.of(
              new Codebook.Side(new Party("board", "Board of Corvo Mills"), List.of("Corvo Mills")),
              new Codebook.Side(
                  new Party("union", "Weavers' Union of Estrava"),
                  List.of("the weavers", "weavers' union")),
              new Codebook.Side(
                  new Party("gov", "Government of Estrava"), List.of("labour ministry", "Estrava")),
              new Codebook.Side(new Party("front", "Northern Front"), List.of("Front", "rebels"))),
          List.of(person("lind", "Mara Lind", "A One", "gov")),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "a member of the government delegation, gov",
    "a Front bagman, front",
    "a person close to the Corvo Mills board, board",
    "people around the board, board",
    "people on the Corvo Mills side, board",
    "a source close to the Front delegation, front",
    "a spokesman for the labour ministry, gov",
    "an official in the labour ministry, gov",
    "officials in Estrava, gov",
    "a banker on the board, board",
    "one of the union's lawyers, union",
    "a union member, union",
    "the government, gov",
    "a minister, gov",
    "the same minister, gov",
    "two rebels, front",
    "one of the rebels, front",
    "one of the ministers, gov",
    "a rebel commander, front",
    "Ms Lind's people, gov",
    "Ms Lind's department, gov",
    "Lind's party, gov",
    "people in Mara Lind's delegation, gov",
    "an official in Mara Lind's department, gov",
  })
  void insidersHaveThePartyThatTheirWordsName(String name, String party) {
    assertThat(partyOfUnnamed(SALE, name)).isEqualTo(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Front critic",
        "an opponent of the government",
        "a former member of the board",
        "two people briefed by the board",
        "a lawyer who sued the board",
        "people in Estrava",
        "Estrava's people",
        "journalists at the labour ministry",
        "two city board members",
        "people close to Lind",
        "people close to Mara Lind",
        "both sides",
        "no government",
        "a government",
        "officials of the government and the union",
        "a shopkeeper from Estrava",
      })
  void othersWhoseWordsNameAPartyHaveNone(String name) {
    assertThat(partyOfUnnamed(SALE, name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the government, gov",
    "the union's committee, union",
    "the team from Corvo Mills, board",
    "the harbour, ''",
  })
  void whoIsTiedToABodyHasItsParty(String affiliation, String party) {
    Told told =
        Told.in("a", "2031-02-01", "Jon Hale said no.")
            .speaker("Jon Hale", ActorKind.PERSON, true, affiliation, "")
            .says("Jon Hale", "Jon Hale", "said", "no");

    assertThat(dossier(SALE, told).statements().get(0).party()).isEqualTo(party);
  }

  @Test
  void bodyWhoseNameHoldsAPlaceIsNotItsGovernment() {
    assertThat(only(SALE, says("a", "Estravan Labour Office", "")).party()).isEmpty();
  }

  @Test
  void governmentIsNobodysWhereTwoPartiesAreGovernments() {
    Codebook two =
        new Codebook(
            "",
            List.of(
                new Codebook.Side(new Party("e", "Government of Estrava"), List.of()),
                new Codebook.Side(new Party("n", "Norland"), List.of("Norland government"))),
            List.of(),
            List.of());

    assertThat(partyOfUnnamed(two, "the government")).isEmpty();
  }

  @Test
  void outletToldByItsPlaceSpeaksForNobody() {
    Told told =
        Told.in("a", "2031-02-01", "An Estrava tabloid said no.")
            .speaker("an Estrava tabloid", ActorKind.MEDIA, false, "Estrava", "")
            .says("an Estrava tabloid", "An Estrava tabloid", "said", "no");

    assertThat(only(SALE, told).party()).isEmpty();
  }

  private static String partyOfUnnamed(Codebook codebook, String name) {
    Told told =
        Told.in("a", "2031-02-01", name + " said no.")
            .speaker(name, ActorKind.GROUP, false, "", "")
            .says(name, name, "said", "no");
    return dossier(codebook, told).statements().get(0).party();
  }

  @Test
  void partyOfThoseWhoSpeakForAPersonIsToldByAnotherReport() {
    Actor aides = tied("Roth's aides", "Roth", says("b", "Ansel Roth", "Belmark"));

    assertThat(aides.party()).isEqualTo("Belmark");
    assertThat(aides.partyEvidence())
        .extracting(Evidence::report, Evidence::text)
        .containsExactly(tuple("b", "Ansel Roth said"));
  }

  @Test
  void thoseWhoSpeakForOneOfTwoOfASurnameHaveNoParty() {
    assertThat(
            tied(
                    "Roth's aides",
                    "Roth",
                    says("b", "Ansel Roth", "Belmark"),
                    says("c", "Ada Roth", ""))
                .party())
        .isEmpty();
    assertThat(tied("the Lind camp", "Lind", says("b", "Nora Lind", "")).party()).isEmpty();
  }

  @Test
  void partyOfThoseWhoSpeakForATurncoatFollowsTheDay() {
    Told early = camp("2031-02-01");
    Told late = camp("2031-03-05");

    assertThat(dossier(turncoat(), early, late).statements())
        .extracting(FiledStatement::party)
        .containsExactly("arv", "commission");
  }

  private static Told camp(String day) {
    return Told.in("r" + day, day, "The Lind camp said no.")
        .speaker("the Lind camp", ActorKind.ORGANISATION, true, "Lind", "")
        .says("the Lind camp", "The Lind camp", "said", "no");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arvonia's envoy | Arvonia | Mara Lind",
        "the Arvonian envoy | Arvonian | Mara Lind",
        "an Arvonian envoy | Arvonian | an Arvonian envoy",
        "an envoy to Arvonia's council | Arvonia | an envoy to Arvonia's council",
        "Belmark's envoy | Belmark | Belmark's envoy",
        "the envoy | '' | the envoy",
      })
  void whoGoesByTheOfficeOfAPersonIsThatPerson(String words, String country, String name) {
    Told told =
        Told.in("a", "2031-02-01", words + " said no.")
            .officer(words, country, "envoy")
            .says(words, words, "said", "no");

    assertThat(only(told).name()).isEqualTo(name);
  }

  @Test
  void anOfficeOfTwoTellsNobody() {
    Told told =
        Told.in("a", "2031-02-01", "Arvonia's envoy said no.")
            .officer("Arvonia's envoy", "Arvonia", "envoy")
            .says("Arvonia's envoy", "Arvonia's envoy", "said", "no");

    assertThat(only(TWINS, told).name()).isEqualTo("Arvonia's envoy");
  }

  @ParameterizedTest
  @CsvSource({
    "Labour Party, labour",
    "Estrava, gov",
    "Estrava government, gov",
    "Estrava's government, gov",
    "Party, ''",
    "Belmark government, ''",
  })
  void aBodyIsKnownByTheShorterFormsOfItsName(String name, String party) {
    Codebook codebook =
        new Codebook(
            "",
            List.of(
                new Codebook.Side(new Party("labour", "Estravan Labour Party"), List.of()),
                new Codebook.Side(new Party("gov", "Government of Estrava"), List.of())),
            List.of(),
            List.of());
    Told told =
        Told.in("a", "2031-02-01", name + " said no.")
            .speaker(name, ActorKind.ORGANISATION, true, "", name)
            .says(name, name, "said", "no");

    assertThat(dossier(codebook, told).statements().get(0).party())
        .isEqualTo(party.isEmpty() ? Party.named(name).id() : party);
  }

  @ParameterizedTest
  @CsvSource({
    "Estrava's largest weavers' union, union",
    "the old weavers' union, union",
    "Belmark's weavers' union, ''",
    "the council of the weavers' union of Belmark, ''",
    "the tailors' and weavers' union, ''",
    "Southern Northern Front, ''",
  })
  void aLongerFormOfAMembersNameHasItsParty(String name, String party) {
    Told told =
        Told.in("a", "2031-02-01", name + " said no.")
            .speaker(name, ActorKind.ORGANISATION, true, "", "")
            .says(name, name, "said", "no");

    assertThat(dossier(SALE, told).statements().get(0).party()).isEqualTo(party);
  }

  /** The unnamed actor of this name and affiliation, beside other reports. */
  private static Actor tied(String name, String affiliation, Told... others) {
    Told told =
        Told.in("a", "2031-02-01", name + " said no.")
            .speaker(name, ActorKind.GROUP, false, affiliation, "")
            .says(name, name, "said", "no");
    return dossier(Stream.concat(Stream.of(told), Stream.of(others)).toArray(Told[]::new))
        .actors()
        .stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow();
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
    return only(CODEBOOK, told);
  }

  private static Actor only(Codebook codebook, Told told) {
    List<Actor> actors = dossier(codebook, told).actors();
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
