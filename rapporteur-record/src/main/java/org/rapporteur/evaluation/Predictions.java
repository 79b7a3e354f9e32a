package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.Attribution.Role;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.StatementExtractor;

/** Attributions to be judged, on the texts of a gold standard. */
public final class Predictions {
  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  private final Gold gold;
  private final Map<String, List<Attribution>> attributions = new HashMap<>();

  /** None yet. */
  Predictions(Gold gold) {
    this.gold = gold;
  }

  /**
   * Reads JSON Lines: an object with {@code doc} (the text's file name, with or without {@code
   * .txt}) and the lists {@code source}, {@code cue} and {@code content} of {@code {start, end}} in
   * code points. Other keys are left aside. A line whose {@code via} is not empty is left out: a
   * gold standard holds outermost attributions only.
   *
   * @throws InputException if the file cannot be read, a line cannot be understood, its document is
   *     not in the gold standard, or its offsets lie outside the text
   */
  public static Predictions read(Path file, Gold gold) {
    Predictions predictions = new Predictions(gold);
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.codePoints().allMatch(GoldText::isBlank)) {
          predictions.add(line, file + ":" + number + ": ");
        }
      }
    } catch (CharacterCodingException e) {
      throw new InputException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new InputException(
          file + (Files.exists(file) ? ": cannot be read" : ": no such file"), e);
    }
    return predictions;
  }

  /** The outermost statements that an extractor finds in the texts of a gold standard. */
  public static Predictions of(StatementExtractor extractor, Gold gold) {
    Predictions predictions = new Predictions(gold);
    for (String document : gold.texts().keySet()) {
      for (Statement statement : extractor.extract(gold.document(document)).statements()) {
        if (!statement.isInner()) {
          predictions.add(document, statement.source(), statement.cue(), statement.content());
        }
      }
    }
    return predictions;
  }

  /** The attributions of a document, possibly none. */
  List<Attribution> attributions(String document) {
    return attributions.getOrDefault(document, List.of());
  }

  /** Adds an attribution of a document of the gold standard. */
  void add(String document, List<Span> source, List<Span> cue, List<Span> content) {
    GoldText text = gold.texts().get(document);
    attributions
        .computeIfAbsent(document, d -> new ArrayList<>())
        .add(new Attribution(text.canonical(source), text.canonical(cue), text.canonical(content)));
  }

  private void add(String line, String place) {
    JsonNode statement = parsed(line, place);
    if (isFilled(statement.path("via"))) {
      return;
    }
    String named = statement.path("doc").asText();
    String document = named.endsWith(".txt") ? named.substring(0, named.length() - 4) : named;
    GoldText text = gold.texts().get(document);
    if (text == null) {
      throw new InputException(place + "document '" + document + "' is not in the gold standard");
    }
    add(
        document,
        spans(statement, Role.SOURCE, text, place),
        spans(statement, Role.CUE, text, place),
        spans(statement, Role.CONTENT, text, place));
  }

  private static JsonNode parsed(String line, String place) {
    try {
      JsonNode statement = JSON.readTree(line);
      if (!statement.path("doc").isTextual()) {
        throw new InputException(place + "not an object with a doc");
      }
      return statement;
    } catch (JsonProcessingException e) {
      throw new InputException(place + "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static boolean isFilled(JsonNode value) {
    return value.isContainerNode()
        ? !value.isEmpty()
        : value.isTextual() ? !value.textValue().isEmpty() : value.asDouble(0) != 0;
  }

  private static List<Span> spans(JsonNode statement, Role role, GoldText text, String place) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode piece : statement.path(role.key())) {
      JsonNode start = piece.path("start");
      JsonNode end = piece.path("end");
      if (!start.isInt()
          || !end.isInt()
          || start.intValue() < 0
          || start.intValue() >= end.intValue()
          || end.intValue() > text.length()) {
        throw new InputException(
            "%sbad %s offsets %s,%s (the text has %d)"
                .formatted(place, role.key(), start, end, text.length()));
      }
      spans.add(new Span(start.intValue(), end.intValue()));
    }
    return spans;
  }
}
