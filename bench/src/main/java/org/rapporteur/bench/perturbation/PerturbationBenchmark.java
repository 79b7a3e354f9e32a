package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints how many known edits the discrepancies of a dossier find. */
public final class PerturbationBenchmark {
  private PerturbationBenchmark() {}

  /** Runs the benchmark. */
  public static void main(String[] args) throws IOException {
    GivenNames names = new GivenNames();
    List<Article> articles = Corpus.read(Path.of(args[0]), names);
    PairMaker maker = new PairMaker(articles, new Catalogue(names), 1);
    List<Pair> pairs = new ArrayList<>();
    for (Half half : Half.values()) {
      for (Kind kind : Kind.values()) {
        List<Pair> made = maker.pairs(kind, half, 200);
        System.out.println(half + " " + kind + " " + made.size());
        pairs.addAll(made);
      }
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    new PairFolder(folder).write(pairs);
  }
}
