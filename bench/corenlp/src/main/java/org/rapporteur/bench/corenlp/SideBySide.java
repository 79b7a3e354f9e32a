package org.rapporteur.bench.corenlp;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.rapporteur.bench.corenlp.CoreNlpContender.Setting;
import org.rapporteur.evaluation.AttributionScore;
import org.rapporteur.evaluation.AttributionScore.Agreement;
import org.rapporteur.evaluation.Predictions;
import org.rapporteur.report.InputException;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.StatementExtractor;

/**
 * Prints speed and quality of Rapporteur and of CoreNLP's quote annotator on the same annotated
 * articles. Models are loaded, and each thread has read an article, before a clock starts.
 * Rapporteur reads all of them several times right before and right after each setting of CoreNLP;
 * the median of those runs stands beside it, so that other work on the machine falls on both.
 * Processor seconds are those of the whole process and hang less on such work.
 */
public final class SideBySide {
  private static final int THREADS = 2;
  private static final int PASSES = 3;

  private final Selection selection;
  private final PrintStream out = System.out;

  private SideBySide(Selection selection) {
    this.selection = selection;
  }

  /**
   * Runs the comparison.
   *
   * @param args the folder of annotations, the folder of texts, and the number of articles
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      int articles = Integer.parseInt(args[2]);
      if (articles < 1) {
        throw new InputException("no number of articles: " + articles);
      }
      new SideBySide(Selection.spread(Path.of(args[0]), Path.of(args[1]), articles)).run();
    } catch (NumberFormatException e) {
      System.err.println("not a number of articles: " + args[2]);
      System.exit(1);
    } catch (InputException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    try (RapporteurContender rapporteur = new RapporteurContender()) {
      List<Contender.Worker> workers = workers(rapporteur);
      double load = secondsSince(start);
      warmUp(workers);
      printHead(load);
      List<Run> before = passes(workers);
      Map<String, Run> found = new LinkedHashMap<>();
      found.put("Rapporteur", before.get(0));
      for (Setting setting : Setting.values()) {
        start = System.nanoTime();
        List<Contender.Worker> others = workers(new CoreNlpContender(setting));
        load = secondsSince(start);
        warmUp(others);
        Run other = Run.of(others, selection.texts());
        List<Run> after = passes(workers);
        printSpeed(
            setting.label(), load, other, Stream.of(before, after).flatMap(List::stream).toList());
        found.put(setting.label(), other);
        before = after;
      }
      printQuality(found);
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<Contender.Worker> workers(Contender contender) {
    return Stream.generate(contender::worker).limit(THREADS).toList();
  }

  private void warmUp(List<Contender.Worker> workers) throws IOException, InterruptedException {
    Run.of(workers, selection.texts().subList(0, Math.min(THREADS, selection.texts().size())));
  }

  private List<Run> passes(List<Contender.Worker> workers)
      throws IOException, InterruptedException {
    List<Run> passes = new ArrayList<>();
    for (int i = 0; i < PASSES; i++) {
      passes.add(Run.of(workers, selection.texts()));
    }
    return passes;
  }

  private void printHead(double load) throws IOException {
    long words = 0;
    for (Path text : selection.texts()) {
      words += Files.readString(text).split("\\s+").length;
    }
    print(
        "%d articles of %d words on average, %d threads, Java %s",
        selection.texts().size(), words / selection.texts().size(), THREADS, Runtime.version());
    print("Rapporteur's model loaded in %.1f s", load);
    print("");
    print("%-30s%8s%28s%32s%6s", "", "", "articles a second", "processor seconds an article", "");
    print(
        "%-30s%8s%8s%12s%8s%12s%12s%8s%6s",
        "", "load s", "it", "Rapporteur", "ratio", "it", "Rapporteur", "ratio", "busy");
  }

  private void printSpeed(String name, double load, Run other, List<Run> ours) {
    double ourSeconds = median(ours, Run::secondsPerArticle);
    double ourProcessorSeconds = median(ours, Run::processorSecondsPerArticle);
    print(
        "%-30s%8.1f%8.2f%12.2f%8.1f%12.2f%12.3f%8.1f%6.1f",
        name,
        load,
        1 / other.secondsPerArticle(),
        1 / ourSeconds,
        other.secondsPerArticle() / ourSeconds,
        other.processorSecondsPerArticle(),
        ourProcessorSeconds,
        other.processorSecondsPerArticle() / ourProcessorSeconds,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void printQuality(Map<String, Run> found) {
    print("");
    print("%-30s%21s%11s%21s%12s", "F1", "exact", "loose", "relation", "");
    print(
        "%-30s%7s%7s%8s%10s%7s%7s%7s%12s",
        "", "source", "cue", "content", "content", "P", "R", "F1", "content@50");
    found.forEach(
        (name, run) -> {
          AttributionScore score = score(run);
          Agreement relation = score.relation();
          print(
              "%-30s%7.3f%7.3f%8.3f%10.3f%7.3f%7.3f%7.3f%12.3f",
              name,
              score.exactSource().f1(),
              score.exactCue().f1(),
              score.exactContent().f1(),
              score.looseContent().f1(),
              relation.precision(),
              relation.recall(),
              relation.f1(),
              score.content50().f1());
        });
  }

  private AttributionScore score(Run run) {
    StatementExtractor found =
        document -> new Extraction(run.statements().get(document.report().path()), List.of());
    return AttributionScore.of(selection.gold(), Predictions.of(found, selection.gold()));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> measure) {
    double[] sorted = runs.stream().mapToDouble(measure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
