package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Realis;

/** Sentences told by hand: source, cue and content apart by bars; a plain sentence has none. */
final class Told {
  static final Meaning MEANING = Meaning.shipped();

  static final Issue HARBOUR =
      new Issue(
          "harbour",
          "The harbour",
          "Arvonia opens the harbour to foreign ships.",
          List.of("harbour", "port", "foreign ships"),
          List.of());
  static final Issue TARIFF =
      new Issue(
          "tariff",
          "Timber tariff",
          "Belmark cuts the tariff on timber.",
          List.of("tariff", "timber duty"),
          List.of());
  static final Issue BAN =
      new Issue(
          "ban",
          "Ban on night fishing",
          "The ban on night fishing is lifted.",
          List.of("night fishing", "fishing ban"),
          List.of());
  static final Issue TREATY =
      new Issue(
          "treaty",
          "Length of the treaty",
          "The treaty ends after 15 years.",
          List.of("length", "treaty"),
          List.of());

  private final Document document;
  private final List<Statement> statements = new ArrayList<>();
  private final List<String> speakers = new ArrayList<>();

  Told(String report, String... sentences) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      String[] parts = sentence.split(" \\| ", -1);
      if (parts.length == 3) {
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
          spans.add(new Span(text.length(), text.length() + part.length()));
          text.append(part).append(' ');
        }
        text.setLength(text.length() - 1);
        text.append(". ");
        statements.add(
            new Statement(
                List.of(spans.get(0)),
                List.of(spans.get(1)),
                List.of(spans.get(2)),
                Statement.Kind.INDIRECT,
                Realis.ASSERTED,
                1));
        speakers.add(parts[0]);
      } else {
        text.append(sentence).append(' ');
      }
    }
    this.document =
        Document.of(
            new Report(
                report,
                report,
                Imprint.UNKNOWN,
                "en",
                ReportText.of(text.toString().strip()),
                0,
                List.of()));
  }

  Document document() {
    return document;
  }

  List<Statement> statements() {
    return statements;
  }

  List<String> speakers() {
    return speakers;
  }

  /** What the last statement says on issues. */
  List<Bearing> read(Issue... issues) {
    List<List<Bearing>> read =
        new IssueReader(List.of(issues), MEANING).read(document, statements, speakers);
    return read.get(read.size() - 1);
  }

  /** Where the last statement stands on an issue that it bears on. */
  Bearing on(Issue issue) {
    List<List<Bearing>> read =
        new IssueReader(List.of(issue), MEANING)
            .read(document, statements, speakers, (statement, id) -> true);
    return read.get(read.size() - 1).get(0);
  }

  String words(Span span) {
    return document.text().slice(span);
  }
}
