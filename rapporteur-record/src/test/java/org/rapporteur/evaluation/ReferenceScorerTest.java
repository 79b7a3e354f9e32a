package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Span;

/**
 * Runs an independent scorer in Python on the same files. It is skipped unless {@code
 * RAPPORTEUR_REFERENCE_SCORER}, a system property or environment variable, names the script; with
 * {@code RAPPORTEUR_POLNEAR}, a folder that holds {@code attributions} and {@code text}, it also
 * compares figures on that corpus.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReferenceScorerTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;
  private Path script;

  @BeforeEach
  void findScorer() {
    script = Path.of(setting("RAPPORTEUR_REFERENCE_SCORER"));
    assumeTrue(Files.isRegularFile(script), script + " is not a file");
    assumeTrue(hasPython(), "python3 is not installed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last", "ba02"})
  void agreesOnTheExamples(String annotator)
      throws IOException, InterruptedException, URISyntaxException {
    Path examples = Path.of(ReferenceScorerTest.class.getResource("predictions.jsonl").toURI());

    assertAgreement(examples, examples.resolveSibling("attributions"), annotator);
  }

  @Test
  void agreesOnACorpusWithDamagedGold() throws IOException, InterruptedException {
    Path annotations = Path.of(setting("RAPPORTEUR_POLNEAR")).resolve("attributions");
    Random random = new Random(1);
    for (String annotator : List.of("first", "last")) {
      Gold gold = Gold.read(annotations, Gold.textsBeside(annotations), annotator);
      Path predictions = folder.resolve(annotator + ".jsonl");
      Files.write(predictions, damaged(gold, random));

      assertAgreement(predictions, annotations, annotator);
    }
  }

  private void assertAgreement(Path predictions, Path annotations, String annotator)
      throws IOException, InterruptedException {
    Gold gold = Gold.read(annotations, Gold.textsBeside(annotations), annotator);
    AttributionScore score = AttributionScore.of(gold, Predictions.read(predictions, gold));

    assertThat(score.toTable()).isEqualTo(reference(predictions, annotations, annotator));
    JsonNode expected = JSON.readTree(reference(predictions, annotations, annotator, "--json"));
    assertThat(JSON.readTree(score.toJson())).isEqualTo(expected);
  }

  private String reference(Path predictions, Path annotations, String annotator, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                script.toString(),
                predictions.toString(),
                annotations.toString(),
                "--annotator",
                annotator));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return printed;
  }

  /** The gold as predictions: a third as it is, the rest with parts moved, dropped or doubled. */
  private static List<String> damaged(Gold gold, Random random) {
    List<String> lines = new ArrayList<>();
    gold.texts()
        .forEach(
            (document, text) -> {
              for (Attribution attribution : gold.attributions(document)) {
                int copies = Math.max(0, random.nextInt(10) - 7) + (random.nextInt(8) == 0 ? 0 : 1);
                for (int i = 0; i < copies; i++) {
                  ObjectNode line = JSON.createObjectNode().put("doc", document);
                  for (Attribution.Role role : Attribution.Role.values()) {
                    ArrayNode pieces = line.putArray(role.key());
                    for (Span span : attribution.spans(role)) {
                      addDamaged(span, text.length(), pieces, random);
                    }
                  }
                  lines.add(line.toString());
                }
              }
            });
    return lines;
  }

  private static void addDamaged(Span span, int length, ArrayNode pieces, Random random) {
    int reach = random.nextInt(3) * random.nextInt(1 + span.length());
    int start = Math.max(0, span.start() - reach / 2 + random.nextInt(reach + 1));
    int end = Math.min(length, span.end() - reach / 2 + random.nextInt(reach + 1));
    if (start < end && random.nextInt(12) > 0) {
      pieces.addObject().put("start", start).put("end", end);
    }
  }

  private static String setting(String name) {
    String value = System.getProperty(name, System.getenv(name));
    assumeTrue(value != null, name + " is not set");
    return value;
  }

  private static boolean hasPython() {
    try {
      Process process =
          new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
