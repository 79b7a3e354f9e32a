package org.rapporteur.bench;

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
 * together, beside the limits set for the frontier alone.
 */
public final class DealBenchmark {
  private static final int MODELS = 5;
  private static final int WARM_UP = 200;

  private final PrintStream out = System.out;

  private DealBenchmark() {}

  /** Runs the benchmark; arguments are not looked at. */
  public static void main(String[] args) {
    new DealBenchmark().run();
  }

  private void run() {
    print(
        "%d processors, load %.1f, Java %s; median and longest of %d random models",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.version(),
        MODELS);
    for (int i = 0; i < WARM_UP; i++) {
      new DealAnalysis(new RandomDeals(i).next(8, 5, 2, RandomDeals.Kind.RANDOM, i % 2 * 10));
    }
    size(8, 5, 2, 20);
    size(10, 6, 4, 2000);
  }

  private void size(int issues, int outcomes, int parties, int limit) {
    print("");
    print(
        "%d issues of %d outcomes, %d parties: limit %d ms", issues, outcomes, parties, limit);
    for (RandomDeals.Kind kind : RandomDeals.Kind.values()) {
      for (int constraints : new int[] {0, 10}) {
        List<Double> times = new ArrayList<>();
        long efficient = 0;
        for (int seed = 1; seed <= MODELS; seed++) {
          DealModel model =
              new RandomDeals(seed).next(issues, outcomes, parties, kind, constraints);
          long start = System.nanoTime();
          DealAnalysis analysis = new DealAnalysis(model);
          times.add((System.nanoTime() - start) / 1e6);
          efficient = Math.max(efficient, analysis.efficient());
        }
        Collections.sort(times);
        double longest = times.get(MODELS - 1);
        print(
            "  %-22s %2d constraints  %8.1f ms  %8.1f ms  %s  up to %d on the frontier",
            kind.words(),
            constraints,
            times.get(MODELS / 2),
            longest,
            longest <= limit ? "within" : "OVER  ",
            efficient);
      }
    }
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
