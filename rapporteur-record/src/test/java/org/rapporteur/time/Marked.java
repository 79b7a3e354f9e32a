package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/** A text in which {@code [source]}, {@code {cue}} and {@code <content>} make one statement. */
final class Marked {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> source = new ArrayList<>();
  private final List<Span> cue = new ArrayList<>();
  private final List<Span> content = new ArrayList<>();

  Marked(String marked) {
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '[', '{', '<' -> start = text.length();
        case ']' -> source.add(new Span(start, text.length()));
        case '}' -> cue.add(new Span(start, text.length()));
        case '>' -> content.add(new Span(start, text.length()));
        default -> text.append(c);
      }
    }
  }

  static Document document(String text, String published) {
    Imprint imprint = new Imprint("", "", published, "");
    return Document.of(new Report("r", "r", imprint, "en", ReportText.of(text), 0, List.of()));
  }

  /** When the statement was said, in ISO 8601; "none" if the text does not tell. */
  String said(String published) {
    Statement statement =
        new Statement(source, cue, content, Statement.Kind.INDIRECT, Statement.Realis.ASSERTED, 1);
    return new StatementDater(document(text.toString(), published), List.of(statement))
        .said(statement)
        .map(PartialDate::toString)
        .orElse("none");
  }
}
