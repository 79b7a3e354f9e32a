package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a report of a text: repairs its view, finds its opening, settles its imprint. */
final class ReportBuilder {
  private final LanguageIdentifier languages = new LanguageIdentifier();

  /**
   * A report, or why the text is none.
   *
   * @param origin where the text comes from
   * @param article the text and what the document declares
   */
  Reading build(Origin origin, Article article) {
    if (article.text().isBlank()) {
      return new Skipped(origin.path(), "empty", true);
    }
    ViewRepair.Repaired repaired = ViewRepair.repair(article.text());
    ReportText text = repaired.text();
    String view = text.view();
    int body =
        article.body() == 0
            ? 0
            : text.viewPosition(article.text().codePointCount(0, article.body()));
    if (view.substring(body).isBlank()) {
      return new Skipped(origin.path(), "empty", true);
    }
    Optional<String> foreign = languages.foreign(view.substring(body));
    if (foreign.isPresent()) {
      return new Skipped(origin.path(), "not English (" + foreign.get() + ")", false);
    }
    Opening opening = Opening.find(view, body, article.declared().imprint().title());
    Particulars declared =
        origin.declared().or(article.declared()).or(opening.particulars()).or(origin.fallback());
    Particulars particulars =
        YearlessDay.parse(declared.yearlessDay())
            .flatMap(day -> new YearEvidence(day).in(view.substring(body)))
            .map(declared::publishedOn)
            .orElse(declared);
    return new Report(
        origin.id(),
        origin.path(),
        particulars.imprint(),
        "en",
        text,
        opening.end() == 0 ? 0 : text.span(opening.end(), opening.end() + 1).start(),
        particulars.yearlessDay(),
        notes(particulars, text.raw(), repaired.undone()));
  }

  private static List<String> notes(Particulars particulars, String raw, int undone) {
    List<String> notes = new ArrayList<>(particulars.notes());
    if (!particulars.yearlessDay().isEmpty()) {
      notes.add(Report.noYear(particulars.yearlessDay()));
    } else if (particulars.imprint().published().isEmpty()) {
      notes.add("no date of publication");
    }
    if (raw.indexOf('\uFFFD') >= 0) {
      notes.add("some characters could not be decoded");
    }
    if (undone > 0) {
      notes.add("double-encoded text repaired in " + undone + (undone == 1 ? " place" : " places"));
    }
    return notes;
  }
}
