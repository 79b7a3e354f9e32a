package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codebook as its user meets it: written, edited, used. */
class InitCommandTest {
  private static final String TALKS =
      """
      Talks open

      Mara Lind, the Arvonian foreign minister, said that the lake was shared.
      Jon Hale said that it was not. Two officials said that nobody knew.
      """;

  private static final String OF_MINE =
      """
      parties: [{id: guild, name: Lake Guild}]
      people: [{id: hale, name: Jonathan Hale, aliases: [Jon Hale], roles: [{party: guild}]}]
      """;

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void codebookIsWrittenIntoTheFolder() throws IOException {
    file("talks.txt", TALKS);
    Outcome outcome = run("init", folder);

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(folder.resolve("dossier.yaml"))
        .content()
        .contains("- id: arvonia", "name: Mara Lind", "name: Jon Hale", "party:  # not known")
        .doesNotContain("officials:");
  }

  @Test
  void existingCodebookIsLeftAlone() throws IOException {
    file("talks.txt", TALKS);
    Path codebook = file("dossier.yaml", "title: mine\n");
    Outcome outcome = run("init", folder);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "rapporteur: "
                + codebook
                + ": is there already and stays as it is; -o FILE writes elsewhere, --force over"
                + " it\n");
    assertThat(codebook).hasContent("title: mine\n");
  }

  @Test
  void existingFileOfAnotherNameIsLeftAloneToo() throws IOException {
    file("talks.txt", TALKS);
    Path other = file("other.yaml", "title: mine\n");

    assertThat(run("init", folder, "-o", other).code()).isEqualTo(1);
    assertThat(other).hasContent("title: mine\n");
  }

  @Test
  void existingCodebookIsWrittenOverWhenToldSo() throws IOException {
    file("talks.txt", TALKS);
    Path codebook = file("dossier.yaml", "title: [broken");

    assertThat(run("init", folder, "--force").code()).isZero();
    assertThat(codebook).content().contains("name: Mara Lind");
  }

  @Test
  void codebookIsWrittenElsewhere() throws IOException {
    Path talks = file("talks.txt", TALKS);
    Path other = folder.resolve("mine.yaml");

    assertThat(run("init", talks, "-o", other).code()).isZero();
    assertThat(other).content().contains("name: Mara Lind");
    assertThat(folder.resolve("dossier.yaml")).doesNotExist();
  }

  @Test
  void whereToWriteMustBeClear() throws IOException {
    Path talks = file("talks.txt", TALKS);

    assertThat(run("init", talks).err()).contains("name one folder, or the file to write with -o");
    assertThat(run("init", talks, folder).code()).isEqualTo(1);
  }

  @Test
  void nothingReadableGivesNoCodebook() throws IOException {
    file("empty.txt", "");
    Outcome outcome = run("init", folder);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("empty.txt: ", "so there is no codebook");
    assertThat(folder.resolve("dossier.yaml")).doesNotExist();
  }

  @Test
  void folderThatIsNotThereIsNamed() {
    Outcome outcome = run("init", folder.resolve("talks.txt"), "-o", folder.resolve("a/b.yaml"));

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("talks.txt: no such file");
  }

  @Test
  void filledInPartyIsUsed() throws IOException {
    file("talks.txt", TALKS);
    run("init", folder);
    Path codebook = folder.resolve("dossier.yaml");
    Files.writeString(
        codebook, Files.readString(codebook).replace("party:  # not known", "party: arvonia"));

    assertThat(json("brief", folder, "--json").at("/statements"))
        .filteredOn(statement -> statement.at("/speaker").asText().equals("jon-hale"))
        .extracting(statement -> statement.at("/party").asText())
        .containsExactly("arvonia");
  }

  @Test
  void namedCodebookTakesThePlaceOfTheOneInTheFolder() throws IOException {
    file("talks.txt", TALKS);
    file("dossier.yaml", "title: Not this one\n");
    Path mine = file("mine.yaml", OF_MINE);
    Outcome brief = run("brief", folder, "--codebook", mine);

    assertThat(brief.out()).contains("LAKE GUILD", "Jonathan Hale").doesNotContain("Not this one");
    assertThat(run("brief", folder, "--codebook", folder.resolve("gone.yaml")).err())
        .isEqualTo("rapporteur: " + folder.resolve("gone.yaml") + ": no such file\n");
  }

  @Test
  void statementsHonourTheCodebook() throws IOException {
    file("talks.txt", TALKS);
    assertThat(run("statements", folder).out()).contains("\"speaker\":\"Jon Hale\"");

    file("dossier.yaml", OF_MINE);
    assertThat(run("statements", folder).out())
        .contains("\"speaker\":\"Jonathan Hale\"", "\"party\":\"Lake Guild\"");
  }

  @Test
  void codebookBesideAFileIsUsed() throws IOException {
    Path talks = file("talks.txt", TALKS);
    file("dossier.yaml", OF_MINE);

    assertThat(run("brief", talks).out()).contains("LAKE GUILD");
  }

  @Test
  void secondCodebookIsSaidToBePassedOver() throws IOException {
    file("a/talks.txt", TALKS);
    file("a/dossier.yaml", OF_MINE);
    file("b/talks.txt", TALKS + "And more.\n");
    file("b/dossier.yaml", "title: Other\n");
    Outcome outcome = run("brief", folder.resolve("b"), folder.resolve("a"));

    assertThat(outcome.out()).contains("LAKE GUILD");
    assertThat(outcome.err())
        .isEqualTo(
            "rapporteur: %s is not used; %s is, unless --codebook says other\n"
                .formatted(
                    folder.resolve("b").resolve("dossier.yaml"),
                    folder.resolve("a").resolve("dossier.yaml")));
  }

  @Test
  void codebookIsNoReport() throws IOException {
    Path talks = file("talks.txt", TALKS);
    Path codebook = file("dossier.yaml", OF_MINE);
    Outcome outcome = run("brief", talks, codebook);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).contains("1 report");
    assertThat(outcome.err()).isEqualTo("rapporteur: " + codebook + ": a codebook, not a report\n");
  }

  /** What the reports tell is told by the codebook made of them, and no party is lost. */
  @Test
  void codebookOfTheExampleTellsWhatItsReportsTell() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("..", "examples", "lake-tarn"), "{lt-*,reports.csv}")) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    JsonNode before = json("brief", folder, "--json");
    assertThat(run("init", folder).code()).isZero();
    JsonNode after = json("brief", folder, "--json");

    assertThat(after.at("/parties")).isEqualTo(before.at("/parties"));
    assertThat(after.at("/statements")).hasSameSizeAs(before.at("/statements"));
    Map<String, JsonNode> found = new HashMap<>();
    after.at("/actors").forEach(actor -> found.put(actor.at("/id").textValue(), actor));
    for (JsonNode told : before.at("/actors")) {
      JsonNode now = found.get(told.at("/id").textValue());
      if (now == null) {
        assertThat(told.at("/named").booleanValue()).as("goes by an office").isFalse();
        continue;
      }
      assertThat(now.at("/name")).isEqualTo(told.at("/name"));
      if (!told.at("/party").isNull()) {
        assertThat(now).isEqualTo(told);
      }
    }
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static JsonNode json(Object... args) throws IOException {
    return new JsonMapper().readTree(run(args).out());
  }

  private static Outcome run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Rapporteur.run(
            new Console(out, err, false, false),
            Stream.concat(Stream.of(args).map(Object::toString), Stream.of("--extractor", "rules"))
                .toArray(String[]::new));
    return new Outcome(code, out.toString(), err.toString());
  }
}
