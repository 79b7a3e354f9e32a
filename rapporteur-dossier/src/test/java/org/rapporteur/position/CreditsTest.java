package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.act.Act;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/** What a report has from another by its own word. */
final class CreditsTest {
  private static final Report COURIER =
      report("courier", "The Portmere Courier", "2031-01-13", "Lind said the dam would open.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The dam would open}, Lind [told] the Portmere Courier.",
        "Lind [said] {the dam would open}, the Portmere Courier reported on Monday.",
        "According to the Portmere Courier, Lind [said] {the dam would open}.",
        "Lind [told] the Portmere Courier {the dam would open}. She [said] {it was time}."
      })
  void areGivenToTheReportOfThePaperThatIsNamed(String text) {
    assertThat(credit(text, "2031-01-14", "one story")).contains("courier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind [said] {the dam would open}.",
        "Lind [said] {the Portmere Courier was wrong}.",
        "The Portmere Courier was sold on Monday. Lind [said] {the dam would open}.",
        "Lind [told] the Portmere Courier {it was time}.\n\nLind [said] {the dam would open}."
      })
  void areGivenToNobodyForWhatIsSaidOfAPaperOrElsewhere(String text) {
    assertThat(credit(text, "2031-01-14", "one story")).isEmpty();
  }

  @Test
  void areNotGivenToALaterReportNorToOneOfAnotherStory() {
    String text = "{The dam would open}, Lind [told] the Portmere Courier.";

    assertThat(credit(text, "2031-01-12", "one story")).isEmpty();
    assertThat(credit(text, "2031-01-14", "another story")).isEmpty();
  }

  /** Whom the last statement is credited to; cues stand in brackets, contents in braces. */
  private static Optional<String> credit(String marked, String published, String story) {
    StringBuilder text = new StringBuilder();
    List<Span> cues = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[' || c == '{') {
        start = text.length();
      } else if (c == ']' || c == '}') {
        (c == ']' ? cues : content).add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    List<FiledStatement> told = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      told.add(filed("tarn#" + i, cues.get(i), content.get(i)));
    }
    Credits credits =
        new Credits(
            Map.of(
                "courier", new Provenance("courier", "one story", "2031-01-13"),
                "tarn", new Provenance("tarn", story, published)),
            List.of(COURIER, report("tarn", "Tarn Post", published, text.toString())));
    return Optional.ofNullable(credits.of(told).get("tarn#" + (cues.size() - 1)));
  }

  private static FiledStatement filed(String id, Span cue, Span content) {
    Statement statement =
        new Statement(
            List.of(), List.of(cue), List.of(content), Kind.INDIRECT, Realis.ASSERTED, 0.9);
    return new FiledStatement(
        id, "tarn", statement, "lind", List.of(), "arvonia", "", "", Act.STATE, "", List.of());
  }

  private static Report report(String id, String outlet, String published, String text) {
    return new Report(
        id,
        id + ".txt",
        new Imprint("", outlet, published, ""),
        "en",
        ReportText.of(text),
        0,
        List.of());
  }
}
