package org.rapporteur.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Markdown whose YAML front matter, between two lines of three hyphens, declares the imprint. */
final class MarkdownFormat {
  private static final String FENCE = "---\n";

  /** The whole text, front matter included, so that offsets are those of the file. */
  Article read(String text) {
    if (!text.startsWith(FENCE)) {
      return Article.plain(text);
    }
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (end < 0) {
      return Article.plain(text);
    }
    int body = end + 1 + FENCE.length();
    return new Article(text, body, declared(text.substring(FENCE.length(), end + 1)));
  }

  private static Particulars declared(String frontMatter) {
    try {
      JsonNode fields = new Yaml().parse(frontMatter);
      return Particulars.of(name -> fields.path(name).asText(""));
    } catch (JacksonException e) {
      return new Particulars(
          Imprint.UNKNOWN, "", List.of("front matter is not YAML: " + Yaml.problem(e)));
    }
  }
}
