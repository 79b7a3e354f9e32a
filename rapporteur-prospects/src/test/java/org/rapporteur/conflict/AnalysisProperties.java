package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** Models of few enough preferences to try every change. */
  @Provide
  Arbitrary<ConflictModel> modelsOfFewWishes() {
    return RandomModels.any()
        .filter(
            model ->
                model.players().map(player -> preferred(model, player, wanted(model)).length).sum()
                    <= 9);
  }

  private static int wanted(ConflictModel model) {
    return model.statusQuo().getAsInt();
  }

  @Property(tries = 60)
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

  @Property(tries = 150)
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

  @Property(tries = 40)
  void ordersAreCountedAsIfOneByOne(@ForAll("smallModels") ConflictModel model) {
    int wanted = wanted(model);
    List<long[]> orders = new ArrayList<>();
    permute(new long[model.size()], 0, orders);
    for (Concept concept : ALL) {
      long count =
          orders.stream()
              .map(order -> model.with(0, Ranking.ofScores(order)))
              .filter(one -> new Definitions(one).isStable(concept, 0, wanted))
              .count();
      assertThat(new InverseAnalysis(model, wanted).orders(concept, 0).orElseThrow())
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

  @Property(tries = 100)
  void changesMakeTheStateStableAndNoFewerDo(@ForAll("models") ConflictModel model) {
    int wanted = wanted(model);
    InverseAnalysis inverse = new InverseAnalysis(model, wanted);
    for (Concept concept : ALL) {
      InverseAnalysis.Need need = inverse.need(concept, 0);
      List<Set<Integer>> sets = need.changes().sets();
      assertThat(sets).isNotEmpty().doesNotHaveDuplicates();
      int fewest = sets.get(0).size();
      for (Set<Integer> change : sets) {
        assertThat(change.size()).isGreaterThanOrEqualTo(fewest);
        assertThat(isStable(model, concept, wanted, change)).isTrue();
      }
      int[] preferred = preferred(model, 0, wanted);
      if (preferred.length <= 7) {
        assertThat(need.changes().extent()).isNotEqualTo(InverseAnalysis.Extent.CUT);
        for (int bits = 0; bits < 1 << preferred.length; bits++) {
          if (Integer.bitCount(bits) < fewest) {
            assertThat(isStable(model, concept, wanted, chosen(preferred, bits))).isFalse();
          }
        }
      }
    }
  }

  @Property(tries = 100)
  void allMinimalChangesAreFound(@ForAll("modelsOfFewWishes") ConflictModel model) {
    int wanted = wanted(model);
    int[] preferred = preferred(model, 0, wanted);
    for (Concept concept : ALL) {
      List<Set<Integer>> minimal =
          IntStream.range(0, 1 << preferred.length)
              .boxed()
              .sorted(Comparator.comparingInt(Integer::bitCount))
              .map(bits -> chosen(preferred, bits))
              .filter(change -> isStable(model, concept, wanted, change))
              .collect(ArrayList::new, AnalysisProperties::addIfMinimal, List::addAll);

      assertThat(minimal.size()).isLessThan(SmallestChanges.MOST_FOUND);
      InverseAnalysis.Changes changes =
          new InverseAnalysis(model, wanted).need(concept, 0).changes();
      assertThat(changes.sets()).containsExactlyInAnyOrderElementsOf(minimal);
      assertThat(changes.extent()).isEqualTo(InverseAnalysis.Extent.ALL);
    }
  }

  private static void addIfMinimal(List<Set<Integer>> smaller, Set<Integer> change) {
    if (smaller.stream().noneMatch(change::containsAll)) {
      smaller.add(change);
    }
  }

  @Property(tries = 60)
  void changesTogetherMakeAnEquilibrium(@ForAll("models") ConflictModel model) {
    int wanted = wanted(model);
    for (Concept concept : ALL) {
      assertThat(
              isEquilibrium(
                  model,
                  concept,
                  wanted,
                  new InverseAnalysis(model, wanted).answer(concept).together()))
          .isTrue();
    }
  }

  @Property(tries = 60)
  void noFewerStatesTogetherDo(@ForAll("modelsOfFewWishes") ConflictModel model) {
    int wanted = wanted(model);
    List<int[]> preferred =
        model.players().mapToObj(player -> preferred(model, player, wanted)).toList();
    int states = preferred.stream().mapToInt(its -> its.length).sum();
    for (Concept concept : ALL) {
      InverseAnalysis.Answer answer = new InverseAnalysis(model, wanted).answer(concept);
      int fewest = answer.together().stream().mapToInt(Set::size).sum();
      assertThat(answer.fewest()).isTrue();
      for (int bits = 0; bits < 1 << states; bits++) {
        if (Integer.bitCount(bits) < fewest) {
          List<Set<Integer>> fewer = new ArrayList<>();
          int rest = bits;
          for (int[] its : preferred) {
            fewer.add(chosen(its, rest));
            rest >>>= its.length;
          }
          assertThat(isEquilibrium(model, concept, wanted, fewer)).isFalse();
        }
      }
    }
  }

  private static int[] preferred(ConflictModel model, int player, int wanted) {
    return IntStream.range(0, model.size())
        .filter(state -> model.ranking(player).prefers(state, wanted))
        .toArray();
  }

  private static Set<Integer> chosen(int[] states, int bits) {
    Set<Integer> chosen = new HashSet<>();
    for (int i = 0; i < states.length; i++) {
      if ((bits >>> i & 1) != 0) {
        chosen.add(states[i]);
      }
    }
    return chosen;
  }

  private static boolean isEquilibrium(
      ConflictModel model, Concept concept, int wanted, List<Set<Integer>> changes) {
    ConflictModel changed = model;
    for (int player = 0; player < changes.size(); player++) {
      changed = lowered(changed, player, wanted, changes.get(player));
    }
    Definitions definitions = new Definitions(changed);
    return model.players().allMatch(player -> definitions.isStable(concept, player, wanted));
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
