package org.rapporteur.report;

import java.util.List;

/**
 * One published text: article, transcript, communique.
 *
 * @param id short name: the file's name without its last extension, or the id of its row
 * @param path where it was read, as named by the user
 * @param imprint title, outlet, date and address
 * @param language ISO 639-1 code, "en" for all reports that are analysed
 * @param text what it says
 * @param headline the part of the text that is the title line, dateline and the like, which holds
 *     no statements: its end as a code point offset, 0 if the body begins at once
 * @param notes what a reader should know about how it was read, in plain words
 */
public record Report(
    String id,
    String path,
    Imprint imprint,
    String language,
    ReportText text,
    int headline,
    List<String> notes)
    implements Reading {

  /** Copies {@code notes}. */
  public Report {
    notes = List.copyOf(notes);
  }

  /** This report under another id. */
  public Report withId(String other) {
    return new Report(other, path, imprint, language, text, headline, notes);
  }
}
