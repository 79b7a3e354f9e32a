package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions, governments, groups, outlets and joint speakers. */
class SpeakerDescriptionsTest {
  private static final String TALKS =
      "Arvonia's foreign minister, Mara Lind, met Belmark's President Ansel Roth. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The president | Ansel Roth",
        "The foreign minister | Mara Lind",
        "The minister | Mara Lind",
        "The Arvonian minister | Mara Lind",
        "Arvonia's foreign minister | Mara Lind",
        "The Belmark president | Ansel Roth",
        "The Belmark leader | Ansel Roth",
        "The Norwegian leader | the Norwegian leader",
        "the minister herself | Mara Lind",
        "The Belmark minister | the Belmark minister",
        "The trade minister | the trade minister",
        "The chancellor | the chancellor",
        "A minister | a minister",
        "The minister's brother | the minister's brother",
        "The former president | the former president",
      })
  void resolvesARoleThatOnePersonHas(String description, String speaker) {
    assertThat(Scene.of(TALKS + "Later [S:" + description + "] left.").last().name())
        .isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "former chief of staff of the Water Board | former chief of staff",
        "the director of lake operations | director of lake operations",
        "head of the delegation | head of the delegation",
        "Chief of Staff to the president | chief of staff",
        "the envoy of Belmark | envoy",
        "a negotiator of a kind that nobody saw | negotiator",
      })
  void aRoleKeepsAShortComplement(String description, String role) {
    assertThat(Scene.of("[S:Mara Lind, " + description + ",] left.").last().roles())
        .contains(role)
        .allMatch(told -> told.length() <= role.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:A report by the Belmark ministry] said so. | Belmark",
        "The paper came from her ministry, [S:which] proposed a charge. | the ministry",
        "The minister fell out with [S:the union's] chief. | the union",
        "A halt was near. [S:The rebels] want more. | the rebels",
        "The teachers voted. [S:Their union] refused. | the teachers' union",
      })
  void standsForWhoeverSpeaks(String text, String speaker) {
    assertThat(Scene.of(TALKS + text).last().name()).isEqualTo(speaker);
  }

  @Test
  void whoSawALetterDidNotWriteIt() {
    assertThat(Scene.of(TALKS + "[S:A letter seen by Belmark] said so.").speakers())
        .doesNotContain("Belmark");
  }

  @Test
  void tellsTwoLeadersApartByTheCountryAfterTheName() {
    Scene scene =
        Scene.of(
            "President Mara Lind spoke. She will meet President Ansel Roth of Norway."
                + " [S:The Norwegian leader] refused.");
    assertThat(scene.last().name()).isEqualTo("Ansel Roth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The foreign minister, Mara Lind, blamed the envoy for it.",
        "The foreign minister, Mara Lind, waited. Belmark's counterpart, Mara Lind, did too.",
      })
  void aRoleIsNeitherADeedNorARelation(String text) {
    assertThat(Scene.of(text + " [S:Lind] refused.").last().roles())
        .containsExactly("foreign minister");
  }

  @Test
  void aRoleBeginsWithItsArticle() {
    String told = "It took the foreign minister, Mara Lind, a day to reply. [S:Lind] refused.";

    assertThat(Scene.of(told).last().roles()).containsExactly("foreign minister");
  }

  @Test
  void leavesARoleOpenThatTwoPeopleHave() {
    Actor actor =
        Scene.of("President Mara Lind met President Ansel Roth. Afterwards [S:the president] left.")
            .last();
    assertThat(actor.name()).isEqualTo("the president");
    assertThat(actor.named()).isFalse();
  }

  @Test
  void takesUpAnUnnamedPersonToldOfBefore() {
    assertThat(Scene.of("[S:A senior diplomat] spoke. [S:The diplomat] asked for time.").speakers())
        .containsExactly("a senior diplomat", "a senior diplomat");
  }

  @Test
  void keepsUnnamedPeopleApart() {
    assertThat(
            Scene.of("[S:A diplomat] spoke. [S:Another diplomat] agreed. [S:A diplomat] left.")
                .cast()
                .actors())
        .extracting(Actor::id)
        .containsExactly("a-diplomat", "a-diplomat-2", "another-diplomat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway | Norway",
        "Oslo | Norway",
        "the Kremlin | Russia",
        "Moscow | Russia",
        "Russia | Russia",
        "Downing Street | United Kingdom",
        "the White House | United States",
        "the Norwegian government | Norway",
        "the government of Norway | Norway",
        "the U.S. administration | United States",
        "the Elysée | France",
        "the Norwegians | Norwegians",
      })
  void readsGovernmentsAndTheirSeats(String source, String name) {
    Actor actor = Scene.of("On Monday [S:" + source + "] refused.").last();
    assertThat(actor.name()).isEqualTo(name);
    if (!name.endsWith("s") || name.startsWith("United")) {
      assertThat(actor.kind()).isEqualTo(ActorKind.GOVERNMENT);
      assertThat(actor.party()).isEqualTo(name);
      assertThat(actor.partyEvidence()).isEmpty();
    }
  }

  @Test
  void joinsAGovernmentWithItsSeatAndCapital() {
    Scene scene =
        Scene.of("[S:Russia] refused. Later [S:Moscow] agreed. Then [S:the Kremlin] denied it.");
    assertThat(scene.speakers()).containsExactly("Russia", "Russia", "Russia");
    assertThat(scene.last().aliases()).containsExactly("Kremlin", "Moscow");
  }

  @Test
  void readsAnInventedCountryByItsUse() {
    Scene scene = Scene.of("The Arvonian army withdrew. [S:Arvonia] denied it.");
    assertThat(scene.last().kind()).isEqualTo(ActorKind.GOVERNMENT);
    assertThat(scene.last().name()).isEqualTo("Arvonia");
  }

  @Test
  void namesAnAdministrationByThePersonIfItsCountryIsUnknown() {
    assertThat(Scene.of("Jon Hale won. [S:The Hale administration] refused.").last())
        .extracting(Actor::name, Actor::kind, Actor::party)
        .containsExactly("the Hale administration", ActorKind.GOVERNMENT, "");
    assertThat(
            Scene.of("Belmark's President Ansel Roth won. [S:The Roth administration] refused.")
                .last()
                .name())
        .isEqualTo("Belmark");
  }

  @Test
  void twoMinistersAreNoEnvoyAndNoDeputy() {
    assertThat(
            Scene.of(
                    "[S:Mara Lind, the envoy,] met [S:Jon Hale, a deputy]. [S:The two ministers]"
                        + " agreed.")
                .together(2))
        .doesNotContain("Mara Lind", "Jon Hale");
  }

  @Test
  void hisGovernmentIsNotTheOneThatTheReportNames() {
    Scene scene =
        Scene.of(
            "Mara Lind, the minister of Norway, spoke. [S:Jon Hale, who leads the Tarn team,]"
                + " turned that down, and [S:his government] agreed.");

    assertThat(scene.last().name()).isEqualTo("Jon Hale's government");
    assertThat(scene.last().party()).isEmpty();
  }

  @Test
  void governmentOfAPersonIsTiedToIt() {
    assertThat(
            Scene.of("Mara Lind came. [S:Mara Lind] spoke, and [S:her government] agreed.").last())
        .extracting(Actor::name, Actor::affiliation)
        .containsExactly("Mara Lind's government", "Mara Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four officials | four officials | GROUP | 4 | ''",
        "12 diplomats | 12 diplomats | GROUP | 12 | ''",
        "twenty-two farmers | twenty-two farmers | GROUP | 22 | ''",
        "several aides | several aides | GROUP | 0 | ''",
        "officials in Arvonia | officials in Arvonia | GROUP | 0 | ''",
        "two people familiar with the talks | two people familiar with the talks | GROUP | 2 | ''",
        "a person close to the talks | a person close to the talks | PERSON | 0 | ''",
        "a treasury official | a treasury official | PERSON | 0 | treasury",
        "ministry officials | ministry officials | GROUP | 0 | ministry",
        "a spokesman for the ministry | a spokesman for the ministry | PERSON | 0 | ministry",
        "one of the officials | one of the officials | PERSON | 0 | ''",
        "Norwegian officials | Norwegian officials | GROUP | 0 | Norwegian",
      })
  void keepsTheUnnamedAsTold(
      String source, String name, ActorKind kind, int count, String affiliation) {
    Actor actor = Scene.of("On Monday [S:" + source + "] refused.").last();
    assertThat(actor)
        .extracting(Actor::name, Actor::kind, Actor::named, Actor::count, Actor::affiliation)
        .containsExactly(name, kind, false, count, affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An official in her department | an official in Mara Lind's department",
        "One of her advisers | one of Mara Lind's advisers",
        "several of her officials | several of Mara Lind's officials",
        "people on his side | people on his side",
        "people who left with her | people",
      })
  void namesTheOwnerOfWhatTheUnnamedBelongTo(String source, String name) {
    assertThat(Scene.of("[S:Mara Lind] spoke. [S:" + source + "] refused.").last().name())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Jon Hale, who speaks for the guild,] refused. | the guild",
        "[S:Jon Hale], who sits on the Tarn Council, refused. | ''",
        "[S:Jon Hale], who chairs the Lake Committee, refused. | ''",
        "[S:Jon Hale], who leads the team from Corvo, refused. | the team from Corvo",
        "[S:Jon Hale], who has chaired the board since May, refused. | the board",
        "[S:Jon Hale], who runs the Tarn Bank, refused. | Tarn Bank",
        "[S:Jon Hale], who likes the guild, refused. | ''",
        "[S:Jon Hale], who chaired the board in May, refused. | ''",
        "[S:Jon Hale], who met the man that leads the board, refused. | ''",
        "[S:A deputy to Mr Hale] refused. | Hale",
      })
  void tiesSomebodyToTheBodyThatAClauseTells(String text, String affiliation) {
    assertThat(Scene.of(text).last().affiliation()).isEqualTo(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who leads the dockers' union | leader",
        "who is leading the employers' delegation | leader",
        "who heads the freight lobby | head",
        "who has run the mission since 2019 | head",
        "who chairs the Lake Committee | chair",
        "who speaks for the crane drivers | spokesperson",
        "who negotiates for the mill | negotiator",
        "who is the guild's general secretary | general secretary",
        "who was elected chairwoman last week | chairwoman",
        "head of the dockers' union | head",
        "general secretary of the growers' league | general secretary",
      })
  void rolesAreReadFromClausesAndOfOwners(String told, String role) {
    assertThat(Scene.of("[S:Mara Lind], " + told + ", refused.").last().roles()).contains(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who leads the polls",
        "who heads the list",
        "who speaks for many",
        "who is a friend of the guild",
        "who was elected president in 2009",
        "who led the union",
      })
  void noRoleIsReadFromOtherClauses(String told) {
    assertThat(Scene.of("[S:Mara Lind], " + told + ", refused.").last().roles()).isEmpty();
  }

  @Test
  void whoLeadsACountrySpeaksForIt() {
    assertThat(Scene.of("[S:Jon Hale], who leads Norway, refused.").last().party())
        .isEqualTo("Norway");
  }

  @Test
  void leavesOutTheConditionsOfAnonymity() {
    assertThat(Scene.of("[S:A senior official, who asked not to be named,] refused.").last().name())
        .isEqualTo("a senior official");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters",
        "the Tarn Herald",
        "The Belmark Times",
        "Radio Arvonia",
        "the New York Times",
        "Al Jazeera",
        "the Daily Courier",
        "the newspaper",
      })
  void readsOutlets(String source) {
    assertThat(Scene.of("On Monday [S:" + source + "] reported this.").last().kind())
        .isEqualTo(ActorKind.MEDIA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a long list of demands", "the bold idea", "ambiguous", "a potential"})
  void makesNoActorOfThings(String source) {
    assertThat(Scene.of("On Monday [S:" + source + "] came up.").cast().actors()).isEmpty();
  }

  @Test
  void takesTheAdministrationForTheOneToldOf() {
    assertThat(
            Scene.of(
                    "Jon Hale won. [S:The Hale administration] refused. [S:The administration] gave"
                        + " no reason.")
                .speakers())
        .containsExactly("the Hale administration", "the Hale administration");
  }

  @Test
  void takesADocumentForItsAuthor() {
    assertThat(
            Scene.of(
                    "[S:A Tarn Institute report] says so. [S:A statement by the Tarn Institute]"
                        + " too. [S:The report] goes on.")
                .speakers())
        .containsExactly("Tarn Institute", "Tarn Institute", "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Lind and Jon Hale | Mara Lind,Jon Hale",
        "Mara Lind, Jon Hale and Ansel Roth | Mara Lind,Jon Hale,Ansel Roth",
        "Norway and Russia | Norway,Russia",
        "the ministry and the army | the ministry,the army",
        "President Ansel Roth and his lawyer | Ansel Roth,Ansel Roth's lawyer",
        "Mara Lind, the foreign minister, and Jon Hale | Mara Lind,Jon Hale",
        "Lind and Hale | Lind,Hale",
        "both the embassy in Oslo and the army | the embassy in Oslo,the army",
        "Mr Lind and other diplomats | Lind,other diplomats",
        "Norwegian and Russian officials | Norwegian and Russian officials",
        "a spokesman for Norway and Russia | a spokesman for Norway and Russia",
        "the Ministry of Trade and Industry | Ministry of Trade and Industry",
        "the president of Norway and Mara Lind | the president of Norway,Mara Lind",
        "Mara Lind as well as Jon Hale | Mara Lind,Jon Hale",
        "Mara Lind, together with Jon Hale, | Mara Lind,Jon Hale",
        "Mara Lind along with the embassy | Mara Lind,the embassy",
        "Mara Lind alongside the embassy | Mara Lind,the embassy",
        "President Mara Lind – along with Norwegian diplomats – | Mara Lind,Norwegian diplomats",
        "the ministry, together with coastal mayors, | the ministry,coastal mayors",
        "the envoy to Norway and Russia | the envoy to Norway and Russia",
      })
  void partsJointSpeakers(String source, String names) {
    assertThat(Scene.of("On Monday [S:" + source + "] agreed.").together(0))
        .containsExactly(names.split(",", -1));
  }

  @Test
  void numberOfARankIsNoBody() {
    assertThat(Scene.of("[S:Jon Hale, the No. 2 negotiator,] refused.").last().affiliation())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In a written statement, [S:Jon Hale] refused. It was late, [S:the statement] said.",
        "[S:Jon Hale] refused in an open letter. It was late, [S:the letter] said. [S:It] ended.",
        "[S:Jon Hale] refused in a communiqué. [S:The communiqué] was short.",
        "Belmark's envoy, Jon Hale, sent a note to Arvonia. [S:The note] refused.",
      })
  void aPaperSpeaksForWhoWroteIt(String text) {
    assertThat(Scene.of(text).speakers()).isNotEmpty().containsOnly("Jon Hale");
  }

  @Test
  void aPaperNobodyIsToldToHaveWrittenSpeaksForNobody() {
    assertThat(Scene.of("[S:Jon Hale] refused. [S:The report] said so.").speakers())
        .containsExactly("Jon Hale", "?");
    assertThat(Scene.of("[S:Jon Hale] read a report. [S:The report] said so.").speakers())
        .containsExactly("Jon Hale", "?");
  }

  @Test
  void joinsAnAcronymToItsName() {
    assertThat(
            Scene.of(
                    "[S:The Lake Tarn Authority] (LTA) closed the gate. [S:The LTA] gave no"
                        + " reason.")
                .speakers())
        .containsExactly("Lake Tarn Authority", "Lake Tarn Authority");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Jon Hale, a former Foreign Ministry spokesperson,] | former Foreign Ministry"
            + " spokesperson",
        "[S:Mara Lind, the former Arvonian envoy,] | former Arvonian envoy",
        "[S:Mara Lind, a retired general,] | retired general",
        "[S:Jon Hale, the former minister's spokesman,] | spokesman",
        "[S:Jon Hale, a Foreign Ministry spokesperson,] | spokesperson",
      })
  void keepThatAnOfficeIsPast(String text, String role) {
    assertThat(Scene.of(text + " refused.").last().roles()).containsExactly(role);
  }
}
