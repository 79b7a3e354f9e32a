package org.rapporteur.desk;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Reading;
import org.rapporteur.report.Report;
import org.rapporteur.report.Skipped;

/**
 * Records readings on several threads and hands the records out in the order of the readings,
 * holding only a few reports for each thread at a time.
 */
final class Intake {
  private static final int AHEAD_PER_THREAD = 4;

  private final Recorder recorder;
  private final int threads;
  private final Console console;
  private int recorded;
  private boolean failed;

  /**
   * @param recorder reads one report
   * @param threads how many work at once, 1 or more
   * @param console told of skipped inputs and progress
   */
  Intake(Recorder recorder, int threads, Console console) {
    this.recorder = recorder;
    this.threads = threads;
    this.console = console;
  }

  /** Takes a record, in the order of the readings. */
  @FunctionalInterface
  interface Sink {
    void accept(ReportRecord record) throws IOException;
  }

  @FunctionalInterface
  private interface Delivery {
    void run() throws IOException;
  }

  /**
   * Records all readings. Names each skipped input on standard error.
   *
   * @return the exit code
   * @throws IOException if {@code sink} does
   */
  int take(Stream<Reading> readings, Sink sink, Consumer<Skipped> skips) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Intake::daemon);
    Deque<Future<Delivery>> ahead = new ArrayDeque<>();
    try (readings) {
      Iterator<Reading> inputs = readings.iterator();
      while (!ahead.isEmpty() || inputs.hasNext()) {
        while (ahead.size() < threads * AHEAD_PER_THREAD && inputs.hasNext()) {
          Reading reading = inputs.next();
          ahead.add(workers.submit(() -> record(reading, sink, skips)));
        }
        ahead.remove().get().run();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
      console.done();
    }
    if (recorded == 0) {
      return ExitCode.NOTHING;
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.ALL_READ;
  }

  private Delivery record(Reading reading, Sink sink, Consumer<Skipped> skips) {
    if (reading instanceof Report report) {
      try {
        ReportRecord record = recorder.record(report);
        return () -> {
          sink.accept(record);
          console.progress(++recorded);
        };
      } catch (RuntimeException | StackOverflowError e) {
        return () -> skip(broken(report, e), skips);
      }
    }
    return () -> skip((Skipped) reading, skips);
  }

  private void skip(Skipped skipped, Consumer<Skipped> skips) {
    failed |= skipped.failure();
    console.tell(skipped.path() + ": " + skipped.reason());
    skips.accept(skipped);
  }

  /** A fault of ours in one report must not cost the others. */
  private static Skipped broken(Report report, Throwable fault) {
    String where = fault.getStackTrace().length == 0 ? "" : " at " + fault.getStackTrace()[0];
    return new Skipped(
        report.path(),
        "a fault in Rapporteur, please report it: " + fault.getClass().getSimpleName() + where,
        true);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "recorder");
    thread.setDaemon(true);
    return thread;
  }
}
