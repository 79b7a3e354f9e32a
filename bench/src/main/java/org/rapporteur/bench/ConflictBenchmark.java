package org.rapporteur.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.Constraint;
import org.rapporteur.conflict.ImplicitEngine;
import org.rapporteur.conflict.Irreversible;
import org.rapporteur.conflict.OptionGraph;
import org.rapporteur.conflict.Pattern;
import org.rapporteur.conflict.Ranking;

/**
 * How the time and memory of a stability analysis grow from 2<sup>8</sup> to 2<sup>20</sup>
 * choices, for four decision makers with as many options each and random preferences without ties.
 * Free: all states, all moves. Constrained: a quarter of the states infeasible, two options
 * irreversible. Times are of the clock, but for the processor time of all five concepts.
 */
final class ConflictBenchmark {
  private static final int PLAYERS = 4;
  private static final int MOST_OPTIONS = 20;
  private static final long MEGABYTE = 1 << 20;

  private ConflictBenchmark() {}

  /** Prints a line a size, then the limits. */
  public static void main(String[] args) {
    System.out.printf(
        Locale.ROOT,
        "%-12s %9s %9s %9s %9s %9s %9s %8s%n",
        "model",
        "states",
        "build s",
        "nash+gmr",
        "seq",
        "all five",
        "cpu s",
        "peak MB");
    for (boolean constrained : new boolean[] {false, true}) {
      for (int options = 8; options <= MOST_OPTIONS; options += 4) {
        measure(options, constrained);
      }
    }
    System.out.println(
        "wanted, free, 20 options: nash+gmr 1.5, seq 12, all five 30, under 1000 MB");
    System.out.println("wanted, constrained, 20 options: all five 60");
  }

  private static void measure(int options, boolean constrained) {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    ConflictModel model = model(options, constrained);
    double build = seconds(start);
    double first = analyse(model, EnumSet.of(Concept.NASH, Concept.GMR));
    double sequential = analyse(model, EnumSet.of(Concept.SEQ));
    long cpu = cpuNanos();
    double all = analyse(model, EnumSet.allOf(Concept.class));
    double cpuOfAll = (cpuNanos() - cpu) / 1e9;
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        Locale.ROOT,
        "%-12s %9d %9.3f %9.3f %9.3f %9.3f %9.3f %8d%n",
        constrained ? "constrained" : "free",
        model.size(),
        build,
        first,
        sequential,
        all,
        cpuOfAll,
        peak / MEGABYTE);
  }

  /** Processor time of all threads: on a busy machine it tells more than the clock. */
  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double analyse(ConflictModel model, Set<Concept> concepts) {
    long start = System.nanoTime();
    new ImplicitEngine().analyse(model, concepts);
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static ConflictModel model(int options, boolean constrained) {
    int each = options / PLAYERS;
    List<List<String>> names = new ArrayList<>();
    for (int player = 0; player < PLAYERS; player++) {
      int first = player * each;
      names.add(IntStream.range(first, first + each).mapToObj(option -> "o" + option).toList());
    }
    long infeasible = 1L | 1L << each;
    OptionGraph graph =
        new OptionGraph(
            names,
            constrained
                ? List.of(new Constraint.Never(new Pattern(infeasible, infeasible)))
                : List.of(),
            List.of(),
            constrained ? new Irreversible(1L << 1, 1L << 2 * each) : Irreversible.NONE);
    Random random = new Random(options);
    List<Ranking> rankings = new ArrayList<>();
    for (int player = 0; player < PLAYERS; player++) {
      rankings.add(Ranking.ofScores(random.longs(graph.size(), 0, 1L << 38).toArray()));
    }
    return new ConflictModel(
        "", List.of("A", "B", "C", "D"), graph, rankings, OptionalInt.empty(), List.of());
  }
}
