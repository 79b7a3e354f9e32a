package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.act.Act;
import org.rapporteur.report.InputException;

class ActScoreTest {
  private static final String COLUMNS =
      "id corpus document half stratum source cue content act target\n";

  @TempDir private Path folder;

  private Path gold(String rows) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("polnear/dev/text"));
    Files.writeString(texts.resolve("lake.txt"), "Lind urged Hale to stay. Hale said it rained.");
    Path bulletins = Files.createDirectories(folder.resolve("enb"));
    Files.writeString(
        bulletins.resolve("srl_enb_devset.txt"),
        """
        ARVONIA spoke.
          BELMARK refused to sign.
        """);
    return Files.writeString(folder.resolve("gold.tsv"), (COLUMNS + rows).replace(' ', '\t'));
  }

  @Test
  void countsRightActsAndTargetsOfEachHalf() throws IOException {
    Path gold =
        gold(
            """
            a polnear lake tune act 0-4 5-10 11-23 request 11-15
            b polnear lake tune neutral 25-29 30-34 35-44 deny -
            c enb enb-002 final act 0-7 8-15 16-23 reject -
            d polnear lake final other 25-29 30-34 35-44 void -
            """);

    ActScore score = ActScore.of(gold, folder, Optional.empty());

    assertThat(score.toTable())
        .contains("## Half \"final\", 1 statements")
        .contains("| rapporteur | 1.000 |")
        .contains("## Half \"tune\", 2 statements")
        .contains("| rapporteur | 0.500 |")
        .contains("| always \"state\" | 0.000 |")
        .contains("Targets: precision 1.000, recall 1.000 of 1.");
    assertThat(score.tuningErrors()).hasSize(1);
    assertThat(score.tuningErrors().get(0)).startsWith("b: state, not deny");
  }

  @Test
  void anUnknownActIsAnErrorOfTheTable() throws IOException {
    Path gold = gold("a polnear lake tune act 0-4 5-10 11-23 shout -");

    assertThatThrownBy(() -> ActScore.of(gold, folder, Optional.empty()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no act: shout");
  }

  @Test
  void macroF1IsTheMeanOverLabelsWithEnoughExamples() {
    ConfusionMatrix<Act> matrix = new ConfusionMatrix<>(Act.class);
    matrix.add(Act.STATE, Act.STATE);
    matrix.add(Act.STATE, Act.STATE);
    matrix.add(Act.STATE, Act.DENY);
    matrix.add(Act.DENY, Act.DENY);

    assertThat(matrix.accuracy()).isEqualTo(0.75);
    assertThat(matrix.macroF1(1)).isCloseTo((0.8 + 2 / 3.0) / 2, within(1e-9));
    assertThat(matrix.macroF1(3)).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void ploverRecordsAreJudgedByType() throws IOException {
    Path records =
        Files.writeString(
            folder.resolve("records.json"),
            """
            [{"event":"DEMAND","textInfo":{"markup":"(SRC: Arvonia) (EVT: demanded) a (EVT: vote) (on dams)."}},
             {"event":"REJECT","textInfo":{"markup":"(SRC/TAR: Arvonia) (EVT: spoke)."}},
             {"event":"PROTEST","textInfo":{"markup":"(SRC: Arvonia) (EVT: marched)."}},
             {"event":"DEMAND"}]
            """);

    assertThat(PloverScore.of(records, Optional.empty()).toTable())
        .contains("| REQUEST | 1 | 1 |")
        .contains("| REJECT | 1 | 0 |")
        .contains("| all | 2 | 1, 0.500 |");
  }
}
