package org.rapporteur.encoder;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Two encoders that read a passage together with a proposition and say where the passage's
 * statement puts its speaker: a small one, and a larger one that takes three times as long. They
 * see one pair at a time. Safe for threads; each call works on one.
 */
public final class PairEncoder {
  /** Most pieces of a passage; what is beyond is cut off. */
  private static final int LONGEST = 128;

  /** How many pieces before the statement are kept where a passage is cut. */
  private static final int LEAD = 8;

  private static final int PROPOSED = 40;

  private static final String STANCES = "stances";

  /** The share of the large network in what both say. */
  private static final double SHARE = 0.5;

  /**
   * The chance of one answer, of those that bear, above which the small network needs no second.
   */
  private static final double SURE = 0.65;

  private final WordReader reader;
  private final Network small;
  private final Network large;

  PairEncoder(WordReader reader, Network small, Network large) {
    this.reader = reader;
    this.small = small;
    this.large = large;
  }

  /** What a word of a passage belongs to. */
  public enum Role {
    /** What stands around. */
    OTHER(0),
    /** The words for who speaks. */
    SOURCE(1),
    /** The words for the speaking. */
    CUE(2),
    /** What is said. */
    CONTENT(3),
    /** The proposition itself. */
    PROPOSITION(4);

    private final int feature;

    Role(int feature) {
      this.feature = feature;
    }
  }

  /**
   * A part of a passage.
   *
   * @param start its first UTF-16 position
   * @param end one past its last
   * @param role what it belongs to
   */
  public record Part(int start, int end, Role role) {}

  /**
   * A statement and a proposition.
   *
   * @param passage a statement and some words around it
   * @param parts of the statement; where they overlap, the first counts
   * @param proposition a sentence
   */
  public record Pair(String passage, List<Part> parts, String proposition) {

    /** Copies the list. */
    public Pair {
      parts = List.copyOf(parts);
    }
  }

  /** What the small encoder says of a pair, and both where it is not sure. For one thread. */
  public final class Glance {
    private final Map<String, IntBuffer> inputs;
    private final float[] chances;

    private Glance(Map<String, IntBuffer> inputs) {
      this.inputs = inputs;
      this.chances = small.run(inputs).get(STANCES)[0];
    }

    /**
     * The chances that the statement says nothing on the proposition, favours it, opposes it, holds
     * it on a condition, leaves it open, or is unclear; they add up to 1.
     */
    public float[] chances() {
      return chances.clone();
    }

    /**
     * The same chances, by both encoders where the small one is not sure of the side (a cascade,
     * Viola and Jones 2001): the weighted geometric means (Genest and Zidek 1986) of what each
     * says.
     */
    public float[] read() {
      if (isSure()) {
        return chances();
      }
      float[] read = large.run(inputs).get(STANCES)[0];
      double sum = 0;
      for (int i = 0; i < read.length; i++) {
        read[i] = (float) (Math.pow(chances[i], 1 - SHARE) * Math.pow(read[i], SHARE));
        sum += read[i];
      }
      for (int i = 0; i < read.length; i++) {
        read[i] /= (float) sum;
      }
      return read;
    }

    private boolean isSure() {
      float most = 0;
      for (int i = 1; i < chances.length; i++) {
        most = Math.max(most, chances[i]);
      }
      return most > SURE * (1 - chances[0]);
    }
  }

  /** Has the small encoder read a pair. */
  public Glance glance(Pair pair) {
    return new Glance(inputs(pair));
  }

  private Map<String, IntBuffer> inputs(Pair pair) {
    Words words = reader.read(pair.passage());
    int[] roles = new int[words.size()];
    Arrays.setAll(roles, word -> role(words, word, pair.parts()).feature);
    int first = 0;
    if (words.pieces(0, words.size()) > LONGEST) {
      while (first < words.size() && roles[first] == Role.OTHER.feature) {
        first++;
      }
      int lead = first;
      while (lead > 0 && words.pieces(lead - 1, first) <= LEAD) {
        lead--;
      }
      first = lead;
      while (first > 0 && words.pieces(first - 1, words.size()) <= LONGEST) {
        first--;
      }
    }
    IntBuffer pieces = IntBuffer.allocate(LONGEST + PROPOSED + 3);
    IntBuffer features = IntBuffer.allocate(LONGEST + PROPOSED + 3);
    add(Encoder.BEGIN, Role.OTHER.feature, pieces, features);
    for (int w = first; w < words.size() && pieces.position() <= LONGEST; w++) {
      for (int piece : words.piecesOf(w, w + 1)) {
        if (pieces.position() <= LONGEST) {
          add(piece, roles[w], pieces, features);
        }
      }
    }
    add(Encoder.END, Role.OTHER.feature, pieces, features);
    Words proposed = reader.read(pair.proposition());
    int[] told = proposed.piecesOf(0, proposed.size());
    for (int i = 0; i < Math.min(told.length, PROPOSED); i++) {
      add(told[i], Role.PROPOSITION.feature, pieces, features);
    }
    add(Encoder.END, Role.PROPOSITION.feature, pieces, features);
    return Map.of("pieces", pieces.flip(), "features", features.flip());
  }

  private static void add(int piece, int feature, IntBuffer pieces, IntBuffer features) {
    pieces.put(piece);
    features.put(feature);
  }

  private static Role role(Words words, int word, List<Part> parts) {
    for (Part part : parts) {
      if (part.start() < words.end(word) && words.start(word) < part.end()) {
        return part.role();
      }
    }
    return Role.OTHER;
  }

  void close() {
    small.close();
    large.close();
  }
}
