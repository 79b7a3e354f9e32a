package org.rapporteur.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/**
 * Reads a text and writes its statements as one line each: {@code source <cue> content | content}.
 */
final class Reading {
  static final RuleExtractor EXTRACTOR = new RuleExtractor();

  private Reading() {}

  static Document document(String text) {
    return Document.of(
        new Report("r", "r.txt", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
  }

  static Extraction extraction(String text) {
    return EXTRACTOR.extract(document(text));
  }

  static List<String> statements(String text) {
    return statements(EXTRACTOR, text);
  }

  static List<String> statements(StatementExtractor extractor, String text) {
    Document document = document(text);
    return extractor.extract(document).statements().stream()
        .map(statement -> line(document, statement))
        .toList();
  }

  static String line(Document document, Statement statement) {
    return words(document, statement.source())
        + " <"
        + words(document, statement.cue())
        + "> "
        + words(document, statement.content());
  }

  static String words(Document document, List<Span> spans) {
    return spans.stream()
        .map(span -> document.text().slice(span))
        .collect(Collectors.joining(" | "));
  }
}
