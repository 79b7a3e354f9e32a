package org.rapporteur.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An imprint as somebody declared it, and what was wrong with it.
 *
 * @param imprint the date normalised, gaps empty
 * @param yearlessDay the day of publication as written if the year is not; empty if it is, or if
 *     nothing tells the day
 * @param notes what a reader should know, in plain words
 */
record Particulars(Imprint imprint, String yearlessDay, List<String> notes) {

  /** Nothing declared. */
  static final Particulars NONE = new Particulars(Imprint.UNKNOWN, "", List.of());

  private static final int LONGEST = 500;

  Particulars {
    notes = List.copyOf(notes);
  }

  /**
   * Reads the usual fields.
   *
   * @param field the value of a named field, empty if it has none
   */
  static Particulars of(UnaryOperator<String> field) {
    return of(
        first(field, "title", "headline"),
        first(field, "outlet", "publisher", "source"),
        first(field, "published", "date"),
        first(field, "url", "link"));
  }

  /** Reads values as written; the empty string is unknown. */
  static Particulars of(String title, String outlet, String published, String url) {
    String day = PublicationDate.parse(published).map(Object::toString).orElse("");
    boolean yearless = YearlessDay.parse(published).isPresent();
    List<String> notes = new ArrayList<>();
    if (day.isEmpty() && !yearless && !published.isBlank()) {
      notes.add("date of publication not understood: \"" + line(published) + "\"");
    }
    return new Particulars(
        new Imprint(line(title), line(outlet), day, line(url)),
        yearless ? line(published) : "",
        notes);
  }

  /** These particulars, their gaps filled from {@code other}; a date found there settles a note. */
  Particulars or(Particulars other) {
    Imprint filled = imprint.or(other.imprint);
    if (!filled.published().isEmpty()) {
      return new Particulars(filled, "", List.of());
    }
    List<String> both = new ArrayList<>(notes);
    both.addAll(other.notes);
    return new Particulars(filled, yearlessDay.isEmpty() ? other.yearlessDay : yearlessDay, both);
  }

  /** These particulars with the date of publication, the year of which the text tells. */
  Particulars publishedOn(LocalDate day) {
    List<String> known = new ArrayList<>(notes);
    known.add("year of publication taken from the text");
    return new Particulars(imprint.publishedOn(day), "", known);
  }

  private static String first(UnaryOperator<String> field, String... names) {
    for (String name : names) {
      String value = field.apply(name);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private static String line(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST))
        : line;
  }
}
