package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
