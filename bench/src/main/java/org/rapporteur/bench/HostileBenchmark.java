package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.RuleExtractor;

/**
 * Prints how long reports take that were made to take long: single ones of very many quotations,
 * and many of the same words. Statements are found by the rules.
 */
public final class HostileBenchmark {
  private static final int[] QUOTATIONS = {1_000, 10_000, 100_000};
  private static final int[] REPORTS = {10, 100, 1_000};
  private static final int ALIKE = 20;

  private final Recorder recorder =
      new Recorder(new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));
  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final PrintStream out = System.out;

  private HostileBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param args the most quotations to try; 100,000 if there are none
   */
  public static void main(String[] args) {
    int most = args.length == 0 ? Integer.MAX_VALUE : Integer.parseInt(args[0]);
    HostileBenchmark benchmark = new HostileBenchmark();
    benchmark.out.println(
        "processor seconds                               reading   dossier  statements");
    benchmark.quotations("in one paragraph", most, i -> quotation(i) + ",” Mara Lind said. ");
    benchmark.quotations("in paragraphs", most, i -> quotation(i) + ",” she said.\n\n");
    benchmark.quotations(
        "of many people", most, i -> quotation(i) + ",” " + name(i) + " said.\n\n");
    benchmark.quotations("and nothing else", most, i -> quotation(i) + "” ");
    for (int reports : REPORTS) {
      benchmark.copies(reports);
    }
  }

  private static String quotation(int number) {
    return "“Nobody asked the river what ship " + number + " wanted of it";
  }

  /** Mara Lindaaa, Mbra Lindbaa … */
  private static String name(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; letters.length() < 3; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return "M" + letters.charAt(0) + "ra Lind" + letters;
  }

  private void quotations(String which, int most, IntFunction<String> quotation) {
    for (int count : QUOTATIONS) {
      if (count <= most) {
        String text = IntStream.range(0, count).mapToObj(quotation).collect(Collectors.joining());
        row("%,7d quotations %s".formatted(count, which), List.of(report("a", text)));
      }
    }
  }

  private void copies(int reports) {
    String text =
        IntStream.range(0, ALIKE)
            .mapToObj(i -> quotation(i) + ",” " + name(i) + " said.\n\n")
            .collect(Collectors.joining());
    row(
        "%,7d reports of the same words".formatted(reports),
        IntStream.range(0, reports).mapToObj(i -> report("r%04d".formatted(i), text)).toList());
  }

  private static Report report(String id, String text) {
    return new Report(id, id + ".txt", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of());
  }

  private void row(String name, List<Report> reports) {
    long start = system.getProcessCpuTime();
    List<ReportRecord> records = reports.stream().map(recorder::record).toList();
    long read = system.getProcessCpuTime();
    Dossier dossier = Dossier.of(Codebook.EMPTY, records, List.of());
    long end = system.getProcessCpuTime();
    out.println(
        String.format(
            Locale.ROOT,
            "%-45s %9.1f %9.1f %11d",
            name,
            (read - start) / 1e9,
            (end - read) / 1e9,
            dossier.statements().size()));
  }
}
