package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "we will pay # we will not pay # we will {|not }pay",
        "forty ships came # ships came # {forty |}ships came",
        "a promise to keep # a burden to keep # a {promise |burden }to keep",
        "We don't know. # we do not know # We {don't |do not }know.",
        "the labour of years # the labor of years # the labour of years",
        "all new # quite other words # {all new|quite other words}",
        "same words # same words # same words"
      })
  void wordsThatDifferAreToldApart(String left, String right, String expected) {
    WordDiff diff = WordDiff.of(left, right);
    assertThat(
            diff.parts().stream()
                .map(p -> p.same() ? p.left() : "{" + p.left() + "|" + p.right() + "}")
                .collect(Collectors.joining()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"“So,” she said — “no.” | ‘So,’ he said: yes!", "'' | a", "... | b c, d"})
  void partsTogetherAreTheTexts(String left, String right) {
    WordDiff diff = WordDiff.of(left, right);
    assertThat(diff.parts().stream().map(WordDiff.Part::left).collect(Collectors.joining()))
        .isEqualTo(left);
    assertThat(diff.parts().stream().map(WordDiff.Part::right).collect(Collectors.joining()))
        .isEqualTo(right);
  }
}
