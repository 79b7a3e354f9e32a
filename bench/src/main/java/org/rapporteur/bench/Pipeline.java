package org.rapporteur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.rapporteur.act.ActReader;
import org.rapporteur.act.ActReading;
import org.rapporteur.act.Move;
import org.rapporteur.act.MoveFinder;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.actor.SpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.StatementLines;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.CommitmentFinder;
import org.rapporteur.language.Document;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.StatementExtractor;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermFinder;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.StatementDater;

/**
 * From a folder to JSON Lines, as the command {@code statements} does it: one reading after the
 * other, the rest of the work on as many threads as wanted; what is written is thrown away.
 */
final class Pipeline {
  private final ReportReader reader = new ReportReader(ReadingLimits.DEFAULT);
  private final StatementExtractor extractor;
  private final SpeakerResolver resolver = new RuleSpeakerResolver(new Gazetteer());
  private final ActReader actReader = new ActReader();
  private final MoveFinder moveFinder = new MoveFinder();
  private final Path folder;

  Pipeline(Path folder, StatementExtractor extractor) {
    this.folder = folder;
    this.extractor = extractor;
  }

  /**
   * What one run over the folder took.
   *
   * @param reports how many reports were read
   * @param statements how many statements were found
   * @param nanos from start to end
   * @param nanosOfStep processor time of each step, all threads together
   */
  record Run(int reports, int statements, long nanos, Map<Step, Long> nanosOfStep) {
    double reportsPerSecond() {
      return reports * 1e9 / nanos;
    }

    double reportsPerProcessorSecond() {
      return reports * 1e9 / nanosOfStep.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Runs once over the folder. */
  Run run(int threads) throws InterruptedException {
    long start = System.nanoTime();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try (Stream<Reading> readings = reader.read(List.of(folder.toString()))) {
      Iterator<Reading> shared = readings.iterator();
      List<Future<Work>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(workers.submit(() -> new Work().all(shared)));
      }
      int reports = 0;
      int statements = 0;
      Map<Step, Long> nanosOfStep = new EnumMap<>(Step.class);
      for (Future<Work> share : shares) {
        Work work = share.get();
        reports += work.reports;
        statements += work.statements;
        work.nanosOfStep.forEach((step, nanos) -> nanosOfStep.merge(step, nanos, Long::sum));
      }
      return new Run(reports, statements, System.nanoTime() - start, nanosOfStep);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** What one thread does. */
  private final class Work {
    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final Map<Step, Long> nanosOfStep = new EnumMap<>(Step.class);
    private int reports;
    private int statements;
    private long lap;

    private Work all(Iterator<Reading> shared) {
      try (StatementLines lines =
          new StatementLines(
              Codebook.EMPTY,
              new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8))) {
        while (true) {
          Reading reading;
          synchronized (shared) {
            lap = clock.getCurrentThreadCpuTime();
            if (!shared.hasNext()) {
              return this;
            }
            reading = shared.next();
            done(Step.READ);
          }
          if (reading instanceof Report report) {
            one(report, lines);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void one(Report report, StatementLines lines) throws IOException {
      lap = clock.getCurrentThreadCpuTime();
      Document document = Document.of(report);
      done(Step.TOKENISE);
      Extraction extraction = extractor.extract(document);
      done(Step.EXTRACT);
      Cast cast = resolver.resolve(document, extraction);
      done(Step.RESOLVE);
      List<Statement> found = extraction.statements();
      Map<Integer, PartialDate> said = new StatementDater(document, found).saidOf(found);
      List<Term> terms = new TermFinder().find(document, found);
      List<Commitment> commitments = new CommitmentFinder().find(document);
      done(Step.MEASURE);
      List<ActReading> acts = actReader.read(document, found, extraction.acts());
      List<Move> moves = moveFinder.find(document, found);
      lines.write(
          new ReportRecord(report, found, cast, extraction.missed(), said, terms, acts, moves, commitments));
      done(Step.WRITE);
      reports++;
      statements += extraction.statements().size();
    }

    private void done(Step step) {
      long now = clock.getCurrentThreadCpuTime();
      nanosOfStep.merge(step, now - lap, Long::sum);
      lap = now;
    }
  }
}
