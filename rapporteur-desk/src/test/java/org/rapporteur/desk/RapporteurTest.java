package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its user meets it: arguments in, output, messages and exit code out. */
class RapporteurTest {
  private static final String TALKS =
      "Talks open\n\nMara Lind, the Arvonian foreign minister, said that the lake was shared.\n";

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void briefNamesWhoSaidWhat() throws IOException {
    file("talks.txt", TALKS);
    Outcome outcome = run("brief", folder);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("[talks]", "Mara Lind", "said that the lake was shared");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void briefOfAReportThatNamesNobody() throws IOException {
    file("rumour.txt", "It was claimed that the lake had been sold in the night to a stranger.");
    Outcome outcome = run("brief", folder);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("SPEAKER NOT KNOWN", "was claimed that the lake");
  }

  @Test
  void briefBearsTheTitleOfTheCodebook() throws IOException {
    file("talks.txt", TALKS);
    file("dossier.yaml", "title: Sorrel talks\n");
    Outcome outcome = run("brief", folder);

    assertThat(outcome.out()).startsWith("Sorrel talks\n1 report");
    assertThat(outcome.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: [a|dossier.yaml:1: not valid YAML",
        "only words|dossier.yaml:1: not a codebook",
      })
  void codebookThatCannotBeReadIsNamed(String codebook, String message) throws IOException {
    file("talks.txt", TALKS);
    file("dossier.yaml", codebook);
    Outcome outcome = run("brief", folder);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message).hasLineCount(1);
  }

  @Test
  void inputThatFailsIsNamedAndTheRestGoesOn() throws IOException {
    file("talks.txt", TALKS);
    file("empty.txt", "");
    Outcome outcome = run("brief", folder, folder.resolve("gone.txt"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("Mara Lind", "SKIPPED");
    assertThat(outcome.err().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("rapporteur: " + folder));
  }

  @Test
  void nothingReadableIsSaidAndTells() throws IOException {
    file("empty.txt", "");
    Outcome outcome = run("brief", folder);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("empty.txt: ").contains("no report could be read");
  }

  @Test
  void nothingReadableLeavesTheOldOutputAlone() throws IOException {
    Path old = file("old.html", "old");
    assertThat(run("brief", folder.resolve("gone.txt"), "-o", old).code()).isEqualTo(1);
    assertThat(old).hasContent("old");
  }

  @Test
  void reportOverTheLimitIsSkipped() throws IOException {
    file("talks.txt", TALKS);
    Outcome outcome = run("brief", folder, "--max-size", "50");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("talks.txt: longer than 50 bytes");
  }

  @Test
  void jsonHoldsTheTextWhenAskedFor() throws IOException {
    file("talks.txt", TALKS);
    JsonNode record =
        new JsonMapper().readTree(run("brief", folder, "--json", "--with-text").out());

    assertThat(record.at("/reports/0/text").asText()).isEqualTo(TALKS);
    assertThat(record.at("/statements/0/content/0/text").asText())
        .isEqualTo("that the lake was shared");
  }

  @ParameterizedTest
  @CsvSource({
    "a.html,<!DOCTYPE html>",
    "b.JSON,{\"format\":",
    "c.csv,'report,outlet'",
    "d.txt,Brief"
  })
  void endingOfTheFileTellsTheFormat(String name, String start) throws IOException {
    file("in/talks.txt", TALKS);
    Outcome outcome = run("brief", folder.resolve("in"), "-o", folder.resolve(name));

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve(name)).content().startsWithIgnoringCase(start);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).as("no draft is left").hasSize(2);
    }
  }

  @Test
  void outputInAFolderThatIsNotThereIsRefused() throws IOException {
    file("talks.txt", TALKS);
    Outcome outcome = run("brief", folder, "-o", folder.resolve("no/such/brief.html"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("there is no folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "brif x",
        "brief x --json --csv",
        "brief x -o brief.pdf",
        "brief x --with-text",
        "brief x --json --show-missed",
        "brief x --max-size many",
        "brief x --max-size 2000M",
        "brief x --threads 0",
        "statements",
        "statements x --json",
      })
  void wrongCommandLineIsExplained(String line) {
    Outcome outcome = run((Object[]) line.split(" ", -1));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("rapporteur: ").contains("--help'");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    Outcome outcome = run();
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("Usage: rapporteur", "brief", "statements", "Examples:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief", "statements", "evaluate"})
  void everyCommandHasHelpWithExamples(String command) {
    Outcome outcome = run(command, "--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("Usage: rapporteur " + command, "Examples:");
    assertThat(outcome.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void statementsComeInReadingOrder() throws IOException {
    for (int i = 10; i < 40; i++) {
      file(i + ".txt", TALKS);
    }
    Outcome outcome = run("statements", folder, "--threads", "4");
    List<String> documents = new ArrayList<>();
    for (String line : outcome.out().lines().toList()) {
      documents.add(new JsonMapper().readTree(line).get("doc").asText());
    }

    assertThat(documents).hasSize(30).isSorted();
    assertThat(outcome.code()).isZero();
  }

  @Test
  void outputIsTheSameWhateverTheOrderOfFilesAndNumberOfThreads() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      files.add(file(i % 3 + "/" + i % 4 + ".txt", "Report " + i % 5 + "\n\n" + TALKS));
    }
    List<Object> arguments = new ArrayList<>(List.of("brief", "--json", "--with-text"));
    arguments.addAll(files);
    String expected = run(arguments.toArray()).out();
    for (int threads = 1; threads <= 4; threads++) {
      Collections.shuffle(files, new Random(threads));
      List<Object> again =
          new ArrayList<>(List.of("brief", "--json", "--with-text", "--threads", threads));
      again.addAll(files);

      assertThat(run(again.toArray()).out()).isEqualTo(expected);
    }
    assertThat(expected).contains("\"duplicateOf\":\"");
  }

  @Test
  void closedPipeEndsQuietly() throws IOException {
    file("talks.txt", TALKS);
    StringWriter err = new StringWriter();
    Writer closed = failing("Broken pipe");
    for (String command : List.of("brief", "statements")) {
      Console console = new Console(closed, err, false, false);
      assertThat(Rapporteur.run(console, command, folder.toString())).isZero();
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void fullDiskIsSaid() throws IOException {
    file("talks.txt", TALKS);
    StringWriter err = new StringWriter();
    Console console = new Console(failing("No space left on device"), err, false, false);

    assertThat(Rapporteur.run(console, "brief", folder.toString())).isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo("rapporteur: output cannot be written: No space left on device\n");
  }

  @Test
  void nameOfAFileCannotDriveTheTerminal() {
    assertThat(run("brief", "no\u001b[2Jsuch\nfile").err())
        .startsWith("rapporteur: no[2Jsuch file: ");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
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

  private static Writer failing(String message) {
    return new Writer() {
      @Override
      public void write(char[] characters, int from, int length) throws IOException {
        throw new IOException(message);
      }

      @Override
      public void flush() throws IOException {
        throw new IOException(message);
      }

      @Override
      public void close() {}
    };
  }
}
