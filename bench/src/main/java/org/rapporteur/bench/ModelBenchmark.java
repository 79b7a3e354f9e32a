package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.encoder.Scores;
import org.rapporteur.encoder.Words;
import org.rapporteur.statement.ModelExtractor;
import org.rapporteur.statement.RuleExtractor;

/**
 * Prints how fast reports become statements with the trained model, beside its encoder alone in the
 * same process, and beside the rules; on two threads, with the memory the process took.
 */
public final class ModelBenchmark {
  private static final int REPORTS = 60;
  private static final int WORDS = 700;
  private static final int THREADS = 2;
  private static final int RUNS = 3;
  private static final double TARGET = 9;
  private static final double MOST_OVERHEAD = 0.2;

  private final PrintStream out = System.out;

  private ModelBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param args the folder of the example, and possibly a folder of plain texts to read instead of
   *     synthetic reports
   */
  public static void main(String[] args) throws Exception {
    if (args.length > 1) {
      new ModelBenchmark().run(Path.of(args[1]));
      return;
    }
    Path folder = Files.createTempDirectory("rapporteur-bench");
    try {
      SyntheticReports reports = new SyntheticReports(Path.of(args[0]));
      for (int i = 0; i < REPORTS; i++) {
        Files.writeString(folder.resolve("report-%02d.txt".formatted(i)), reports.next(WORDS));
      }
      new ModelBenchmark().run(folder);
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void run(Path folder) throws IOException, InterruptedException, ExecutionException {
    List<String> texts = texts(folder);
    long words = 0;
    for (String text : texts) {
      words += SyntheticReports.words(text);
    }
    double articles = (double) words / WORDS;
    try (Encoder encoder = Encoder.shipped()) {
      List<Words> cut = texts.stream().map(encoder::words).toList();
      Pipeline model = new Pipeline(folder, new ModelExtractor(encoder));
      Pipeline rules = new Pipeline(folder, new RuleExtractor());
      encode(encoder, cut);
      model.run(THREADS);
      List<Double> bare = new ArrayList<>();
      List<Double> whole = new ArrayList<>();
      List<Double> byRules = new ArrayList<>();
      for (int i = 0; i < RUNS; i++) {
        bare.add(articles / encode(encoder, cut));
        whole.add(articles * 1e9 / model.run(THREADS).nanos());
        byRules.add(articles * 1e9 / rules.run(THREADS).nanos());
      }
      double encoderAlone = median(bare);
      double pipeline = median(whole);
      print("%d reports, %d words; articles of %d words a second,", texts.size(), words, WORDS);
      print("%d threads, median of %d runs in turn", THREADS, RUNS);
      print("  encoder alone    %8.1f", encoderAlone);
      print("  whole pipeline   %8.1f   target %.0f", pipeline, TARGET);
      print(
          "  overhead         %7.1f %%   at most %.0f %%",
          100 * (encoderAlone / pipeline - 1), 100 * MOST_OVERHEAD);
      print("  rules instead    %8.1f", median(byRules));
    }
    memory().forEach(line -> print("%s", line));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** Seconds that the encoder takes for all texts. */
  private static double encode(Encoder encoder, List<Words> texts)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Integer>> shares = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        shares.add(
            threads.submit(
                () -> {
                  int words = 0;
                  for (int t = next.getAndIncrement();
                      t < texts.size();
                      t = next.getAndIncrement()) {
                    Iterator<Scores> scores = encoder.scores(texts.get(t));
                    while (scores.hasNext()) {
                      words += scores.next().size();
                    }
                  }
                  return words;
                }));
      }
      int words = 0;
      for (Future<Integer> share : shares) {
        words += share.get();
      }
      if (words != texts.stream().mapToInt(Words::size).sum()) {
        throw new IllegalStateException("words were left out");
      }
    } finally {
      threads.shutdown();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder, "*.txt")) {
      listed.forEach(files::add);
    }
    files.sort(Comparator.naturalOrder());
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** Peak resident memory of this process, where the system tells (Linux). */
  private static List<String> memory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return List.of();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> "peak resident memory of this process " + line.replaceAll("\\D+", "") + " kB")
        .toList();
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
