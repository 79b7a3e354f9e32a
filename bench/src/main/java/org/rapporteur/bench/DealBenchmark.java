package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealModel;

/**
 * Prints how long it takes to analyse random models: the frontier, the counts and the solutions
 * together, beside the limits set for the frontier alone. Where other programs keep the processors
 * busy, look at the processor time.
 */
public final class DealBenchmark {
  private static final int MODELS = 5;
  private static final int WARM_UP = 200;

  private final PrintStream out = System.out;
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private DealBenchmark() {}

  /** Runs the benchmark; arguments are not looked at. */
  public static void main(String[] args) {
    new DealBenchmark().run();
  }

  private void run() {
    print(
        "%d processors, load %.1f, Java %s",
        system.getAvailableProcessors(), system.getSystemLoadAverage(), Runtime.version());
    print("median and longest of %d random models; median processor time, both threads", MODELS);
    for (int i = 0; i < WARM_UP; i++) {
      new DealAnalysis(new RandomDeals(i).next(8, 5, 2, RandomDeals.Kind.RANDOM, i % 2 * 10));
    }
    size(8, 5, 2, 20);
    size(10, 6, 4, 2000);
  }

  private void size(int issues, int outcomes, int parties, int limit) {
    print("");
    print("%d issues of %d outcomes, %d parties: limit %d ms", issues, outcomes, parties, limit);
    for (RandomDeals.Kind kind : RandomDeals.Kind.values()) {
      for (int constraints : new int[] {0, 10}) {
        List<Double> times = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long efficient = 0;
        for (int seed = 1; seed <= MODELS; seed++) {
          DealModel model =
              new RandomDeals(seed).next(issues, outcomes, parties, kind, constraints);
          long busy = system.getProcessCpuTime();
          long start = System.nanoTime();
          DealAnalysis analysis = new DealAnalysis(model);
          times.add((System.nanoTime() - start) / 1e6);
          processor.add((system.getProcessCpuTime() - busy) / 1e6);
          efficient = Math.max(efficient, analysis.efficient());
        }
        Collections.sort(times);
        Collections.sort(processor);
        double longest = times.get(MODELS - 1);
        print(
            "  %-22s %2d constraints  %8.1f ms  %8.1f ms  %s  %8.1f ms  up to %d on the frontier",
            kind.words(),
            constraints,
            times.get(MODELS / 2),
            longest,
            longest <= limit ? "within" : "OVER  ",
            processor.get(MODELS / 2),
            efficient);
      }
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
