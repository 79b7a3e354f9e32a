package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models drafted from a folder of reports, as their user meets them. */
class ProspectsCommandTest {
  private static final String TALKS =
      """
      Talks open

      “We accept a minimum flow,” said Mara Lind, the Arvonian foreign minister.

      Jon Hale, the Belmark prime minister, demanded a minimum flow.

      “Belmark rejects compensation,” said Jon Hale.
      """;

  private static final String CODEBOOK =
      """
      title: "Lake: talks"
      parties: [{id: arvonia, name: Arvonia}, {id: belmark, name: Belmark}]
      people:
        - {id: lind, name: Mara Lind, roles: [{party: arvonia}]}
        - {id: hale, name: Jon Hale, roles: [{party: belmark}]}
      issues:
        - {id: flow, name: "Flow: minimum", proposition: Arvonia guarantees a minimum flow,
           words: [minimum flow]}
        - {id: pay, name: 'Payment "now"', proposition: Belmark pays compensation,
           words: [compensation]}
      """;

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @BeforeEach
  void reports() throws IOException {
    Files.writeString(folder.resolve("talks.txt"), TALKS);
    Files.writeString(folder.resolve("dossier.yaml"), CODEBOOK);
  }

  @Test
  void modelsAreWrittenIntoTheFolderAndCanBeUsed() {
    Outcome outcome = prospects();

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .isEqualTo(
            "wrote %s (decision makers: 2, options: 2); look through it, then use it\n"
                    .formatted(file("conflict.yaml"))
                + "wrote %s (parties: 2, issues: 2); look through it, then use it\n"
                    .formatted(file("deals.yaml")));
    assertThat(file("conflict.yaml"))
        .content()
        .contains("- guarantee a minimum flow\n", "- pay compensation\n", "talks#1");
    assertThat(run("conflict", file("conflict.yaml")).out())
        .startsWith("Lake: talks\n2 decision makers, 4 states\n");
    assertThat(run("deals", file("deals.yaml")).out()).startsWith("Lake: talks\n4 packages");
  }

  @Test
  void editedModelIsLeftAloneAndTheDifferenceShown() throws IOException {
    prospects();
    String drafted = Files.readString(file("conflict.yaml"));
    String edited = drafted.replace("- pay compensation", "- pay\u001b[31m in full");
    Files.writeString(file("conflict.yaml"), edited);
    Outcome outcome = prospects();

    assertThat(file("conflict.yaml")).hasContent(edited);
    assertThat(file("conflict.new.yaml")).hasContent(drafted);
    assertThat(outcome.out())
        .startsWith(
            "%s stays as it is; wrote %s; the difference:\n--- conflict.yaml\n+++ conflict.new.yaml"
                .formatted(file("conflict.yaml"), file("conflict.new.yaml")))
        .contains("\n-      - pay [31m in full\n+      - pay compensation\n")
        .endsWith(file("deals.yaml") + ": nothing has changed\n");
    assertThat(file("deals.new.yaml")).doesNotExist();
    assertThat(prospects().out()).contains("conflict.new.yaml is as before; the difference:");
  }

  @Test
  void nothingNewWritesNothing() {
    prospects();

    assertThat(prospects().out())
        .isEqualTo(
            "%s: nothing has changed\n%s: nothing has changed\n"
                .formatted(file("conflict.yaml"), file("deals.yaml")));
    assertThat(file("conflict.new.yaml")).doesNotExist();
  }

  @Test
  void modelsAreNoReports() {
    prospects();

    assertThat(run("brief", folder, "--extractor", "rules").out()).contains("1 report");
  }

  @Test
  void withoutPositionsItSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("talks.txt"), "Talks open\n\nThe sun shone on the lake.\n");
    Outcome outcome = prospects();

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            "rapporteur: no positions of parties can be read in %s, so there is nothing to draft:"
                    .formatted(folder)
                + " write parties and issues into %s ('rapporteur init' writes a first one)\n"
                    .formatted(file("dossier.yaml")));
    assertThat(file("conflict.yaml")).doesNotExist();
  }

  @Test
  void oneFolderIsNeeded() {
    assertThat(run("prospects", file("talks.txt"), "--extractor", "rules").err())
        .contains("name one folder of reports");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private Outcome prospects() {
    return run("prospects", folder, "--extractor", "rules");
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
