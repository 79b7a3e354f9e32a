package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.StatementLines;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.record.Recorder;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.ModelExtractor;

/**
 * What is read in a report never depends on what else is read, in what order, or on what thread.
 */
class IndependenceTest {
  private static final int REPORTS = 50;

  @Test
  void fiftyReportsAloneShuffledAndOnTwoThreads() throws Exception {
    List<Report> reports = reports();
    Map<String, String> alone = new TreeMap<>();
    for (Report report : reports.subList(0, 3)) {
      try (Encoder encoder = Encoder.shipped()) {
        alone.put(report.id(), lines(recorder(encoder), report));
      }
    }
    try (Encoder encoder = Encoder.shipped()) {
      Recorder recorder = recorder(encoder);
      Map<String, String> inOrder = new TreeMap<>();
      reports.forEach(report -> inOrder.put(report.id(), lines(recorder, report)));

      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(7));
      Map<String, String> onTwoThreads = new TreeMap<>();
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Map<String, Future<String>> futures = new TreeMap<>();
        for (Report report : shuffled) {
          futures.put(report.id(), threads.submit(() -> lines(recorder, report)));
        }
        for (Map.Entry<String, Future<String>> future : futures.entrySet()) {
          onTwoThreads.put(future.getKey(), future.getValue().get());
        }
      } finally {
        threads.shutdown();
      }

      assertThat(inOrder).hasSize(REPORTS).containsAllEntriesOf(alone);
      assertThat(String.join("", inOrder.values()).lines().count()).isGreaterThan(2 * REPORTS);
      assertThat(onTwoThreads).isEqualTo(inOrder);
    }
  }

  private static Recorder recorder(Encoder encoder) {
    return new Recorder(new ModelExtractor(encoder), new RuleSpeakerResolver(new Gazetteer()));
  }

  private static String lines(Recorder recorder, Report report) {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(Codebook.EMPTY, out)) {
      lines.write(recorder.record(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Reports of paragraphs drawn from the example's. */
  private static List<Report> reports() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("examples/lake-tarn"))) {
      root = root.getParent();
    }
    List<String> paragraphs = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(root.resolve("examples/lake-tarn"), "*.txt")) {
      List<Path> sorted = new ArrayList<>();
      files.forEach(sorted::add);
      Collections.sort(sorted);
      for (Path file : sorted) {
        paragraphs.addAll(List.of(Files.readString(file).split("\n\n+")));
      }
    }
    Random random = new Random(11);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      Collections.shuffle(paragraphs, random);
      String text = String.join("\n\n", paragraphs.subList(0, 3 + random.nextInt(9)));
      reports.add(
          new Report(
              "mixed" + i, i + ".txt", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
    }
    return reports;
  }
}
