package org.rapporteur.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of where a report was published. What is unknown is the empty string.
 *
 * @param title headline
 * @param outlet paper, agency, broadcaster or site
 * @param published ISO 8601 date (2031-02-12)
 * @param url address of the original
 */
public record Imprint(String title, String outlet, String published, String url) {

  /** Nothing known. */
  public static final Imprint UNKNOWN = new Imprint("", "", "", "");

  /** The date of publication, if known. */
  public Optional<LocalDate> date() {
    return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }

  /** This imprint with another date of publication. */
  Imprint publishedOn(LocalDate day) {
    return new Imprint(title, outlet, day.toString(), url);
  }

  /** This imprint, its gaps filled from {@code other}. */
  public Imprint or(Imprint other) {
    return new Imprint(
        title.isEmpty() ? other.title : title,
        outlet.isEmpty() ? other.outlet : outlet,
        published.isEmpty() ? other.published : published,
        url.isEmpty() ? other.url : url);
  }
}
