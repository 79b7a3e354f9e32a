package org.rapporteur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

/** The articles of BASIL (Fan et al. 2019): events, each told by three outlets. */
final class BasilReports {
  /** An article and the event it tells. */
  record Article(String event, String text, Imprint imprint) {}

  private final Map<String, List<Article>> byEvent = new TreeMap<>();

  /** Reads the folder {@code articles}. */
  BasilReports(Path articles) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(articles)) {
      files = tree.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : files) {
      Article article = article(json.readTree(file.toFile()));
      byEvent.computeIfAbsent(article.event(), key -> new ArrayList<>()).add(article);
    }
  }

  private static Article article(JsonNode json) {
    StringBuilder text = new StringBuilder();
    for (JsonNode paragraph : json.path("body-paragraphs")) {
      for (JsonNode sentence : paragraph) {
        text.append(sentence.asText()).append(' ');
      }
      text.append("\n\n");
    }
    String title = json.path("title").asText();
    String outlet = json.path("source").asText();
    String date = json.path("date").asText();
    Imprint imprint = new Imprint(title, outlet, date, "");
    return new Article(json.path("triplet-uuid").asText(), text.toString(), imprint);
  }

  /** Every second event by its id. */
  List<Article> half(boolean first) {
    List<Article> half = new ArrayList<>();
    boolean take = first;
    for (List<Article> event : byEvent.values()) {
      if (take) {
        half.addAll(event);
      }
      take = !take;
    }
    return half;
  }

  List<Article> all() {
    return byEvent.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The articles as reports in the order of filing; ids tell nothing of the event.
   *
   * @param imprints whether they have title, outlet and date, or the title alone
   * @param event receives the event of each report, by its id
   */
  static List<Report> reports(
      List<Article> articles, boolean imprints, Map<String, String> event) {
    List<Report> reports = new ArrayList<>();
    for (Article article : articles) {
      String id = Integer.toHexString(article.text().hashCode());
      event.put(id, article.event());
      Imprint imprint =
          imprints ? article.imprint() : new Imprint(article.imprint().title(), "", "", "");
      ReportText text = ReportText.of(article.text());
      reports.add(new Report(id, id + ".txt", imprint, "en", text, 0, List.of()));
    }
    reports.sort(
        Comparator.comparing((Report report) -> report.imprint().published())
            .thenComparing(Report::id));
    return reports;
  }
}
