package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads mentions off a model's scores. Each word has one score a tag in two layers, names and
 * descriptions; a tag is outside, or the first or a later word of a kind. The best tag of each word
 * counts; a later word after another kind begins a mention.
 */
final class MentionTags {
  private static final List<EntityMention.Kind> KINDS = List.of(EntityMention.Kind.values());
  private static final int TAGS = 1 + 2 * KINDS.size();
  private static final int LAYERS = 2;

  /** A mention in words. */
  record Found(EntityMention.Kind kind, boolean named, TokenRange words, double confidence) {}

  private MentionTags() {}

  /**
   * The mentions of words that follow one another, names first.
   *
   * @param scores a row a word, natural logarithms up to a constant
   */
  static List<Found> read(float[][] scores) {
    List<Found> found = new ArrayList<>();
    for (int layer = 0; layer < LAYERS; layer++) {
      readLayer(scores, layer, found);
    }
    return found;
  }

  private static void readLayer(float[][] scores, int layer, List<Found> found) {
    int first = 0;
    int open = 0;
    double least = 1;
    for (int w = 0; w <= scores.length; w++) {
      int tag = w < scores.length ? best(scores[w], layer) : 0;
      boolean goesOn = open > 0 && tag == 2 * kindOf(open) + 2;
      if (open > 0 && !goesOn) {
        found.add(new Found(KINDS.get(kindOf(open)), layer == 0, new TokenRange(first, w), least));
        open = 0;
      }
      if (tag > 0) {
        double sure = probability(scores[w], layer, tag);
        first = goesOn ? first : w;
        least = goesOn ? Math.min(least, sure) : sure;
        open = tag;
      }
    }
  }

  private static int kindOf(int tag) {
    return (tag - 1) / 2;
  }

  private static int best(float[] row, int layer) {
    int best = 0;
    for (int tag = 1; tag < TAGS; tag++) {
      if (row[layer * TAGS + tag] > row[layer * TAGS + best]) {
        best = tag;
      }
    }
    return best;
  }

  private static double probability(float[] row, int layer, int tag) {
    double sum = 0;
    for (int other = 0; other < TAGS; other++) {
      sum += Math.exp(row[layer * TAGS + other] - row[layer * TAGS + tag]);
    }
    return 1 / sum;
  }
}
