package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that lie beside this class. */
final class Lists {
  private Lists() {}

  /** The lines of a list, without empty ones and comments. */
  static List<String> lines(String list) {
    try (InputStream in = Lists.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("no list " + list);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .filter(line -> !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
