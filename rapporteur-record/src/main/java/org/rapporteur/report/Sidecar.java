package org.rapporteur.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a folder's {@code reports.csv} or {@code reports.yaml} says of the files in and below it: a
 * {@code file} column with title, outlet, published and url. Where both name a file, the CSV wins.
 *
 * @param declared particulars by file name or path relative to the folder, with forward slashes
 * @param skipped rows and files that could not be read
 */
record Sidecar(Map<String, Particulars> declared, List<Skipped> skipped) {
  static final Sidecar NONE = new Sidecar(Map.of(), List.of());
  private static final String CSV = "reports.csv";
  private static final List<String> YAML = List.of("reports.yaml", "reports.yml");

  /**
   * Reads a folder's sidecars, if it has any.
   *
   * @param folder where to look
   * @param name the folder as named by the user, with a slash at its end; may be empty
   */
  static Sidecar of(Path folder, String name, ReadingLimits limits) {
    Map<String, Particulars> declared = new HashMap<>();
    List<Skipped> skipped = new ArrayList<>();
    read(folder.resolve(CSV), limits, name + CSV, skipped)
        .ifPresent(text -> readCsv(text, limits, folder, name + CSV, declared, skipped));
    for (String yaml : YAML) {
      read(folder.resolve(yaml), limits, name + yaml, skipped)
          .ifPresent(text -> readYaml(text, folder, name + yaml, declared, skipped));
    }
    return declared.isEmpty() && skipped.isEmpty() ? NONE : new Sidecar(declared, skipped);
  }

  /** Whether a table is a sidecar by its path and columns. */
  static boolean isSidecar(String path, Table table) throws IOException {
    return path.substring(path.lastIndexOf('/') + 1).equals(CSV)
        && table.has("file")
        && !table.has("text");
  }

  /** What is said of a file, by its path relative to the folder. */
  Particulars of(String relative) {
    return declared.getOrDefault(relative, Particulars.NONE);
  }

  private static Optional<String> read(
      Path file, ReadingLimits limits, String name, List<Skipped> skipped) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FileBytes(limits).text(file));
    } catch (UnreadableException e) {
      boolean table = name.endsWith(".csv");
      if (!table || !e.getMessage().equals(limits.exceeded())) {
        skipped.add(new Skipped(name, e.getMessage(), true));
      }
      return Optional.empty();
    }
  }

  private static void readCsv(
      String text,
      ReadingLimits limits,
      Path folder,
      String name,
      Map<String, Particulars> declared,
      List<Skipped> skipped) {
    int longest = (int) limits.maxBytes();
    try (Table table = new CsvTable(new LineReader(new StringReader(text), longest), limits)) {
      if (table.has("text")) {
        return;
      }
      if (!table.has("file")) {
        skipped.add(new Skipped(name, "no column 'file'; it says nothing of any report", true));
        return;
      }
      for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
        String place = name + ":" + row.get().line();
        if (row.get().problem().isEmpty()) {
          String file = row.get().get("file");
          declare(file, Particulars.of(row.get()::get), folder, place, declared, skipped);
        } else {
          skipped.add(new Skipped(place, row.get().problem(), true));
        }
      }
    } catch (IOException e) {
      skipped.add(new Skipped(name, "cannot be read", true));
    }
  }

  private static void readYaml(
      String text,
      Path folder,
      String name,
      Map<String, Particulars> declared,
      List<Skipped> skipped) {
    try {
      JsonNode root = new Yaml().parse(text);
      for (JsonNode entry : root.isArray() ? root : root.path("reports")) {
        String file = entry.path("file").asText("");
        Particulars particulars = Particulars.of(field -> entry.path(field).asText(""));
        declare(file, particulars, folder, name, declared, skipped);
      }
    } catch (JacksonException e) {
      skipped.add(new Skipped(name, "broken YAML: " + Yaml.problem(e), true));
    }
  }

  /** Takes what is said of a file, and tells what is wrong with it. */
  private static void declare(
      String file,
      Particulars particulars,
      Path folder,
      String place,
      Map<String, Particulars> declared,
      List<Skipped> skipped) {
    String key = key(file);
    if (declared.putIfAbsent(key, particulars) != null) {
      skipped.add(new Skipped(place, "'" + file + "' is told of before; that counts", true));
    } else if (!isFile(folder, key)) {
      skipped.add(new Skipped(place, "there is no file '" + file + "' beside it", false));
    }
    particulars.notes().forEach(note -> skipped.add(new Skipped(place, note, true)));
  }

  private static boolean isFile(Path folder, String key) {
    try {
      return Files.exists(folder.resolve(key));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String key(String file) {
    String key = file.strip().replace('\\', '/');
    return key.startsWith("./") ? key.substring(2) : key;
  }
}
