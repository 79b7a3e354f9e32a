package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Span;

class CoreferenceScoreTest {

  /** Entities of one-letter mentions: "abc" is one entity of three. */
  private static List<Set<Span>> entities(String... words) {
    return Arrays.stream(words)
        .map(w -> w.chars().mapToObj(c -> new Span(c, c + 1)).collect(Collectors.toSet()))
        .toList();
  }

  private static List<String> score(List<Set<Span>> gold, List<Set<Span>> given) {
    CoreferenceScore score = new CoreferenceScore();
    score.add(gold, given);
    return score.lines();
  }

  @Test
  void theSameEntitiesAreAllRight() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(entities("abc", "de"), entities("de", "abc"));
    assertThat(score.conll()).isEqualTo(1);
  }

  @Test
  void theExampleOfTheScorersPaper() {
    // Pradhan et al. 2014, figure 1: key {a,b,c} {d,e,f,g}, response {a,b} {c,d} {f,g,h,i}
    assertThat(score(entities("abc", "defg"), entities("ab", "cd", "fghi")))
        .containsExactly(
            "MUC         0.400   0.400   0.400",
            "B-cubed     0.500   0.417   0.455",
            "CEAF-e      0.433   0.650   0.520",
            "CoNLL                       0.458");
  }

  @Test
  void entitiesOfOneMentionDoNotCount() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(entities("abc", "x"), entities("abc", "y", "z"));
    assertThat(score.conll()).isEqualTo(1);
  }

  @Test
  void nothingGivenIsNothingFound() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(entities("abc"), List.of());
    assertThat(score.conll()).isZero();
  }

  @Test
  void theBestAssignmentIsNotTheGreedyOne() {
    double[][] gain = {{0.9, 0.8, 0}, {0.8, 0.1, 0}, {0, 0, 0.3}};
    assertThat(CoreferenceScore.greatestSum(gain)).isCloseTo(1.9, within(1e-9));
  }
}
