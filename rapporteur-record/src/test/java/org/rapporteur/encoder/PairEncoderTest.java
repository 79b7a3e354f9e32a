package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.PairEncoder.Pair;
import org.rapporteur.encoder.PairEncoder.Part;
import org.rapporteur.encoder.PairEncoder.Role;

final class PairEncoderTest {
  private static final Encoder ENCODER = Encoder.shipped();
  private static final String PROPOSITION = "Arvonia opens the harbour.";

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void givesChancesThatAddUpToOne() {
    float[] chances = chances("Lind said the harbour must open.", 0, 4, 5, 9, 10, 31);

    assertThat(chances).hasSize(6);
    float sum = 0;
    for (float chance : chances) {
      assertThat(chance).isBetween(0f, 1f);
      sum += chance;
    }
    assertThat(sum).isCloseTo(1, within(1e-4f));
  }

  @Test
  void saysTheSameOfAPairWhateverWasReadBefore() {
    float[] alone = chances("Lind said the harbour must open.", 0, 4, 5, 9, 10, 31);
    chances("Hale refused.", 0, 4, 5, 12, 5, 12);

    assertThat(chances("Lind said the harbour must open.", 0, 4, 5, 9, 10, 31))
        .containsExactly(alone);
  }

  @Test
  void cutsWhatIsTooLongFromTheFarEndOfTheStatement() {
    String before = "The rain fell on the quay. ".repeat(100);
    String said = "Lind said the harbour must open.";
    int at = before.length();

    float[] cut = chances(before + said, at, at + 4, at + 5, at + 9, at + 10, at + 31);

    assertThat(cut).hasSize(6);
    assertThat(
            chances(
                before.substring(27) + said, at - 27, at - 23, at - 22, at - 18, at - 17, at + 4))
        .containsExactly(cut);
  }

  @Test
  void readsWhatHasNoPartsAndNoWords() {
    Pair nothing = new Pair("", List.of(), "");

    assertThat(ENCODER.pairs().glance(nothing).read()).hasSize(6);
  }

  private static float[] chances(
      String passage, int source, int sourceEnd, int cue, int cueEnd, int content, int contentEnd) {
    Pair pair =
        new Pair(
            passage,
            List.of(
                new Part(source, sourceEnd, Role.SOURCE),
                new Part(cue, cueEnd, Role.CUE),
                new Part(content, contentEnd, Role.CONTENT)),
            PROPOSITION);
    return ENCODER.pairs().glance(pair).read();
  }
}
