package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerPronounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mara Lind met Jon Hale. [S:She] refused. | Mara Lind",
        "Mara Lind met Jon Hale. [S:He] refused. | Jon Hale",
        "Ms Abara met Mr Okoro. [S:She] refused. | Abara",
        "Ms Abara met Mr Okoro. [S:He] refused. | Okoro",
        "[S:Jon Hale] spoke about Ansel Roth. [S:He] left. | Jon Hale",
        "Jon Hale came. Nothing else happened. [S:He] refused. | Jon Hale",
        "[S:Jon Hale] yielded. Then he left. Envoy Ansel Roth was firm. \"Not one ship,\" [S:he]"
            + " said. | Ansel Roth",
        "[S:Jon Hale] yielded. Then he left. Ms Lind met Envoy Ansel Roth. [S:He] refused."
            + " | Jon Hale",
        "[S:Jon Hale] yielded. Nothing moved. [S:He,] unlike Envoy Roth, refused. | Jon Hale",
        "[S:Jon Hale] spoke. He left. Later the surprise was Mr. Roth's wish. [S:He] refused."
            + " | Roth",
        "Jon Hale met the king. Mara Lind stayed. [S:His] demand was new. | Jon Hale",
        "The Tarn Bank closed. [S:It] gave no reason. | Tarn Bank",
        "Mara Lind runs the Tarn Bank. The Tarn Bank closed. [S:It] gave no reason. | Tarn Bank",
        "The Tarn Bank closed. Norway's report came late. [S:It] gave reasons. | Norway",
        "Four officials came late. [S:They] refused. | four officials",
        "Mara Lind met the protesters. Protesters shouted. [S:They] refused. | protesters",
        "Jon Hale, [S:who] was late, left. | Jon Hale",
        "The Tarn Bank, [S:which] closed, gave no reason. | Tarn Bank",
        "Mara Lind, the head of a team in two study groups, [S:who] was late, left. | Mara Lind",
        "Jon Hale, the banker on its board, [S:who] was late, left. | Jon Hale",
        "The spokeswoman, Kim Abara, came. [S:She] refused. | Kim Abara",
      })
  void findsWhoIsMeant(String text, String speaker) {
    assertThat(Scene.of(text).last().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:He] refused.",
        "Mara Lind came. [S:He] refused.",
        "Jon Hale came. [S:It] rained.",
        "[S:They] say so.",
        "[S:I] was there.",
        "Jon Hale came. [S:You] never know.",
        "The lake froze. [S:She] left.",
        "[S:] It was claimed.",
      })
  void leavesOpenWhatNothingTells(String text) {
    Scene scene = Scene.of(text);
    assertThat(scene.cast().actors()).isEmpty();
    assertThat(scene.cast().voices()).containsExactly(Voice.UNKNOWN);
  }

  @Test
  void takesNobodyForAHumanBeingByWhatIsSaidOfItsWords() {
    Scene scene =
        Scene.of(
            "Jon Hale came. By [S:Tarnholm]'s reckoning it was late. Tarnholm waited. [S:He]"
                + " left.");
    assertThat(scene.speakers()).containsExactly("Tarnholm", "Jon Hale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"I", "we", "We"})
  void takesTheFirstPersonInAQuotationForItsSpeaker(String pronoun) {
    Scene scene =
        Scene.of(
            "[S:Mara Lind] told reporters: [Q:\"[S:" + pronoun + "] have said [Q:no deal].\"]");
    assertThat(scene.speakers()).containsExactly("Mara Lind", "Mara Lind");
  }

  @Test
  void prefersTheSpeakerOutsideToANameInsideAQuotation() {
    assertThat(
            Scene.of("[S:Jon Hale] said: [Q:\"Ansel Roth knows nothing.\"] [S:He] [Q:left].")
                .speakers())
        .containsExactly("Jon Hale", "Jon Hale");
  }

  @Test
  void followsAChainOfPronouns() {
    assertThat(
            Scene.of(
                    "[S:Jon Hale] spoke. [S:He] spoke of water. [S:He] spoke of ice. Nobody"
                        + " answered. [S:He] sat down.")
                .speakers())
        .containsExactly("Jon Hale", "Jon Hale", "Jon Hale", "Jon Hale");
  }

  @Test
  void learnsTheGenderOfAnUnknownName() {
    assertThat(
            Scene.of("[S:Qat Zorn] rose. [S:She] spoke. Jon Hale came. [S:She] spoke again.")
                .speakers())
        .containsExactly("Qat Zorn", "Qat Zorn", "Qat Zorn");
  }

  @Test
  void namesNoActorByAPronoun() {
    Scene scene =
        Scene.of(
            "[S:His spokesman] came. Jon Hale spoke. [S:His lawyer] spoke. [S:Their advisers]"
                + " left.");
    assertThat(scene.speakers())
        .containsExactly("the spokesman", "Jon Hale's lawyer", "the advisers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind and Jon Hale] spoke. [S:They] went on. | Mara Lind;Jon Hale",
        "[S:Mara Lind and Jon Hale] spoke. [S:Both] went on. | Mara Lind;Jon Hale",
        "[S:Mara Lind and Jon Hale] spoke. The gates shut. [S:They] went on. | Mara Lind;Jon Hale",
        "[S:Norway and Denmark] agreed. [S:Both] signed. | Norway;Denmark",
        "[S:Mara Lind, Jon Hale and Ada Roth] spoke. [S:They] left. | Mara Lind;Jon Hale;Ada Roth",
        "[S:Jon Hale] spoke. [S:Lind and Hale] left. [S:They] returned. | Lind;Jon Hale",
        "[S:Lind and the council] spoke. [S:They] left. | Lind;the council",
        "[S:Mara Lind and Jon Hale] spoke. [S:Four officials] left. [S:They] slept."
            + " | four officials",
        "[S:Mara Lind and Jon Hale] spoke. [S:He] went on. | Jon Hale",
        "[S:Mara Lind and Jon Hale] spoke. [S:She] went on. | Mara Lind",
      })
  void severalWhoSpokeTogetherAreTheyAndBoth(String marked, String speakers) {
    Scene scene = Scene.of(marked);
    assertThat(scene.together(scene.speakers().size() - 1))
        .containsExactly(speakers.split(";", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:We] think the plan is dead.",
        "Mara Lind spoke at noon. [S:We] think the plan is dead.",
        "Mara Lind and Jon Hale met. [S:We] think the plan is dead.",
      })
  void weOfNobodyQuotedIsNobodyKnown(String marked) {
    assertThat(Scene.of(marked).speakers()).containsExactly("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:Mara Lind] said [Q:that [S:we] had agreed [Q:to wait]]. | Mara Lind",
        "[S:Mara Lind] said [Q:[S:I] had asked [Q:him to wait]]. | Mara Lind",
        "Mara Lind: [S:We] must wait. / Jon Hale: No. | Mara Lind",
        "Mara Lind: Talks go on. / Jon Hale: Do they? [S:I] say no. | Jon Hale",
        "Jon Hale: Do they? / Mara Lind: Talks go on. / [S:We] want a treaty. | Mara Lind",
        "President Lind: Talks go on. / Mr Hale: [S:We] say no. | Hale",
        "Q: Do talks go on? / Mara Lind: [S:We] say so. | Mara Lind",
        "By Mara Lind / I went to the lake. My boat leaked. [S:I] say it is full. | Mara Lind",
        "The lake / By Mara Lind / I saw it. I rowed in my boat. Today [S:we] say no. | Mara Lind",
      })
  void firstPersonOutsideQuotationsIsWhoeverTheTextGivesTheWord(String marked, String speaker) {
    assertThat(Scene.of(marked.replace(" / ", "\n\n")).last().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Mara Lind / The lake is full. [S:We] say so.",
        "Mara Lind: the last days / [S:We] say no.",
        "Mara Lind: Yes. / Q: Have [S:we] said so?",
        "[S:We] say no. / Mara Lind: Yes. / Jon Hale: No.",
      })
  void firstPersonOfNobodyTheTextTellsIsNobody(String marked) {
    assertThat(Scene.of(marked.replace(" / ", "\n\n")).speakers()).containsExactly("?");
  }

  @Test
  void takesNobodyForAPaperThatIsNobodys() {
    Scene scene =
        Scene.of("Norway waited. A draft came in March. [S:It] says that dues will fall.");
    assertThat(scene.cast().voices()).containsExactly(Voice.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[S:A diplomat] said [Q:[S:he] believed [Q:that the port would open]] | a diplomat",
        "[S:A diplomat] said [Q:that [S:he] believed [Q:that the port would open]] | a diplomat",
        "[S:A spokeswoman] said [Q:[S:he] believed [Q:that the port would open]] | Jon Hale",
      })
  void heWithWhomAReportOfSpeechBeginsIsItsSpeaker(String told, String speaker) {
    String before = "[S:Mr. Jon Hale] criticised [Q:the draft]. [S:He] proposed [Q:a panel].\n\n";

    assertThat(Scene.of(before + told + ".").speakers().get(3)).isEqualTo(speaker);
  }
}
