package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

/**
 * As many reports as wanted, about ten made of each of some articles: paragraphs dropped, shuffled,
 * and taken from other articles, words put in each other's place, marks left where they are; one in
 * ten is an exact copy. Always the same.
 */
final class MixedReports {
  private static final int EACH_DAY = 20;
  private static final int OF_EACH = 10;
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{N}]+)*");
  private static final LocalDate START = LocalDate.of(2031, 1, 1);

  private final List<List<String>> articles = new ArrayList<>();
  private final Random random = new Random(1);

  /** Takes the plain texts of a folder and further texts. */
  MixedReports(Path texts, List<String> others) throws IOException {
    try (Stream<Path> files = Files.list(texts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        add(Files.readString(file));
      }
    }
    others.forEach(this::add);
    Collections.shuffle(articles, random);
  }

  private void add(String text) {
    articles.add(
        Stream.of(text.split("\n+", -1)).filter(paragraph -> !paragraph.isBlank()).toList());
  }

  /** So many reports in the order of filing; a story's versions fall within three days. */
  List<Report> take(int count) {
    int told = Math.min(articles.size(), Math.max(1, count / OF_EACH));
    List<Report> reports = new ArrayList<>();
    while (reports.size() < count) {
      int article = random.nextInt(told);
      String id = "r%05d".formatted(reports.size());
      LocalDate day = START.plusDays(article / EACH_DAY + random.nextInt(3));
      Imprint imprint = new Imprint("", "Outlet " + random.nextInt(50), day.toString(), "");
      ReportText text = ReportText.of(version(articles.get(article)));
      reports.add(new Report(id, id + ".txt", imprint, "en", text, 0, List.of()));
    }
    reports.sort(
        Comparator.comparing((Report report) -> report.imprint().published())
            .thenComparing(Report::id));
    return reports;
  }

  private String version(List<String> article) {
    if (random.nextInt(10) == 0) {
      return String.join("\n\n", article);
    }
    List<String> paragraphs = new ArrayList<>();
    double kept = 0.5 + random.nextDouble() / 2;
    double changed = random.nextDouble() / 2;
    for (String paragraph : article) {
      if (random.nextDouble() < kept) {
        paragraphs.add(reworded(paragraph, changed));
      }
    }
    if (random.nextBoolean()) {
      List<String> other = articles.get(random.nextInt(articles.size()));
      paragraphs.addAll(other.subList(0, Math.min(3, other.size())));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(paragraphs, random);
    }
    return String.join("\n\n", paragraphs);
  }

  private String reworded(String paragraph, double changed) {
    List<String> words = WORD.matcher(paragraph).results().map(MatchResult::group).toList();
    return WORD.matcher(paragraph)
        .replaceAll(
            word ->
                random.nextDouble() < changed
                    ? words.get(random.nextInt(words.size()))
                    : word.group());
  }
}
