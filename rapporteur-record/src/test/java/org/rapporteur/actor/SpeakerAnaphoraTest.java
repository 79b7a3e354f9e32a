package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.statement.EntityMention;

/** Whom pronouns and definite descriptions take up, by what the report speaks of around them. */
class SpeakerAnaphoraTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sen. Mara Lind has called for calm. In June, [S:the Tarn Valley senator] left. | Mara"
            + " Lind",
        "Jon Hale spoke on Monday. [S:The billionaire] wants more. | Jon Hale",
        "Opposition candidate Jon Hale spoke. [S:The opposition nominee] wants more. | Jon Hale",
        "Rep. Mara Lind spoke in Oslo. [S:The lawmaker] wants more. | Mara Lind",
        "Justice Mara Lind ruled on Monday. [S:The judge] gave no reason. | Mara Lind",
        "Jon Hale, a Tarn attorney, spoke. [S:The lawyer] wants more. | Jon Hale",
        "Sen. Mara Lind met Jon Hale. Hale spoke. [S:The senator] wants more. | Mara Lind",
        "Sen. Mara Lind spoke. Sen. Jon Hale spoke. [S:The senator] left. | the senator",
        "Mara Lind met Jon Hale in Oslo. [S:The doctor] wants more. | the doctor",
        "Former Governor Jon Hale spoke. [S:The governor] wants more. | the governor",
        "Jon Hale spoke to Mara Lind. [S:The spokesman] wants more. | the spokesman",
        "[S:A NATO official] spoke. [S:The NATO official] left. | a NATO official",
      })
  void takeUpSomebodyNamed(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:A Belmark judge] ruled. Later Judge Mara Lind left. | Mara Lind",
        "[S:A senator] spoke. On Monday Sen. Mara Lind left. | Mara Lind",
        "[S:Senator from Belmark] spoke. Sen. Mara Lind left. | Mara Lind",
        "[S:A Belmark judge] ruled. Judge Mara Lind and Judge Jon Hale left. | a Belmark judge",
        "Judge Mara Lind left. [S:A judge] ruled. | a judge",
        "[S:Another judge] ruled. Judge Mara Lind left. | another judge",
        "[S:A judge] ruled. Minister Mara Lind left. | a judge",
        "[S:A spokesman] left. One. Two. Three. Four. Five. Six. Seven. Spokesman Jon Hale came."
            + " | a spokesman",
        "One. Two. Three. [S:A judge] ruled. Judge Mara Lind left. | a judge",
        "[S:A judge's lawyer] spoke. Judge Mara Lind left. | a judge's lawyer",
      })
  void openAReportOnSomebodyNamedAfter(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara spoke to a number of water experts. [S:The experts] agreed."
            + " | a number of water experts",
        "Four officials came on Monday. [S:The officials] agreed. | four officials",
        "Eight officials came. [S:The eight officials] agreed. | eight officials",
        "Eight officials came. [S:The two officials] agreed. | the two officials",
        "Eight Belmark officials came. [S:The eight Belmark officials] agreed."
            + " | eight Belmark officials",
        "Belmark officials came. [S:The Norwegian officials] agreed. | the Norwegian officials",
        "A group of farmers came. [S:The group] agreed. | a group of farmers",
        "The Tarn Bank lost. Later [S:the bank] agreed. | Tarn Bank",
        "Tarn Mills lost. Tarn Mills shares fell. [S:The company] agreed. | Tarn Mills",
        "The dockers' union, the TDW, met Tarn Mills. [S:The union] agreed. | TDW",
        "The operator Tarn Mills met the Dock Workers' Union. [S:The company] agreed. | Tarn Mills",
        "The operator Tarn Mills yields. [S:The union] agreed. The Dock Workers' Union won. | Dock Workers' Union",
        "It says, that officials came. [S:The officials] agreed. | officials",
        "Dozens of farmers came. [S:The farmers] agreed. | dozens of farmers",
      })
  void takeUpAGroupOrBody(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @Test
  void takeTheTwoCountriesForThoseToldOf() {
    assertThat(
            Scene.of("Norway met Denmark in May. In June [S:the two countries] agreed.")
                .together(0))
        .containsExactlyInAnyOrder("Norway", "Denmark");
    assertThat(
            Scene.of("Norway, Denmark and Sweden met. [S:The two countries] agreed.").together(0))
        .containsExactly("the two countries");
  }

  @Test
  void takeTheTwoMenForThoseToldOf() {
    assertThat(Scene.of("Jon Hale met Peter Roth. [S:The two men] agreed.").together(0))
        .containsExactlyInAnyOrder("Jon Hale", "Peter Roth");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Jon Hale left. Ansel Roth's aide came. The president's plan failed. There,"
            + " [S:he] said. | Jon Hale",
        "Jon Hale spoke. He met Ansel Roth. He met others. [S:He] agreed. | Jon Hale",
        "Jon Hale's visit failed. Ansel Roth was blamed after [S:he] refused. | Ansel Roth",
        "Jon Hale criticised NATO chief Ansel Roth after [S:he] refused. | Jon Hale",
        "New York was cold. Jon Hale left New York. New York froze. [S:He] agreed. | Jon Hale",
        "The European plan failed. European hopes fell. Jon Hale left. [S:He] agreed. | Jon Hale",
        "Sen. Jon Hale of Florida, [S:who] agreed, left. | Jon Hale",
        "Norway left, said one of three diplomats who came. [S:They] agreed. | three diplomats",
        "He asked a number of towns [S:that] agreed. | a number of towns",
        "Six came, and 29 others [S:who] agreed. | 29 others",
        "Norway met Denmark. Was Norway right? [S:It] agreed. | Norway",
        "Jon Hale left because tens of thousands of voters came and [S:they] agreed."
            + " | tens of thousands of voters",
      })
  void takePronounsForThoseInMind(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:The editor I spoke to, Jon Hale,] agreed. | Jon Hale",
        "[S:A number of ministers, including Mara Lind,] agreed. | a number of ministers",
        "The agency failed. [S:The agency's vast machinery] agreed. | the agency",
        "[S:The US' allies] agreed. | the US' allies",
      })
  void readTheCoreOfASource(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @Test
  void keepAFamilyApart() {
    assertThat(
            Scene.of(
                    "Sen. Jon Hale left. Jon Hale met his wife, Mara Hale, in Oslo. [S:Hale]"
                        + " agreed.")
                .last()
                .name())
        .isEqualTo("Jon Hale");
  }

  @Test
  void holdACampaignForOneByWhateverName() {
    assertThat(
            Scene.of("Jon Hale won. [S:The Hale campaign] spoke. [S:Jon Hale's campaign] agreed.")
                .speakers())
        .containsOnly("the Hale campaign");
  }

  @Test
  void letAModelTellBodiesAndPlacesFromPeople() {
    Map<String, EntityMention.Kind> kinds =
        Map.of("Velden", EntityMention.Kind.PLACE, "Sorrel Brand", EntityMention.Kind.ORGANISATION);
    assertThat(Scene.of("Velden was cold. [S:Sorrel Brand] agreed.", kinds).last().kind())
        .isEqualTo(ActorKind.ORGANISATION);
    assertThat(Scene.of("Velden froze. In Velden [S:he] agreed.", kinds).cast().actors()).isEmpty();
  }

  @Test
  void believeAGivenNameMoreThanAModel() {
    assertThat(
            Scene.of(
                    "[S:John Brand] agreed.", Map.of("John Brand", EntityMention.Kind.ORGANISATION))
                .last()
                .kind())
        .isEqualTo(ActorKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministers were angry. [S:One] refused. | one of the ministers",
        "Some engineers came late. [S:Another] refused. | one of the engineers",
        "Ministers were angry. Night fell. [S:One] refused. | ?",
        "The lake froze. [S:One] refused. | ?",
        "Three welders left early. [S:One] refused. | one of the welders",
        "The lake froze. [S:Another] refused. | ?",
      })
  void oneIsOneOfThoseToldJustBefore(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three welders left early. [S:One] refused. [S:Another] agreed. | one of the welders",
        "Two ministers left. [S:One] refused. [S:The other] agreed. | one of the ministers",
        "Ministers were angry. [S:One] spoke. [S:Another] spoke. [S:A third] left."
            + " | one of the ministers",
        "Ministers were angry. [S:One] spoke. [S:Another, Mara Lind,] refused. | Mara Lind",
        "Ministers were angry. [S:One] spoke. [S:Another, a friend of Mara Lind,] refused."
            + " | one of the ministers",
      })
  void anotherIsOneOfTheSameAsTheOneBefore(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway cut exports. [S:The country] refused. | Norway",
        "The minister of Norway left. [S:The nation] refused. | Norway",
        "Norway's minister, Mara Lind, spoke. [S:Lind's country] refused. | Norway",
        "Norway's minister, Mara Lind, met Kenya's minister, Jon Hale. [S:Hale's country] refused."
            + " | Kenya",
        "Norway's minister, Mara Lind, spoke in Kenya. [S:Her country] refused. | Norway",
        "Norway and Kenya met. [S:The country] refused. | ?",
        "Norway said no. The Kenyan envoy left. [S:The country] refused. | ?",
        "Nobody knew. [S:The country] refused. | ?",
        "Norway and Kenya met. Jon Hale, a lawyer, spoke. [S:Hale's country] refused. | ?",
      })
  void takeUpTheCountry(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Lind and Eva Dahl met on Monday. [S:She] refused. | ?",
        "The talks between Mara Lind and Eva Dahl failed. [S:She] refused. | ?",
        "Mara Lind and minister Eva Dahl met. [S:She] refused. | ?",
        "Mara Lind and Jon Hale met on Monday. [S:She] refused. | Mara Lind",
        "Mara Lind met Eva Dahl on Monday. [S:She] refused. | Mara Lind",
        "Mara Lind and Eva Dahl met. Dahl left early. [S:She] refused. | Eva Dahl",
      })
  void doNotChooseBetweenTwoOfAKind(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).last().isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind] spoke. [S:Her office] agreed. [S:The tram company] refused."
            + " | the tram company",
        "[S:Mara Lind] spoke. [S:Her team] agreed. [S:The bank] refused. | the bank",
      })
  void leaveSomebodysOfficeOutOfBusiness(String text, String speaker) {
    assertThat(Scene.of(text).speakers()).last().isEqualTo(speaker);
  }
}
