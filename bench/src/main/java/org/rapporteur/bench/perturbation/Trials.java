package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs pairs on all processors, those of one article after one another: their reports are alike, so
 * that much of them has been read before.
 */
final class Trials {
  private final Trial trial;

  Trials(Trial trial) {
    this.trial = trial;
  }

  /**
   * Runs the pipeline on each pair.
   *
   * @return the verdicts by the pairs' ids
   */
  Map<String, Verdict> run(List<Pair> pairs) throws IOException {
    List<Callable<Verdict>> tasks =
        pairs.stream()
            .sorted(Comparator.comparing(Pair::article))
            .map(pair -> (Callable<Verdict>) () -> trial.run(pair))
            .toList();
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      Map<String, Verdict> verdicts = new TreeMap<>();
      for (Future<Verdict> done : workers.invokeAll(tasks)) {
        Verdict verdict = done.get();
        verdicts.put(verdict.pair().id(), verdict);
      }
      return verdicts;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      workers.shutdownNow();
    }
  }
}
