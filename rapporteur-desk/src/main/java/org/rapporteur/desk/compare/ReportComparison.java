package org.rapporteur.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.SideBySide;
import org.rapporteur.report.Report;

/**
 * Two reports compared, as every view shows them: what is known of the two, where they part, and
 * their paragraphs side by side. Immutable.
 *
 * <p>The left report is called A, the right one B, as the user named them.
 */
public final class ReportComparison {
  private final Report left;
  private final Report right;
  private final boolean sameStory;
  private final SideBySide sides;
  private final List<Discrepancy> discrepancies;
  private final int hidden;
  private final List<Row> rows;

  private ReportComparison(Dossier dossier, Report left, Report right, boolean all) {
    this.left = left;
    this.right = right;
    sameStory =
        dossier.stories().stream()
            .anyMatch(story -> story.reports().containsAll(List.of(left.id(), right.id())));
    sides = SideBySide.of(left, right, dossier.stories());
    discrepancies =
        dossier.discrepancies().stream().filter(one -> all || one.isAboveFloor()).toList();
    hidden = dossier.discrepancies().size() - discrepancies.size();
    RowMarker marker = new RowMarker(left, right, discrepancies);
    rows = sides.rows().stream().map(marker::mark).toList();
  }

  /**
   * Compares the two reports of a dossier.
   *
   * @param dossier of two reports
   * @param first the one to show on the left, as it was read
   * @param all whether to show the less sure discrepancies, too
   * @throws IllegalArgumentException if the dossier has not two reports, or {@code first} is none
   *     of them
   */
  public static ReportComparison of(Dossier dossier, Report first, boolean all) {
    List<Report> reports = dossier.reports().stream().map(FiledReport::report).toList();
    if (reports.size() != 2) {
      throw new IllegalArgumentException(reports.size() + " reports, not two");
    }
    if (isSame(reports.get(0), first)) {
      return new ReportComparison(dossier, reports.get(0), reports.get(1), all);
    }
    if (isSame(reports.get(1), first)) {
      return new ReportComparison(dossier, reports.get(1), reports.get(0), all);
    }
    throw new IllegalArgumentException("no report of the dossier: " + first.id());
  }

  /** Whether two are the same but for the id under which they are filed. */
  private static boolean isSame(Report one, Report other) {
    return one.path().equals(other.path()) && one.text().raw().equals(other.text().raw());
  }

  Report left() {
    return left;
  }

  Report right() {
    return right;
  }

  SideBySide sides() {
    return sides;
  }

  /** Whether they are taken to tell the same event. */
  boolean isSameStory() {
    return sameStory;
  }

  /** Where they part, the gravest first; the views number them from 1. */
  List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  /** How many less sure discrepancies are left out. */
  int hidden() {
    return hidden;
  }

  /** Every paragraph of both in exactly one row, in the order of both. */
  List<Row> rows() {
    return rows;
  }

  /** "A" for the left report, "B" for the right one. */
  String letter(String report) {
    return report.equals(left.id()) ? "A" : "B";
  }

  /** The words of a report that a discrepancy rests on, each mark for itself. */
  List<String> evidence(Discrepancy discrepancy, Report report) {
    return discrepancy.evidence().stream()
        .filter(mark -> mark.report().equals(report.id()))
        .map(mark -> report.text().repaired(mark.span()))
        .toList();
  }

  /** What is known of the two reports, a sentence each. */
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    findings.add(sides.derivation().map(this::origin).orElseGet(this::independence));
    findings.add(
        "Wording outside quotation marks: %s of A’s stands in B, %s of B’s in A."
            .formatted(percent(sides.leftInRight()), percent(sides.rightInLeft())));
    findings.add(
        "Told in both: %s; in A alone: %s; in B alone: %s."
            .formatted(
                count(paragraphs(SideBySide.Kind.BOTH), "passage"),
                count(paragraphs(SideBySide.Kind.LEFT), "paragraph"),
                count(paragraphs(SideBySide.Kind.RIGHT), "paragraph")));
    return findings;
  }

  /** What to say of a row that one report alone has at its place. */
  String alone(Row row) {
    boolean ofLeft = row.kind() == SideBySide.Kind.LEFT;
    String own = ofLeft ? "A" : "B";
    String other = ofLeft ? "B" : "A";
    if (!row.elsewhere().isEmpty()) {
      return "only in " + own + " at this place, in " + other + " at another";
    }
    return "only in " + own + change(ofLeft ? left : right).map(made -> ", " + made).orElse("");
  }

  /** How a report came to have what the other has not, if it is known which was first. */
  private Optional<String> change(Report report) {
    return sides
        .derivation()
        .filter(made -> made.basis() != Derivation.Basis.UNKNOWN)
        .map(made -> made.report().equals(report.id()) ? "added" : "dropped");
  }

  private long paragraphs(SideBySide.Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind).count();
  }

  private String origin(Derivation derivation) {
    String derived = letter(derivation.report());
    String origin = letter(derivation.origin());
    String made =
        switch (derivation.kind()) {
          case DUPLICATE -> "A and B have the same words.";
          case COPY -> "A and B are nearly word for word the same, wholly or in part.";
          case REWRITE ->
              "A and B tell the same facts in the same order: one is a rewrite of the other, or"
                  + " both of a third text.";
        };
    String first =
        switch (derivation.basis()) {
          case DATE -> origin + " is likelier the origin: it was published first.";
          case CREDIT ->
              origin
                  + " is likelier the origin: "
                  + derived
                  + " names the outlet of "
                  + origin
                  + ".";
          case UNKNOWN -> "Which came first is not known: neither dates nor credits tell.";
        };
    return made + " " + first + " They count as one source.";
  }

  private String independence() {
    return sameStory
        ? "A and B tell the same event and count as two sources: neither is found to be made from"
            + " the other."
        : "A and B are not taken to tell the same event.";
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Where a report comes from: day and outlet, as far as they are known. */
  static Optional<String> imprint(Report report) {
    String outlet = report.imprint().outlet();
    String day = report.imprint().published();
    String both = outlet.isEmpty() || day.isEmpty() ? outlet + day : outlet + ", " + day;
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  /** The title, or the id of a report that has none. */
  static String title(Report report) {
    String title = report.imprint().title();
    return title.isEmpty() ? report.id() : title;
  }
}
