package org.rapporteur.desk.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.act.Act;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealReader;
import org.rapporteur.issue.Stance;

/** Positions and terms in, a model of packages out. */
class DealsDraftTest {
  @TempDir private Path folder;

  @Test
  void draftOfTheLakeIsAsItWas() throws IOException {
    String draft = new DealsDraft(Talks.ofTheLake().dossier()).text();

    try (InputStream golden = DealsDraftTest.class.getResourceAsStream("deals.yaml")) {
      assertThat(draft).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(read(draft).parties()).hasSize(3);
  }

  @Test
  void outcomesAreTheFiguresPutForwardIfTheCodebookHasNone() throws IOException {
    DealModel model =
        read(
            new DealsDraft(
                    talks("Arvonia guarantees a flow")
                        .says("a", "", "arvonia", Act.OFFER, "40 m3/s", "flow", Stance.FAVOURS)
                        .figure(40)
                        .says("b", "", "belmark", Act.DEMAND, "60 m3/s", "flow", Stance.FAVOURS)
                        .figure(60)
                        .holds("arvonia", "flow", Stance.FAVOURS, 1, "a#1")
                        .holds("belmark", "flow", Stance.FAVOURS, 1, "b#1")
                        .dossier())
                .text());

    assertThat(model.issues().get(0).outcomes()).containsExactly("none", "40 m3/s", "60 m3/s");
    assertThat(model.parties().get(0).valuations().get(0).values().get(1))
        .isEqualByComparingTo("1");
    assertThat(model.onTheTable().orElseThrow().outcomes()).containsExactly(2);
  }

  @Test
  void oneFigureAloneIsNoScale() throws IOException {
    DealModel model =
        read(
            new DealsDraft(
                    talks("Arvonia guarantees a flow")
                        .says("a", "", "belmark", Act.DEMAND, "60 m3/s", "flow", Stance.FAVOURS)
                        .figure(60)
                        .says("b", "", "arvonia", Act.REJECT, "no", "flow", Stance.OPPOSES)
                        .holds("belmark", "flow", Stance.FAVOURS, 1, "a#1")
                        .holds("arvonia", "flow", Stance.OPPOSES, 1, "b#1")
                        .dossier())
                .text());

    assertThat(model.issues().get(0).outcomes()).containsExactly("no", "yes");
  }

  @Test
  void atMostTurnsTheScaleRound() throws IOException {
    DealModel model =
        read(
            new DealsDraft(
                    talks(
                            "The treaty ends after 15 years at most",
                            "10 years",
                            "15 years",
                            "25 years")
                        .says("a", "", "arvonia", Act.STATE, "yes", "flow", Stance.FAVOURS)
                        .says("b", "", "belmark", Act.REJECT, "no", "flow", Stance.OPPOSES)
                        .holds("arvonia", "flow", Stance.FAVOURS, 1, "a#1")
                        .holds("belmark", "flow", Stance.OPPOSES, 2, "b#1")
                        .dossier())
                .text());

    assertThat(model.parties().get(0).name()).isEqualTo("Belmark");
    assertThat(model.parties().get(0).redLines()).hasSize(1);
    assertThat(model.parties().get(1).valuations().get(0).values())
        .usingElementComparator((a, b) -> a.compareTo(b))
        .containsExactly(dec("1"), dec("0.5"), dec("0"));
  }

  @Test
  void namesThatMeanSomethingToTheFormatAreKept() throws IOException {
    DealModel model =
        read(
            new DealsDraft(
                    new Talks("x: y")
                        .party("a", "not: [a]")
                        .party("b", "yes")
                        .issue("i", "if a: b then c", "", "not none", "a or b, c", "#", "#")
                        .says("r", "", "a", Act.REJECT, "no", "i", Stance.OPPOSES)
                        .says("s", "", "b", Act.STATE, "yes", "i", Stance.FAVOURS)
                        .holds("a", "i", Stance.OPPOSES, 2, "r#1")
                        .holds("b", "i", Stance.FAVOURS, 1, "s#1")
                        .dossier())
                .text());

    assertThat(model.issues().get(0).name()).isEqualTo("if a: b then c");
    assertThat(model.issues().get(0).outcomes())
        .containsExactly("not none", "a or b, c", "#", "# (2)");
    assertThat(model.parties().get(0).name()).isEqualTo("not: [a]");
    assertThat(model.parties().get(0).redLines()).hasSize(1);
  }

  @Test
  void onePartyAloneHasNobodyToAgreeWith() {
    Talks talks =
        talks("Arvonia guarantees a flow")
            .says("a", "", "arvonia", Act.OFFER, "yes", "flow", Stance.FAVOURS)
            .holds("arvonia", "flow", Stance.FAVOURS, 1, "a#1");

    assertThat(new DealsDraft(talks.dossier()).isEmpty()).isTrue();
  }

  private static Talks talks(String proposition, String... outcomes) {
    return new Talks("")
        .party("arvonia", "Arvonia")
        .party("belmark", "Belmark")
        .issue("flow", "Flow", proposition, outcomes);
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }

  private DealModel read(String draft) throws IOException {
    return new DealReader().read(List.of(Files.writeString(folder.resolve("deals.yaml"), draft)));
  }
}
