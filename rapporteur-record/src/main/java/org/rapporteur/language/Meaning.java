package org.rapporteur.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English words mean, as far as vectors tell: which are alike, and which tell much.
 *
 * <p>Some 41,000 words have a vector, distilled from a sentence encoder (Model2Vec, Tulkens and van
 * Dongen 2024); names and numbers have none and are like themselves alone. Alike is not the same:
 * "rise" and "fall" are alike. Immutable.
 */
public final class Meaning {
  private static final String RESOURCE = "/org/rapporteur/model/meaning.bin";
  private static final byte[] MAGIC = "RPMV".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKSUM = 32;
  private static final float WEIGHT_STEPS = 32;

  /** The weight of a word that is not in the table: that of one in two hundred articles. */
  private static final float RARE = (float) Math.log(200);

  /** Words less alike than this are as good as unlike. */
  private static final float UNLIKE = 0.2f;

  private final Map<String, Integer> rows;
  private final float[] weights;
  private final byte[] vectors;
  private final int dimensions;
  private final float[] lengths;

  private Meaning(Map<String, Integer> rows, float[] weights, byte[] vectors, int dimensions) {
    this.rows = rows;
    this.weights = weights;
    this.vectors = vectors;
    this.dimensions = dimensions;
    this.lengths = new float[weights.length];
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] = (float) Math.sqrt(dot(row, row));
    }
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    private static final Meaning MEANING = read();

    private static Meaning read() {
      try (InputStream in = Meaning.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("meaning.bin is missing from this build");
        }
        return Meaning.read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The table that ships with the program. The first call takes some tens of milliseconds.
   *
   * @throws ExceptionInInitializerError if it is missing or damaged
   */
  public static Meaning shipped() {
    return Shipped.MEANING;
  }

  private static Meaning read(byte[] file) throws IOException {
    int end = file.length - CHECKSUM;
    if (end < 0 || !Arrays.equals(sha256(file, end), Arrays.copyOfRange(file, end, file.length))) {
      throw new IllegalStateException("meaning.bin is damaged: its checksum differs");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, end));
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readInt() != VERSION) {
      throw new IllegalStateException("meaning.bin is of another version");
    }
    int words = in.readInt();
    int dimensions = in.readInt();
    Map<String, Integer> rows = new HashMap<>(2 * words);
    float[] weights = new float[words];
    byte[] vectors = new byte[words * dimensions];
    for (int row = 0; row < words; row++) {
      byte[] letters = in.readNBytes(in.readUnsignedByte());
      rows.put(new String(letters, StandardCharsets.US_ASCII), row);
      weights[row] = in.readUnsignedByte() / WEIGHT_STEPS;
      in.readFully(vectors, row * dimensions, dimensions);
    }
    return new Meaning(rows, weights, vectors, dimensions);
  }

  private static byte[] sha256(byte[] file, int end) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(file, 0, end);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Whether a word is in the table, so that it is no mere name.
   *
   * @param word in lower case
   */
  public boolean knows(String word) {
    return rows.containsKey(word);
  }

  /**
   * How much a word tells, 0 to 5.3: the logarithm of one over the share of news articles that hold
   * it, at least one in two hundred.
   *
   * @param word in lower case
   */
  public double weight(String word) {
    Integer row = rows.get(word);
    return row == null ? RARE : weights[row];
  }

  /**
   * How alike two words are, 0 to 1.
   *
   * @param one in lower case
   * @param other in lower case
   */
  public double likeness(String one, String other) {
    return likeness(one, row(one), other, row(other));
  }

  /** The words of a phrase or sentence, made ready for comparison. In lower case. */
  public Gist gist(List<String> words) {
    return new Gist(this, words);
  }

  int row(String word) {
    return rows.getOrDefault(word, -1);
  }

  double likeness(String one, int row, String other, int otherRow) {
    if (one.equals(other)) {
      return 1;
    }
    if (row < 0 || otherRow < 0) {
      return 0;
    }
    float cosine = dot(row, otherRow) / (lengths[row] * lengths[otherRow]);
    return Math.max(0, (cosine - UNLIKE) / (1 - UNLIKE));
  }

  private float dot(int row, int other) {
    int sum = 0;
    for (int d = 0; d < dimensions; d++) {
      sum += vectors[row * dimensions + d] * vectors[other * dimensions + d];
    }
    return sum;
  }
}
