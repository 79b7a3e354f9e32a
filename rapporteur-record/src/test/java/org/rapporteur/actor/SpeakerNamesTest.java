package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.EntityMention;

/** Names of one person are joined, names of two are not. */
class SpeakerNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind",
        "Ms Lind",
        "Ms. Lind",
        "President Lind",
        "M. Lind",
        "Mara Lind",
        "Mara A. Lind",
        "Mara Lind's",
        "Lind herself",
        "Mára Lind",
        "Ms Mara Lind",
      })
  void joinsFormsOfOneName(String form) {
    Scene scene =
        Scene.of("[S:President Mara Lind] arrived early. The talks began. [S:" + form + "] left.");
    assertThat(scene.cast().actors()).hasSize(1);
    assertThat(scene.last().name()).startsWith("Mara").endsWith("Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr Lind",
        "Jon Lind",
        "J. Lind",
        "Mara Holt",
        "Lindt",
        "Linden",
        "President Holt",
        "the president's brother",
      })
  void keepsOthersApart(String form) {
    Scene scene =
        Scene.of("[S:President Mara Lind] arrived early. The talks began. [S:" + form + "] left.");
    assertThat(scene.cast().actors()).hasSize(2);
    assertThat(scene.last().name()).isNotEqualTo("Mara Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Andriy Horodetskyy|Andrii Horodetsky",
        "Andriy Horodetsky|Horodetskyi",
        "Jürgen Kästner|Jurgen Kastner",
        "Jürgen Kästner|Kastner",
        "Sergey Malyukov|Sergei Maliukov",
        "Łucja Wrona|Lucja Wrona",
        "Yusuf al-Hadid|Hadid",
        "Yusuf al-Hadid|al-Hadid",
        "Jan van der Holt|Holt",
        "Kim Sang-ho|Kim Sang Ho",
      })
  void joinsSpellings(String names) {
    String[] forms = names.split("\\|", -1);
    Scene scene = Scene.of("[S:" + forms[0] + "] spoke first. [S:" + forms[1] + "] spoke again.");
    assertThat(scene.cast().actors()).hasSize(1);
  }

  @Test
  void givesABareSurnameToTheNearestEarlierFullName() {
    assertThat(
            Scene.of(
                    "[S:Mara Lind] spoke. [S:Lind] went on. Then [S:Jon Lind] rose. [S:Lind]"
                        + " thanked him.")
                .speakers())
        .containsExactly("Mara Lind", "Mara Lind", "Jon Lind", "Jon Lind");
  }

  @Test
  void usesTheGenderOfATitleBetweenBearersOfASurname() {
    assertThat(
            Scene.of("[S:Mara Lind] and Jon Lind met. [S:Ms Lind] spoke. [S:Mr Lind] listened.")
                .speakers())
        .containsExactly("Mara Lind", "Mara Lind", "Jon Lind");
  }

  @Test
  void givesABareSurnameToALaterFullNameIfNoneStandsEarlier() {
    assertThat(Scene.of("[S:Lind] refused. Mara Lind, 54, gave no reason.").speakers())
        .containsExactly("Mara Lind");
  }

  @Test
  void takesASoleGivenNameForItsOnlyBearer() {
    assertThat(Scene.of("[S:Mara Lind] spoke. [S:Mara] went on.").speakers())
        .containsExactly("Mara Lind", "Mara Lind");
  }

  @Test
  void keepsASurnameWithoutFullNameAsItIs() {
    assertThat(Scene.of("[S:Lind] refused. [S:Mr Lind] gave no reason.").speakers())
        .containsExactly("Lind", "Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Mara Lind|President Jon Hale",
        "Foreign Minister Mara Lind|Foreign Minister Jon Hale",
        "Mr Lind|Mr Hale",
        "Ambassador Lind|Ambassador Hale",
        "spokesman Jon Hale|spokesman Ansel Roth",
        "Secretary-General Ansel Roth|Secretary-General Jon Hale",
        "Dr Mara Lind|Dr Jon Hale",
        "Mara Lind, the chief negotiator|Jon Hale, the chief negotiator",
      })
  void neverJoinsTwoPeopleByTitleAlone(String names) {
    String[] forms = names.split("\\|", -1);
    Scene scene = Scene.of("Today [S:" + forms[0] + "] spoke. Then [S:" + forms[1] + "] spoke.");
    assertThat(scene.cast().actors()).hasSize(2);
  }

  @Test
  void doesNotTakeAFirstLadyForThePresident() {
    assertThat(
            Scene.of(
                    "[S:President Roth] refused. Later Mara Roth, the first lady, came."
                        + " [S:President Roth] left.")
                .speakers())
        .containsExactly("Roth", "Roth");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secretary of State Mara Lind",
        "U.S. Secretary of State Mara Lind",
        "Minister of Water Mara Lind",
        "Norwegian Minister of Finance Mara Lind",
        "Hale's deputy, Tarn Governor Mara Lind,",
        "the chief negotiator, Ambassador Mara Lind,",
      })
  void readsTitlesWithAPortfolio(String source) {
    assertThat(Scene.of("On Monday [S:" + source + "] spoke. [S:Ms Lind] left.").speakers())
        .containsExactly("Mara Lind", "Mara Lind");
  }

  @Test
  void givesATitleInAListToItsBearerAlone() {
    Scene scene =
        Scene.of(
            "Ansel Roth, Minister of Water Jon Hale, Ambassador Mara Lind came. [S:Roth] spoke."
                + " [S:Lind] left.");
    assertThat(scene.cast().actors())
        .extracting(Actor::roles)
        .containsExactly(List.of(), List.of("ambassador"));
  }

  @Test
  void collectsAliasesAndRoles() {
    Actor lind =
        Scene.of(
                "[S:Foreign Minister Mara Lind] spoke. [S:Ms Lind, the chief negotiator,] went on."
                    + " [S:M. Lind] left.")
            .last();
    assertThat(lind.name()).isEqualTo("Mara Lind");
    assertThat(lind.aliases()).containsExactly("Lind", "M. Lind");
    assertThat(lind.roles()).containsExactly("chief negotiator", "foreign minister");
    assertThat(lind.id()).isEqualTo("mara-lind");
  }

  @Test
  void keepsAnUncommonGivenNameThatOpensASentence() {
    assertThat(Scene.of("[S:Qat Zorn] came. Mara Zorn left. [S:Qat Zorn] spoke.").speakers())
        .containsExactly("Qat Zorn", "Qat Zorn");
  }

  @Test
  void readsNoNameIntoWordsThatOpenSentences() {
    assertThat(
            Scene.of("Mara Lind came. However [S:Lind] refused. Despite that, [S:Lind] stayed.")
                .speakers())
        .containsExactly("Mara Lind", "Mara Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Martin Schilling arrived. [S:Schilling] spoke. | Martin Schilling",
        "Martin Reilly arrived. [S:Reilly] spoke. | Martin Reilly",
        "Martin Baron arrived. Later [S:Baron] spoke. | Martin Baron",
        "Martin Belgian arrived. [S:Belgian] spoke. | Martin Belgian",
        "Martin Will arrived. [S:Will] spoke. | Martin Will",
        "Anwar al-Hadid arrived, and al-Hadid sat. [S:Al-Hadid] spoke. | Anwar al-Hadid",
        "Martin Roth arrived. He sat, they said. Said [S:Roth], \"Begin.\" | Martin Roth",
        "[S:Roth] Calls On Hale To Resign. / Martin Roth and Jon Hale met. | Martin Roth",
        "[S:Martin] Calls On Hale To Resign. / Martin Roth and Jon Hale met. | Martin Roth",
        "Talks went on. [S:The Republic of France] spoke. | France",
        "Belmark's minister came. [S:The Kingdom of Belmark] spoke. | Belmark",
        "Talks went on. [S:The Tarn Centre for Justice] spoke. | Tarn Centre for Justice",
        "Talks went on. [S:The Florida Department of State] spoke. | Florida Department of State",
      })
  void findsNamesWhoseWordsCouldBeOthers(String marked, String name) {
    assertThat(Scene.of(marked.replace(" / ", "\n\n")).last().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Martin Belgian arrived. [S:The Belgian] spoke.",
        "Martin Belgian arrived. [S:Belgian officials] spoke.",
        "Martin Belgian arrived. [S:A Belgian minister] spoke.",
        "Martin Baron arrived. [S:The baron] spoke.",
        "Martin Baron arrived. [S:Baron Holt] spoke.",
        "Martin Schilling arrived. [S:Shillings] spoke.",
      })
  void doesNotTakeOtherWordsForThoseNames(String marked) {
    assertThat(Scene.of(marked).speakers()).doesNotContain("Martin Belgian", "Martin Baron");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind, the Arvonian envoy and water minister,] spoke. | Mara Lind",
        "[S:Mara Lind, the former judge and a council candidate,] spoke. | Mara Lind",
        "[S:Mara Lind, a fellow at the Centre for Strategic and Northern Studies] spoke. | Mara"
            + " Lind",
        "[S:Mara Lind, the Lake Customs and Shore Protection commissioner,] spoke. | Mara Lind",
        "[S:Mara Lind, the Ada and Jon Roth Chair in Law at the college] spoke. | Mara Lind",
        "[S:Mara Lind, an official under Presidents Roth and Jon Hale] spoke. | Mara Lind",
        "[S:secretary of state Mara Lind] spoke. | Mara Lind",
        "[S:water envoy and minister of state Mara Lind] spoke. | Mara Lind",
        "[S:Prize-winner Mara Lind] spoke. | Mara Lind",
        "[S:Mara Jean King] spoke. | Mara Jean King",
        "He slept, they said. Said [S:Mara Lind], who rowed: \"No.\" | Mara Lind",
        "[S:The Tarn County Coroner's Office] spoke. | Tarn County Coroner's Office",
        "[S:The Belmark Weavers' Union], which struck, spoke. | Belmark Weavers' Union",
        "[S:The Belmark Weavers\u2019 Union] spoke. | Belmark Weavers\u2019 Union",
        "[S:The Norwegian Farmers' League] spoke. | Norwegian Farmers' League",
        "LAKE IS SHUT The [S:Northern Rivers Committee] spoke. | Northern Rivers Committee",
        "[S:Jon] and [S:Mara Hale] spoke. Earlier [S:Jon] rowed. | Jon Hale",
        "[S:Ben Lind] spoke. | Ben Lind",
      })
  void findsTheHeadOfAName(String marked, String name) {
    assertThat(Scene.of(marked).last().name()).isEqualTo(name);
    assertThat(Scene.of(marked).cast().voices()).allMatch(voice -> voice.jointWith().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind, the envoy, and the ministry] spoke. | Mara Lind;the ministry",
        "[S:Mara Lind, the envoy, and Jon Hale] spoke. | Mara Lind;Jon Hale",
        "[S:The founders, Jon and Mara Hale,] spoke. | Jon Hale;Mara Hale",
        "Jon Roth slept. [S:The brothers Jon and Martin Hale] spoke. | Jon Hale;Martin Hale",
        "Jon Roth slept. [S:Jon and Mara Hale] spoke. | Jon Roth;Mara Hale",
        "[S:Lind and Jon Hale] spoke. | Lind;Jon Hale",
        "[S:Sens. Mara Lind and Jon Hale] spoke. | Mara Lind;Jon Hale",
        "[S:Lind, Hale] Meet At Lake / Mara Lind and Jon Hale met. | Mara Lind;Jon Hale",
      })
  void tellsApartWhoSpeaksTogether(String marked, String names) {
    assertThat(Scene.of(marked.replace(" / ", "\n\n")).together(0))
        .containsExactly(names.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:President Roth and former governor Jon Hale] agreed. | Roth;Jon Hale",
        "[S:Senator Mara Lind of Peru and Senator Jon Hale of Chile] agreed. | Mara Lind;Jon Hale",
        "Lind and Jon Hale met. [S:Lind and 24-year-old Jon Hale] agreed. | Lind;Jon Hale",
        "Lind came. [S:Lind and co-host Jon Hale] agreed. | Lind;Jon Hale",
        "[S:Republican Lind and Democrat Hale] agreed. | Lind;Hale",
        "[S:Gov. Mara Lind and Sen. Jon Hale as well as former Tarn Gov. Ada Roth] agreed."
            + " | Mara Lind;Jon Hale;Ada Roth",
        "[S:Sens. Mara Lind (A-Tarn), Jon Hale Jr. (B-Tarn) and Ada Roth (A-Holt)] agreed."
            + " | Mara Lind;Jon Hale Jr.;Ada Roth",
        "[S:Rep. Mara Lind, the mayor's rival, and state Sen. Jon Hale] agreed."
            + " | Mara Lind;Jon Hale",
        "[S:Mara Lind and her brother Jon Hale] agreed. | Mara Lind;Jon Hale",
      })
  void tellsTitledPeopleApart(String marked, String names) {
    assertThat(Scene.of(marked).together(0)).containsExactly(names.split(";", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind, a former Tarn governor and a key Hale supporter here,] spoke. | Mara Lind",
        "[S:Ada Hale, the child of President Jon Hale and candidate Mara Lind,] spoke. | Ada Hale",
        "[S:Mara Lind, a pollster and strategist who served Sen. Jon Hale] spoke. | Mara Lind",
        "[S:Filmmaker and best-selling author Mara Lind] spoke. | Mara Lind",
        "[S:Former prosecutor and Tarn City Mayor Mara Lind] spoke. | Mara Lind",
        "[S:President Hale's aide and spokeswoman Mara Lind] spoke. | Mara Lind",
        "[S:Tarn Chief of Staff Mara Lind] spoke. | Mara Lind",
        "[S:Speaker of the House Rep. Mara Lind] spoke. | Mara Lind",
        "[S:Tarn Director of Public Affairs Mara Lind] spoke. | Mara Lind",
        "[S:The Council on Lake Relations National Director Mara Lind] spoke. | Mara Lind",
        "“[S:Broad Lake” star Mara Lind] spoke. | Mara Lind",
        "A singer came. [S:“Tarn Nights” host Mara Lind] spoke. | Mara Lind",
      })
  void findsTheOnePersonOfALongPhrase(String marked, String name) {
    assertThat(Scene.of(marked).together(0)).containsExactly(name);
  }

  @Test
  void takesNoRelativeOfAPresidentForHim() {
    assertThat(Scene.of("[S:Daughter of President Lind] spoke.").speakers()).doesNotContain("Lind");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As [S:The Daily Miller] told, it rained. | Daily Miller",
        "In [S:the Weekly Farmer] it rained. | Weekly Farmer",
        "Then [S:the Committee on Water Rights] met. | Committee on Water Rights",
        "Then [S:the Committee on Fish, Ports and Public Works] met. | Committee on"
            + " Fish, Ports and Public Works",
        "Then [S:the Ministry of Trade, Industry and Energy] spoke. | Ministry of Trade, Industry"
            + " and Energy",
        "Then [S:the Lake and Shore Directorate] spoke. | Lake and Shore Directorate",
        "Then [S:the Lake Directorate of the Department of Water] spoke. | Lake Directorate of the"
            + " Department of Water",
        "Then [S:the Dam Workers of Peru] spoke. | Dam Workers of Peru",
        "Then [S:the Upland Farmers for Tarn] spoke. | Upland Farmers for Tarn",
        "It was [S:Lakeside Energy Finance] who spoke. | Lakeside Energy Finance",
        "It was [S:Holt Mining] who spoke. | Holt Mining",
        "It was [S:the T.L.A].’s turn. | T.L.A.",
      })
  void findsWholeNamesOfBodies(String marked, String name) {
    assertThat(Scene.of(marked).last().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Tarn Council met. [S:The Council] on Monday spoke. | Tarn Council",
        "The Tarn Committee on Water met. [S:The Committee] spoke. | Tarn Committee on Water",
        "He met [S:the Ministry of Trade], Peru and Chile. | Ministry of Trade",
        "On [S:the Tarn Security officials] he said no word. | the Tarn Security officials",
        "[S:Readers of the Tarn Herald] spoke. | readers of the Tarn Herald",
        "On the Lind Express, all sang. Lind left. [S:Lind] sang. | Lind",
        "It was late. [S:Bly] spoke. Nia Bly left. | Nia Bly",
        "Ezra Bishop came. It was late, said [S:Bishop]. | Ezra Bishop",
        "Jon August, a baker, came. [S:Mr. August] spoke. | Jon August",
        "Jon Hale told Mara Friday. [S:Mara] spoke. | Mara",
      })
  void endsNamesWhereOtherWordsFollow(String marked, String name) {
    assertThat(Scene.of(marked).last().name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Jon Hale III] spoke. [S:His father, the Rev. Jon Hale Jr.,] left. | Jon Hale Jr.",
        "[S:Jon A. Hale] spoke. [S:Jon Hale Jr.] left. | Jon Hale Jr.",
        "[S:Jon A. Hale] spoke. [S:His son Jon Jr.] left. | Jon Jr.",
      })
  void keepsFatherAndSonApart(String marked, String son) {
    Scene scene = Scene.of(marked);
    assertThat(scene.cast().actors()).hasSize(2);
    assertThat(scene.last().name()).isEqualTo(son);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:Jon Hale Jr.] spoke. [S:Mr Hale] left.",
        "[S:Jon Hale Jr.] spoke. [S:Jon Hale] left.",
        "[S:Hale] spoke. Jon Hale Jr. came. [S:Hale] left.",
        "[S:Jon Hale Jr] spoke. [S:Jon Hale Jr.] left.",
        "[S:Hale] spoke. [S:Jon Hale] came with his son, Jon Hale Jr.",
      })
  void takesASonWhoIsAloneForOne(String marked) {
    assertThat(Scene.of(marked).cast().actors()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Roth Lind came. [S:Roth Lind] spoke. | Mara Roth Lind",
        "[S:Roth Lind] spoke. Mara Roth Lind left. | Mara Roth Lind",
        "Mara Roth Lind came. [S:Lind] spoke. | Mara Roth Lind",
        "Jon Roth Lind came. [S:Ada Lind] spoke. | Ada Lind",
        "Jon Hale And Mara Lind Miss the talks on the lake. [S:Mara Lind] spoke. | Mara Lind",
        "The NRC met. The Northern Rivers Committee left. [S:The NRC] spoke."
            + " | Northern Rivers Committee",
        "The Northern Rivers Committee met. [S:The NRC] spoke. | Northern Rivers Committee",
        "[S:Tarnwatch.com] reported a flood. | Tarnwatch.com",
        "[S:Arvonian leader Lind] speaks of the lake / Arvonian President Mara Lind spoke. | Mara"
            + " Lind",
      })
  void joinsShortFormsOfOneName(String marked, String name) {
    assertThat(Scene.of(marked.replace(" / ", "\n\n")).last().name()).isEqualTo(name);
  }

  @Test
  void takesAFullerFormOfABareName() {
    assertThat(Scene.of("[S:Brugh] spoke. [S:Van der Brugh] left.").speakers())
        .containsOnly("Van der Brugh");
  }

  @Test
  void findsABodyThatOnlyTheModelSees() {
    String marked = "Talks went on, [S:the Herald Farmer] said.";
    assertThat(Scene.of(marked).speakers()).containsExactly("the Herald Farmer");
    assertThat(
            Scene.of(marked, Map.of("Herald Farmer", EntityMention.Kind.ORGANISATION))
                .last()
                .kind())
        .isEqualTo(ActorKind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "Liberals, GROUP",
    "Progressives, GROUP",
    "Opponents, GROUP",
    "Clements, PERSON",
    "Gates, PERSON",
    "Senator Advocates, PERSON"
  })
  void aPluralForPeopleIsAGroup(String name, ActorKind kind) {
    assertThat(Scene.of("The vote is over. [S:" + name + "] said no.").last().kind())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"on March 17", "since May", "on 3 March", "in early March", "by Aug. 9"})
  void aMonthIsNoBody(String when) {
    Scene scene =
        Scene.of(
            "The Tarn Federation of Bakers will close its ovens "
                + when
                + " if nothing happens. [S:The union] left.");
    assertThat(scene.last().name()).isEqualTo("the union");
  }

  @Test
  void aSurnameIsNoPapersNameAfterTheFullName() {
    assertThat(
            Scene.of("[S:Ada Herald] refused. [S:Herald] left. [S:The Herald] came out.")
                .speakers())
        .containsExactly("Ada Herald", "Ada Herald", "Herald");
  }

  @Test
  void aSurnameIsNotThatOfAWifeWithATitle() {
    assertThat(
            Scene.of(
                    "Minister Jon Hale left. [S:Hale] refused. His wife, the deputy Mara Hale,"
                        + " stayed. [S:Hale] said so.")
                .speakers())
        .containsExactly("Jon Hale", "Jon Hale");
  }
}
