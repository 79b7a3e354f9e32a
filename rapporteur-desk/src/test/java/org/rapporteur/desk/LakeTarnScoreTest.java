package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluation.AttributionScore;
import org.rapporteur.evaluation.Gold;
import org.rapporteur.evaluation.Predictions;

/**
 * The whole program over the example, against the gold annotation of the outermost statements that
 * have offsets. The floors lie a little below what was measured, so that a fall fails.
 */
class LakeTarnScoreTest {
  private static final double LEAST_OVERLAP = 0.5;

  private static JsonNode record;
  private static Map<String, Double> figures;

  @BeforeAll
  static void measure(@TempDir Path folder) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("examples/lake-tarn-gold"))) {
      root = root.getParent();
      assertThat(root).as("a folder above the working directory holds examples").isNotNull();
    }
    Path reports = root.resolve("examples/lake-tarn");
    Path annotation = root.resolve("examples/lake-tarn-gold");
    StringWriter out = new StringWriter();
    Console console = new Console(out, new StringWriter(), false, false);
    assertThat(Rapporteur.run(console, "brief", reports.toString(), "--json")).isZero();
    record = new ObjectMapper().readTree(out.toString());
    JsonNode gold = new ObjectMapper().readTree(annotation.resolve("gold.json").toFile());

    AttributionScore score = attribution(annotation, reports, folder.resolve("found.jsonl"));
    Map<JsonNode, JsonNode> matched = matched(gold, false);
    Map<JsonNode, JsonNode> hearsay = matched(gold, true);
    figures = new LinkedHashMap<>();
    figures.put("relation F1", score.relation().f1());
    figures.put("content@50 F1", score.content50().f1());
    figures.put("speaker", share(matched, sameSpeaker(gold)));
    figures.put("party", share(matched, (g, found) -> g.path("party").equals(found.path("party"))));
    figures.put("kind", share(matched, (g, found) -> g.path("kind").equals(found.path("kind"))));
    figures.put(
        "realis", share(matched, (g, found) -> g.path("realis").equals(found.path("realis"))));
    figures.put("hearsay recall", hearsay.size() / (double) inner(gold).size());
    figures.put("hearsay precision", hearsay.size() / (double) inner(record, gold).size());
    System.out.print(table(score, matched.size()));
  }

  @ParameterizedTest
  @CsvSource({
    "relation F1,   0.84",
    "content@50 F1, 0.86",
    "speaker,       0.85",
    "party,         0.84",
    "kind,          0.97",
    "realis,        0.97",
    "hearsay recall,    0.80",
    "hearsay precision, 0.85",
  })
  void figureIsAboveItsFloor(String figure, double floor) {
    assertThat(figures.get(figure)).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void noReportIsTakenForACopyAndNothingIsFoundTwice() {
    assertThat(record.get("reports")).hasSize(12).noneMatch(r -> r.hasNonNull("duplicateOf"));
    assertThat(record.get("statements"))
        .extracting(s -> s.get("report").asText() + s.get("content"))
        .doesNotHaveDuplicates();
  }

  private static AttributionScore attribution(Path annotation, Path reports, Path lines)
      throws IOException {
    Gold gold = Gold.read(annotation.resolve("attributions"), reports, "first");
    Set<String> annotated = new HashSet<>();
    gold.forEach((document, statements) -> annotated.add(document.report().id()));
    StringBuilder found = new StringBuilder();
    for (JsonNode statement : record.get("statements")) {
      if (annotated.contains(statement.get("report").asText())) {
        ObjectNode line = statement.deepCopy();
        line.set("doc", line.get("report"));
        found.append(line).append('\n');
      }
    }
    Files.writeString(lines, found);
    return AttributionScore.of(gold, Predictions.read(lines, gold));
  }

  /** Gold statements with what was found for them, each once, the best overlap first. */
  private static Map<JsonNode, JsonNode> matched(JsonNode gold, boolean inner) {
    record Pair(JsonNode gold, JsonNode found, double overlap) {}
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode statement : gold.get("statements")) {
      if (statement.get("via").isNull() != inner && statement.get("content").get(0).has("start")) {
        for (JsonNode found : record.get("statements")) {
          double overlap = overlap(statement, found);
          if (overlap >= LEAST_OVERLAP && found.get("via").isNull() != inner) {
            pairs.add(new Pair(statement, found, overlap));
          }
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
    Map<JsonNode, JsonNode> matched = new LinkedHashMap<>();
    Set<JsonNode> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold()) && taken.add(pair.found())) {
        matched.put(pair.gold(), pair.found());
      }
    }
    return matched;
  }

  /** The statements inside others that gold gives offsets. */
  private static List<JsonNode> inner(JsonNode gold) {
    return StreamSupport.stream(gold.get("statements").spliterator(), false)
        .filter(s -> !s.get("via").isNull() && s.get("content").get(0).has("start"))
        .toList();
  }

  /** The statements inside others that were found in reports for which gold gives offsets. */
  private static List<JsonNode> inner(JsonNode found, JsonNode gold) {
    Set<JsonNode> annotated = new HashSet<>();
    for (JsonNode statement : gold.get("statements")) {
      if (statement.get("content").get(0).has("start")) {
        annotated.add(statement.get("report"));
      }
    }
    return inner(found).stream().filter(s -> annotated.contains(s.get("report"))).toList();
  }

  /** Characters that both contents hold over characters that either holds. */
  private static double overlap(JsonNode one, JsonNode other) {
    if (!one.get("report").equals(other.get("report"))) {
      return 0;
    }
    Set<Integer> shared = characters(one);
    Set<Integer> all = characters(other);
    int sum = shared.size() + all.size();
    shared.retainAll(all);
    return (double) shared.size() / (sum - shared.size());
  }

  private static Set<Integer> characters(JsonNode statement) {
    Set<Integer> characters = new HashSet<>();
    for (JsonNode span : statement.get("content")) {
      for (int i = span.get("start").asInt(); i < span.get("end").asInt(); i++) {
        characters.add(i);
      }
    }
    return characters;
  }

  /** Whether the speaker found bears the name of the true one, or one of its aliases. */
  private static BiPredicate<JsonNode, JsonNode> sameSpeaker(JsonNode gold) {
    Map<String, String> nameById = new HashMap<>();
    record.get("actors").forEach(a -> nameById.put(a.get("id").asText(), a.get("name").asText()));
    Map<String, Set<String>> namesOf = new HashMap<>();
    for (JsonNode actor : gold.get("actors")) {
      Stream<String> aliases =
          StreamSupport.stream(actor.get("aliases").spliterator(), false).map(JsonNode::asText);
      Set<String> names = new HashSet<>(Set.of(plain(actor.get("name").asText())));
      aliases.map(LakeTarnScoreTest::plain).forEach(names::add);
      namesOf.put(actor.get("name").asText(), names);
    }
    return (statement, found) -> {
      if (statement.get("speaker").isNull()) {
        return !found.hasNonNull("speaker");
      }
      String speaker = nameById.getOrDefault(found.path("speaker").asText(), "");
      return namesOf.get(statement.get("speaker").asText()).contains(plain(speaker));
    };
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static double share(
      Map<JsonNode, JsonNode> matched, BiPredicate<JsonNode, JsonNode> right) {
    long rights =
        matched.entrySet().stream().filter(e -> right.test(e.getKey(), e.getValue())).count();
    return (double) rights / matched.size();
  }

  private static String table(AttributionScore score, int matched) {
    StringBuilder table = new StringBuilder("Lake Tarn\n").append(score.toTable());
    table.append("right among the %d statements found (content@50)\n".formatted(matched));
    for (String figure :
        List.of("speaker", "party", "kind", "realis", "hearsay recall", "hearsay precision")) {
      table.append("%-18s %6.3f\n".formatted(figure, figures.get(figure)));
    }
    return table.toString();
  }
}
