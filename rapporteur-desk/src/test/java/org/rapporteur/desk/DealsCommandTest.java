package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that finds packages, as its user meets it. */
class DealsCommandTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "deals");
  private static final Path TWO = EXAMPLES.resolve("lake-tarn.yaml");
  private static final Path FOUR = EXAMPLES.resolve("lake-tarn-four.yaml");

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void tellsWhoBlocksWhatIsOnTheTableAndWhatUnblocksIt() {
    Outcome outcome = run("deals", TWO);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("Lake Tarn: water for two\n324 packages, 216 feasible, 61 that nobody blocks\n")
        .contains(
            "  Belmark blocks it: it is worth 45, less than the reservation of 50.\n",
            "      84.5        51  monitoring: neutral → joint; costs the others 0\n",
            "  2 packages are better for all:\n",
            "      66.5        72  Nash: 40 m3/s | shared | joint | 10 % below | 5 years\n",
            "  20 packages, best for Arvonia first");
  }

  @Test
  void jsonHasTheKeysInOrder() throws IOException {
    JsonNode answers = new JsonMapper().readTree(run("deals", TWO, "--json").out());
    List<String> keys = new ArrayList<>();
    answers.fieldNames().forEachRemaining(keys::add);

    assertThat(keys)
        .containsExactly(
            "packages",
            "feasible",
            "acceptable",
            "pareto",
            "nash",
            "kalaiSmorodinsky",
            "egalitarian",
            "utilitarian",
            "onTheTable");
    assertThat(answers.at("/pareto")).hasSize(20);
    assertThat(answers.at("/nash/package/summer storage").asText()).isEqualTo("shared");
    assertThat(answers.at("/nash/utilities/Arvonia").asDouble()).isEqualTo(66.5);
    assertThat(answers.at("/onTheTable/blockedBy/0").asText()).isEqualTo("Belmark");
    assertThat(answers.at("/onTheTable/blockers/0/party").asText()).isEqualTo("Belmark");
    assertThat(answers.at("/onTheTable/unblock/0/changes/monitoring/to").asText())
        .isEqualTo("joint");
    assertThat(answers.at("/onTheTable/betterForAll")).hasSize(2);
  }

  @Test
  void jsonIsAsTheSchemaSays() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("..", "docs", "deals.schema.json"))) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
      for (Object[] arguments :
          new Object[][] {
            {"deals", TWO, "--json"},
            {"deals", FOUR, "--json", "--sensitivity", "--draws", "3"},
            {"deals", profile("ferry-line"), profile("harbour-board"), "--json"},
          }) {
        assertThat(schema.validate(run(arguments).out(), InputFormat.JSON)).isEmpty();
      }
      assertThat(schema.validate("{\"packages\":1}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void profilesAreThePartiesOfOneNegotiation() throws IOException {
    Outcome outcome = run("deals", profile("ferry-line"), profile("harbour-board"), "--json");
    JsonNode answers = new JsonMapper().readTree(outcome.out());

    assertThat(answers.at("/packages").asInt()).isEqualTo(36);
    assertThat(answers.at("/nash/utilities/harbour-board").asDouble()).isEqualTo(0.725);
    assertThat(answers.get("onTheTable").isNull()).isTrue();
  }

  @Test
  void anotherPackageCanBePutOnTheTable() {
    assertThat(run("deals", TWO, "--put", "monitoring=joint").out())
        .contains("      84.5        51  40 m3/s | full | joint", "  Nobody blocks it.\n");
  }

  @Test
  void sensitivityIsTheSameForTheSameSeed() {
    Object[] arguments = {"deals", TWO, "--json", "--sensitivity", "--draws", "20", "--seed", "7"};

    assertThat(run(arguments).out())
        .contains("\"sensitivity\":{\"draws\":20,\"seed\":7,\"weights\":0.2,")
        .isEqualTo(run(arguments).out());
  }

  @ParameterizedTest
  @CsvSource({"a.html,<!DOCTYPE html>", "b.json,{\"packages\":", "c.txt,Lake Tarn"})
  void endingOfTheFileTellsTheFormat(String name, String start) {
    Outcome outcome = run("deals", TWO, "-o", folder.resolve(name));

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve(name)).content().startsWith(start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--put;dam=low|there is no issue 'dam'",
        "--put;monitoring=some|'monitoring' has no outcome 'some'; it has none, Belmark alone,",
        "--put;duration=10 years;--put;power price=25 % below|breaks the constraint never",
        "-o;deals.pdf|should end in .html, .json or .txt",
        "--vary-weights;30|--sensitivity",
        "--sensitivity;--vary-weights;130|percentages are from 0 to 100",
        "--sensitivity;--draws;0|there is one draw at least",
      })
  void wrongCommandLineIsExplained(String options, String message) {
    List<Object> arguments = new ArrayList<>(List.of("deals", TWO));
    arguments.addAll(List.of(options.split(";", -1)));
    Outcome outcome = run(arguments.toArray());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message);
  }

  @Test
  void mistakesInAModelAreOneLine() throws IOException {
    Path model = folder.resolve("model.yaml");
    Files.writeString(model, Files.readString(TWO).replace("reservation: 50", "reservation: NaN"));
    Outcome outcome = run("deals", model);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo("rapporteur: " + model + ":32: 'NaN' is not a number that can be used here\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake-tarn.yaml", "lake-tarn-four.yaml"})
  void pageHoldsNothingThatCouldRun(String example) {
    Path page = folder.resolve("page.html");
    run("deals", EXAMPLES.resolve(example), "-o", page);

    assertThat(page).content().contains("default-src 'none'").doesNotContain("://", "unsafe");
  }

  @Test
  void helpHasExamples() {
    Outcome outcome = run("deals", "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: rapporteur deals", "Examples:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  private static Path profile(String party) {
    return EXAMPLES.resolve(party + ".xml");
  }

  private static Outcome run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Rapporteur.run(
            new Console(out, err, false, false),
            Stream.of(args).map(Object::toString).toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }
}
