package org.rapporteur.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.Document;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.term.Dates;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermFinder;

/**
 * Precision, recall and F1 of {@link TermFinder} on annotated sentences. A term counts as found if
 * it overlaps the gold term and has its unit and value; its ends where it is a range, its least
 * where it is an order of size. Tuning and final half apart.
 */
public final class TermScore {
  private static final double TOLERANCE = 1e-4;

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<String> errors = new ArrayList<>();

  private TermScore() {}

  private static final class Tally {
    private int gold;
    private int found;
    private int right;
  }

  private record Labelled(Span span, String unit, String value, String low, String high) {}

  /**
   * Judges all sentences of a table.
   *
   * @param gold the table {@code terms.tsv}
   * @param data folder that holds {@code polnear/dev/text} and {@code basil-dev/articles}
   * @throws InputException if a file is missing, cannot be read, or is not what it should be
   */
  public static TermScore of(Path gold, Path data) {
    GoldTable table = new GoldTable(gold, data);
    TermScore score = new TermScore();
    Map<String, List<Term>> found = new HashMap<>();
    Map<String, List<Map<String, String>>> windows =
        table.rows().stream()
            .collect(
                groupingBy(
                    row -> row.get("document") + " " + row.get("window"), TreeMap::new, toList()));
    windows
        .values()
        .forEach(
            rows -> {
              Map<String, String> row = rows.get(0);
              Document document = table.document(row);
              List<Term> terms =
                  found.computeIfAbsent(
                      row.get("document"), name -> new TermFinder().find(document, List.of()));
              score.judge(table, rows, document, terms);
            });
    return score;
  }

  private void judge(
      GoldTable table, List<Map<String, String>> rows, Document document, List<Term> terms) {
    Span window = table.spans(rows.get(0).get("window")).get(0);
    String half = rows.get(0).get("half");
    Tally tally = tallies.computeIfAbsent(half, name -> new Tally());
    List<Term> open =
        new ArrayList<>(terms.stream().filter(term -> term.span().overlaps(window)).toList());
    tally.found += open.size();
    List<Labelled> missed = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (row.get("span").isEmpty()) {
        continue;
      }
      Span span = table.spans(row.get("span")).get(0);
      Labelled label =
          new Labelled(span, row.get("unit"), row.get("value"), row.get("low"), row.get("high"));
      tally.gold++;
      int same = indexOf(label, open);
      if (same < 0) {
        missed.add(label);
      } else {
        tally.right++;
        open.remove(same);
      }
    }
    if (half.equals("tuning") && !(open.isEmpty() && missed.isEmpty())) {
      String place = rows.get(0).get("document") + " " + window.start();
      open.forEach(
          term ->
              errors.add(
                  "%s: wrong '%s' %s"
                      .formatted(place, document.text().slice(term.span()), term.amount().unit())));
      missed.forEach(
          label ->
              errors.add(
                  place + ": missed '" + document.text().slice(label.span) + "' " + label.unit));
      errors.add("  " + document.text().slice(window).replace('\n', ' '));
    }
  }

  private static int indexOf(Labelled label, List<Term> terms) {
    for (int t = 0; t < terms.size(); t++) {
      if (terms.get(t).span().overlaps(label.span) && isSame(label, terms.get(t))) {
        return t;
      }
    }
    return -1;
  }

  private static boolean isSame(Labelled label, Term term) {
    if (!label.unit.equals(term.amount().unit())) {
      return false;
    }
    if (term.amount() instanceof Dates dates) {
      return dates.isSingle()
          ? dates.first().toString().equals(label.value)
          : dates.first().toString().equals(label.low)
              && dates.last().toString().equals(label.high);
    }
    Quantity quantity = (Quantity) term.amount();
    return label.value.isEmpty()
        ? !quantity.hasValue()
            && isNear(label.low, quantity.low())
            && (label.high.isEmpty() || isNear(label.high, quantity.high()))
        : isNear(label.value, quantity.value());
  }

  private static boolean isNear(String label, double number) {
    double wanted = Double.parseDouble(label);
    return Math.abs(number - wanted) <= TOLERANCE * Math.abs(wanted);
  }

  /** The errors of the tuning half: each place with what is wrong or missed, then its sentence. */
  public List<String> tuningErrors() {
    return List.copyOf(errors);
  }

  /** A table of one line a half. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append("Terms              gold  found  right  precision  recall     F1\n");
    tallies.forEach(
        (half, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s  %5d  %5d  %5d      %.3f   %.3f  %.3f%n",
                    half,
                    tally.gold,
                    tally.found,
                    tally.right,
                    share(tally.right, tally.found),
                    share(tally.right, tally.gold),
                    share(2 * tally.right, tally.gold + tally.found))));
    return table.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
