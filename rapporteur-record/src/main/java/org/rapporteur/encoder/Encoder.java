package org.rapporteur.encoder;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A small BERT encoder (Devlin et al. 2019) with its heads, run by ONNX Runtime on the processor.
 * It sees one window at a time: weights are 8-bit and activations are quantised window by window,
 * so that what it says of a report depends on that report alone. Safe for threads; each call works
 * on one.
 */
public final class Encoder implements AutoCloseable {
  /** Where the weights and what belongs to them lie on the class path. */
  private static final String FOLDER = "/org/rapporteur/model/";

  private static final String GRAPH = "extractor.onnx";
  private static final String PAIRS = "stance.onnx";
  private static final String LARGE_PAIRS = "stance-large.onnx";
  private static final String VOCABULARY = "tokenizer.json";

  static final int BEGIN = 101;
  static final int END = 102;

  private final String version;
  private final int window;
  private final JsonNode manifest;
  private final WordReader reader;
  private final Network network;
  private final Optional<WindowMemory> memory;
  private PairEncoder pairs;

  private Encoder(JsonNode manifest, CompletableFuture<WordReader> reader, byte[] graph)
      throws OrtException {
    this.manifest = manifest;
    this.version = manifest.path("version").asText();
    this.window = manifest.path("window").asInt();
    this.network = new Network(graph);
    this.reader = reader.join();
    this.memory = Optional.empty();
  }

  private Encoder(Encoder other, WindowMemory memory) {
    this.manifest = other.manifest;
    this.version = other.version;
    this.window = other.window;
    this.reader = other.reader;
    this.network = other.network;
    this.memory = Optional.of(memory);
  }

  /**
   * This encoder with a memory of what it has read, for texts that are versions of one another. It
   * says the same, sooner; closing either closes both.
   *
   * @param windows how many windows of text to remember, some 100 kB each
   */
  public Encoder remembering(int windows) {
    return new Encoder(this, new WindowMemory(windows));
  }

  /**
   * The encoder that ships with the program.
   *
   * @throws EncoderUnavailableException if its native libraries do not load here, or its weights
   *     are missing or not what was shipped
   */
  public static Encoder shipped() {
    try {
      JsonNode manifest = new ObjectMapper().readTree(resource("encoder.json"));
      verify("attribution.json", resource("attribution.json"), manifest);
      CompletableFuture<WordReader> reader = CompletableFuture.supplyAsync(() -> reader(manifest));
      byte[] graph = resource(GRAPH);
      CompletableFuture<Void> check =
          CompletableFuture.runAsync(() -> verify(GRAPH, graph, manifest));
      try {
        return new Encoder(manifest, reader, graph);
      } finally {
        check.join();
      }
    } catch (IOException | OrtException | RuntimeException | LinkageError e) {
      throw new EncoderUnavailableException(
          "the trained model cannot be used here: " + reason(e), e);
    }
  }

  private static WordReader reader(JsonNode manifest) {
    byte[] vocabulary = resource(VOCABULARY);
    verify(VOCABULARY, vocabulary, manifest);
    try {
      return new WordReader(new ByteArrayInputStream(vocabulary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of what the innermost cause says. */
  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.strip().lines().findFirst().orElseThrow();
  }

  /**
   * A file that lies beside the weights.
   *
   * @throws EncoderUnavailableException if it is missing
   */
  public static byte[] resource(String name) {
    try (InputStream in = Encoder.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new EncoderUnavailableException(name + " is missing from this build", null);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void verify(String name, byte[] bytes, JsonNode manifest) {
    String sum = HexFormat.of().formatHex(sha256().digest(bytes));
    if (!sum.equals(manifest.path("sha256").path(name).asText())) {
      throw new EncoderUnavailableException(name + " is damaged: its checksum differs", null);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The version of the weights. */
  public String version() {
    return version;
  }

  /** The words of a view. */
  public Words words(String view) {
    return reader.read(view);
  }

  /**
   * What the encoder says of all words, a part at a time, in order; the parts follow one another
   * and are computed as they are asked for.
   */
  public Iterator<Scores> scores(Words words) {
    return Window.cut(words, window).stream().map(part -> scores(words, part)).iterator();
  }

  /** What the encoder says of the acts of all words of a view. */
  public WordScores acts(String view) {
    Words words = words(view);
    List<float[]> rows = new ArrayList<>();
    scores(words).forEachRemaining(part -> rows.addAll(List.of(part.acts())));
    return new WordScores(words, rows);
  }

  private Scores scores(Words words, Window part) {
    int count = words.pieces(part.first(), part.end());
    IntBuffer pieces = IntBuffer.allocate(count + 2);
    IntBuffer features = IntBuffer.allocate(count + 2);
    IntBuffer first = IntBuffer.allocate(part.end() - part.first());
    pieces.put(BEGIN);
    features.put(0);
    for (int w = part.first(); w < part.end(); w++) {
      first.put(pieces.position());
      for (int piece : words.piecesOf(w, w + 1)) {
        pieces.put(piece);
        features.put(words.feature(w));
      }
    }
    pieces.put(END);
    features.put(0);
    pieces.flip();
    features.flip();
    first.flip();
    return memory
        .map(
            m ->
                m.recall(
                    part.first(),
                    () -> run(part, pieces, features, first),
                    pieces,
                    features,
                    first))
        .orElseGet(() -> run(part, pieces, features, first));
  }

  private Scores run(Window part, IntBuffer pieces, IntBuffer features, IntBuffer first) {
    Map<String, float[][]> said =
        network.run(Map.of("pieces", pieces, "features", features, "first", first));
    return new Scores(
        part.first(), said.get("roles"), said.get("links"), said.get("mentions"), said.get("acts"));
  }

  /**
   * The reader of stances that ships with the program; it lives as long as this encoder.
   *
   * @throws EncoderUnavailableException if its weights are missing or not what was shipped
   */
  public synchronized PairEncoder pairs() {
    if (pairs == null) {
      byte[] small = resource(PAIRS);
      byte[] large = resource(LARGE_PAIRS);
      verify(PAIRS, small, manifest);
      verify(LARGE_PAIRS, large, manifest);
      try {
        pairs = new PairEncoder(reader, new Network(small), new Network(large));
      } catch (OrtException e) {
        throw new EncoderUnavailableException(
            "the reader of stances cannot be used here: " + reason(e), e);
      }
    }
    return pairs;
  }

  @Override
  public synchronized void close() {
    reader.close();
    network.close();
    if (pairs != null) {
      pairs.close();
    }
  }
}
