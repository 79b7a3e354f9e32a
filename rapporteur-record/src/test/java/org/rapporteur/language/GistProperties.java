package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class GistProperties {
  private static final Meaning MEANING = Meaning.shipped();

  @Property(tries = 300)
  void likenessIsTheSameBothWaysAndAShare(
      @ForAll("sentences") List<String> one, @ForAll("sentences") List<String> other) {
    double likeness = MEANING.gist(one).likeness(MEANING.gist(other));
    assertThat(likeness).isBetween(0.0, 1.0 + 1e-9);
    assertThat(MEANING.gist(other).likeness(MEANING.gist(one))).isEqualTo(likeness, within(1e-12));
  }

  @Property(tries = 300)
  void aGistIsWithinItself(@ForAll("sentences") List<String> words) {
    Gist gist = MEANING.gist(words);
    assertThat(gist.within(gist)).isEqualTo(gist.weight() == 0 ? 0 : 1, within(1e-9));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of("truce", "the", "lind", "refused", "border", "40", "river", "arvonia")
        .list()
        .ofMaxSize(8);
  }
}
