package org.rapporteur.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.statement.RuleExtractor;

/**
 * Prints how fast reports become statements, where the time goes, and how much memory the program
 * takes for a thousand of them, beside limits measured in the same run.
 */
public final class PipelineBenchmark {
  private static final int TARGET = 300;
  private static final int REPORTS = 1000;
  private static final int WORDS = 700;
  private static final String HEAP = "512m";
  private static final long WARM_UP = 15_000_000_000L;
  private static final int RUNS = 5;

  private final Path program;
  private final PrintStream out = System.out;

  private PipelineBenchmark(Path program) {
    this.program = program;
  }

  /**
   * Runs the benchmark.
   *
   * @param args the jar of the program, the folder of the example, and possibly a folder of plain
   *     texts to read instead of synthetic reports
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("rapporteur-bench");
    try {
      PipelineBenchmark benchmark = new PipelineBenchmark(Path.of(args[0]));
      if (args.length > 2) {
        benchmark.run(Path.of(args[2]), work);
      } else {
        Path synthetic = Files.createDirectory(work.resolve("synthetic"));
        SyntheticReports reports = new SyntheticReports(Path.of(args[1]));
        for (int i = 0; i < REPORTS; i++) {
          Files.writeString(synthetic.resolve("report-%04d.txt".formatted(i)), reports.next(WORDS));
        }
        benchmark.run(synthetic, work);
      }
    } finally {
      delete(work);
    }
  }

  private void run(Path folder, Path work) throws IOException, InterruptedException {
    List<Path> files = files(folder);
    long words = 0;
    for (Path file : files) {
      words += SyntheticReports.words(Files.readString(file));
    }
    print(
        "%d files of %d words on average, %d processors, load %.1f, Java %s",
        files.size(),
        words / files.size(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.version());

    Pipeline pipeline = new Pipeline(folder, new RuleExtractor());
    warmUp(pipeline);
    double plain = plainReading(files);
    Pipeline.Run one = median(pipeline, 1);
    Pipeline.Run two = median(pipeline, 2);

    print("%d reports read, %d statements found", one.reports(), one.statements());
    print("");
    print("articles/s after warm-up, median of %d runs", RUNS);
    print("  1 thread           %8.0f", one.reportsPerSecond());
    print(
        "  2 threads          %8.0f   %.2f times one thread",
        two.reportsPerSecond(), two.reportsPerSecond() / one.reportsPerSecond());
    print("  target, 2 threads  %8d   reached %.2f times", TARGET, two.reportsPerSecond() / TARGET);
    print(
        "  plain reading      %8.0f   limit; one thread reaches %.1f %% of it",
        plain, 100 * one.reportsPerSecond() / plain);
    print(
        "  a processor second %8.0f   what one thread does if it has a core to itself",
        one.reportsPerProcessorSecond());
    print("");
    print("share of each step, 1 thread, processor time");
    long total = one.nanosOfStep().values().stream().mapToLong(Long::longValue).sum();
    for (Map.Entry<Step, Long> step : one.nanosOfStep().entrySet()) {
      print(
          "  %-18s %7.1f %%  %8.0f µs an article",
          step.getKey().label(),
          100.0 * step.getValue() / total,
          step.getValue() / 1e3 / one.reports());
    }
    print("");
    print("the program itself with rules, %d reports, -Xmx%s, start included", REPORTS, HEAP);
    Path thousand = thousand(files, Files.createDirectory(work.resolve("thousand")));
    program(work, "statements", "--extractor", "rules", thousand.toString());
    program(work, "brief", "--json", "--extractor", "rules", thousand.toString());
  }

  private static void warmUp(Pipeline pipeline) throws InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WARM_UP) {
      pipeline.run(2);
    }
  }

  private static Pipeline.Run median(Pipeline pipeline, int threads) throws InterruptedException {
    List<Pipeline.Run> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(pipeline.run(threads));
    }
    runs.sort(Comparator.comparingDouble(Pipeline.Run::reportsPerSecond));
    return runs.get(RUNS / 2);
  }

  /** Files a second when they are only read and decoded, the best of several runs. */
  private static double plainReading(List<Path> files) throws IOException {
    double best = 0;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      long characters = 0;
      for (Path file : files) {
        characters += Files.readString(file).length();
      }
      if (characters > 0) {
        best = Math.max(best, files.size() * 1e9 / (System.nanoTime() - start));
      }
    }
    return best;
  }

  /** A thousand different reports made of the given ones. */
  private static Path thousand(List<Path> files, Path folder) throws IOException {
    for (int i = 0; i < REPORTS; i++) {
      String text = Files.readString(files.get(i % files.size()));
      Files.writeString(
          folder.resolve("report-%04d.txt".formatted(i)),
          i < files.size() ? text : text + "\n\nThis is version " + i + " of the report.\n");
    }
    return folder;
  }

  private void program(Path work, String... arguments) throws IOException, InterruptedException {
    Path log = work.resolve("gc.log");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-Xlog:gc:file=" + log,
                "-jar",
                program.toString()));
    command.addAll(List.of(arguments));
    Path errors = work.resolve("errors.txt");
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start()
            .waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    HeapUse heap = HeapUse.of(log);
    print(
        "  %-18s %7.1f s, %.0f articles/s, heap at most %d MB, %d MB of it live, exit code %d",
        arguments[0], seconds, REPORTS / seconds, heap.peak(), heap.live(), code);
    if (code != 0) {
      try (Stream<String> lines = Files.lines(errors)) {
        lines.limit(5).forEach(line -> print("    %s", line));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> texts = Files.newDirectoryStream(folder, "*.txt")) {
      texts.forEach(files::add);
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": holds no plain text (*.txt)");
    }
    files.sort(null);
    return files;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
