package org.rapporteur.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists and tab-separated tables of words that ship with the program. */
public final class WordTable {
  private WordTable() {}

  /**
   * The lines of a list, comments (#) and blank lines left out.
   *
   * @param owner the class beside which the list lies
   * @param name name of the resource
   * @throws IllegalStateException if it is missing from the program
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word table missing from the program: " + name);
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a table, cut at tabs, comments and blank lines left out.
   *
   * @param owner the class beside which the table lies
   * @param name name of the resource
   * @throws IllegalStateException if it is missing from the program
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    return lines(owner, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
