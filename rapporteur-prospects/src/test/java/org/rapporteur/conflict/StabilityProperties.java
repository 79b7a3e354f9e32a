package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every model: the engines agree with the definitions, the concepts nest. */
class StabilityProperties {
  private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

  @Provide
  Arbitrary<ConflictModel> models() {
    return RandomModels.any();
  }

  @Provide
  Arbitrary<ConflictModel> optionModels() {
    return RandomModels.optionForm();
  }

  @Property(tries = 600)
  void implicitEngineAgreesWithTheMatrices(@ForAll("models") ConflictModel model) {
    assertThat(new ImplicitEngine().analyse(model, ALL))
        .isEqualTo(new MatrixEngine().analyse(model, ALL));
  }

  @Property(tries = 200)
  void matricesAgreeWithTheDefinitions(@ForAll("models") ConflictModel model) {
    Stability stability = new MatrixEngine().analyse(model, ALL);
    Definitions definitions = new Definitions(model);
    for (Concept concept : ALL) {
      for (int player = 0; player < model.decisionMakers().size(); player++) {
        for (int state = 0; state < model.size(); state++) {
          assertThat(stability.isStable(concept, player, state))
              .as("%s of %s for %s", concept, state, player)
              .isEqualTo(definitions.isStable(concept, player, state));
        }
      }
    }
  }

  @Property(tries = 300)
  void conceptsNest(@ForAll("models") ConflictModel model) {
    Stability stability = new ImplicitEngine().analyse(model, ALL);
    for (int player = 0; player < model.decisionMakers().size(); player++) {
      assertWithin(stability, player, Concept.NASH, Concept.SSEQ);
      assertWithin(stability, player, Concept.SSEQ, Concept.SMR);
      assertWithin(stability, player, Concept.SMR, Concept.GMR);
      assertWithin(stability, player, Concept.SSEQ, Concept.SEQ);
      assertWithin(stability, player, Concept.SEQ, Concept.GMR);
    }
  }

  private static void assertWithin(Stability stability, int player, Concept narrow, Concept wide) {
    BitSet rest = stability.stable(narrow, player);
    rest.andNot(stability.stable(wide, player));
    assertThat(rest.isEmpty()).as("%s within %s", narrow, wide).isTrue();
  }

  @Property(tries = 300)
  void statesAreFeasibleAscendingAndWhole(@ForAll("optionModels") ConflictModel model) {
    OptionGraph graph = (OptionGraph) model.graph();
    for (int state = 1; state < graph.size(); state++) {
      assertThat(graph.choice(state)).isGreaterThan(graph.choice(state - 1));
    }
    for (int state = 0; state < graph.size(); state++) {
      assertThat(graph.choicesOf(state)).isSorted().startsWith(graph.choice(state));
    }
  }
}
