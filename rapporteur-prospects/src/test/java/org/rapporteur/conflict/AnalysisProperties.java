package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Explanations, paths and inverse analysis against the definitions, on random models. */
class AnalysisProperties {
  private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

  @Provide
  Arbitrary<ConflictModel> models() {
    return RandomModels.any();
  }

  @Provide
  Arbitrary<ConflictModel> smallModels() {
    return RandomModels.any().filter(model -> model.size() <= 5);
  }

  @Property(tries = 30, seed = "20311")
  void explanationsAgreeWithTheEngine(@ForAll("models") ConflictModel model) {
    Stability stability = new MatrixEngine().analyse(model, ALL);
    Explanation explanation = new Explanation(model);
    for (Concept concept : ALL) {
      for (int player = 0; player < model.decisionMakers().size(); player++) {
        for (int state = 0; state < model.size(); state++) {
          Explanation.Reason reason = explanation.why(concept, player, state);
          assertThat(reason.stable()).isEqualTo(stability.isStable(concept, player, state));
          assertThat(reason.sentences()).isNotEmpty().allMatch(words -> words.endsWith("."));
        }
      }
    }
  }

  @Property(tries = 60, seed = "20311")
  void pathsAreLegalAndReachAllThatCanBeReached(
      @ForAll("models") ConflictModel model, @ForAll boolean improving) {
    int start = model.statusQuo().getAsInt();
    LegalPaths paths = LegalPaths.from(model, start, model.players().boxed().toList(), improving);

    Set<Integer> reached = new HashSet<>(paths.reached().stream().boxed().toList());
    Set<Integer> expected = new Definitions(model).answers(-1, start, improving);
    reached.remove(start);
    expected.remove(start);
    assertThat(reached).isEqualTo(expected);
    for (int end : reached) {
      int from = start;
      int last = -1;
      for (Step step : paths.to(end).orElseThrow()) {
        assertThat(step.decisionMaker()).isNotEqualTo(last);
        assertThat(model.graph().isMove(step.decisionMaker(), from, step.to())).isTrue();
        assertThat(!improving || model.ranking(step.decisionMaker()).prefers(step.to(), from))
            .isTrue();
        from = step.to();
        last = step.decisionMaker();
      }
      assertThat(from).isEqualTo(end);
    }
  }

  @Property(tries = 20, seed = "20311")
  void ordersAreCountedAsIfOneByOne(@ForAll("smallModels") ConflictModel model) {
    int wanted = model.statusQuo().getAsInt();
    List<long[]> orders = new ArrayList<>();
    permute(new long[model.size()], 0, orders);
    for (Concept concept : ALL) {
      long count =
          orders.stream()
              .map(order -> model.with(0, Ranking.ofScores(order)))
              .filter(one -> new Definitions(one).isStable(concept, 0, wanted))
              .count();
      assertThat(new InverseAnalysis(model, wanted).need(concept, 0).orders().orElseThrow())
          .isEqualTo(count);
    }
  }

  /** All orders: scores from 1, 0 where none is given yet. */
  private static void permute(long[] scores, int given, List<long[]> orders) {
    if (given == scores.length) {
      orders.add(scores.clone());
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] == 0) {
        scores[i] = given + 1L;
        permute(scores, given + 1, orders);
        scores[i] = 0;
      }
    }
  }

  @Property(tries = 40, seed = "20311")
  void changesMakeTheStateStableAndNoFewerDo(@ForAll("models") ConflictModel model) {
    int wanted = model.statusQuo().getAsInt();
    InverseAnalysis inverse = new InverseAnalysis(model, wanted);
    for (Concept concept : ALL) {
      InverseAnalysis.Need need = inverse.need(concept, 0);
      assertThat(need.changes()).isNotEmpty();
      int fewest = need.changes().get(0).size();
      for (Set<Integer> change : need.changes()) {
        assertThat(change.size()).isGreaterThanOrEqualTo(fewest);
        assertThat(isStable(model, concept, wanted, change)).isTrue();
      }
      int[] preferred =
          IntStream.range(0, model.size())
              .filter(state -> model.ranking(0).prefers(state, wanted))
              .toArray();
      if (preferred.length <= 7) {
        for (int bits = 0; bits < 1 << preferred.length; bits++) {
          if (Integer.bitCount(bits) < fewest) {
            int chosen = bits;
            Set<Integer> fewer = new HashSet<>();
            IntStream.range(0, preferred.length)
                .filter(i -> (chosen >>> i & 1) != 0)
                .forEach(i -> fewer.add(preferred[i]));
            assertThat(isStable(model, concept, wanted, fewer)).isFalse();
          }
        }
      }
    }
  }

  @Property(tries = 30, seed = "20311")
  void changesTogetherMakeAnEquilibrium(@ForAll("models") ConflictModel model) {
    int wanted = model.statusQuo().getAsInt();
    for (Concept concept : ALL) {
      new InverseAnalysis(model, wanted)
          .answer(concept)
          .together()
          .ifPresent(
              changes -> {
                ConflictModel changed = model;
                for (int player = 0; player < changes.size(); player++) {
                  changed = lowered(changed, player, wanted, changes.get(player));
                }
                for (int player = 0; player < changes.size(); player++) {
                  assertThat(new Definitions(changed).isStable(concept, player, wanted)).isTrue();
                }
              });
    }
  }

  private static boolean isStable(
      ConflictModel model, Concept concept, int wanted, Set<Integer> change) {
    return new Definitions(lowered(model, 0, wanted, change)).isStable(concept, 0, wanted);
  }

  private static ConflictModel lowered(
      ConflictModel model, int player, int wanted, Set<Integer> states) {
    Ranking ranking = model.ranking(player);
    return model.with(
        player,
        Ranking.ofScores(
            IntStream.range(0, model.size())
                .mapToLong(state -> ranking.level(states.contains(state) ? wanted : state))
                .toArray()));
  }
}
