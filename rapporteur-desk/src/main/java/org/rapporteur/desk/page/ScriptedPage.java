package org.rapporteur.desk.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web page in one file that opens from disk and draws itself from a record in JSON.
 *
 * <p>It asks nothing of the network; its content security policy lets nothing run but its own
 * script, known by its hash. What it shows is hostile input: it travels as JSON with every
 * character that HTML could take for markup escaped, and enters the page only as text. Equal input
 * gives equal pages. Immutable and safe for threads.
 */
public final class ScriptedPage {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private final String template;
  private final PageAsset style;
  private final PageAsset script;

  /**
   * A page whose parts lie beside a class.
   *
   * @param template markup with the places {@code {{policy}}}, {@code {{title}}}, {@code
   *     {{style}}}, {@code {{script}}} and {@code {{record}}}
   * @param style its style sheet
   * @param scripts its scripts, in an order that lets each use the ones before
   * @throws IllegalStateException if one is missing
   */
  public ScriptedPage(Class<?> owner, String template, String style, List<String> scripts) {
    this.template = PageAsset.beside(owner, template).text();
    this.style = PageAsset.beside(owner, style);
    this.script =
        new PageAsset(
            scripts.stream()
                .map(name -> PageAsset.beside(owner, name).text())
                .collect(Collectors.joining("\n")));
  }

  /**
   * The page, to be written as UTF-8.
   *
   * @param title plain words, which this escapes
   * @param json the record
   */
  public String of(String title, String json) {
    Map<String, String> content =
        Map.of(
            "policy", policy(),
            "title", escaped(title),
            "style", style.text(),
            "script", script.text(),
            "record", inert(json));
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(content.get(place.group(1))));
  }

  private String policy() {
    return "default-src 'none'; img-src data:; style-src '%s'; script-src '%s'; "
            .formatted(style.hash(), script.hash())
        + "base-uri 'none'; form-action 'none'";
  }

  /** JSON that no HTML parser can take for markup: these characters stand only inside strings. */
  private static String inert(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
