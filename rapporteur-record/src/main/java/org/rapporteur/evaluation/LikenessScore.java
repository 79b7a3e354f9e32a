package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Gist;
import org.rapporteur.language.Meaning;
import org.rapporteur.language.Token;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

/**
 * How well the likeness of gists follows people's sense of it: Spearman's rank correlation with the
 * grades of pairs of sentences (STS, Agirre et al. 2012), beside that of shared words alone.
 */
public final class LikenessScore {
  private static final int COLUMNS = 3;

  private final Meaning meaning = Meaning.shipped();
  private final List<Pair> pairs;

  private LikenessScore(List<Pair> pairs) {
    this.pairs = pairs;
  }

  private record Pair(double grade, List<String> one, List<String> other) {}

  /**
   * Reads the pairs of a folder: files that end in {@code .tsv}, with a grade and two sentences a
   * line; lines without a grade are left out.
   *
   * @throws InputException if the folder cannot be read or holds no pair
   */
  public static LikenessScore of(Path folder) {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          String[] cells = line.split("\t", -1);
          if (cells.length >= COLUMNS && cells[0].matches("[0-9.]+")) {
            pairs.add(new Pair(Double.parseDouble(cells[0]), words(cells[1]), words(cells[2])));
          }
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(folder + ": cannot be read: " + e.getMessage());
    }
    if (pairs.isEmpty()) {
      throw new InputException(folder + ": no pair of sentences with a grade in any .tsv file");
    }
    return new LikenessScore(pairs);
  }

  private static List<String> words(String sentence) {
    Report report =
        new Report("", "", Imprint.UNKNOWN, "en", ReportText.of(sentence), 0, List.of());
    return Document.of(report).tokens().stream()
        .filter(token -> token.isWord() || token.kind() == Token.Kind.NUMBER)
        .map(Token::lower)
        .toList();
  }

  /** The figures, a line each. */
  public String toTable() {
    return String.format(
        Locale.ROOT,
        "%d pairs%n%-36s%6.3f%n%-36s%6.3f%n",
        pairs.size(),
        "gists, Spearman's correlation",
        correlation(pair -> meaning.gist(pair.one()).likeness(meaning.gist(pair.other()))),
        "shared words alone",
        correlation(this::shared));
  }

  private double shared(Pair pair) {
    Gist one = meaning.gist(pair.one());
    Gist other = meaning.gist(pair.other());
    double shared =
        pair.one().stream().filter(pair.other()::contains).mapToDouble(meaning::weight).sum()
            + pair.other().stream().filter(pair.one()::contains).mapToDouble(meaning::weight).sum();
    return shared / (one.weight() + other.weight());
  }

  private double correlation(ToDoubleFunction<Pair> likeness) {
    double[] grades = ranks(pairs.stream().mapToDouble(Pair::grade).toArray());
    double[] found = ranks(pairs.stream().mapToDouble(likeness).toArray());
    double mean = (pairs.size() - 1) / 2.0;
    double both = 0;
    double ofGrades = 0;
    double ofFound = 0;
    for (int i = 0; i < grades.length; i++) {
      both += (grades[i] - mean) * (found[i] - mean);
      ofGrades += (grades[i] - mean) * (grades[i] - mean);
      ofFound += (found[i] - mean) * (found[i] - mean);
    }
    return both / Math.sqrt(ofGrades * ofFound);
  }

  /** The place of each value among all, from 0; equal ones share the mean of theirs. */
  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
