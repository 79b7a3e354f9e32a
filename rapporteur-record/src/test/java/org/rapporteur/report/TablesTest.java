package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Lines and CSV. */
class TablesTest {
  private static final String TEXT = "Arvonia will open its dams, Mara Lind said.";

  @TempDir Path folder;

  @Test
  void readsAReportFromEachLineOfJson() throws IOException {
    List<Reading> readings =
        read(
            "r.jsonl",
            """
            {"id":"a1","title":"Dams to open","outlet":"Belmark Wire","published":"2031-02-12","url":"https://wire.example/1","text":"%s"}

            {"text":"One line.\\r\\nAnother line of it."}
            """
                .formatted(TEXT));

    assertThat(readings).hasSize(2);
    Report first = (Report) readings.get(0);
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.path()).isEqualTo(folder + "/r.jsonl:1");
    assertThat(first.imprint())
        .isEqualTo(
            new Imprint("Dams to open", "Belmark Wire", "2031-02-12", "https://wire.example/1"));
    assertThat(first.text().raw()).isEqualTo(TEXT);
    Report second = (Report) readings.get(1);
    assertThat(second.id()).isEqualTo("r-3");
    assertThat(second.path()).isEqualTo(folder + "/r.jsonl:3");
    assertThat(second.text().raw()).isEqualTo("One line.\nAnother line of it.");
  }

  @Test
  void goesOnAfterABrokenLineOfJson() throws IOException {
    List<Reading> readings =
        read(
            "r.jsonl",
            """
            {"text":"%s"}
            {"text":"cut
            ["text"]
            {"id":"a2"}
            {"text":" "}
            {"text":"%s"}
            """
                .formatted(TEXT, TEXT));

    assertThat(readings.get(0)).isInstanceOf(Report.class);
    assertThat(readings.subList(1, 5))
        .containsExactly(
            new Skipped(folder + "/r.jsonl:2", "broken JSON", true),
            new Skipped(folder + "/r.jsonl:3", "not a JSON object", true),
            new Skipped(folder + "/r.jsonl:4", "no \"text\" in this row", true),
            new Skipped(folder + "/r.jsonl:5", "empty", true));
    assertThat(readings.get(5)).isInstanceOf(Report.class);
  }

  @Test
  void readsAReportFromEachRowOfCsv() throws IOException {
    List<Reading> readings =
        read(
            "r.csv",
            """
            \uFEFFid,title,outlet,published,url,text
            a1,"Dams, to open",Belmark Wire,12 Feb 2031,,"He said ""yes"".

            Then he left."
            a2,,,,,%s
            """
                .replace("\n", "\r\n")
                .formatted('"' + TEXT + '"'));

    assertThat(readings)
        .extracting(Reading::path)
        .containsExactly(folder + "/r.csv:2", folder + "/r.csv:5");
    Report first = (Report) readings.get(0);
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.imprint())
        .isEqualTo(new Imprint("Dams, to open", "Belmark Wire", "2031-02-12", ""));
    assertThat(first.text().raw()).isEqualTo("He said \"yes\".\n\nThen he left.");
    assertThat(((Report) readings.get(1)).text().raw()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void readsTablesWithOtherSeparators(String separator) throws IOException {
    String csv = "id,published,text\na1,2031-02-12,Arvonia said yes.\n".replace(",", separator);

    assertThat(read("r.csv", csv))
        .singleElement()
        .isInstanceOfSatisfying(
            Report.class, report -> assertThat(report.text().raw()).isEqualTo("Arvonia said yes."));
  }

  @Test
  void goesOnAfterABrokenRowOfCsv() throws IOException {
    List<Reading> readings =
        read(
            "r.csv",
            """
            id,text
            a1,one,too many
            a2,"a mark that is never closed
            a3,"Arvonia will open its dams."
            a4
            a5,Belmark has not answered.
            """);

    assertThat(readings)
        .extracting(Reading::path)
        .containsExactly(
            folder + "/r.csv:2",
            folder + "/r.csv:3",
            folder + "/r.csv:4",
            folder + "/r.csv:5",
            folder + "/r.csv:6");
    assertThat(readings.get(0))
        .isEqualTo(new Skipped(folder + "/r.csv:2", "3 fields instead of 2", true));
    assertThat(readings.get(1)).isInstanceOf(Skipped.class);
    assertThat(readings.get(2)).isInstanceOf(Report.class);
    assertThat(readings.get(3)).isInstanceOf(Skipped.class);
    assertThat(readings.get(4)).isInstanceOf(Report.class);
  }

  @Test
  void saysThatATableNamedByItselfHoldsNoText() throws IOException {
    assertThat(read("r.csv", "year,flow\n2031,40\n"))
        .containsExactly(new Skipped(folder + "/r.csv", "no \"text\" column", true));
    assertThat(read("reports.csv", "file,published\na.txt,2031-02-12\n"))
        .containsExactly(
            new Skipped(folder + "/reports.csv", "describes reports, holds none", true));
    assertThat(read("e.csv", "")).containsExactly(new Skipped(folder + "/e.csv", "empty", true));
  }

  @Test
  void notesADateThatIsNotUnderstood() throws IOException {
    assertThat(read("r.csv", "published,text\n03/02/2031,Arvonia said yes.\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            Report.class,
            report ->
                assertThat(report.notes())
                    .containsExactly(
                        "date of publication not understood: \"03/02/2031\"",
                        "no date of publication"));
  }

  @Test
  void readsTablesInOtherCharsets() throws IOException {
    Path file = folder.resolve("r.csv");
    for (String charset : List.of("windows-1252", "UTF-8")) {
      Files.writeString(file, "id,text\na1,Zoë said yes.\n", Charset.forName(charset));

      assertThat(read(file))
          .singleElement()
          .isInstanceOfSatisfying(
              Report.class, report -> assertThat(report.text().raw()).isEqualTo("Zoë said yes."));
    }
  }

  @Test
  void skipsARowThatIsOverLong() {
    ReadingLimits limits = new ReadingLimits(1_000, Duration.ofSeconds(5));
    String rows =
        "{\"text\":\"" + "x".repeat(2_000) + "\"}\n{\"text\":\"Arvonia said yes to it.\"}\n";

    try (Stream<Reading> readings = new ReportReader(limits).read(bytes(rows), "r.jsonl")) {
      assertThat(readings.toList())
          .hasSize(2)
          .startsWith(new Skipped("r.jsonl:1", "longer than 1 kB", true));
    }
  }

  @Test
  void readsATableWithoutHoldingIt() {
    byte[] row = "{\"text\":\"Arvonia said yes to it.\"}\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int position;

          @Override
          public int read() {
            return row[position++ % row.length];
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
              into[i] = (byte) read();
            }
            return length;
          }
        };

    try (Stream<Reading> readings =
        new ReportReader(ReadingLimits.DEFAULT).read(endless, "r.jsonl")) {
      assertThat(readings.limit(3_000).toList()).hasSize(3_000);
    }
  }

  @Test
  void tellsTablesOnStandardInputByTheirLook() {
    String json = "{\"id\":\"a1\",\"text\":\"" + TEXT + "\"}\n";
    String csv = "id,text\na1,\"" + TEXT + "\"\n";
    for (String table : List.of(json, csv)) {
      ReportReader reader = new ReportReader(ReadingLimits.DEFAULT, bytes(table));
      try (Stream<Reading> readings = reader.read(Collections.singletonList("-"))) {
        assertThat(readings.map(r -> ((Report) r).id())).containsExactly("a1");
      }
    }
  }

  @Test
  void tellsOfATableWithoutTextOnAnyWayIn() {
    try (Stream<Reading> readings =
        new ReportReader(ReadingLimits.DEFAULT).read(bytes("{\"id\":\"a1\"}\n"), "r.jsonl")) {
      assertThat(readings)
          .containsExactly(new Skipped("r.jsonl", "no \"text\" in its first row", true));
    }
  }

  private List<Reading> read(String name, String content) throws IOException {
    return read(Files.writeString(folder.resolve(name), content));
  }

  private static List<Reading> read(Path file) {
    try (Stream<Reading> readings =
        new ReportReader(ReadingLimits.DEFAULT).read(List.of(file.toString()))) {
      return readings.toList();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
