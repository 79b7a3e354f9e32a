package org.rapporteur.position;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.language.Document;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Finds what a report has from another by its own word: "…, the Courier reported", "told the
 * Courier". Such a statement is no second source beside the Courier's own report of the story.
 */
public final class Credits {
  private static final int SHORTEST_OUTLET = 4;

  private final Map<String, Provenance> provenance;
  private final Map<String, List<Report>> byStory;

  /**
   * @param provenance of the reports, by their ids
   * @param reports all reports
   */
  public Credits(Map<String, Provenance> provenance, Collection<Report> reports) {
    this.provenance = Map.copyOf(provenance);
    this.byStory =
        reports.stream()
            .filter(report -> provenance.containsKey(report.id()))
            .collect(groupingBy(report -> provenance.get(report.id()).story()));
  }

  /**
   * Ids of the reports that some statements are taken from, by the ids of the statements; of
   * statements that credit nobody, none.
   */
  public Map<String, String> of(Collection<FiledStatement> statements) {
    Map<String, List<FiledStatement>> byReport =
        statements.stream().collect(groupingBy(FiledStatement::report));
    Map<String, String> credits = new HashMap<>();
    byStory.forEach(
        (story, reports) -> {
          if (!story.isEmpty()) {
            for (Report report : reports) {
              List<Report> others = earlier(report, reports);
              List<FiledStatement> told = byReport.getOrDefault(report.id(), List.of());
              if (!others.isEmpty() && !told.isEmpty()) {
                Told in = Told.in(report, told);
                others.forEach(other -> in.creditedTo(other, credits));
              }
            }
          }
        });
    return credits;
  }

  /** The reports of other papers that a report may have something from, the first of each last. */
  private List<Report> earlier(Report report, List<Report> reports) {
    String view = report.text().view();
    String day = report.imprint().published();
    return reports.stream()
        .filter(other -> !origin(other).equals(origin(report)))
        .filter(other -> !outlet(other).equals(outlet(report)))
        .filter(other -> outlet(other).length() >= SHORTEST_OUTLET && view.contains(outlet(other)))
        .filter(
            other ->
                day.isEmpty()
                    || other.imprint().published().isEmpty()
                    || other.imprint().published().compareTo(day) <= 0)
        .sorted(
            Comparator.comparing((Report other) -> other.imprint().published())
                .thenComparing(Report::id)
                .reversed())
        .toList();
  }

  private String origin(Report report) {
    return provenance.get(report.id()).origin();
  }

  private static String outlet(Report report) {
    String outlet = report.imprint().outlet();
    return outlet.startsWith("The ") ? outlet.substring("The ".length()) : outlet;
  }

  /** What a report tells, by the sentences in which its statements begin. */
  private record Told(Document document, Map<Integer, List<FiledStatement>> bySentence) {

    static Told in(Report report, List<FiledStatement> told) {
      Document document = Document.of(report);
      return new Told(
          document,
          told.stream()
              .collect(groupingBy(filed -> sentence(document, filed.statement()), toList())));
    }

    private static int sentence(Document document, Statement statement) {
      int start =
          Stream.of(statement.source(), statement.cue(), statement.content())
              .flatMap(List::stream)
              .mapToInt(Span::start)
              .min()
              .orElse(0);
      return document.sentenceIndexOf(document.tokenAt(start));
    }

    /**
     * Credits another report with what is told in a sentence that names its paper, and with what
     * the same speakers go on to say in the paragraph.
     */
    void creditedTo(Report other, Map<String, String> credits) {
      Matcher named =
          Pattern.compile("\\b" + Pattern.quote(outlet(other)) + "\\b")
              .matcher(document.text().view());
      while (named.find()) {
        Span name = document.text().span(named.start(), named.end());
        int first = document.sentenceIndexOf(document.tokenIn(named.start()));
        int paragraph = document.sentences().get(first).paragraph();
        Set<String> speakers = new HashSet<>();
        for (FiledStatement filed : bySentence.getOrDefault(first, List.of())) {
          if (filed.statement().content().stream().noneMatch(span -> span.contains(name))) {
            credits.put(filed.id(), other.id());
            speakers.add(filed.speaker());
          }
        }
        speakers.remove("");
        for (int s = first + 1;
            s < document.sentences().size() && document.sentences().get(s).paragraph() == paragraph;
            s++) {
          bySentence.getOrDefault(s, List.of()).stream()
              .filter(filed -> speakers.contains(filed.speaker()))
              .forEach(filed -> credits.put(filed.id(), other.id()));
        }
      }
    }
  }
}
