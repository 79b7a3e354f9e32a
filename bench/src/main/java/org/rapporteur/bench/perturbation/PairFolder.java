package org.rapporteur.bench.perturbation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.Span;

/** Writes pairs as plain texts with sidecars, and a manifest of their edits. */
final class PairFolder {
  static final String A = "a";
  static final String B = "b";

  private final Path folder;

  PairFolder(Path folder) {
    this.folder = folder;
  }

  /** The folder of a pair's two reports. */
  Path of(Pair pair) {
    return folder.resolve(pair.id());
  }

  /** Writes {@code a.txt}, {@code b.txt} and what a reader is told of them. */
  void write(Pair pair) throws IOException {
    Path reports = Files.createDirectories(of(pair));
    Files.writeString(reports.resolve(A + ".txt"), pair.a());
    Files.writeString(reports.resolve(B + ".txt"), pair.b());
    Files.writeString(
        reports.resolve("reports.csv"),
        "file,published,outlet\n"
            + "a.txt,"
            + pair.published()
            + ",Arvonia Post\n"
            + "b.txt,"
            + pair.published()
            + ",Belmark Times\n");
  }

  /** Writes the pairs and {@code manifest.tsv}: a line for each change. */
  void write(List<Pair> pairs) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("pair\tarticle\tkind\ttemplate\tstartA\tendA\tstartB\tendB\ttextA\ttextB");
    for (Pair pair : pairs) {
      write(pair);
      for (Change change : pair.changes()) {
        lines.add(
            String.join(
                "\t",
                pair.id(),
                pair.article(),
                change.kind().toString(),
                change.template(),
                "" + change.inA().start(),
                "" + change.inA().end(),
                "" + change.inB().start(),
                "" + change.inB().end(),
                slice(pair.a(), change.inA()),
                slice(pair.b(), change.inB())));
      }
    }
    Files.write(folder.resolve("manifest.tsv"), lines);
  }

  static String slice(String text, Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.length()))
        .replaceAll("\\s+", " ");
  }
}
