package org.rapporteur.evaluation;

import static java.util.stream.Collectors.groupingBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.commitment.CommitmentFinder;
import org.rapporteur.language.Document;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;

/**
 * Precision and recall of {@link CommitmentFinder} on annotated articles. An agreement counts as
 * found if the name of what was found overlaps one of its names or mentions; how many of those
 * found have the year and the status of the gold is told beside. Recall is given for public and
 * private agreements, and for those whose year the article tells and which is before its own.
 */
public final class CommitmentScore {
  private final Map<String, Tally> recalls = new TreeMap<>();
  private final Tally precision = new Tally();
  private final Tally years = new Tally();
  private final Tally statuses = new Tally();
  private final List<String> errors = new ArrayList<>();

  private CommitmentScore() {}

  private static final class Tally {
    private int all;
    private int right;

    private void add(boolean isRight) {
      all++;
      right += isRight ? 1 : 0;
    }

    private String line(String name) {
      double share = all == 0 ? 0 : right / (double) all;
      return String.format(Locale.ROOT, "%-31s %5d  %5d  %.3f%n", name, all, right, share);
    }
  }

  private record Labelled(
      String kind, String published, List<Span> words, String year, String status) {
    private boolean isOf(Commitment commitment) {
      return words.stream().anyMatch(commitment.name()::overlaps);
    }

    private boolean isOfEarlierYear() {
      return !year.isEmpty() && !published.startsWith(year);
    }
  }

  /**
   * Judges all articles of a table.
   *
   * @param documents the table of articles, those without an agreement too
   * @param gold the table of agreements
   * @param data folder that holds {@code polnear/dev/text}, {@code polnear/train/text} and {@code
   *     basil-dev/articles}
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static CommitmentScore of(Path documents, Path gold, Path data) {
    CommitmentScore score = new CommitmentScore();
    GoldTable labels = new GoldTable(gold, data);
    Map<String, List<Map<String, String>>> rows =
        labels.rows().stream().collect(groupingBy(row -> row.get("document")));
    GoldTable articles = new GoldTable(documents, data);
    for (Map<String, String> article : articles.rows()) {
      List<Labelled> agreements =
          rows.getOrDefault(article.get("document"), List.of()).stream()
              .map(row -> labelled(labels, row))
              .toList();
      score.judge(articles.document(article), agreements);
    }
    return score;
  }

  private static Labelled labelled(GoldTable table, Map<String, String> row) {
    List<Span> words = new ArrayList<>(table.spans(row.get("names")));
    words.addAll(table.spans(row.get("mentions")));
    return new Labelled(
        row.get("kind"), row.get("published"), words, row.get("year"), row.get("status"));
  }

  private void judge(Document document, List<Labelled> agreements) {
    List<Commitment> found = new CommitmentFinder().find(document);
    for (Commitment commitment : found) {
      boolean isRight = agreements.stream().anyMatch(agreement -> agreement.isOf(commitment));
      precision.add(isRight);
      if (!isRight) {
        errors.add("wrong '" + document.text().slice(commitment.name()) + "'");
      }
    }
    for (Labelled agreement : agreements) {
      List<Commitment> same = found.stream().filter(agreement::isOf).toList();
      recall("all").add(!same.isEmpty());
      recall(agreement.kind).add(!same.isEmpty());
      if (agreement.isOfEarlierYear()) {
        recall("of an earlier year").add(!same.isEmpty());
      }
      if (same.isEmpty()) {
        errors.add("missed '" + document.text().slice(agreement.words.get(0)) + "'");
      } else {
        years.add(same.stream().anyMatch(one -> one.year().equals(agreement.year)));
        statuses.add(same.stream().anyMatch(one -> label(one.status()).equals(agreement.status)));
      }
    }
  }

  private Tally recall(String kind) {
    return recalls.computeIfAbsent(kind, name -> new Tally());
  }

  private static String label(Status status) {
    return switch (status) {
      case KEPT -> "kept";
      case BROKEN -> "broken";
      case DISPUTED -> "disputed";
      case UNTOLD -> "unknown";
    };
  }

  /** What was found and is none, and what was missed, in the order of the articles. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** A table: how many there are, how many of them are right, and their share. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append("Agreements named                  all  right  share\n");
    table.append(precision.line("found"));
    recalls.forEach((kind, tally) -> table.append(tally.line("in the gold, " + kind)));
    table.append(years.line("year of those found"));
    table.append(statuses.line("status of those found"));
    return table.toString();
  }
}
