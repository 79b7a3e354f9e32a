package org.rapporteur.desk.brief;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.rapporteur.desk.page.ScriptedPage;

/**
 * The brief as a web page: filters, statements, and the reports they stand in, in one file that
 * opens from disk.
 *
 * <p>Immutable and safe for threads.
 */
public final class HtmlBrief {
  private static final String UNTITLED = "Brief";

  /** In an order that lets each use the ones before. */
  private static final List<String> SCRIPTS =
      List.of(
          "elements.js",
          "record.js",
          "citation.js",
          "filters.js",
          "statements.js",
          "report.js",
          "positions.js",
          "timeline.js",
          "parting.js",
          "views.js",
          "page.js");

  private final ObjectMapper json =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());
  private final ScriptedPage page =
      new ScriptedPage(HtmlBrief.class, "brief.html", "brief.css", SCRIPTS);

  /** A brief in the page's own style. */
  public HtmlBrief() {}

  /**
   * Lays out a record.
   *
   * @param interchangeJson one object of the format {@code rapporteur/1} whose reports hold their
   *     {@code text}; keys of stages not run may be absent, an optional {@code title} names the
   *     dossier
   * @return the page, to be written as UTF-8
   * @throws IllegalArgumentException if the input is no JSON object
   */
  public String render(String interchangeJson) {
    String title = read(interchangeJson).path("title").asText("");
    return page.of(title.isBlank() ? UNTITLED : title, interchangeJson);
  }

  private JsonNode read(String interchangeJson) {
    try {
      JsonNode record = json.readTree(interchangeJson);
      if (!record.isObject()) {
        throw new IllegalArgumentException("not a JSON object");
      }
      return record;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }
}
