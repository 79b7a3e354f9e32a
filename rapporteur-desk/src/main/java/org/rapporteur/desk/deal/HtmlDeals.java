package org.rapporteur.desk.deal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
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
 * The answers as a web page in one file that opens from disk: a picture of the packages, and the
 * arithmetic behind each.
 *
 * <p>The page asks nothing of the network; its content security policy lets nothing run but its own
 * script, known by its hash. Names travel as JSON with every character that HTML could take for
 * markup escaped, and enter the page only as text. Equal answers give equal pages. Immutable and
 * safe for threads.
 */
public final class HtmlDeals {
  private static final String UNTITLED = "Packages";
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** In an order that lets each use the ones before. */
  private static final List<String> SCRIPTS =
      List.of("elements.js", "answers.js", "detail.js", "chart.js", "tables.js", "page.js");

  private final String template = resource("deals.html");
  private final String style = resource("deals.css");
  private final String script =
      SCRIPTS.stream().map(HtmlDeals::resource).collect(Collectors.joining("\n"));

  /** A page in its own style. */
  public HtmlDeals() {}

  /**
   * Writes the page, to be stored as UTF-8. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(DealAnswers answers, Writer out) throws IOException {
    String title = answers.model().title();
    Map<String, String> content =
        Map.of(
            "policy", policy(),
            "title", escaped(title.isEmpty() ? UNTITLED : title),
            "style", style,
            "script", script,
            "record", inert(new PageRecord(answers).json()));
    out.write(
        PLACE
            .matcher(template)
            .replaceAll(place -> Matcher.quoteReplacement(content.get(place.group(1)))));
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
    try (InputStream in = HtmlDeals.class.getResourceAsStream(name)) {
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
