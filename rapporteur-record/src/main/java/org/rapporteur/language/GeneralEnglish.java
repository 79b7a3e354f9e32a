package org.rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of terms before any report is read: the share of news articles that hold them. Made
 * from the table {@code document-frequencies.tsv}; immutable.
 */
public final class GeneralEnglish {
  private static final double RARE = 0.002;
  private static final double COMMON_NUMBER = 0.05;
  private static final double PER_MILLE = 1000;

  private final Map<Integer, Double> shares = new HashMap<>();

  /** Reads the table. */
  public GeneralEnglish() {
    try (InputStream in = GeneralEnglish.class.getResourceAsStream("document-frequencies.tsv")) {
      if (in == null) {
        throw new IllegalStateException("table missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> add(Stem.ofWord(row[0]), Integer.parseInt(row[1]) / PER_MILLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The share of articles that hold at least one word of the stem, the words taken as independent.
   */
  private void add(int term, double share) {
    shares.merge(term, share, (a, b) -> 1 - (1 - a) * (1 - b));
  }

  /** The share of articles expected to hold a {@link Stem term}, above 0, at most 1. */
  public double share(int term) {
    return shares.getOrDefault(term, Stem.isCommonNumber(term) ? COMMON_NUMBER : RARE);
  }
}
