package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.encoder.Encoder;

class LabellingProperties {
  private static final Labelling LABELLING = Labelling.read(Encoder.resource("attribution.json"));

  private static List<float[]> scores(Random random, int words) {
    List<float[]> scores = new ArrayList<>();
    for (int w = 0; w < words; w++) {
      float[] row = new float[Labelling.LABELS];
      for (int label = 0; label < row.length; label++) {
        row[label] = (float) random.nextGaussian() * 4;
      }
      scores.add(row);
    }
    return scores;
  }

  private static double score(List<float[]> scores, int[] path) {
    double sum = LABELLING.start(path[0]) + LABELLING.end(path[path.length - 1]);
    for (int w = 0; w < path.length; w++) {
      sum += scores.get(w)[path[w]];
      sum += w == 0 ? 0 : LABELLING.step(path[w - 1], path[w]);
    }
    return sum;
  }

  @Property(tries = 60)
  void noOtherPathIsBetter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int words) {
    List<float[]> scores = scores(new Random(seed), words);
    double best = score(scores, LABELLING.best(scores));
    int[] path = new int[words];
    for (int code = 0; code < Math.pow(Labelling.LABELS, words); code++) {
      for (int w = 0, rest = code; w < words; w++, rest /= Labelling.LABELS) {
        path[w] = rest % Labelling.LABELS;
      }
      assertThat(score(scores, path)).isLessThanOrEqualTo(best + 1e-3);
    }
  }

  @Property(tries = 60)
  void everySpanBeginsWithItsOpeningLabel(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int words) {
    int[] path = LABELLING.best(scores(new Random(seed), words));
    for (int w = 0; w < words; w++) {
      if (path[w] != 0 && path[w] % 2 == 0) {
        assertThat(w).isPositive();
        assertThat(path[w - 1]).isIn(path[w], path[w] - 1);
      }
    }
  }
}
