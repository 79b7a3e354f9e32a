package org.rapporteur.desk.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.desk.page.Markup;
import org.rapporteur.desk.page.PageFrame;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.SideBySide;
import org.rapporteur.report.Report;

/**
 * Two reports as a web page of two columns, one under the other where the screen is narrow. The
 * page is one file without a script; words of reports enter as text alone. Equal input gives equal
 * pages. Immutable and safe for threads.
 */
public final class HtmlComparison {
  private final PageFrame frame = PageFrame.styledBy(HtmlComparison.class, "compare.css");

  /** A page in its own style. */
  public HtmlComparison() {}

  /** The page, to be written as UTF-8. */
  public String render(ReportComparison comparison) {
    return new Page(comparison).html();
  }

  /** One page being written. */
  private final class Page {
    private final ReportComparison comparison;
    private final Markup page = new Markup();
    private final Set<String> places = new HashSet<>();

    Page(ReportComparison comparison) {
      this.comparison = comparison;
    }

    String html() {
      page.element("h1", "Two reports side by side").raw("<div class=\"reports\">\n");
      putReport("A", comparison.left());
      putReport("B", comparison.right());
      page.raw("</div>\n<ul class=\"findings\">\n");
      comparison.findings().forEach(finding -> page.element("li", finding));
      page.raw("</ul>\n");
      putDiscrepancies();
      page.element("h2", "Side by side")
          .raw("<p class=\"legend\"><mark class=\"differs\">These words</mark> differ; ")
          .raw("<mark class=\"part\">these</mark> are evidence of a difference listed above.")
          .raw(" In passages told in other words only figures and names are marked.</p>\n");
      for (int i = 0; i < comparison.rows().size(); i++) {
        Row row = comparison.rows().get(i);
        boolean again = i > 0 && label(row).equals(label(comparison.rows().get(i - 1)));
        putRow(row, again && (row.left().isEmpty() || row.right().isEmpty()));
      }
      return frame.around(
          ReportComparison.title(comparison.left())
              + " | "
              + ReportComparison.title(comparison.right()),
          page.toString());
    }

    private void putReport(String letter, Report report) {
      page.raw("<section class=\"report\">\n")
          .raw("<h2><span class=\"letter\">" + letter + "</span> ")
          .text(ReportComparison.title(report))
          .raw("</h2>\n")
          .element(
              "p class=\"imprint\"",
              ReportComparison.imprint(report).map(i -> i + " · ").orElse("") + report.path());
      report.notes().forEach(note -> page.element("p class=\"imprint\"", note));
      page.raw("</section>\n");
    }

    private void putDiscrepancies() {
      page.element("h2", "Where they part");
      if (comparison.discrepancies().isEmpty()) {
        page.element("p", "No difference found that changes the sense.");
      } else {
        page.raw("<ol class=\"discrepancies\">\n");
        for (int i = 0; i < comparison.discrepancies().size(); i++) {
          putDiscrepancy(i + 1, comparison.discrepancies().get(i));
        }
        page.raw("</ol>\n");
      }
      if (comparison.hidden() > 0) {
        page.element(
            "p class=\"legend\"",
            ReportComparison.count(comparison.hidden(), "less sure difference")
                + " not shown; --all shows them.");
      }
    }

    private void putDiscrepancy(int number, Discrepancy discrepancy) {
      String severity = ReportComparison.lower(discrepancy.severity());
      page.raw("<li id=\"d" + number + "\"><p><span class=\"severity " + severity + "\">")
          .raw(severity + "</span> <b>")
          .text(ReportComparison.lower(discrepancy.kind()))
          .raw("</b> ")
          .text(discrepancy.summary())
          .raw(" <span class=\"soft\">" + Math.round(100 * discrepancy.confidence()))
          .raw(" % sure</span></p>\n");
      putEvidence(number, "A", comparison.evidence(discrepancy, comparison.left()));
      putEvidence(number, "B", comparison.evidence(discrepancy, comparison.right()));
      page.raw("</li>\n");
    }

    private void putEvidence(int number, String letter, List<String> words) {
      if (!words.isEmpty()) {
        page.raw("<p class=\"evidence\"><a href=\"#" + place(number, letter) + "\">")
            .raw("<span class=\"letter\">" + letter + "</span></a> ")
            .text(words.stream().map(String::strip).collect(Collectors.joining(" … ")))
            .raw("</p>\n");
      }
    }

    private static String place(int number, String letter) {
      return "d" + number + letter;
    }

    /** A row; one that goes on with what the row before tells of the same side is not labelled. */
    private void putRow(Row row, boolean goesOn) {
      String kind = ReportComparison.lower(row.kind()) + (goesOn ? " on" : "");
      page.raw("<section class=\"row " + kind + "\" aria-label=\"" + label(row) + "\">\n");
      if (!goesOn) {
        page.element("p class=\"label\"", label(row));
      }
      putSide("A", "left", row.left());
      putSide("B", "right", row.right());
      page.raw("</section>\n");
    }

    private String label(Row row) {
      if (row.kind() == SideBySide.Kind.LEFT || row.kind() == SideBySide.Kind.RIGHT) {
        return comparison.alone(row);
      }
      if (row.kind() == SideBySide.Kind.HEADLINE) {
        return "headline";
      }
      return switch (row.wording()) {
        case SAME -> "the same words";
        case CHANGED -> "told in both, words differ";
        case OTHER -> "told in both, in other words";
      };
    }

    private void putSide(String letter, String side, List<List<Run>> paragraphs) {
      if (paragraphs.isEmpty()) {
        return;
      }
      page.raw("<div class=\"" + side + "\">");
      page.raw("<span class=\"letter\" aria-hidden=\"true\">" + letter + "</span>\n");
      for (List<Run> paragraph : paragraphs) {
        page.raw("<p>");
        paragraph.forEach(run -> putRun(letter, run));
        page.raw("</p>\n");
      }
      page.raw("</div>\n");
    }

    private void putRun(String letter, Run run) {
      if (run.discrepancies().isEmpty()) {
        if (run.differs()) {
          page.raw("<mark class=\"differs\">").text(run.words()).raw("</mark>");
        } else {
          page.text(run.words());
        }
        return;
      }
      page.raw("<mark class=\"part\">").text(run.words());
      for (int number : run.discrepancies()) {
        String place = place(number, letter);
        String id = places.add(place) ? " id=\"" + place + "\"" : "";
        page.raw("<sup><a href=\"#d" + number + "\"" + id + ">" + number + "</a></sup>");
      }
      page.raw("</mark>");
    }
  }
}
