package org.rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An imprint as somebody declared it, and what was wrong with it.
 *
 * @param imprint the date normalised, gaps empty
 * @param notes what a reader should know, in plain words
 */
record Particulars(Imprint imprint, List<String> notes) {

  /** Nothing declared. */
  static final Particulars NONE = new Particulars(Imprint.UNKNOWN, List.of());

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
    List<String> notes = new ArrayList<>();
    String day =
        PublicationDate.parse(published)
            .map(Object::toString)
            .orElseGet(
                () -> {
                  if (!published.isBlank()) {
                    notes.add("date of publication not understood: \"" + line(published) + "\"");
                  }
                  return "";
                });
    return new Particulars(new Imprint(line(title), line(outlet), day, line(url)), notes);
  }

  /** These particulars, their gaps filled from {@code other}; a date found there settles a note. */
  Particulars or(Particulars other) {
    List<String> both = new ArrayList<>();
    Imprint filled = imprint.or(other.imprint);
    if (filled.published().isEmpty()) {
      both.addAll(notes);
      both.addAll(other.notes);
    }
    return new Particulars(filled, both);
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
