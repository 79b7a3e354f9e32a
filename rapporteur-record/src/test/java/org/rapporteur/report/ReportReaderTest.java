package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {
  private static final String BODY =
      "Arvonia will open its dams in winter, Mara Lind said on Tuesday. Belmark has not answered.\n";

  @TempDir Path folder;

  @Test
  void readsAFolderInTheOrderOfItsNamesAndTheFoldersBelowIt() throws IOException {
    write("b.txt", BODY);
    write("a/2.txt", BODY);
    write("a/1.md", BODY);
    write("c.html", "<p>" + BODY + "</p>");

    assertThat(paths()).containsExactly("a/1.md", "a/2.txt", "b.txt", "c.html");
  }

  @Test
  void passesOverWhatIsNoReport() throws IOException {
    write("report.txt", BODY);
    write(".hidden.txt", BODY);
    write(".git/config.txt", BODY);
    write("README.md", BODY);
    write("LICENSE", BODY);
    write("dossier.yaml", "title: Lake talks\n");
    write("report.ann", "T1\tSource 0 7\tArvonia\n");
    write("map.png", "x");
    write("numbers.csv", "year,flow\n2031,40\n");
    write("gold.jsonl", "{\"id\":1}\n");

    assertThat(paths()).containsExactly("report.txt");
  }

  @Test
  void passesOverABriefOfItsOwnInAFolderButRefusesItByName() throws IOException {
    write("report.txt", BODY);
    write(
        "brief.html", "<html><head><meta name=\"generator\" content=\"Rapporteur\"></head>" + BODY);
    String brief = folder.resolve("brief.html").toString();

    assertThat(paths()).containsExactly("report.txt");
    assertThat(new ReportReader(ReadingLimits.DEFAULT).read(List.of(brief)))
        .containsExactly(new Skipped(brief, "a brief written by Rapporteur, not a report", true));
  }

  @Test
  void saysThatDocumentsOfOtherKindsAreNotRead() throws IOException {
    write("communique.pdf", "x");

    assertThat(read())
        .containsExactly(
            new Skipped(
                name("communique.pdf"), "a PDF document, a format that is not read", false));
  }

  @Test
  void takesTheImprintFromTheSidecarBeforeAllElse() throws IOException {
    write(
        "reports.csv",
        """
        file,published,outlet,title,url
        one.txt,12 February 2031,Belmark Wire,Dams to open,https://wire.example/1
        below/two.txt,2031-02-13,,,
        """);
    write("one.txt", "Arvonia yields on dams\n\n" + BODY);
    write("below/two.txt", "Belmark waits for word\n\n" + BODY);

    assertThat(reports())
        .extracting(Report::imprint)
        .containsExactly(
            new Imprint("Belmark waits for word", "", "2031-02-13", ""),
            new Imprint("Dams to open", "Belmark Wire", "2031-02-12", "https://wire.example/1"));
    assertThat(reports()).allSatisfy(report -> assertThat(report.notes()).isEmpty());
  }

  @Test
  void usesTheSidecarOfAFileThatIsNamedByItself() throws IOException {
    write("reports.yaml", "- {file: one.txt, published: 2031-02-12}\n");
    Path file = write("one.txt", BODY);

    assertThat(read(file.toString()))
        .singleElement()
        .isInstanceOfSatisfying(
            Report.class,
            report -> assertThat(report.imprint().published()).isEqualTo("2031-02-12"));
  }

  @Test
  void notesThatAReportHasNoDate() throws IOException {
    write("one.txt", BODY);

    assertThat(reports())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.imprint()).isEqualTo(Imprint.UNKNOWN);
              assertThat(report.notes()).containsExactly("no date of publication");
            });
  }

  @Test
  void readsOnlyWhatIsAskedFor() throws IOException {
    write("a.txt", BODY);
    Path later = write("b.txt", BODY);
    try (Stream<Reading> readings =
        new ReportReader(ReadingLimits.DEFAULT).read(List.of(folder.toString()))) {
      Iterator<Reading> iterator = readings.iterator();
      iterator.next();
      Files.writeString(later, "");

      assertThat(iterator.next()).isEqualTo(new Skipped(name("b.txt"), "empty", true));
    }
  }

  @Test
  void readsMarkdownWithFrontMatter() throws IOException {
    String head =
        """
        ---
        title: "Dams: open"
        outlet: Belmark Wire
        date: 2031-02-12
        url: https://wire.example/1
        ---

        # Dams: open

        """;
    write("a.md", head + BODY);

    Report report = reports().get(0);

    assertThat(report.imprint())
        .isEqualTo(
            new Imprint("Dams: open", "Belmark Wire", "2031-02-12", "https://wire.example/1"));
    assertThat(report.text().raw()).isEqualTo(head + BODY);
    assertThat(report.headline()).isEqualTo(head.length());
  }

  @Test
  void prefersTheSidecarThenTheFileThenItsFirstLines() throws IOException {
    write("reports.csv", "file,outlet\na.md,The Sidecar\n");
    write(
        "a.md",
        """
        ---
        outlet: The Front Matter
        published: 2031-02-12
        ---
        Title: Dams to open
        Outlet: The First Line
        Published: 2031-02-14

        """
            + BODY);

    assertThat(reports().get(0).imprint())
        .isEqualTo(new Imprint("Dams to open", "The Sidecar", "2031-02-12", ""));
  }

  @Test
  void countsTheHeadlineInCodePointsOfTheRawText() throws IOException {
    write("a.txt", "MÃ¼ller sends 😀 to Belmark\r\n\r\n" + BODY);

    Report report = reports().get(0);

    assertThat(report.imprint().title()).isEqualTo("Müller sends 😀 to Belmark");
    assertThat(report.text().raw().codePoints().skip(report.headline()).toArray())
        .isEqualTo(BODY.codePoints().toArray());
  }

  @Test
  void turnsLineEndsIntoLfAndDropsTheByteOrderMark() throws IOException {
    write("a.txt", "\uFEFFOne said yes.\r\nTwo said no.\rThree left.\n");

    assertThat(reports().get(0).text().raw())
        .isEqualTo("One said yes.\nTwo said no.\nThree left.\n");
  }

  @Test
  void notesDoubleEncodedText() throws IOException {
    write("a.txt", "MÃ¼ller said yes. Zoë Lind didnâ€™t. MÃ¼ller left.");

    assertThat(reports().get(0).notes()).contains("double-encoded text repaired in 3 places");
    assertThat(reports().get(0).text().raw()).startsWith("MÃ¼ller");
    assertThat(reports().get(0).text().view()).startsWith("Müller");
  }

  @Test
  void skipsAReportThatIsNotEnglish() throws IOException {
    write(
        "a.txt",
        "Die Außenministerin erklärte am Dienstag, die Gespräche über den See würden fortgesetzt.");

    assertThat(read()).containsExactly(new Skipped(name("a.txt"), "not English (German)", false));
  }

  @Test
  void saysWhatIsWrongWithAFileAndGoesOn() throws IOException {
    write("1.txt", "");
    write("2.txt", " \n\u00A0\n");
    write("3.txt", "PK\u0003\u0004\u0000\u0000");
    write("4.txt", "x".repeat(5_000_001));
    write("5.html", "<html><nav>Menu</nav></html>");
    write("6.txt", BODY);

    List<Reading> readings = read();

    assertThat(readings.subList(0, 5))
        .containsExactly(
            new Skipped(name("1.txt"), "empty", true),
            new Skipped(name("2.txt"), "empty", true),
            new Skipped(name("3.txt"), "a ZIP archive or office document, not text", true),
            new Skipped(name("4.txt"), "longer than 5 MB", true),
            new Skipped(name("5.html"), "empty", true));
    assertThat(readings.get(5)).isInstanceOf(Report.class);
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(read("nowhere/a.txt", "nowhere"))
        .containsExactly(
            new Skipped("nowhere/a.txt", "no such file", true),
            new Skipped("nowhere", "no such file", true));
  }

  @Test
  void readsAFolderOnceWhoseLinkLeadsBackToIt() throws IOException {
    write("a/1.txt", BODY);
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing"));

    List<Reading> readings = read();

    assertThat(readings).hasSize(3);
    assertThat(readings.subList(1, 3))
        .containsExactly(
            new Skipped(name("a/back/"), "a loop of links", true),
            new Skipped(name("gone.txt"), "no such file", true));
  }

  @Test
  void saysWhatIsWrongWithASidecarAndReadsTheReports() throws IOException {
    write("reports.csv", "file,published\na.txt,2031-02-12,surplus\n");
    write("reports.yaml", "- file: [\n");
    write("a.txt", BODY);

    assertThat(read())
        .extracting(Reading::path)
        .containsExactly(name("reports.csv:2"), name("reports.yaml"), name("a.txt"));
  }

  @Test
  void saysWhichRowsOfASidecarAreOfNoUse() throws IOException {
    write("reports.csv", "file,published\na.txt,31/02/2031\nb.txt,2031-02-12\na.txt,2031-02-13\n");
    write("a.txt", "Published: 12 February 2031\n\n" + BODY);

    assertThat(read().stream().filter(Skipped.class::isInstance))
        .containsExactly(
            new Skipped(
                name("reports.csv:2"), "date of publication not understood: \"31/02/2031\"", true),
            new Skipped(name("reports.csv:3"), "there is no file 'b.txt' beside it", false),
            new Skipped(name("reports.csv:4"), "'a.txt' is told of before; that counts", true));
  }

  @Test
  void saysThatASidecarNamesNoFiles() throws IOException {
    write("reports.csv", "published,outlet\n2031-02-12,Belmark Wire\n");
    write("a.txt", BODY);

    assertThat(read().get(0))
        .isEqualTo(
            new Skipped(
                name("reports.csv"), "no column 'file'; it says nothing of any report", true));
  }

  @Test
  void looksIntoAFileOfUnknownKindThatIsNamedByItself() throws IOException {
    Path page = write("page.news", "<!DOCTYPE html><p>" + BODY + "</p>");
    Path text = write("text", BODY);

    assertThat(read(page.toString(), text.toString()))
        .extracting(reading -> ((Report) reading).text().raw().strip())
        .containsOnly(BODY.strip());
  }

  @Test
  void readsStandardInput() {
    byte[] bytes = BODY.getBytes(StandardCharsets.UTF_8);
    ReportReader reader = new ReportReader(ReadingLimits.DEFAULT, new ByteArrayInputStream(bytes));

    try (Stream<Reading> readings = reader.read(List.of("-"))) {
      assertThat(readings)
          .singleElement()
          .isInstanceOfSatisfying(
              Report.class,
              report -> {
                assertThat(report.id()).isEqualTo("stdin");
                assertThat(report.path()).isEqualTo("-");
                assertThat(report.text().raw()).isEqualTo(BODY);
              });
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String name(String relative) {
    return folder + "/" + relative;
  }

  private List<Reading> read(String... inputs) {
    List<String> named = inputs.length == 0 ? List.of(folder.toString()) : List.of(inputs);
    try (Stream<Reading> readings = new ReportReader(ReadingLimits.DEFAULT).read(named)) {
      return readings.toList();
    }
  }

  private List<Report> reports() {
    return read().stream().map(Report.class::cast).toList();
  }

  private List<String> paths() {
    return read().stream()
        .map(reading -> reading.path().substring(folder.toString().length() + 1))
        .toList();
  }
}
