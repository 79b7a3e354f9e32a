package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param yearlessDay the day of publication as written where the year is not known: "March 3";
 *     empty if the imprint has the date, or nothing tells the day
 * @param notes what a reader should know about how it was read, in plain words
 */
public record Report(
    String id,
    String path,
    Imprint imprint,
    String language,
    ReportText text,
    int headline,
    String yearlessDay,
    List<String> notes)
    implements Reading {
  private static final String NO_YEAR = "no year of publication";

  /** Copies {@code notes}. */
  public Report {
    notes = List.copyOf(notes);
  }

  /** A report whose day of publication is in its imprint or not known. */
  public Report(
      String id,
      String path,
      Imprint imprint,
      String language,
      ReportText text,
      int headline,
      List<String> notes) {
    this(id, path, imprint, language, text, headline, "", notes);
  }

  /** This report under another id. */
  public Report withId(String other) {
    return new Report(other, path, imprint, language, text, headline, yearlessDay, notes);
  }

  /** This report with its date of publication, the year of which other reports tell. */
  Report publishedOn(LocalDate day) {
    List<String> known = new ArrayList<>(notes);
    known.removeIf(note -> note.startsWith(NO_YEAR));
    known.add("year of publication taken from the other reports");
    return new Report(id, path, imprint.publishedOn(day), language, text, headline, "", known);
  }

  /** Tells a reader that the year is not known. */
  static String noYear(String yearlessDay) {
    return NO_YEAR + ": \"" + yearlessDay + "\"";
  }
}
