package org.rapporteur.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What training found out about labels: how they follow one another in the chain, when a piece of
 * content belongs to a cue, and how sure a statement is. Never changed once read.
 */
final class Labelling {
  /** The roles of words; each has a label for its first word and one for the others. */
  enum Role {
    SOURCE(1),
    CUE(3),
    CONTENT(5);

    private final int opening;

    Role(int opening) {
      this.opening = opening;
    }

    /** The label of the first word of a span; that of the others is one more. */
    int opening() {
      return opening;
    }
  }

  /** Number of labels: outside, and two a role. */
  static final int LABELS = 7;

  private static final float FORBIDDEN = -1e4f;

  private final float[] start;
  private final float[][] step = new float[LABELS][];
  private final float[] end;
  private final int reach;
  private final double linkFloor;
  private final double[] calibration;
  private final double floor;

  private Labelling(JsonNode tree) {
    this.start = floats(tree.path("start"));
    for (int i = 0; i < LABELS; i++) {
      step[i] = floats(tree.path("step").path(i));
    }
    this.end = floats(tree.path("end"));
    this.reach = tree.path("reach").asInt();
    this.linkFloor = tree.path("linkFloor").asDouble();
    this.calibration = doubles(tree.path("calibration"));
    this.floor = tree.path("floor").asDouble();
    forbidBrokenSpans();
  }

  /**
   * Reads the description that lies beside the weights.
   *
   * @throws IllegalArgumentException if its labels are others than these
   */
  static Labelling read(byte[] json) {
    try {
      JsonNode tree = new ObjectMapper().readTree(json);
      List<String> labels = new ArrayList<>();
      tree.path("labels").forEach(label -> labels.add(label.asText()));
      if (!labels.equals(names())) {
        throw new IllegalArgumentException("the model's labels are " + labels);
      }
      return new Labelling(tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("O"));
    for (Role role : Role.values()) {
      names.add("B-" + role.name().toLowerCase(Locale.ROOT));
      names.add("I-" + role.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /** A label of a later word follows its own role only. */
  private void forbidBrokenSpans() {
    for (int label = 2; label < LABELS; label += 2) {
      start[label] = FORBIDDEN;
      for (int before = 0; before < LABELS; before++) {
        if (before != label && before != label - 1) {
          step[before][label] = FORBIDDEN;
        }
      }
    }
  }

  /** Keeps a word from going on with the span of the word before it. */
  static void forbidContinuing(float[] scores) {
    for (int label = 2; label < LABELS; label += 2) {
      scores[label] = FORBIDDEN;
    }
  }

  private static float[] floats(JsonNode values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values.get(i).asDouble();
    }
    return floats;
  }

  private static double[] doubles(JsonNode values) {
    double[] doubles = new double[values.size()];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values.get(i).asDouble();
    }
    return doubles;
  }

  /** Score of each label at the beginning. */
  float start(int label) {
    return start[label];
  }

  /** Score of a label after another. */
  float step(int before, int label) {
    return step[before][label];
  }

  /** Score of each label at the end. */
  float end(int label) {
    return end[label];
  }

  /** Most words between a cue and what belongs to it. */
  int reach() {
    return reach;
  }

  /** Least probability of a link from content to its cue. */
  double linkFloor() {
    return linkFloor;
  }

  /** Statements less sure than this are left out. */
  double floor() {
    return floor;
  }

  /** How likely a statement is right, by a logistic regression on what speaks for it. */
  double confidence(double... evidence) {
    double sum = calibration[0];
    for (int i = 0; i < evidence.length; i++) {
      sum += calibration[i + 1] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The best sequence of labels (Viterbi 1967) for the scores of words, a row a word. */
  int[] best(List<float[]> scores) {
    int length = scores.size();
    int[] path = new int[length];
    if (length == 0) {
      return path;
    }
    int[][] back = new int[length][LABELS];
    float[] best = new float[LABELS];
    for (int j = 0; j < LABELS; j++) {
      best[j] = start[j] + scores.get(0)[j];
    }
    for (int t = 1; t < length; t++) {
      float[] next = new float[LABELS];
      for (int j = 0; j < LABELS; j++) {
        int from = 0;
        for (int i = 1; i < LABELS; i++) {
          if (best[i] + step[i][j] > best[from] + step[from][j]) {
            from = i;
          }
        }
        back[t][j] = from;
        next[j] = best[from] + step[from][j] + scores.get(t)[j];
      }
      best = next;
    }
    for (int j = 1; j < LABELS; j++) {
      if (best[j] + end[j] > best[path[length - 1]] + end[path[length - 1]]) {
        path[length - 1] = j;
      }
    }
    for (int t = length - 1; t > 0; t--) {
      path[t - 1] = back[t][path[t]];
    }
    return path;
  }
}
