package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published models and what was published of them. */
class PublishedModelsTest {
  private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

  static ConflictModel example(String name) {
    return ModelFile.read(Path.of("..", "examples", "conflict", name + ".yaml"));
  }

  static ConflictModel published(String name) {
    try {
      return ModelFile.read(Path.of(PublishedModelsTest.class.getResource(name + ".yaml").toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String names(ConflictModel model, BitSet states) {
    return String.join(" ", states.stream().mapToObj(model.graph()::id).toList());
  }

  private static String equilibria(ConflictModel model, Concept concept) {
    Stability stability = new MatrixEngine().analyse(model, ALL);
    assertThat(new ImplicitEngine().analyse(model, ALL)).isEqualTo(stability);
    return names(model, stability.equilibria(concept));
  }

  private static String stable(ConflictModel model, Concept concept, int player) {
    return names(model, new ImplicitEngine().analyse(model, ALL).stable(concept, player));
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,5 8 9",
    "GMR,1 4 5 8 9",
    "SMR,1 4 5 8 9",
    "SEQ,5 8 9",
    "SSEQ,5 8 9",
  })
  void equilibriaOfElmira(Concept concept, String states) {
    assertThat(equilibria(example("elmira"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,1 2 3 4 5 6 7 8 9,1 4 5 8 9,5 6 7 8 9",
    "GMR,1 2 3 4 5 6 7 8 9,1 4 5 8 9,1 2 3 4 5 6 7 8 9",
    "SMR,1 2 3 4 5 6 7 8 9,1 4 5 8 9,1 2 3 4 5 6 7 8 9",
    "SEQ,1 2 3 4 5 6 7 8 9,1 4 5 8 9,2 3 5 6 7 8 9",
    "SSEQ,1 2 3 4 5 6 7 8 9,1 4 5 8 9,2 3 5 6 7 8 9",
  })
  void stableStatesOfElmira(Concept concept, String ministry, String firm, String local) {
    ConflictModel elmira = example("elmira");
    assertThat(stable(elmira, concept, 0)).isEqualTo(ministry);
    assertThat(stable(elmira, concept, 1)).isEqualTo(firm);
    assertThat(stable(elmira, concept, 2)).isEqualTo(local);
  }

  @Test
  void elmiraByOptionsIsTheSameModel() {
    ConflictModel graph = example("elmira");
    ConflictModel options = example("elmira-options");
    int[] published = {0, 1, 2, 3, 8, 4, 5, 6, 7};
    Stability expected = new MatrixEngine().analyse(graph, ALL);
    Stability found = new ImplicitEngine().analyse(options, ALL);

    assertThat(options.size()).isEqualTo(9);
    assertThat(((OptionGraph) options.graph()).pattern(4)).isEqualTo("-NNY-");
    assertThat(options.statusQuo()).hasValue(0);
    for (int player = 0; player < 3; player++) {
      for (int from = 0; from < 9; from++) {
        for (int to = 0; to < 9; to++) {
          assertThat(options.graph().isMove(player, from, to))
              .as("%s: %s to %s", player, from, to)
              .isEqualTo(graph.graph().isMove(player, published[from], published[to]));
        }
        for (Concept concept : ALL) {
          assertThat(found.isStable(concept, player, from))
              .isEqualTo(expected.isStable(concept, player, published[from]));
        }
      }
    }
  }

  @Test
  void onlyOneEquilibriumOfElmiraCanBeLeftTogether() {
    ConflictModel elmira = example("elmira");
    CoalitionAnalysis coalitions = new CoalitionAnalysis(elmira);

    assertThat(coalitions.from(4)).containsExactly(new CoalitionImprovement(4, 7, List.of(0, 1)));
    assertThat(coalitions.from(7)).isEmpty();
    assertThat(coalitions.from(8)).isEmpty();
  }

  @Test
  void elmiraHasElevenCoalitionImprovements() {
    CoalitionAnalysis coalitions = new CoalitionAnalysis(example("elmira"));
    List<CoalitionImprovement> all = new ArrayList<>();
    for (int state = 0; state < 9; state++) {
      all.addAll(coalitions.from(state));
    }
    assertThat(all).hasSize(11);
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,both confess",
    "GMR,both confess both silent",
    "SMR,both confess both silent",
    "SEQ,both confess both silent",
    "SSEQ,both confess both silent",
  })
  void equilibriaOfThePrisonersDilemma(Concept concept, String states) {
    assertThat(equilibria(example("prisoners-dilemma"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,one drives on two drives on",
    "GMR,both swerve one drives on two drives on",
    "SMR,both swerve one drives on two drives on",
    "SEQ,one drives on two drives on",
    "SSEQ,one drives on two drives on",
  })
  void equilibriaOfChicken(Concept concept, String states) {
    assertThat(equilibria(example("chicken"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,both hare both stag",
    "GMR,both hare both stag",
    "SMR,both hare both stag",
    "SEQ,both hare both stag",
    "SSEQ,both hare both stag",
  })
  void equilibriaOfTheStagHunt(Concept concept, String states) {
    assertThat(equilibria(example("stag-hunt"), concept)).isEqualTo(states);
  }

  @Test
  void hareIsLeftTogether() {
    assertThat(new CoalitionAnalysis(example("stag-hunt")).from(0))
        .containsExactly(new CoalitionImprovement(0, 3, List.of(0, 1)));
  }

  @ParameterizedTest
  @CsvSource({"NASH,6", "GMR,1 6", "SMR,6", "SEQ,6", "SSEQ,6"})
  void equilibriaOfSyriaAndIraq(Concept concept, String states) {
    assertThat(equilibria(published("syria-iraq"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({"NASH,1 6,2 4 6", "GMR,1 3 6,1 2 4 5 6", "SMR,1 3 6,2 4 6", "SEQ,1 3 6,2 4 5 6"})
  void stableStatesOfSyriaAndIraq(Concept concept, String syria, String iraq) {
    assertThat(stable(published("syria-iraq"), concept, 0)).isEqualTo(syria);
    assertThat(stable(published("syria-iraq"), concept, 1)).isEqualTo(iraq);
  }

  @ParameterizedTest
  @CsvSource({"NASH,240", "SEQ,384", "GMR,384", "SMR,300"})
  void ordersInWhichSyriaStaysInState2(Concept concept, int orders) {
    InverseAnalysis inverse = new InverseAnalysis(published("syria-iraq"), 1);

    assertThat(inverse.orders(concept, 0).orElseThrow()).isEqualTo(orders);
    assertThat(inverse.need(concept, 1).stable()).isTrue();
    assertThat(inverse.allOrders()).isEqualTo(720);
  }

  @ParameterizedTest
  @CsvSource({
    "prisoners-dilemma,1,both confess",
    "prisoners-dilemma,2,both confess both silent",
    "prisoners-dilemma,3,both confess both silent",
    "prisoners-dilemma,4,both confess both silent",
  })
  void limitedMoveEquilibriaOfThePrisonersDilemma(String name, int horizon, String states) {
    ConflictModel model = example(name);
    assertThat(names(model, new LimitedMoves(model).equilibria(horizon))).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({"1,6", "2,6", "3,''", "4,1 6"})
  void limitedMoveEquilibriaOfSyriaAndIraq(int horizon, String states) {
    ConflictModel model = published("syria-iraq");
    assertThat(names(model, new LimitedMoves(model).equilibria(horizon))).isEqualTo(states);
  }

  @Test
  void silenceIsNonMyopicallyStable() {
    ConflictModel model = example("prisoners-dilemma");
    assertThat(names(model, new LimitedMoves(model).nonMyopic()))
        .isEqualTo("both confess both silent");
  }

  @ParameterizedTest
  @CsvSource({
    "NASH,2 3 11 17 18 21 22",
    "GMR,2 3 4 6 8 10 11 13 14 15 17 18 19 21 22",
    "SEQ,2 3 11 17 18 21 22",
  })
  void equilibriaOfGarrison(Concept concept, String states) {
    assertThat(equilibria(published("garrison"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({"NASH,''", "SEQ,5 7", "SSEQ,5 7"})
  void equilibriaOfTheCubanMissileCrisis(Concept concept, String states) {
    assertThat(equilibria(published("cuba"), concept)).isEqualTo(states);
  }

  @ParameterizedTest
  @CsvSource({"NASH,4", "GMR,4 8", "SMR,4 8", "SEQ,4", "SSEQ,4"})
  void equilibriaOfLakeGisborne(Concept concept, String states) {
    assertThat(equilibria(published("gisborne"), concept)).isEqualTo(states);
  }

  @Test
  void opponentsMayMoveTwiceButNotTwiceInARow() {
    assertThat(stable(example("three-answers"), Concept.GMR, 0)).isEqualTo("1 2 3 4 5 6 7 8 9");
    assertThat(stable(example("three-answers"), Concept.NASH, 0)).isEqualTo("2 3 4 6 7 8 9");
  }
}
