package org.rapporteur.bench.perturbation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PairMakerTest {
  private static final String TEXT =
      """
      Mary Lind met the press of Belmark on Oct. 5 in the hills.

      "The great lake was low, and the wells were dry," she said.

      Lind said the talks will resume in 40 days. "I think we need time," she said.
      """;

  private final GivenNames names = new GivenNames();

  @Test
  void theSameSeedGivesTheSamePairs() {
    assertThat(maker(7).pairs(Kind.NEGATION, Half.OPEN, 2))
        .isEqualTo(maker(7).pairs(Kind.NEGATION, Half.OPEN, 2));
  }

  @Test
  void theReportsDifferInOneStatementAndWhatKeepsTheMeaning() {
    Pair pair = maker(7).pairs(Kind.NEGATION, Half.OPEN, 1).get(0);

    Change edited = pair.edited().orElseThrow();
    assertThat(PairFolder.slice(pair.a(), edited.inA())).isEqualTo("will");
    assertThat(PairFolder.slice(pair.b(), edited.inB())).isEqualTo("will not");
    assertThat(pair.kept()).allMatch(change -> change.kind() == Kind.NOTHING);
  }

  @Test
  void pairsOfNothingHoldWhatKeepsTheMeaningAlone() {
    assertThat(maker(7).pairs(Kind.NOTHING, Half.OPEN, 5))
        .hasSize(5)
        .allMatch(pair -> pair.edited().isEmpty());
  }

  @Test
  void anEditIsMadeTwiceAtMost() {
    assertThat(maker(7).pairs(Kind.NEGATION, Half.OPEN, 100)).hasSize(2);
  }

  private PairMaker maker(long seed) {
    Article article = new Article("lake", "2031-02-12", TEXT, names);
    return new PairMaker(List.of(article), new Catalogue(names), seed);
  }
}
