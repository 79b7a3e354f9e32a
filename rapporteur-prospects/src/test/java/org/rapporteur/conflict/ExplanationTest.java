package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences on Elmira. */
class ExplanationTest {
  private final Explanation elmira = new Explanation(PublishedModelsTest.example("elmira"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NASH|0|5|MoE has no move to a state it prefers to 5.",
        "NASH|0|9|MoE has no move from 9.",
        "NASH|1|2|Uniroyal prefers 4 and 9 to 2, and can move there.",
        "GMR|2|1|If Local governments moves to 5, MoE can move to 6; Local governments likes 6"
            + " less than 1.",
        "SMR|2|1|If Local governments moves to 5, MoE can move to 6; Local governments likes 6"
            + " less than 1 and cannot get from there to anything better than 1.",
        "SEQ|2|1|Local governments can move to 5, which it prefers: nobody else can go on from"
            + " there by moves that gain them something.",
        "SEQ|2|3|If Local governments moves to 7, Uniroyal can move to 9, a gain of its own;"
            + " Local governments likes 9 less than 3.",
      })
  void whyAStateIsStableOrNot(Concept concept, int player, int state, String sentence) {
    assertThat(elmira.why(concept, player, state - 1).sentences()).containsExactly(sentence);
  }
}
