package org.rapporteur.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which reports come. */
enum Format {
  PLAIN,
  MARKDOWN,
  HTML,
  JSON_LINES,
  CSV;

  private static final Pattern HEADER_ROW =
      Pattern.compile(
          "(?:\"?[a-z]{2,12}\"?[,;\t]){1,9}\"?text\"?(?:[,;\t].*)?\\R|\"?text\"?(?:[,;\t]\"?[a-z]{2,12}\"?){1,9}\\R");

  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("txt", PLAIN),
          Map.entry("text", PLAIN),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("csv", CSV));

  private static final Map<String, Format> BY_MEDIA_TYPE =
      Map.ofEntries(
          Map.entry("text/html", HTML),
          Map.entry("application/xhtml+xml", HTML),
          Map.entry("text/markdown", MARKDOWN),
          Map.entry("application/x-ndjson", JSON_LINES),
          Map.entry("application/jsonl", JSON_LINES),
          Map.entry("text/csv", CSV));

  /** The format that a file name's extension stands for. */
  static Optional<Format> ofName(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
  }

  /** The format that a media type such as {@code text/html; charset=utf-8} stands for. */
  static Optional<Format> ofMediaType(String mediaType) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_MEDIA_TYPE.get(type));
  }

  /** The format that a text looks like from its first characters; plain if like no other. */
  static Format ofText(String beginning) {
    String text = beginning.startsWith("\uFEFF") ? beginning.substring(1) : beginning;
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("{\"")) {
      return JSON_LINES;
    }
    if (text.startsWith("---\n") || text.startsWith("---\r\n")) {
      return MARKDOWN;
    }
    return HEADER_ROW.matcher(start).lookingAt() ? CSV : PLAIN;
  }

  /** Whether one input of this format holds many reports, one a row. */
  boolean isTable() {
    return this == JSON_LINES || this == CSV;
  }
}
