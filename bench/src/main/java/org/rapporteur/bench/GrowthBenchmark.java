package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Report;
import org.rapporteur.statement.RuleExtractor;

/**
 * Prints how long it takes to make a dossier of ever more reports, stories, utterances and
 * discrepancies with it, and the memory that takes. Statements are found by the rules, on one
 * thread; that is timed apart.
 */
public final class GrowthBenchmark {
  private static final int[] SIZES = {100, 100, 1_000, 10_000};

  private final Recorder recorder =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final PrintStream out = System.out;

  private GrowthBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param args a folder of plain texts, BASIL's folder, and the log of this process's garbage
   *     collector ({@code -Xlog:gc:file=…}); then, if wanted, other numbers of reports
   */
  public static void main(String[] args) throws IOException {
    List<String> basil =
        new BasilReports(Path.of(args[1], "articles"))
            .all().stream().map(BasilReports.Article::text).toList();
    int[] sizes =
        args.length == 3
            ? SIZES
            : List.of(args).subList(3, args.length).stream().mapToInt(Integer::parseInt).toArray();
    GrowthBenchmark benchmark = new GrowthBenchmark();
    benchmark.header();
    for (int size : sizes) {
      benchmark.row(new MixedReports(Path.of(args[0]), basil).take(size), Path.of(args[2]));
    }
  }

  private void header() {
    out.println("the first row warms up; seconds of reading are not in those of the dossier");
    out.println(
        "                     reading       dossier              heap MB"
            + "                                    discrep-");
    out.println(
        "reports  statements  seconds  seconds  processor   peak    live"
            + "  stories  derived  utterances   ancies");
  }

  private void row(List<Report> reports, Path collections) throws IOException {
    long start = System.nanoTime();
    List<ReportRecord> records = new ArrayList<>();
    reports.forEach(report -> records.add(recorder.record(report)));
    double reading = (System.nanoTime() - start) / 1e9;
    System.gc();
    long processor = system.getProcessCpuTime();
    start = System.nanoTime();
    Dossier dossier = Dossier.of(Codebook.EMPTY, records, List.of());
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (system.getProcessCpuTime() - processor) / 1e9;
    HeapUse heap = HeapUse.of(collections);
    out.println(
        String.format(
            Locale.ROOT,
            "%7d %11d %8.1f %8.1f %10.1f %6d %7d %8d %8d %11d %8d",
            reports.size(),
            dossier.statements().size(),
            reading,
            seconds,
            busy,
            heap.peak(),
            heap.live(),
            dossier.stories().size(),
            dossier.stories().stream().mapToLong(story -> story.derivations().size()).sum(),
            dossier.utterances().size(),
            dossier.discrepancies().size()));
  }
}
