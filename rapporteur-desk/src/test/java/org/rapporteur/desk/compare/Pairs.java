package org.rapporteur.desk.compare;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Story;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/** Two invented reports, with discrepancies told by hand. */
final class Pairs {
  private final Report left;
  private final Report right;
  private final List<Discrepancy> discrepancies = new ArrayList<>();

  private Pairs(Report left, Report right) {
    this.left = left;
    this.right = right;
  }

  /** Two reports without a title line, of one day. */
  static Pairs of(String left, String right) {
    return new Pairs(
        report("a", new Imprint("", "", "", ""), left),
        report("b", new Imprint("", "", "", ""), right));
  }

  /** Two reports with their imprints. */
  static Pairs of(Imprint ofLeft, String left, Imprint ofRight, String right) {
    return new Pairs(report("a", ofLeft, left), report("b", ofRight, right));
  }

  /** A difference between words of the left report and words of the right one. */
  Pairs parting(Discrepancy.Kind kind, double confidence, String inLeft, String inRight) {
    String id = "discrepancy-" + (discrepancies.size() + 1);
    String summary = "A has “" + inLeft + "”, B “" + inRight + "”";
    discrepancies.add(
        new Discrepancy(
            id,
            kind,
            Discrepancy.Severity.HIGH,
            confidence,
            summary,
            "",
            List.of(mark(left, inLeft), mark(right, inRight))));
    return this;
  }

  ReportComparison compared(boolean all) {
    List<Report> reports = List.of(left, right);
    List<Story> stories = new Reconciler(reports).stories();
    Dossier dossier =
        new Dossier(
            "",
            reports.stream().map(one -> new FiledReport(one, "", "", "", List.of())).toList(),
            List.of(),
            stories,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            discrepancies,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return ReportComparison.of(dossier, left, all);
  }

  private static Mark mark(Report report, String words) {
    int at = report.text().view().indexOf(words);
    return new Mark(report.id(), report.text().span(at, at + words.length()));
  }

  private static Report report(String id, Imprint imprint, String text) {
    int headline = imprint.title().isEmpty() ? 0 : text.codePointCount(0, text.indexOf("\n\n"));
    return new Report(id, id + ".txt", imprint, "en", ReportText.of(text), headline, List.of());
  }

  /** The runs of some paragraphs: differing words in brackets, evidence in braces. */
  static String marked(List<List<Run>> paragraphs) {
    StringBuilder words = new StringBuilder();
    paragraphs.stream()
        .flatMap(List::stream)
        .forEach(
            run -> {
              String marked = run.differs() ? "[" + run.words() + "]" : run.words();
              words.append(run.discrepancies().isEmpty() ? marked : "{" + marked + "}");
            });
    return words.toString();
  }

  /** The spans of some paragraphs. */
  static List<Span> spans(List<List<Run>> paragraphs) {
    return paragraphs.stream()
        .map(runs -> new Span(runs.get(0).span().start(), runs.get(runs.size() - 1).span().end()))
        .toList();
  }
}
