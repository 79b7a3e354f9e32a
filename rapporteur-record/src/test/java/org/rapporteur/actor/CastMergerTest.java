package org.rapporteur.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.statement.EntityMention;

/** Reports "a", "b", "c" … with marked sources, and who is one actor in all of them. */
class CastMergerTest {
  private final CastMerger merger = new CastMerger();

  private MergedCast merge(String... reports) {
    Map<String, Cast> casts = new LinkedHashMap<>();
    for (String report : reports) {
      String id = String.valueOf((char) ('a' + casts.size()));
      casts.put(id, Scene.of(id, report).cast());
    }
    return merger.merge(casts);
  }

  private static List<String> names(MergedCast merged) {
    return merged.actors().stream().map(Actor::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:President Mara Lind] spoke.|[S:Mara Lind] left.",
        "[S:Mara Lind] spoke.|[S:M. Lind] left.",
        "[S:Mara Lind] spoke.|[S:Ms Lind] left.",
        "[S:Mara Lind] spoke.|[S:Lind] left.",
        "[S:Márá Lind] spoke.|[S:Mara Lind] left.",
        "[S:Andriy Horodetskyy] spoke.|[S:Andrii Horodetsky] left.",
        "[S:Russia] refused.|[S:The Kremlin] agreed.",
        "[S:The Lake Tarn Authority] closed.|[S:The LTA] opened.",
        "[S:The Tarn Herald] wrote.|[S:Tarn Herald] denied.",
        "[S:Mara Lind] spoke.|[S:Mara Anna Lind] left.",
      })
  void joins(String reports) {
    assertThat(names(merge(reports.split("\\|", -1)))).hasSize(1);
  }

  @Test
  void thoseWhoSpeakForABodyByWhateverOfItsNamesAreOfOneParty() {
    MergedCast merged =
        merge(
            "[S:The Lake Tarn Authority] closed. [S:A Lake Tarn Authority spokesman] refused.",
            "[S:The LTA] opened. [S:An LTA spokesman] refused.");

    assertThat(merged.actors()).extracting(Actor::party).containsOnly("Lake Tarn Authority");
  }

  @Test
  void joinsABodyWithWhatAnotherReportCallsItForShort() {
    Cast full =
        Scene.of(
                "[S:Tarn Airways] refused. [S:Tarn] paid.",
                Map.of("Tarn Airways", EntityMention.Kind.ORGANISATION))
            .cast();
    Map<String, Cast> casts = Map.of("a", full, "b", Scene.of("[S:Tarn] left.").cast());

    assertThat(names(merger.merge(casts))).containsExactly("Tarn Airways");
  }

  @Test
  void aBodyThatSomebodySpeaksForInAnotherReportIsAParty() {
    MergedCast merged =
        merge("[S:Jon Hale, the Tarn Bank's spokesman,] refused.", "[S:The Tarn Bank] agreed.");

    assertThat(merged.actors()).extracting(Actor::party).containsOnly("Tarn Bank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[S:Mara Lind] spoke.|[S:Jon Lind] left.",
        "[S:President Mara Lind] spoke.|[S:President Jon Hale] left.",
        "[S:The president] spoke.|[S:The president] left.",
        "[S:Four officials] spoke.|[S:Four officials] left.",
        "[S:A diplomat] spoke.|[S:A diplomat] left.",
        "[S:Norway] refused.|[S:Denmark] refused.",
        "[S:Ansel Roth] spoke.|[S:Ansel Rothman] left.",
        "[S:George W. Hale] spoke.|[S:George H. Hale] left.",
      })
  void keepsApart(String reports) {
    assertThat(names(merge(reports.split("\\|", -1)))).hasSize(2);
  }

  @Test
  void leavesABareSurnameAloneThatFitsTwoPeople() {
    MergedCast merged =
        merge("[S:Mara Lind] spoke.", "[S:Jon Lind] spoke.", "[S:Lind] spoke.", "[S:Lind] left.");
    assertThat(names(merged)).containsExactly("Jon Lind", "Lind", "Lind", "Mara Lind");
    assertThat(merged.ids().get("c")).isNotEqualTo(merged.ids().get("d"));
  }

  @Test
  void leavesAnInitialAloneThatFitsTwoPeople() {
    assertThat(names(merge("[S:Mara Lind] spoke.", "[S:Mona Lind] spoke.", "[S:M. Lind] spoke.")))
        .containsExactly("M. Lind", "Mara Lind", "Mona Lind");
  }

  @Test
  void doesNotLetAShortNameJoinTwoLongOnes() {
    assertThat(
            names(
                merge(
                    "[S:George W. Hale] spoke.",
                    "[S:George H. Hale] spoke.",
                    "[S:George Hale]" + " left.")))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[S:Mara Lind] spoke.|[S:Mara Anna Lind] left.; Mara Lind: given name and surname agree",
        "[S:Mara Lind] spoke.|[S:M. Lind] left.; M. Lind: initials that fit nobody else",
        "[S:Mara Lind] spoke.|[S:Lind] left.; Lind: surname of nobody else",
        "[S:The Lake Tarn Authority] closed.|[S:The LTA] opened.; LTA: initials of the name",
        "[S:The Tarn Authority] closed.|[S:The Tarn Authority] opened.;''",
      })
  void tellWhyActorsAreOne(String reports, String reason) {
    assertThat(String.join(";", merge(reports.split("\\|", -1)).actors().get(0).merged()))
        .isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[S:Four officials] spoke.|[S:The four officials] left.; 1",
        "[S:Four officials] spoke.|[S:Five officials] left.; 2",
        "[S:A senior diplomat] spoke.|[S:The senior diplomat] left.; 1",
        "[S:A diplomat] spoke.|[S:A general] left.; 2",
      })
  void joinTheUnnamedOfOneStory(String reports, int actors) {
    Map<String, Cast> casts = new LinkedHashMap<>();
    for (String report : reports.split("\\|", -1)) {
      String id = String.valueOf((char) ('a' + casts.size()));
      casts.put(id, Scene.of(id, report).cast());
    }
    assertThat(merger.merge(casts, report -> "a").actors()).hasSize(actors);
    assertThat(merger.merge(casts).actors()).hasSize(2);
  }

  @Test
  void takesThePartyWithMostEvidence() {
    Actor hale =
        merge(
                "[S:Norway's envoy Jon Hale] spoke.",
                "[S:Norwegian envoy Jon Hale] spoke.",
                "[S:Danish envoy Jon Hale] spoke.")
            .actors()
            .get(0);
    assertThat(hale.party()).isEqualTo("Norway");
    assertThat(hale.partyEvidence()).extracting(Evidence::report).containsExactly("a", "b");
  }

  @Test
  void knowsNoPartyWhereEvidenceIsEven() {
    Actor hale =
        merge("[S:Norway's envoy Jon Hale] spoke.", "[S:Danish envoy Jon Hale] spoke.")
            .actors()
            .get(0);
    assertThat(hale.party()).isEmpty();
    assertThat(hale.partyEvidence()).isEmpty();
  }

  @Test
  void mapsEachReportsActors() {
    MergedCast merged = merge("[S:Lind] spoke.", "[S:Mara Lind] spoke. [S:Jon Hale] left.");
    assertThat(merged.ids())
        .isEqualTo(
            Map.of(
                "a", Map.of("lind", "mara-lind"),
                "b", Map.of("mara-lind", "mara-lind", "jon-hale", "jon-hale")));
  }

  @Test
  void mapsAReportInWhichNobodySpeaks() {
    Cast nobody = new Cast(List.of(), List.of(Voice.UNKNOWN));
    assertThat(merger.merge(Map.of("r", nobody)).ids()).containsExactly(Map.entry("r", Map.of()));
  }

  @Test
  void mergesNothingIntoNothing() {
    assertThat(merger.merge(Map.of()).actors()).isEmpty();
  }
}
