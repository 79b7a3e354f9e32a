package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What inverse analysis answers where it cannot look at everything. */
class InverseAnalysisTest {
  /**
   * A can move from state 0 to 60 others, each of which B can leave for five of 60 more; A likes
   * all of them better than state 0. The fewest of them that cut across all are hard to find.
   */
  private static ConflictModel hard() {
    Random random = new Random(7);
    List<List<Integer>> movesOfA =
        IntStream.rangeClosed(0, 120)
            .mapToObj(from -> from == 0 ? range(1, 61) : List.<Integer>of())
            .toList();
    List<List<Integer>> movesOfB =
        IntStream.rangeClosed(0, 120)
            .mapToObj(
                from ->
                    from >= 1 && from <= 60
                        ? random.ints(5, 61, 121).boxed().toList()
                        : List.<Integer>of())
            .toList();
    return model(List.of(movesOfA, movesOfB));
  }

  private static ConflictModel model(List<List<List<Integer>>> moves) {
    int size = moves.get(0).size();
    Ranking later = Ranking.ofScores(IntStream.range(0, size).mapToLong(state -> state).toArray());
    return new ConflictModel(
        "",
        List.of("A", "B"),
        new ListGraph(IntStream.range(0, size).mapToObj(state -> "s" + state).toList(), moves),
        List.of(later, later),
        OptionalInt.of(0),
        List.of());
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({"GMR", "SMR", "SEQ", "SSEQ"})
  void hardSearchIsCutAndSaysSo(Concept concept) {
    InverseAnalysis.Answer answer = new InverseAnalysis(hard(), 0).answer(concept);

    InverseAnalysis.Changes changes = answer.needs().get(0).changes();
    assertThat(changes.extent()).isEqualTo(InverseAnalysis.Extent.CUT);
    assertThat(changes.sets()).hasSize(1);
    assertThat(answer.fewest()).isFalse();
    assertThat(isStable(concept, changes.sets().get(0))).isTrue();
    assertThat(isStable(concept, answer.together().get(0))).isTrue();
  }

  private static boolean isStable(Concept concept, Set<Integer> givenUp) {
    ConflictModel model = hard();
    Ranking changed =
        Ranking.ofScores(
            IntStream.range(0, model.size())
                .mapToLong(state -> givenUp.contains(state) ? 0 : state)
                .toArray());
    return new Definitions(model.with(0, changed)).isStable(concept, 0, 0);
  }

  @Test
  void moreChangesThanAreListedAreTheSmallest() {
    List<List<Integer>> movesOfA =
        IntStream.range(0, 50)
            .mapToObj(from -> from == 0 ? List.of(1) : List.<Integer>of())
            .toList();
    List<List<Integer>> movesOfB =
        IntStream.range(0, 50)
            .mapToObj(from -> from == 1 ? range(2, 50) : List.<Integer>of())
            .toList();

    InverseAnalysis.Changes changes =
        new InverseAnalysis(model(List.of(movesOfA, movesOfB)), 0).need(Concept.GMR, 0).changes();

    assertThat(changes.extent()).isEqualTo(InverseAnalysis.Extent.SMALLEST);
    assertThat(changes.sets()).hasSize(20).allMatch(set -> set.size() == 1);
  }

  @Test
  void tooManyMovesAreRefused() {
    List<List<Integer>> all =
        IntStream.range(0, 400)
            .mapToObj(from -> IntStream.range(0, 400).filter(to -> to != from).boxed().toList())
            .toList();

    assertThatThrownBy(() -> new InverseAnalysis(model(List.of(all, all)), 0))
        .isInstanceOf(ModelException.class)
        .hasMessage("the model has too many moves for inverse analysis");
  }

  @Test
  void tooManyChoicesAreRefused() {
    List<String> options = IntStream.range(0, 15).mapToObj(option -> "o" + option).toList();
    OptionGraph graph =
        new OptionGraph(List.of(options), List.of(), List.of(new Pattern(0, 0)), Irreversible.NONE);
    ConflictModel model =
        new ConflictModel(
            "",
            List.of("A"),
            graph,
            List.of(Ranking.ofScores(new long[graph.size()])),
            OptionalInt.empty(),
            List.of());

    assertThat(graph.size()).isEqualTo(1);
    assertThatThrownBy(() -> new InverseAnalysis(model, 0))
        .isInstanceOf(ModelException.class)
        .hasMessage("inverse analysis is for up to 16384 choices");
  }
}
