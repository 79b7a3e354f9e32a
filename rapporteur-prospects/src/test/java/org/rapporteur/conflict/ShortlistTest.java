package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Which equilibria to look at first. */
class ShortlistTest {
  private static Shortlist of(ConflictModel model) {
    return Shortlist.of(model, new ImplicitEngine().analyse(model, EnumSet.allOf(Concept.class)));
  }

  @Test
  void theEquilibriumThatIsWorseForAllIsLeftOut() {
    Shortlist shortlist = of(PublishedModelsTest.example("stag-hunt"));

    assertThat(shortlist.states()).containsExactly(3);
    assertThat(shortlist.concepts()).isEqualTo(5);
    assertThat(shortlist.considered()).isEqualTo(2);
  }

  @Test
  void elmirasAreHeldUnderAllConcepts() {
    assertThat(of(PublishedModelsTest.example("elmira")).states()).containsExactlyInAnyOrder(4, 7);
  }
}
