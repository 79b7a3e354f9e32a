package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.EntityMention;

/** For whom somebody speaks, by the words of the report. */
class SpeakerPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Arvonian foreign minister, [S:Mara Lind], refused. | Arvonia",
        "[S:Mara Lind], Arvonia's foreign minister, refused. | Arvonia",
        "[S:Belmark's President Ansel Roth] refused. | Belmark",
        "[S:Arvonian Foreign Minister Mara Lind] refused. | Arvonia",
        "[S:Norwegian trade minister Mara Lind] refused. | Norway",
        "[S:Mara Lind, the prime minister of Norway,] refused. | Norway",
        "[S:U.S. Secretary of State Mara Lind] refused. | United States",
        "[S:US Secretary of State Mara Lind] refused. | United States",
        "[S:Kremlin spokesman Jon Hale] refused. | Russia",
        "[S:President Mara Lind of Norway] refused. | Norway",
        "He met Foreign Minister Mara V. Lind of Norway. [S:The Norwegian minister] refused. | Norway",
        "[S:A spokesman for the Norwegian government] refused. | Norway",
        "[S:NATO Secretary General Jon Hale] refused. | North Atlantic Treaty Organization",
        "[S:Four Norwegian officials] refused. | Norway",
        "[S:The Norwegian Foreign Ministry] refused. | Norway",
        "Norway's envoy, Jon Hale, came. [S:Hale's spokesman] refused. | Norway",
        "The Belmark minister, Jon Hale, came to Belmark. [S:Hale] refused. | Belmark",
        "[S:Jon Hale, a spokesman for the European Commission,] refused. | European Union",
        "[S:A State Department official] refused. | United States",
        "[S:Belmark's prime minister, Edda Roth,] refused. | Belmark",
        "[S:The Norwegian side] refused. | Norway",
        "[S:The Norwegian team] refused. | Norway",
        "[S:Norway's leadership] refused. | Norway",
        "[S:The Norwegian delegation] refused. | Norway",
        "Norway's envoy, Jon Hale, came. [S:The Hale camp] refused. | Norway",
        "Norway's envoy, Jon Hale, came. [S:Hale's team] refused. | Norway",
        "Norway's envoy, Jon Hale, came. [S:Aides to Hale] refused. | Norway",
        "Norway opposes the plan. [S:Its chief negotiator, Jon Hale,] refused. | Norway",
        "Norway refused. The Upper Tarn Circle, which met, spoke. [S:Its envoy, Jon Hale,] left. | Upper Tarn Circle",
        "The Dock Union met. [S:Mara Lind, the union's general secretary,] refused. | Dock Union",
        "The Tarn Bank opposes the plan. [S:Its chief negotiator, Jon Hale,] refused. | Tarn Bank",
        "The Tarn Bank opposes it. [S:Jon Hale, its chief negotiator,] refused. | Tarn Bank",
        "Belmark opposes it. [S:Its water minister, Jon Hale,] refused. | Belmark",
        "The Tarn Bank refused. [S:Chief Executive Jon Hale] gave no reason. | Tarn Bank",
        "The Tarn Bank refused. [S:A spokeswoman] gave no reason. | Tarn Bank",
        "[S:Jon Hale, the president of Tarma,] refused. | Tarma",
        "[S:Jon Hale, secretary-general of the Tarn Commission,] refused. | Tarn Commission",
        "Mara Lind, Norway's envoy, came. [S:Her deputy, Jon Hale,] refused. | Norway",
        "The Dock Union met. [S:Mara Lind, who leads the union's team,] refused. | Dock Union",
        "Norway pays the Dock Union. [S:Its foreign minister, Jon Hale,] refused. | Norway",
        "Jon Hale is head of the Tarn Front. [S:The Front's envoy, Edda Roth,] left. | Tarn Front",
        "The Norwegians agreed. [S:Their envoy, Jon Hale,] came. | Norway",
        "[S:Jon Hale, speaking for the Dock Union,] refused. | Dock Union",
        "The Dock Union met. [S:A union spokesman, Jon Hale,] refused. | Dock Union",
        "The Dock Union met. [S:Jon Hale, the general secretary,] refused. | Dock Union",
        "[S:Mara Lind, who coordinates the Dock Union,] refused. | Dock Union",
        "[S:Edda Roth, leader of the Green Circle,] refused. | Green Circle",
        "The Land and Lake Party met. [S:Edda Roth, leader of Land and Lake,] refused. | Land and Lake Party",
        "Arvonia pays for Arvonian wool. [S:Its lake minister, Jon Hale,] refused. | Arvonia",
      })
  void comesFromTheReportsWords(String text, String party) {
    assertThat(Scene.of(text).last().party()).isEqualTo(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:Mara Lind] refused.",
        "[S:President Mara Lind] refused.",
        "[S:Former Norwegian president Mara Lind] refused.",
        "[S:Former President Mara Lind of Norway] refused.",
        "[S:Mr. Lind of Norway] refused.",
        "[S:Mara Lind, a former Norwegian minister,] refused.",
        "[S:Norwegian analyst Jon Hale] refused.",
        "[S:Jon Hale, a Norwegian journalist,] refused.",
        "[S:A Norwegian farmer] refused.",
        "Norway's envoy, Jon Hale, came. [S:Hale's critics] refused.",
        "Norway's envoy, Jon Hale, came. [S:A former aide to Hale] refused.",
        "[S:A Norwegian company] refused.",
        "[S:Norwegian opposition leader Jon Hale] refused.",
        "[S:Jon Hale, the ambassador to Norway,] refused.",
        "[S:Jon Hale, special envoy for Norway,] refused.",
        "[S:Norwegian and Russian officials] refused.",
        "Jon Hale met Norway's president. [S:Hale] refused.",
        "After meeting the Norwegian minister, [S:Jon Hale] refused.",
        "[S:The Norwegians] refused.",
        "[S:Reuters] reported from Norway.",
        "[S:London mayor Jon Hale] refused.",
        "Norway opposes the plan. [S:Its former negotiator, Jon Hale,] refused.",
        "The Tarn Bank opposes the plan. [S:Its chief critic, Jon Hale,] refused.",
        "Norway opposes the plan. [S:President Jon Hale] refused.",
        "Mara Lind, Norway's envoy, came. [S:Her counterpart, Jon Hale,] refused.",
        "Norway met the Tarn Bank. [S:Chief Executive Jon Hale] refused.",
        "The Tarn State Bank met. [S:Jon Hale, the state secretary,] refused.",
      })
  void staysUnknownWithoutThem(String text) {
    Actor actor = Scene.of(text).last();
    assertThat(actor.party()).isEmpty();
    assertThat(actor.partyEvidence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jon Hale, a spokesman for Tarn Airways, came. [S:Tarn Airways] refused.",
        "Tarn Airways sent Tarn's chief executive, Mara Lind. [S:Tarn] refused.",
        "Tarn Airways sent its best. [S:Tarn's chief executive, Mara Lind,] refused.",
        "Tarn Airways lost a million marks. [S:Its president] left.",
      })
  void aBodyThatSomebodySpeaksForIsAParty(String text) {
    Scene scene = Scene.of(text, Map.of("Tarn Airways", EntityMention.Kind.ORGANISATION));
    assertThat(scene.last().party()).isEqualTo("Tarn Airways");
  }

  @Test
  void aBodyIsNamedByAllOfItsWords() {
    Scene scene =
        Scene.of(
            "Tarn State Railways waits. [S:Chief Executive Jon Hale] refused.",
            Map.of("Tarn State Railways", EntityMention.Kind.ORGANISATION));
    assertThat(scene.last().party()).isEqualTo("Tarn State Railways");
  }

  @Test
  void aBodyGoesByItsFirstWord() {
    Scene scene =
        Scene.of(
            "Quill Tarn Holdings waits. [S:A Quill spokesman, Jon Hale,] refused.",
            Map.of("Quill Tarn Holdings", EntityMention.Kind.ORGANISATION));
    assertThat(scene.last().party()).isEqualTo("Quill Tarn Holdings");
  }

  @Test
  void aBodyGoesByTheNameThatItIsKnownAs() {
    Scene scene =
        Scene.of("The Tarn Steel Association, known as Tarmet, met. [S:Tarmet's head] refused.");
    assertThat(scene.last().party()).isEqualTo("Tarn Steel Association");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:Tarn Airways] refused.",
        "Tarn Airways sent Mara Tarn. [S:Tarn] refused.",
        "Tarn Airways sent Ms. Tarn. [S:Tarn] refused.",
      })
  void aBodyThatNobodySpeaksForIsNone(String text) {
    Scene scene = Scene.of(text, Map.of("Tarn Airways", EntityMention.Kind.ORGANISATION));
    assertThat(scene.last().party()).isEmpty();
  }

  @Test
  void aNameWithAnArticleIsABodyAndNoCountry() {
    Scene scene = Scene.of("[S:The Dawn's delegation] came. [S:The government] refused.");

    assertThat(scene.last().name()).isEqualTo("the government");
    assertThat(scene.cast().actors())
        .extracting(Actor::party)
        .containsExactlyInAnyOrder("Dawn", "");
  }

  @Test
  void restsOnWordsThatCanBeShown() {
    Actor lind = Scene.of("Then [S:Mara Lind, Arvonia's foreign minister,] refused.").last();
    assertThat(lind.partyEvidence())
        .extracting(Evidence::report, Evidence::text)
        .containsExactly(tuple("report", "Mara Lind, Arvonia's foreign minister"));
    assertThat(lind.partyEvidence().get(0).span().start()).isEqualTo(5);
  }

  @Test
  void restsOnTheWordsOfAPossessive() {
    Actor hale =
        Scene.of("Norway opposes the plan. [S:Its chief negotiator, Jon Hale,] refused.").last();
    assertThat(hale.partyEvidence())
        .extracting(Evidence::text)
        .containsExactly("Its chief negotiator, Jon Hale");
  }

  @Test
  void staysUnknownWhereWordsContradictEachOther() {
    assertThat(
            Scene.of(
                    "[S:Norway's envoy Jon Hale] spoke. Then [S:Danish envoy Jon Hale] spoke"
                        + " again.")
                .last()
                .party())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:Mara Lind, Norwegian ambassador to Denmark between 2003-2006,] spoke.",
        "[S:Mara Lind, Norwegian ambassador to Denmark between 2003 and 2006,] spoke.",
        "[S:Mara Lind, Norwegian ambassador to Denmark from 2003 to 2006,] spoke.",
        "[S:Mara Lind, the Norwegian ambassador until 2006,] spoke.",
      })
  void whoHeldAnOfficeInThePastSpeaksForNobody(String marked) {
    assertThat(Scene.of(marked).last().party()).isEmpty();
  }
}
