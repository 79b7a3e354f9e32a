package org.rapporteur.desk.deal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.desk.page.ScriptedPage;

/**
 * The answers as a web page in one file that opens from disk: a picture of the packages, and the
 * arithmetic behind each.
 *
 * <p>Immutable and safe for threads.
 */
public final class HtmlDeals {
  private static final String UNTITLED = "Packages";

  /** In an order that lets each use the ones before. */
  private static final List<String> SCRIPTS =
      List.of("elements.js", "answers.js", "detail.js", "chart.js", "tables.js", "page.js");

  private final ScriptedPage page =
      new ScriptedPage(HtmlDeals.class, "deals.html", "deals.css", SCRIPTS);

  /** A page in its own style. */
  public HtmlDeals() {}

  /**
   * Writes the page, to be stored as UTF-8. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(DealAnswers answers, Writer out) throws IOException {
    String title = answers.model().title();
    out.write(page.of(title.isEmpty() ? UNTITLED : title, new PageRecord(answers).json()));
  }
}
