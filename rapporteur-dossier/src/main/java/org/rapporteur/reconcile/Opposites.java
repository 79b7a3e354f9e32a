package org.rapporteur.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reconcile.Discrepancy.Kind;

/** Pairs of words of contrary meaning, from the table {@code opposites.tsv}. Immutable. */
final class Opposites {
  private final Map<String, Kind> kinds = new HashMap<>();

  /** Reads the table. */
  Opposites() {
    try (InputStream in = Opposites.class.getResourceAsStream("opposites.tsv")) {
      if (in == null) {
        throw new IllegalStateException("table missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> add(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1], row[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Kind kind, String one, String other) {
    String a = WordForms.stem(one);
    String b = WordForms.stem(other);
    kinds.put(a + ' ' + b, kind);
    kinds.put(b + ' ' + a, kind);
  }

  /** What differs if one word stands for the other; nothing unless they are opposites. */
  Optional<Kind> between(Word one, Word other) {
    return Optional.ofNullable(kinds.get(one.stem() + ' ' + other.stem()));
  }
}
