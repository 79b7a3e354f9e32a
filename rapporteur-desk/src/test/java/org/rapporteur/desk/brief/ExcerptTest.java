package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

class ExcerptTest {
  private static final String REPORT =
      "Talks open\n\nMara Lind said that 40 boats would cross the lake before the frost, and that"
          + " nobody in the lower valley would have to wait for a landing until the spring.\nShe left.";

  @Test
  void wordsThatDifferStandInBracketsWithoutColour() {
    assertThat(shown(false, "40 boats"))
        .containsExactly(
            "Mara Lind said that [40 boats] would cross the lake before the frost, and that nobody in …");
  }

  @Test
  void wordsThatDifferArePaintedInColour() {
    assertThat(shown(true, "40 boats").get(0))
        .contains("\u001b[31m40\u001b[0m \u001b[31mboats\u001b[0m")
        .doesNotContain("[40");
  }

  @Test
  void marksCloseTogetherShareAnExcerpt() {
    assertThat(shown(false, "40", "frost"))
        .singleElement()
        .asString()
        .contains("said that [40] boats", "before the [frost], and");
  }

  @Test
  void anExcerptKeepsToItsLine() {
    assertThat(shown(false, "She left.")).containsExactly("[She left.]");
  }

  private static List<String> shown(boolean colour, String... marked) {
    ReportText text = ReportText.of(REPORT);
    List<Mark> marks =
        Stream.of(marked)
            .map(words -> new Span(REPORT.indexOf(words), REPORT.indexOf(words) + words.length()))
            .map(span -> new Mark("a", span))
            .toList();
    return Excerpt.of(marks, report -> text).stream()
        .map(
            excerpt -> {
              Paragraph paragraph = Paragraph.indented(0);
              excerpt.addTo(paragraph, colour);
              return paragraph.lines(400, colour).strip();
            })
        .toList();
  }
}
