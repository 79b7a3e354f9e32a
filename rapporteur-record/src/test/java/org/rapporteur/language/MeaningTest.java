package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeaningTest {
  private static final Meaning MEANING = Meaning.shipped();

  @ParameterizedTest
  @CsvSource({
    "ceasefire, truce, harvest",
    "troops, soldiers, pencils",
    "refuse, unwilling, willing",
    "treaty, pact, kettle",
    "border, boundary, dinner",
    "withdraw, withdrawal, arrive",
    "river, lake, salary",
    "minister, ministry, bicycle",
    "talks, negotiations, engines",
    "payment, paid, singing"
  })
  void whatMeansNearlyTheSameIsAlike(String word, String near, String far) {
    assertThat(MEANING.likeness(word, near)).isGreaterThan(MEANING.likeness(word, far) + 0.2);
  }

  @Test
  void aNameIsLikeItselfAlone() {
    assertThat(MEANING.likeness("arvonia", "arvonia")).isEqualTo(1);
    assertThat(MEANING.likeness("arvonia", "belmark")).isZero();
    assertThat(MEANING.likeness("arvonia", "country")).isZero();
  }

  @Test
  void rareWordsTellMore() {
    assertThat(MEANING.weight("the")).isLessThan(0.1);
    assertThat(MEANING.weight("truce")).isGreaterThan(4);
    assertThat(MEANING.weight("arvonia")).isEqualTo(MEANING.weight("truce"), within(0.2));
  }

  @Test
  void aSentenceIsLikeItsRewording() {
    Gist told = gist("the minister refused to withdraw the troops from the border");
    Gist retold = gist("she was unwilling to pull soldiers back from the frontier");
    Gist other = gist("the price of bread rose again in the capital");
    assertThat(told.likeness(retold)).isGreaterThan(0.45).isGreaterThan(2 * told.likeness(other));
  }

  @Test
  void aPartStandsInTheWhole() {
    Gist part = gist("withdraw the troops");
    Gist whole = gist("the minister refused to withdraw the troops from the border");
    assertThat(part.within(whole)).isEqualTo(1, within(1e-9));
    assertThat(whole.within(part)).isLessThan(0.7);
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(gist("").likeness(gist(""))).isZero();
    assertThat(gist("").within(gist("truce"))).isZero();
  }

  private static Gist gist(String words) {
    return MEANING.gist(words.isEmpty() ? List.of() : List.of(words.split(" ")));
  }
}
