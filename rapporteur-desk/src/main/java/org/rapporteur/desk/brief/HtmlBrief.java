package org.rapporteur.desk.brief;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The brief as a web page: filters, statements, and the reports they stand in, in one file that
 * opens from disk.
 *
 * <p>The page asks nothing of the network; its content security policy lets nothing run but its own
 * script, known by its hash. Reports are hostile input: their words travel as JSON with every
 * character that HTML could take for markup escaped, and enter the page only as text. Equal input
 * gives equal pages. Immutable and safe for threads.
 */
public final class HtmlBrief {
  private static final String UNTITLED = "Brief";
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

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
  private final String template = resource("brief.html");
  private final String style = resource("brief.css");
  private final String script =
      SCRIPTS.stream().map(HtmlBrief::resource).collect(Collectors.joining("\n"));

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
    Map<String, String> content =
        Map.of(
            "policy", policy(),
            "title", escaped(title.isBlank() ? UNTITLED : title),
            "style", style,
            "script", script,
            "record", inert(interchangeJson));
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(content.get(place.group(1))));
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

  private String policy() {
    return "default-src 'none'; img-src data:; style-src 'sha256-%s'; script-src 'sha256-%s'; "
            .formatted(sha256(style), sha256(script))
        + "base-uri 'none'; form-action 'none'";
  }

  /** JSON that no HTML parser can take for markup: these characters stand only inside strings. */
  private static String inert(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlBrief.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      // As HTML parsers count it: hashes are of text with line feeds alone.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
