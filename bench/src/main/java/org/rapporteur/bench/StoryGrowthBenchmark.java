package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Story;
import org.rapporteur.report.Report;

/** Prints how long it takes to find the stories of ever more reports, and the memory that takes. */
public final class StoryGrowthBenchmark {
  private static final int[] SIZES = {100, 1_000, 10_000};
  private static final double MEGABYTE = 1 << 20;

  private StoryGrowthBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param args a folder of plain texts and BASIL's folder
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    List<String> basil =
        new BasilReports(Path.of(args[1], "articles"))
            .all().stream().map(BasilReports.Article::text).toList();
    out.println("reports only, no statements; the first row warms up");
    out.println("reports  seconds  processor seconds  heap at most/MB  stories  derived");
    for (int size : new int[] {SIZES[0], SIZES[0], SIZES[1], SIZES[2]}) {
      List<Report> reports = new MixedReports(Path.of(args[0]), basil).take(size);
      System.gc();
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      long processor = processorTime();
      long start = System.nanoTime();
      List<Story> stories = new Reconciler().stories(reports);
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (processorTime() - processor) / 1e9;
      double peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      long derived = stories.stream().mapToLong(story -> story.derivations().size()).sum();
      out.println(
          String.format(
              Locale.ROOT,
              "%7d %8.1f %18.1f %16.0f %8d %8d",
              size,
              seconds,
              busy,
              peak / MEGABYTE,
              stories.size(),
              derived));
    }
  }

  /** Nanoseconds that all threads of this process have worked. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
