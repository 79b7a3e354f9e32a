package org.rapporteur.bench.corenlp;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.statement.Statement;

/**
 * One run of a system over articles.
 *
 * @param statements what was found, by the name of the text file
 * @param seconds from start to end
 * @param processorSeconds of the whole process, all its threads together
 */
record Run(Map<String, List<Statement>> statements, double seconds, double processorSeconds) {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  Run {
    statements = Map.copyOf(statements);
  }

  /** Reads each text once, by the worker that comes free first, each on a thread of its own. */
  static Run of(List<Contender.Worker> workers, List<Path> texts)
      throws InterruptedException, IOException {
    Map<String, List<Statement>> statements = new ConcurrentHashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(workers.size());
    try {
      long processor = PROCESS.getProcessCpuTime();
      long start = System.nanoTime();
      Queue<Path> waiting = new ConcurrentLinkedQueue<>(texts);
      List<Future<Void>> shares =
          workers.stream()
              .map(
                  worker ->
                      threads.submit(
                          () -> {
                            for (Path text = waiting.poll(); text != null; text = waiting.poll()) {
                              statements.put(text.getFileName().toString(), worker.read(text));
                            }
                            return (Void) null;
                          }))
              .toList();
      for (Future<Void> share : shares) {
        share.get();
      }
      return new Run(
          statements,
          (System.nanoTime() - start) / 1e9,
          (PROCESS.getProcessCpuTime() - processor) / 1e9);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  double secondsPerArticle() {
    return seconds / statements.size();
  }

  double processorSecondsPerArticle() {
    return processorSeconds / statements.size();
  }
}
