package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command compare as its user meets it. */
class CompareCommandTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "lake-tarn");
  private static final Path WIRE = EXAMPLE.resolve("lt-05.txt");
  private static final Path REWRITE = EXAMPLE.resolve("lt-06.txt");

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  private static Outcome run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Rapporteur.run(
            new Console(out, err, false, false),
            Stream.concat(
                    Stream.concat(Stream.of("compare"), Stream.of(args).map(Object::toString)),
                    Stream.of("--extractor", "rules"))
                .toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }

  @Test
  void rewriteStandsBesideItsOrigin() {
    Outcome outcome = run(WIRE, REWRITE, "--width", "80");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .startsWith("A  Mediator puts 40 cubic metres on the table in Lake Tarn talks (North Wire,")
        .contains(
            "A is likelier the origin: it was published first.",
            "\"I will be plain about what worries    = “I will be plain about what worries",
            "│ with an end date,” [was her verdict].");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void columnsStandAsNamed() {
    assertThat(run(REWRITE, WIRE).out())
        .startsWith("A  Hale breaks the silence with a figure")
        .contains("B is likelier the origin: it was published first.");
  }

  @Test
  void jsonHasItsFieldsInOrder() throws IOException {
    JsonNode json = new JsonMapper().readTree(run(WIRE, REWRITE, "--json").out());

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly(
            "format",
            "left",
            "right",
            "sameStory",
            "derivation",
            "sharedWording",
            "discrepancies",
            "rows");
    assertThat(json.at("/derivation/kind").asText()).isEqualTo("rewrite");
    assertThat(json.at("/rows/0/kind").asText()).isEqualTo("headline");
    assertThat(json.at("/rows/3/leftDiffers/0/text").asText()).isEqualTo("said");
    assertThat(json.at("/rows/3/rightDiffers/0/text").asText()).isEqualTo("remarked");
  }

  @ParameterizedTest
  @CsvSource({"a.html,<!DOCTYPE html>", "b.JSON,'{\"format\":'", "c.txt,A  Mediator"})
  void endingOfTheFileTellsTheFormat(String name, String start) {
    Outcome outcome = run(WIRE, REWRITE, "-o", folder.resolve(name));

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve(name)).content().startsWith(start);
  }

  @Test
  void reportBesideItselfIsTheSame() {
    assertThat(run(WIRE, WIRE).out())
        .contains("A and B have the same words.")
        .doesNotContainPattern("(?m)^.{48} [~<>] ");
  }

  @Test
  void moreThanTwoAreRefused() {
    Outcome named = run(WIRE, REWRITE, EXAMPLE.resolve("lt-07.txt"));
    assertThat(named.code()).isEqualTo(1);
    assertThat(named.err()).startsWith("rapporteur: compare takes two reports, and 3 are named\n");

    assertThat(run(EXAMPLE))
        .isEqualTo(
            new Outcome(1, "", "rapporteur: compare takes two reports, and there are more\n"));
  }

  @Test
  void lessThanTwoAreRefused() throws IOException {
    assertThat(run(WIRE))
        .isEqualTo(
            new Outcome(
                1, "", "rapporteur: compare takes two reports, and only one could be read\n"));

    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Outcome outcome = run(WIRE, empty);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("empty.txt: ").endsWith("only one could be read\n");
  }

  @ParameterizedTest
  @CsvSource({"a.txt b.txt -o a.pdf,a.pdf: the file's name", "a.txt --width x,Invalid value"})
  void wrongCommandLineIsExplained(String line, String message) {
    Outcome outcome = run((Object[]) line.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("rapporteur: " + message).contains("compare --help'");
  }

  @Test
  void helpHasExamples() {
    Outcome outcome = run("--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: rapporteur compare [OPTIONS] A B", "Examples:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }
}
