package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.RuleExtractor;

/**
 * Cutting a report of 700 words into tokens and finding its statements. The system property {@code
 * rapporteur.example} names the folder that its paragraphs are taken from.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {
  private static final int REPORTS = 64;
  private static final int WORDS = 700;

  private final RuleExtractor extractor = new RuleExtractor();
  private final Report[] reports = new Report[REPORTS];
  private final Document[] documents = new Document[REPORTS];
  private int next;

  /** Makes the reports. */
  @Setup
  public void makeReports() throws IOException {
    SyntheticReports synthetic =
        new SyntheticReports(Path.of(System.getProperty("rapporteur.example")));
    for (int i = 0; i < REPORTS; i++) {
      reports[i] =
          new Report(
              "report-" + i,
              "report-" + i + ".txt",
              Imprint.UNKNOWN,
              "en",
              ReportText.of(synthetic.next(WORDS)),
              0,
              List.of());
      documents[i] = Document.of(reports[i]);
    }
  }

  /** Tokens, sentences, paragraphs and quotations. */
  @Benchmark
  public Document tokenise() {
    return Document.of(reports[turn()]);
  }

  /** Statements of a report that is cut into tokens. */
  @Benchmark
  public Extraction extract() {
    return extractor.extract(documents[turn()]);
  }

  /** Both steps. */
  @Benchmark
  public Extraction tokeniseAndExtract() {
    return extractor.extract(Document.of(reports[turn()]));
  }

  private int turn() {
    next = (next + 1) % REPORTS;
    return next;
  }
}
