package org.rapporteur.desk.compare;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.desk.brief.Paragraph;
import org.rapporteur.report.Span;

class ReportComparisonProperties {

  @Property(tries = 200)
  void rowsHoldEveryWordOfBothOnceInOrder(
      @ForAll("texts") String left, @ForAll("texts") String right) {
    ReportComparison comparison = Pairs.of(left, right).compared(true);

    assertThat(dense(words(comparison, Row::left))).isEqualTo(dense(left));
    assertThat(dense(words(comparison, Row::right))).isEqualTo(dense(right));
    assertThat(spans(comparison, Row::left)).isSorted().doesNotHaveDuplicates();
    assertThat(spans(comparison, Row::right)).isSorted().doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void pageHoldsNoMarkupOfAReport(@ForAll("texts") String left, @ForAll("texts") String right) {
    String page = new HtmlComparison().render(Pairs.of(left, right).compared(true));

    assertThat(page.toLowerCase(Locale.ROOT))
        .doesNotContain("<script", "<img", "<!--", "onerror=\"", "</title></title>");
    assertThat(page.split("<style>", -1)).hasSize(2);
  }

  @Property(tries = 100)
  void linesFitTheTerminal(
      @ForAll("texts") String left,
      @ForAll("texts") String right,
      @ForAll @IntRange(max = 200) int width)
      throws IOException {
    StringWriter out = new StringWriter();
    new TerminalComparison(false, width).write(Pairs.of(left, right).compared(true), out);

    assertThat(out.toString().lines())
        .allMatch(line -> Paragraph.width(line) <= Math.max(80, width))
        .noneMatch(line -> line.contains("\u001b"));
  }

  private static String words(ReportComparison comparison, Function<Row, List<List<Run>>> side) {
    return comparison.rows().stream()
        .map(side)
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(Run::words)
        .collect(joining());
  }

  private static List<Span> spans(
      ReportComparison comparison, Function<Row, List<List<Run>>> side) {
    return comparison.rows().stream()
        .map(side)
        .flatMap(paragraphs -> Pairs.spans(paragraphs).stream())
        .toList();
  }

  private static String dense(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{C}]+", "");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mara Lind opened the talks in Vessen.",
            "Mara Lind closed the talks in Vessen.",
            "Pavel Strand asked for 60 cubic metres.",
            "“The lake is shared,” she said.",
            "<script>alert(1)</script>",
            "<img src=x onerror=\"alert(1)\">",
            "</title></title><!--",
            "<style>",
            "\" onmouseover='x'",
            "\u001b[2J",
            "🐟 \u202e湖");
    return Arbitraries.oneOf(words, Arbitraries.strings().ascii().ofMaxLength(6))
        .list()
        .ofMaxSize(4)
        .map(sentences -> String.join(" ", sentences))
        .list()
        .ofMaxSize(6)
        .map(paragraphs -> String.join("\n\n", paragraphs));
  }
}
