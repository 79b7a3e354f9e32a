package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.record.Recorder;
import org.rapporteur.statement.ModelExtractor;

/** Prints how many known edits the discrepancies of a dossier find, from plain text on. */
public final class PerturbationBenchmark {
  /** Enough for all versions of the articles at hand. */
  private static final int WINDOWS = 2000;

  private final Request request;
  private final PrintStream out = System.out;
  private final List<String> outcomes = new ArrayList<>();

  private PerturbationBenchmark(Request request) {
    this.request = request;
  }

  /**
   * Runs the benchmark.
   *
   * @param args the folder of the data, then options: {@code --kinds}, {@code --pairs}, {@code
   *     --reserved}, {@code --seed}, {@code --floor}, {@code --write}, {@code --outcomes}
   */
  public static void main(String[] args) throws IOException {
    try {
      new PerturbationBenchmark(Request.of(args)).run();
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("bench/run: " + e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    GivenNames names = new GivenNames();
    PairMaker maker =
        new PairMaker(Corpus.read(request.data(), names), new Catalogue(names), request.seed());
    if (request.folder().isPresent()) {
      write(maker, Files.createDirectories(request.folder().get()));
      return;
    }
    List<Pair> pairs = pairs(maker);
    Path folder = Files.createTempDirectory("rapporteur-perturbations");
    try (Encoder encoder = Encoder.shipped().remembering(WINDOWS)) {
      Recorder recorder =
          new Recorder(new ModelExtractor(encoder), new RuleSpeakerResolver(new Gazetteer()));
      Map<String, Verdict> verdicts =
          new Trials(new Trial(recorder, new PairFolder(folder), request.floor())).run(pairs);
      for (Half half : request.halves()) {
        score(half, pairs.stream().map(pair -> verdicts.get(pair.id())).toList());
      }
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    if (request.outcomes().isPresent()) {
      Files.write(request.outcomes().get(), outcomes);
    }
  }

  private void write(PairMaker maker, Path folder) throws IOException {
    List<Pair> pairs = pairs(maker);
    new PairFolder(folder).write(pairs);
    out.println(pairs.size() + " pairs");
  }

  private List<Pair> pairs(PairMaker maker) {
    List<Pair> pairs = new ArrayList<>();
    for (Half half : request.halves()) {
      for (Kind kind : request.kinds()) {
        pairs.addAll(maker.pairs(kind, half, request.pairs()));
      }
    }
    return pairs;
  }

  private void score(Half half, List<Verdict> verdicts) {
    out.println(half.name().toLowerCase(Locale.ROOT) + " templates");
    out.println(Tally.head());
    List<String> remarks = new ArrayList<>();
    List<String> details = new ArrayList<>();
    for (Kind kind : request.kinds()) {
      Tally tally = new Tally(kind);
      for (Verdict verdict : verdicts) {
        if (verdict.pair().half() == half && verdict.pair().kind() == kind) {
          tally.add(verdict);
          if (half == Half.OPEN) {
            outcomes.addAll(new OutcomeLines(verdict).lines());
          }
        }
      }
      out.println(tally.row());
      remarks.addAll(tally.remarks());
      details.addAll(tally.byTemplate());
    }
    remarks.forEach(out::println);
    if (half == Half.OPEN) {
      out.println("by template: found or, where nothing differs, flagged");
      details.forEach(out::println);
    }
    out.println();
  }
}
