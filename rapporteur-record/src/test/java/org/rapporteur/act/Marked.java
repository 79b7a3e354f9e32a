package org.rapporteur.act;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * A text of one statement, written with its parts in brackets: {@code "[S Lind] [Q said] [C that it
 * rained]."}: source, cue, content.
 */
record Marked(Document document, Statement statement) {

  static Marked of(String written) {
    StringBuilder text = new StringBuilder();
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int i = 0;
    while (i < written.length()) {
      int open = written.indexOf('[', i);
      if (open < 0) {
        text.append(written.substring(i));
        break;
      }
      int close = written.indexOf(']', open);
      text.append(written, i, open);
      int start = text.length();
      text.append(written, open + 3, close);
      Span span = new Span(start, text.length());
      switch (written.charAt(open + 1)) {
        case 'S' -> source.add(span);
        case 'Q' -> cue.add(span);
        default -> content.add(span);
      }
      i = close + 1;
    }
    Statement statement =
        new Statement(source, cue, content, Kind.INDIRECT, Realis.ASSERTED, 1);
    return new Marked(document(text.toString()), statement);
  }

  static Document document(String text) {
    Imprint imprint = new Imprint("", "", "2031-02-14", "");
    return Document.of(new Report("r", "r", imprint, "en", ReportText.of(text), 0, List.of()));
  }

  ActReading reading() {
    return new ActReader().read(document, List.of(statement)).get(0);
  }

  String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(document.text()::slice).toList());
  }
}
