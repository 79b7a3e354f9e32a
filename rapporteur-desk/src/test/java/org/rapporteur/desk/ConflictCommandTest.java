package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command conflict as its user meets it. */
class ConflictCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "conflict");

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Rapporteur.run(
            new Console(out, err, false, false),
            Stream.of(args).map(Object::toString).toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }

  private static JsonNode json(Object... args) throws IOException {
    return new JsonMapper().readTree(run(args).out());
  }

  @Test
  void tablesSayWhatHolds() {
    Outcome outcome = run("conflict", EXAMPLES.resolve("elmira.yaml"));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Elmira groundwater\n3 decision makers, 9 states\n")
        .contains(
            "  5  ngsqz  ngsqz     ngsqz              ngsqz\n",
            "  Nash  5, 8, 9\n",
            "  GMR   1, 4, 5, 8, 9\n",
            "  1 → 5  MoE and Local governments\n  5 → 8  MoE and Uniroyal\n  and 9 more",
            "1 → 2 (MoE) → 4 (Uniroyal) → 8 (Local governments)");
  }

  @Test
  void jsonHasItsFieldsInOrder() throws IOException {
    JsonNode json = json("conflict", EXAMPLES.resolve("elmira.yaml"), "--json");

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("states", "stability", "equilibria", "coalitionImprovements", "statusQuo");
    assertThat(json.at("/states/0").toString())
        .isEqualTo("{\"id\":\"1\",\"pattern\":\"\",\"options\":[]}");
    assertThat(json.at("/stability").fieldNames())
        .toIterable()
        .containsExactly("nash", "gmr", "smr", "seq", "sseq");
    assertThat(json.at("/stability/nash/Uniroyal").toString())
        .isEqualTo("[\"1\",\"4\",\"5\",\"8\",\"9\"]");
    assertThat(json.at("/equilibria/gmr").toString()).isEqualTo("[\"1\",\"4\",\"5\",\"8\",\"9\"]");
    assertThat(json.at("/coalitionImprovements")).hasSize(11);
    assertThat(json.at("/coalitionImprovements/7").toString())
        .isEqualTo("{\"from\":\"5\",\"to\":\"8\",\"coalition\":[\"MoE\",\"Uniroyal\"]}");
    assertThat(json.at("/statusQuo/paths/2/moves/0").toString())
        .isEqualTo("{\"by\":\"Local governments\",\"to\":\"5\"}");
  }

  @Test
  void jsonOfOptionFormNumbersItsStates() throws IOException {
    JsonNode json = json("conflict", EXAMPLES.resolve("elmira-options.yaml"), "--json");

    assertThat(json.at("/states/0").toString())
        .isEqualTo("{\"id\":1,\"pattern\":\"NYNNN\",\"options\":[\"delay\"]}");
    assertThat(json.at("/states/4").toString())
        .isEqualTo("{\"id\":5,\"pattern\":\"-NNY-\",\"options\":[\"abandon\"]}");
    assertThat(json.at("/equilibria/nash").toString()).isEqualTo("[5,6,9]");
  }

  @Test
  void questionsAreAnsweredInBothForms() throws IOException {
    Object[] questions = {
      "conflict", EXAMPLES.resolve("elmira.yaml"), "--why", "1", "--inverse", "6", "--robustness"
    };
    assertThat(run(questions).out())
        .contains(
            "If Local governments moves to 5, MoE can move to 6",
            "Uniroyal: if to 6 it preferred no longer 8, 9\n",
            "Uniroyal: 9 before 5, gains 1 (SEQ)",
            "8 100 %");
    JsonNode json = json(Stream.concat(Stream.of(questions), Stream.of("--json")).toArray());
    assertThat(json.at("/why/reasons")).hasSize(15);
    assertThat(json.at("/inverse/nash/decisionMakers/1/noLongerPreferred").toString())
        .isEqualTo("[[\"8\",\"9\"]]");
    assertThat(json.at("/inverse/nash/decisionMakers/1/searched").asText()).isEqualTo("all");
    assertThat(json.at("/inverse/nash/together/Uniroyal").toString()).isEqualTo("[\"8\",\"9\"]");
    assertThat(json.at("/inverse/nash/fewest").asBoolean()).isTrue();
    assertThat(json.at("/robustness/survival/nash/1/share").asDouble()).isEqualTo(1.0);
  }

  @ParameterizedTest
  @CsvSource({"a.html,<!DOCTYPE html>", "b.JSON,{\"states\":", "c.txt,Chicken"})
  void endingOfTheFileTellsTheFormat(String name, String start) {
    Outcome outcome = run("conflict", EXAMPLES.resolve("chicken.yaml"), "-o", folder.resolve(name));

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve(name)).content().startsWith(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lake-tarn",
        "elmira",
        "prisoners-dilemma",
        "chicken",
        "stag-hunt",
        "three-answers"
      })
  void everyExampleGivesTheSameTwice(String name) {
    Object[] args = {"conflict", EXAMPLES.resolve(name + ".yaml"), "--robustness"};
    assertThat(run(args)).isEqualTo(run(args)).extracting(Outcome::code).isEqualTo(0);
  }

  @Test
  void largeModelsAreShortened() throws IOException {
    List<String> options = Stream.iterate(0, i -> i + 1).limit(12).map(i -> "o" + i).toList();
    Path model =
        Files.writeString(
            folder.resolve("large.yaml"),
            "decision-makers:\n  A: {options: "
                + options.subList(0, 6)
                + "}\n  B: {options: "
                + options.subList(6, 12)
                + "}\nstatus-quo: 1\npreferences:\n  A: {prioritise: "
                + options.subList(3, 9)
                + "}\n  B: {prioritise: "
                + options.subList(5, 11)
                + "}\n");
    Outcome outcome = run("conflict", model);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("4096 states", "EQUILIBRIA TO LOOK AT FIRST", "by improvements");
    assertThat(outcome.out().lines()).hasSizeLessThan(300);
    assertThat(json("conflict", model, "--json").at("/states")).hasSize(4096);
  }

  @Test
  void errorNamesTheLine() throws IOException {
    Path model = Files.writeString(folder.resolve("bad.yaml"), "title: x\nstate: [a]\n");
    Outcome outcome = run("conflict", model);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("rapporteur: " + model + ":1: a model has either")
        .hasLineCount(1);
  }

  @Test
  void unknownStateIsNamed() {
    Outcome outcome = run("conflict", EXAMPLES.resolve("elmira.yaml"), "--why", "10");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).endsWith("there is no state '10'\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conflict", "conflict a b", "conflict a -o a.pdf", "conflict a --why"})
  void wrongCommandLineIsExplained(String line) {
    Outcome outcome = run((Object[]) line.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("rapporteur: ").contains("conflict --help'");
  }

  @Test
  void helpHasExamples() {
    Outcome outcome = run("conflict", "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: rapporteur conflict", "Examples:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
