package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.ReportRecord;

/** What the program writes for other programs, character by character. */
class OutputTest {
  private static final InterchangeSchema SCHEMA = new InterchangeSchema();

  @Test
  void interchange() throws IOException {
    assertThat(json(false)).isEqualTo(expected("sorrel-talks.json"));
  }

  @Test
  void interchangeFollowsItsSchema() throws IOException {
    assertThat(SCHEMA.violations(json(false))).isEmpty();
    assertThat(SCHEMA.violations(json(true))).isEmpty();
  }

  @Test
  void textIsThereWhenAskedFor() throws IOException {
    JsonNode with = new JsonMapper().readTree(json(true));
    JsonNode without = new JsonMapper().readTree(json(false));

    assertThat(with.at("/reports/2/text").asText())
        .isEqualTo(SorrelTalks.records().get(1).report().text().raw());
    assertThat(without.at("/reports/2").has("text")).isFalse();
  }

  @Test
  void statementLines() throws IOException {
    String lines = lines();

    assertThat(lines).isEqualTo(expected("sorrel-talks.jsonl"));
    assertThat(SCHEMA.violationsOfLines(lines)).isEmpty();
  }

  @Test
  void hearsayAsALine() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(out)) {
      lines.write(hearsay());
    }

    assertThat(SCHEMA.violationsOfLines(out.toString())).isEmpty();
    assertThat(out.toString().lines().toList().get(1))
        .contains("\"id\":\"post#1a\"", "\"via\":\"post#1\"", "\"addressee\":\"Hale\"");
  }

  @Test
  void hearsayInATableNamesWhoTellsIt() throws IOException {
    StringWriter out = new StringWriter();
    Dossier dossier = Dossier.of(Codebook.EMPTY, List.of(hearsay()), List.of());
    new StatementsCsv().write(dossier, out);

    assertThat(out.toString()).contains(",indirect,asserted,Aides,Lind,,to a truce,");
  }

  private static ReportRecord hearsay() {
    return Told.in("post", "", "Aides told Hale that Lind had agreed to a truce.")
        .speaker("Aides", "", "", "")
        .speaker("Lind", "", "", "")
        .says("Aides", "Aides", "told", "that Lind had agreed to a truce")
        .hears(0, "Lind", "Lind", "Hale", "to a truce")
        .record();
  }

  @Test
  void noStatementsNoLines() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(out)) {
      lines.write(Told.in("quiet", "", "Nobody spoke.").record());
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void table() throws IOException {
    StringWriter out = new StringWriter();
    new StatementsCsv().write(SorrelTalks.dossier(), out);

    assertThat(out.toString()).isEqualTo(expected("sorrel-talks.csv").replace("\n", "\r\n"));
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreMadeHarmless() throws IOException {
    StringWriter out = new StringWriter();
    new StatementsCsv().write(SorrelTalks.dossier(), out);

    assertThat(out.toString()).contains(",'=SUM(A1) is no sum,");
  }

  private static String json(boolean withText) throws IOException {
    StringWriter out = new StringWriter();
    new Interchange(withText).write(SorrelTalks.dossier(), out);
    return out.toString();
  }

  private static String lines() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(out)) {
      for (ReportRecord record : SorrelTalks.records()) {
        lines.write(record);
      }
    }
    return out.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = OutputTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
