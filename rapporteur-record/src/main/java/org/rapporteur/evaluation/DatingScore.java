package org.rapporteur.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.StatementDater;

/**
 * How often {@link StatementDater} is right on annotated statements: the same date at the same
 * precision, or none where there is none. Tuning and final half apart.
 */
public final class DatingScore {
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private DatingScore() {}

  private static final class Tally {
    private int dated;
    private int right;
    private int undated;
    private int leftUndated;
  }

  /**
   * Judges all statements of a table; those marked "unclear" are left aside.
   *
   * @param gold the table {@code said.tsv}
   * @param data folder that holds {@code polnear/dev/text}
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static DatingScore of(Path gold, Path data) {
    GoldTable table = new GoldTable(gold, data);
    DatingScore score = new DatingScore();
    Map<String, List<Map<String, String>>> byDocument =
        table.rows().stream()
            .collect(groupingBy(row -> row.get("document"), TreeMap::new, toList()));
    byDocument.values().forEach(rows -> score.judge(table, rows));
    return score;
  }

  private void judge(GoldTable table, List<Map<String, String>> rows) {
    Document document = table.document(rows.get(0));
    List<Statement> statements = rows.stream().map(row -> statement(table, row)).toList();
    StatementDater dater = new StatementDater(document, statements);
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).get("precision").equals("unclear")) {
        String found = dater.said(statements.get(i)).map(PartialDate::toString).orElse("");
        add(rows.get(i), found, document, statements.get(i));
      }
    }
  }

  private static Statement statement(GoldTable table, Map<String, String> row) {
    List<Span> content = table.spans(row.get("content"));
    return new Statement(
        table.spans(row.get("source")),
        table.spans(row.get("cue")),
        content,
        Statement.Kind.INDIRECT,
        Statement.Realis.ASSERTED,
        1);
  }

  private void add(Map<String, String> row, String found, Document document, Statement statement) {
    Tally tally = tallies.computeIfAbsent(row.get("half"), half -> new Tally());
    String said = row.get("said");
    boolean right = found.equals(said);
    if (said.isEmpty()) {
      tally.undated++;
      tally.leftUndated += right ? 1 : 0;
    } else {
      tally.dated++;
      tally.right += right ? 1 : 0;
    }
    if (!right && row.get("half").equals("tuning")) {
      Span cue = statement.cue().get(0);
      errors.add(
          "%s %d: '%s', not '%s'".formatted(row.get("document"), cue.start(), found, said)
              + "\n  "
              + sentence(document, cue));
    }
  }

  private static String sentence(Document document, Span cue) {
    int token = document.tokenAt(cue.start());
    return document
        .words(document.sentenceOf(token).first(), document.sentenceOf(token).end())
        .replace('\n', ' ');
  }

  /** The errors of the tuning half, two lines each: place and dates, then the sentence. */
  public List<String> tuningErrors() {
    return List.copyOf(errors);
  }

  /** A table of one line a half. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append("When it was said  dated  right  share  undated  left so  share\n");
    tallies.forEach(
        (half, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s  %5d  %5d  %.3f  %7d  %7d  %.3f%n",
                    half,
                    tally.dated,
                    tally.right,
                    share(tally.right, tally.dated),
                    tally.undated,
                    tally.leftUndated,
                    share(tally.leftUndated, tally.undated))));
    return table.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
