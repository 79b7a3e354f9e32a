package org.rapporteur.desk.compare;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.desk.brief.Paragraph;
import org.rapporteur.desk.brief.Plain;
import org.rapporteur.desk.brief.Style;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Report;

/**
 * Two reports as two columns of text. Words that differ are bold, those that discrepancies rest on
 * red as well; without colours they stand in brackets. What could harm a terminal is left out.
 */
public final class TerminalComparison {
  /** The fewest columns that a line takes. */
  public static final int LEAST_WIDTH = 80;

  private static final int SEVERITY = 8;
  private static final Pattern CODES = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final String RULE = "│";

  private final boolean colour;
  private final int width;

  /**
   * @param colour whether the terminal shows colours
   * @param width columns of a line; fewer than 80 count as 80
   */
  public TerminalComparison(boolean colour, int width) {
    this.colour = colour;
    this.width = Math.max(LEAST_WIDTH, width);
  }

  /**
   * Writes the comparison. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(ReportComparison comparison, Writer out) throws IOException {
    putReport("A", comparison.left(), out);
    putReport("B", comparison.right(), out);
    out.write('\n');
    for (String finding : comparison.findings()) {
      put(Paragraph.indented(0).add(Style.PLAIN, finding), out);
    }
    putDiscrepancies(comparison, out);
    heading("Side by side", out);
    put(Paragraph.indented(0).add(Style.FAINT, legend()), out);
    for (Row row : comparison.rows()) {
      out.write('\n');
      putRow(row, out);
    }
  }

  private String legend() {
    String words = colour ? "bold words differ, red ones" : "[words] differ, [words]{1}";
    return "= the same words, ~ the same told, < only in A, > only in B; "
        + words
        + " are evidence of a difference listed above";
  }

  private void putReport(String letter, Report report, Writer out) throws IOException {
    put(
        new Paragraph(letter + "  ", "   ")
            .add(Style.HEADING, ReportComparison.title(report))
            .add(Style.FAINT, ReportComparison.imprint(report).map(i -> "(" + i + ")").orElse(""))
            .add(Style.FAINT, "[" + report.path() + "]"),
        out);
  }

  private void putDiscrepancies(ReportComparison comparison, Writer out) throws IOException {
    heading("Where they part", out);
    int number = 0;
    for (Discrepancy discrepancy : comparison.discrepancies()) {
      number++;
      String severity = ReportComparison.lower(discrepancy.severity());
      String label = "%3d  %s".formatted(number, severity);
      put(
          new Paragraph(
                  label + " ".repeat(Math.max(1, 5 + SEVERITY - label.length())),
                  " ".repeat(5 + SEVERITY))
              .add(Style.HEADING, ReportComparison.lower(discrepancy.kind()))
              .glue(Style.PLAIN, ":")
              .add(Style.PLAIN, discrepancy.summary())
              .add(Style.FAINT, "(" + Math.round(100 * discrepancy.confidence()) + " % sure)"),
          out);
    }
    if (number == 0) {
      put(
          Paragraph.indented(2).add(Style.PLAIN, "No difference found that changes the sense."),
          out);
    }
    if (comparison.hidden() > 0) {
      String hidden = ReportComparison.count(comparison.hidden(), "less sure difference");
      put(Paragraph.indented(2).add(Style.FAINT, hidden + " not shown; see --all"), out);
    }
  }

  private void putRow(Row row, Writer out) throws IOException {
    int column = (width - 3) / 2;
    List<String> left = lines(row.left(), column);
    List<String> right = lines(row.right(), column);
    String told = row.elsewhere().isEmpty() ? "" : "(in the other report at another place)";
    if (!told.isEmpty()) {
      (row.left().isEmpty() ? left : right).addAll(noted(told, column));
    }
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String one = i < left.size() ? left.get(i) : "";
      String other = i < right.size() ? right.get(i) : "";
      String line =
          padded(one, column)
              + " "
              + (i == 0 ? sign(row) : RULE)
              + (other.isEmpty() ? "" : " " + other);
      out.write(line + "\n");
    }
  }

  private static String sign(Row row) {
    return switch (row.kind()) {
      case LEFT -> "<";
      case RIGHT -> ">";
      case BOTH, HEADLINE -> row.wording() == Row.Wording.SAME ? "=" : "~";
    };
  }

  private List<String> noted(String words, int column) {
    return Paragraph.indented(0).add(Style.FAINT, words).lines(column, colour).lines().toList();
  }

  private List<String> lines(List<List<Run>> paragraphs, int column) {
    List<String> lines = new ArrayList<>();
    for (List<Run> runs : paragraphs) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      Paragraph paragraph = Paragraph.indented(0);
      String before = " ";
      for (Run run : runs) {
        add(run, before, paragraph);
        before = run.words();
      }
      lines.addAll(paragraph.lines(column, colour).lines().toList());
    }
    return lines;
  }

  private void add(Run run, String before, Paragraph paragraph) {
    boolean marked = run.differs() || !run.discrepancies().isEmpty();
    Style style =
        !run.discrepancies().isEmpty()
            ? Style.DIFFERENT
            : run.differs() ? Style.HEADING : Style.PLAIN;
    String plain = Plain.line(run.words());
    if (plain.isEmpty()) {
      return;
    }
    String words = marked && !colour ? "[" + plain + "]" : plain;
    boolean apart = isBlank(before.charAt(before.length() - 1)) || isBlank(run.words().charAt(0));
    if (apart) {
      paragraph.add(style, words);
    } else {
      paragraph.glue(style, words);
    }
    for (int number : run.discrepancies()) {
      paragraph.glue(Style.DIFFERENT, "{" + number + "}");
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String padded(String line, int columns) {
    int taken = Paragraph.width(CODES.matcher(line).replaceAll(""));
    return line + " ".repeat(Math.max(0, columns - taken));
  }

  private void heading(String name, Writer out) throws IOException {
    out.write('\n');
    put(Paragraph.indented(0).add(Style.HEADING, name.toUpperCase(Locale.ROOT)), out);
  }

  private void put(Paragraph paragraph, Writer out) throws IOException {
    out.write(paragraph.lines(width, colour));
  }
}
