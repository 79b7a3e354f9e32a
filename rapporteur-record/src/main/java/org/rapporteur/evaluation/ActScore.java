package org.rapporteur.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.act.Act;
import org.rapporteur.act.ActReader;
import org.rapporteur.act.ActReading;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * How often {@link ActReader} gives the act and the target of annotated statements, beside two
 * baselines: always "state", and a bare list of cue verbs. Tuning and final half apart; items
 * marked "void", which are no statements, are left aside.
 */
public final class ActScore {
  private static final String VOID = "void";

  private final Map<String, Half> halves = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private ActScore() {}

  private static final class Half {
    private final ConfusionMatrix<Act> found = new ConfusionMatrix<>(Act.class);
    private final ConfusionMatrix<Act> verbs = new ConfusionMatrix<>(Act.class);
    private final ConfusionMatrix<Act> majority = new ConfusionMatrix<>(Act.class);
    private int targets;
    private int targetsFound;
    private int targetsRight;
  }

  /**
   * Judges all items of a table.
   *
   * @param gold the table {@code gold.tsv} of the folder gold/acts
   * @param data folder that holds {@code polnear/dev/text}, {@code basil-dev/articles} and {@code
   *     enb/srl_enb_devset.txt}
   * @param encoder a trained model; empty to judge the rules alone
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static ActScore of(Path gold, Path data, Optional<Encoder> encoder) {
    GoldTable table = new GoldTable(gold, data);
    ActScore score = new ActScore();
    ActReader reader = new ActReader();
    table.rows().stream()
        .filter(row -> !row.get("act").equals(VOID))
        .collect(
            groupingBy(
                row -> row.get("corpus") + " " + row.get("document"), TreeMap::new, toList()))
        .values()
        .forEach(rows -> score.judge(table, rows, reader, encoder));
    return score;
  }

  private void judge(
      GoldTable table,
      List<Map<String, String>> rows,
      ActReader reader,
      Optional<Encoder> encoder) {
    Document document = table.document(rows.get(0));
    List<Statement> statements = rows.stream().map(row -> statement(table, row)).toList();
    List<ActReading> readings =
        reader.read(document, statements, encoder.map(all -> all.acts(document.text().view())));
    for (int i = 0; i < rows.size(); i++) {
      add(table, rows.get(i), document, statements.get(i), readings.get(i));
    }
  }

  private static Statement statement(GoldTable table, Map<String, String> row) {
    return new Statement(
        table.spans(row.get("source")),
        table.spans(row.get("cue")),
        table.spans(row.get("content")),
        Kind.INDIRECT,
        Realis.ASSERTED,
        1);
  }

  private void add(
      GoldTable table,
      Map<String, String> row,
      Document document,
      Statement statement,
      ActReading reading) {
    Act act = table.parsed(row, "act", Act::ofLabel);
    Half half = halves.computeIfAbsent(row.get("half"), name -> new Half());
    half.found.add(act, reading.act());
    half.verbs.add(act, CueVerbs.act(document, statement));
    half.majority.add(act, Act.STATE);
    List<Span> target = table.spans(row.get("target"));
    half.targets += target.isEmpty() ? 0 : 1;
    half.targetsFound += reading.target().isEmpty() ? 0 : 1;
    boolean same =
        reading.target().stream().anyMatch(found -> target.stream().anyMatch(found::overlaps));
    half.targetsRight += same ? 1 : 0;
    if (row.get("half").equals("tune")) {
      if (act != reading.act()) {
        errors.add(
            "%s: %s, not %s%n  %s"
                .formatted(
                    row.get("id"), reading.act().label(), act.label(), words(document, statement)));
      } else if (!same && !(target.isEmpty() && reading.target().isEmpty())) {
        errors.add(
            "%s: %s at '%s', not '%s'%n  %s"
                .formatted(
                    row.get("id"),
                    act.label(),
                    words(document, reading.target()),
                    words(document, target),
                    words(document, statement)));
      }
    }
  }

  private static String words(Document document, Statement statement) {
    return words(document, statement.source())
        + " | "
        + words(document, statement.cue())
        + " | "
        + words(document, statement.content());
  }

  private static String words(Document document, List<Span> spans) {
    return String.join(" … ", spans.stream().map(document.text()::slice).toList())
        .replace('\n', ' ');
  }

  /** The errors of the tuning half, two lines each: what was found, then the statement. */
  public List<String> tuningErrors() {
    return List.copyOf(errors);
  }

  /** Figures and a confusion matrix for each half, in Markdown. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    halves.forEach(
        (name, half) -> {
          table.append(
              String.format(
                  Locale.ROOT,
                  "## Half \"%s\", %d statements%n%n| | accuracy | macro F1 of acts with %d or more"
                      + " | macro F1 of all |%n|---|---|---|---|%n",
                  name,
                  half.found.size(),
                  ConfusionMatrix.OFTEN));
          line("rapporteur", half.found, table);
          line("cue verbs alone", half.verbs, table);
          line("always \"state\"", half.majority, table);
          table.append(
              String.format(
                  Locale.ROOT,
                  "%nTargets: precision %.3f, recall %.3f of %d.%n%n",
                  half.targetsRight / (double) Math.max(1, half.targetsFound),
                  half.targetsRight / (double) Math.max(1, half.targets),
                  half.targets));
          table.append(half.found.toTable(Act::label)).append('\n');
        });
    return table.toString();
  }

  private static void line(String name, ConfusionMatrix<Act> matrix, StringBuilder table) {
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %.3f | %.3f | %.3f |%n",
            name,
            matrix.accuracy(),
            matrix.macroF1(ConfusionMatrix.OFTEN),
            matrix.macroF1(1)));
  }
}
