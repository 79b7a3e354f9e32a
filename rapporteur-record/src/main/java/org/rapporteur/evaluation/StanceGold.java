package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.issue.Issue;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * The labels of stances in the folder {@code gold/stance}: tables of issues, of statements with the
 * issues of their negotiation, and of the stance of each. They do not hold the texts.
 */
final class StanceGold {
  private final Path folder;
  private final Path data;
  private final Map<String, List<Issue>> issues = new LinkedHashMap<>();
  private final Map<List<String>, List<Item>> items = new LinkedHashMap<>();

  /**
   * A statement with an issue.
   *
   * @param half {@code tune} or {@code final}
   * @param negotiation id of the negotiation
   * @param corpus name of the corpus
   * @param document name of the document
   * @param issue id of the issue
   * @param stance label, such as {@code favours} or {@code none}
   * @param condition the words of the condition
   * @param statement the statement
   */
  record Item(
      String half,
      String negotiation,
      String corpus,
      String document,
      String issue,
      String stance,
      List<Span> condition,
      Statement statement) {}

  /**
   * @param folder holds {@code issues.tsv}, {@code items.tsv} and {@code gold.tsv}; the example
   *     reports lie in {@code examples/lake-tarn} two folders above
   * @param data folder that holds {@code polnear/dev/text}, {@code basil-dev/articles} and {@code
   *     enb}
   * @throws InputException if a table is missing, cannot be read, or is not what it should be
   */
  StanceGold(Path folder, Path data) {
    this.folder = folder.toAbsolutePath().normalize();
    this.data = data;
    for (Map<String, String> row : table("issues.tsv")) {
      issues
          .computeIfAbsent(row.get("negotiation"), name -> new ArrayList<>())
          .add(
              new Issue(
                  row.get("issue"),
                  row.get("name"),
                  row.get("proposition"),
                  List.of(row.get("words").split(", ", -1)),
                  List.of()));
    }
    Map<String, Map<String, String>> answers = new HashMap<>();
    table("gold.tsv").forEach(row -> answers.put(row.get("id"), row));
    for (Map<String, String> row : table("items.tsv")) {
      if (answers.containsKey(row.get("id"))) {
        Map<String, String> answer = answers.get(row.get("id"));
        Item item =
            new Item(
                answer.get("half"),
                row.get("negotiation"),
                row.get("corpus"),
                row.get("document"),
                row.get("issue"),
                answer.get("stance"),
                spans(answer.get("condition")),
                statement(row));
        items
            .computeIfAbsent(
                List.of(item.negotiation(), item.document()), both -> new ArrayList<>())
            .add(item);
      }
    }
  }

  /** The issues of a negotiation. */
  List<Issue> issues(String negotiation) {
    return issues.get(negotiation);
  }

  /** The items of each document in each negotiation that it is of, in the order of the table. */
  List<List<Item>> byDocument() {
    return List.copyOf(items.values());
  }

  private Statement statement(Map<String, String> row) {
    return new Statement(
        spans(row.get("source")),
        spans(row.get("cue")),
        spans(row.get("content")),
        Statement.Kind.INDIRECT,
        Statement.Realis.ASSERTED,
        1);
  }

  /** The text of an item. */
  Document document(Item item) {
    String name = item.document();
    String text =
        switch (item.corpus()) {
          case "polnear" -> read(data.resolve("polnear/dev/text/" + name + ".txt"));
          case "polnear-train" -> read(data.resolve("polnear/train/text/" + name + ".txt"));
          case "lake-tarn" ->
              read(folder.resolveSibling("../examples/lake-tarn/" + name + ".txt").normalize());
          case "enb" -> line(data.resolve("enb/srl_enb_devset.txt"), name);
          case "basil" -> basil(name);
          default -> throw new InputException(folder + ": no such corpus: " + item.corpus());
        };
    return Document.of(
        new Report(name, name, Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
  }

  private static String line(Path file, String name) {
    return read(file)
        .split("\n", -1)[Integer.parseInt(name.substring(name.indexOf('-') + 1)) - 1]
        .replace("\r", "");
  }

  /** An article named YEAR-STORY_OUTLET. */
  private String basil(String name) {
    int hyphen = name.indexOf('-');
    int end = name.lastIndexOf('_');
    Path year = data.resolve("basil-dev/articles").resolve(name.substring(0, hyphen));
    String files = name.substring(hyphen + 1, end) + "*" + name.substring(end) + ".json";
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(year, files)) {
      for (Path file : listed) {
        StringJoiner paragraphs = new StringJoiner("\n\n");
        for (JsonNode paragraph : new JsonMapper().readTree(read(file)).path("body-paragraphs")) {
          StringJoiner sentences = new StringJoiner(" ");
          paragraph.forEach(sentence -> sentences.add(sentence.asText()));
          paragraphs.add(sentences.toString());
        }
        return paragraphs.toString();
      }
    } catch (IOException e) {
      throw new InputException(year + ": cannot be read", e);
    }
    throw new InputException(year + ": no article " + files);
  }

  /** Spans written as "3-7;12-15". */
  private List<Span> spans(String written) {
    List<Span> spans = new ArrayList<>();
    for (String span : written.isEmpty() ? new String[0] : written.split(";", -1)) {
      String[] ends = span.split("-", -1);
      try {
        spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])));
      } catch (IllegalArgumentException e) {
        throw new InputException(folder + ": not a span: " + span, e);
      }
    }
    return spans;
  }

  private List<Map<String, String>> table(String name) {
    Path file = folder.resolve(name);
    List<String> lines = read(file).lines().toList();
    if (lines.isEmpty()) {
      throw new InputException(file + ":1: no line of column names");
    }
    List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      String[] fields = lines.get(number - 1).split("\t", -1);
      if (fields.length != columns.size()) {
        throw new InputException(
            file + ":" + number + ": " + fields.length + " fields, not " + columns.size());
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < fields.length; i++) {
        row.put(columns.get(i), fields[i]);
      }
      rows.add(row);
    }
    return rows;
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
