package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/**
 * A tab-separated table of labels on the texts of PolNeAR, BASIL and ENB, which it does not hold.
 */
final class GoldTable {
  private final Path file;
  private final Path data;
  private final Map<String, Document> documents = new HashMap<>();

  /**
   * @param file the table; its first line, after "#", names the columns
   * @param data folder that holds {@code polnear/dev/text} and {@code basil-dev/articles}
   */
  GoldTable(Path file, Path data) {
    this.file = file;
    this.data = data;
  }

  /**
   * The rows, as values by column.
   *
   * @throws InputException if the table cannot be read or a row has too many or too few fields
   */
  List<Map<String, String>> rows() {
    List<String> lines = read(file).lines().toList();
    if (lines.isEmpty()) {
      throw new InputException(file + ":1: no line of column names");
    }
    String names = lines.get(0);
    String[] columns = (names.startsWith("#") ? names.substring(1) : names).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      String[] fields = lines.get(number - 1).split("\t", -1);
      if (fields.length != columns.length) {
        throw new InputException(
            file + ":" + number + ": " + fields.length + " fields, not " + columns.length);
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], fields[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** The text that a row is about, published when the row says. */
  Document document(Map<String, String> row) {
    return documents.computeIfAbsent(
        row.get("document"),
        name -> {
          String text =
              switch (row.getOrDefault("corpus", "polnear")) {
                case "basil" -> basil(data.resolve("basil-dev/articles").resolve(name + ".json"));
                case "polnear-train" ->
                    read(data.resolve("polnear/train/text").resolve(name + ".txt"));
                case "enb" -> enb(data.resolve("enb/srl_enb_devset.txt"), name);
                default -> read(data.resolve("polnear/dev/text").resolve(name + ".txt"));
              };
          Imprint imprint = new Imprint("", "", row.getOrDefault("published", ""), "");
          return Document.of(
              new Report(name, name, imprint, "en", ReportText.of(text), 0, List.of()));
        });
  }

  /**
   * Spans written as "3-7,12-15"; none as "-" or the empty string.
   *
   * @throws InputException if they are written in another way
   */
  List<Span> spans(String written) {
    List<Span> spans = new ArrayList<>();
    boolean none = written.isEmpty() || written.equals("-");
    for (String span : none ? new String[0] : written.split(",", -1)) {
      int hyphen = span.indexOf('-');
      try {
        spans.add(
            new Span(
                Integer.parseInt(span.substring(0, Math.max(0, hyphen))),
                Integer.parseInt(span.substring(hyphen + 1))));
      } catch (IllegalArgumentException e) {
        throw new InputException(file + ": not a span: " + span, e);
      }
    }
    return spans;
  }

  /**
   * The value of a column, read.
   *
   * @throws InputException if {@code reading} refuses it
   */
  <T> T parsed(Map<String, String> row, String column, Function<String, T> reading) {
    try {
      return reading.apply(row.get(column));
    } catch (IllegalArgumentException e) {
      throw new InputException(file + ": no " + column + ": " + row.get(column), e);
    }
  }

  /** The line of the bulletins that a name such as "enb-007" counts. */
  private static String enb(Path bulletins, String name) {
    int line = Integer.parseInt(name.substring(name.indexOf('-') + 1));
    return read(bulletins).lines().skip(line - 1L).findFirst().orElse("").strip();
  }

  private static String basil(Path file) {
    try {
      StringJoiner paragraphs = new StringJoiner("\n\n");
      for (JsonNode paragraph : new JsonMapper().readTree(read(file)).path("body-paragraphs")) {
        StringJoiner sentences = new StringJoiner(" ");
        paragraph.forEach(sentence -> sentences.add(sentence.asText()));
        paragraphs.add(sentences.toString());
      }
      return paragraphs.toString();
    } catch (IOException e) {
      throw new InputException(file + ": not JSON", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new InputException(
          file + (Files.exists(file) ? ": cannot be read" : ": no such file"), e);
    }
  }
}
