package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which details of preference matter. */
class RobustnessAnalysisTest {
  private final ConflictModel elmira = PublishedModelsTest.example("elmira");

  @Test
  void delayHoldsOnlyWhileTheFirmPrefersItToLeaving() {
    RobustnessAnalysis.Swap first = new RobustnessAnalysis(elmira).decisiveSwaps().get(0);

    assertThat(first.decisionMaker()).isEqualTo(1);
    assertThat(first.better()).containsExactly(4);
    assertThat(first.worse()).containsExactly(8);
    assertThat(first.lost().get(Concept.NASH)).isEqualTo(List.of(4));
    assertThat(first.gained().get(Concept.SEQ)).isEqualTo(List.of(0));
  }

  @Test
  void survivalIsAShareAndTheSameForTheSameSeed() {
    RobustnessAnalysis robustness = new RobustnessAnalysis(elmira);

    assertThat(robustness.survival(200, 7)).isEqualTo(robustness.survival(200, 7));
    assertThat(robustness.survival(200, 7).get(Concept.NASH))
        .containsOnlyKeys(4, 7, 8)
        .containsEntry(7, 1.0)
        .containsEntry(8, 1.0)
        .hasEntrySatisfying(4, share -> assertThat(share).isBetween(0.6, 0.9));
  }
}
