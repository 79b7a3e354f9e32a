package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void reports() throws IOException {
    Files.writeString(
        folder.resolve("talks.txt"),
        """
        Mara Lind said the harbour must open in spring.

        "The harbour is closed," Mara Lind said.
        """);
    Files.writeString(folder.resolve("visit.txt"), "Jon Hale said that he had slept badly.");
    Files.writeString(
        folder.resolve("dossier.yaml"),
        """
        parties: [{id: arvonia, name: Arvonia}]
        people: [{id: lind, name: Mara Lind, roles: [{party: arvonia}]}]
        issues:
          - {id: harbour, name: Harbour, proposition: Arvonia opens the harbour, words: [harbour]}
          - {id: tariff, name: Timber tariff, proposition: Belmark cuts the tariff on timber}
        """);
  }

  @Test
  void tellsWhatTheCodebookLeavesOpen() {
    assertThat(run("check", folder.toString(), "--extractor", "rules"))
        .isEqualTo(
            """
            Statements that bear on no issue: 1 of 3
              visit#1  that he had slept badly
            Issues that no statement bears on: 1
              tariff  Timber tariff
            People who speak and have no party: 1
              Jon Hale, statements: 1; the reports do not tell for whom
            """);
  }

  @Test
  void namesTheIssuesOfTheReportsWhereTheCodebookHasNone() throws IOException {
    Files.writeString(folder.resolve("dossier.yaml"), "title: Harbour talks\n");
    Files.writeString(
        folder.resolve("talks.txt"),
        """
        Mara Lind said that Arvonia wanted the harbour toll.

        Jon Hale said that nobody supported the harbour toll.

        Edda Roth said that the harbour toll was unfair, and must go.
        """);

    assertThat(run("check", folder.toString(), "--extractor", "rules"))
        .startsWith("The codebook names no issue. The reports raise: Harbour toll\n");
  }

  @Test
  void tellsTheSameAsJson() throws IOException {
    JsonNode json =
        new JsonMapper()
            .readTree(run("check", folder.toString(), "--extractor", "rules", "--json"));

    assertThat(json.at("/statements").asInt()).isEqualTo(3);
    assertThat(json.at("/uncaught/0/id").asText()).isEqualTo("visit#1");
    assertThat(json.at("/idle/0").asText()).isEqualTo("tariff");
    assertThat(json.at("/partyless/0/name").asText()).isEqualTo("Jon Hale");
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    Console console = new Console(out, new StringWriter(), false, false);
    assertThat(Rapporteur.run(console, args)).isZero();
    return out.toString().replace(System.lineSeparator(), "\n");
  }
}
