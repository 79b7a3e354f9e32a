package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

class SideBySideProperties {

  @Property(tries = 300)
  void everyParagraphOfBothStandsInOneRowInItsOrder(
      @ForAll("texts") String left,
      @ForAll("texts") String right,
      @ForAll @IntRange(max = 60) int headline) {
    Report one = report("a", left, headline);
    Report other = report("b", right, 0);
    List<SideBySide.Row> rows =
        SideBySide.of(one, other, new Reconciler(List.of(one, other)).stories()).rows();

    assertThat(spans(rows, SideBySide.Row::left)).isEqualTo(paragraphs(one));
    assertThat(spans(rows, SideBySide.Row::right)).isEqualTo(paragraphs(other));
  }

  @Property(tries = 100)
  void reportBesideItselfHasTheSameOnBothSides(@ForAll("texts") String text) {
    List<SideBySide.Row> rows =
        SideBySide.of(report("a", text, 0), report("b", text, 0), List.of()).rows();

    assertThat(spans(rows, SideBySide.Row::left)).isEqualTo(spans(rows, SideBySide.Row::right));
    assertThat(rows)
        .filteredOn(row -> row.kind() == SideBySide.Kind.BOTH)
        .allSatisfy(row -> assertThat(row.left()).isEqualTo(row.right()));
  }

  private static List<Span> spans(
      List<SideBySide.Row> rows, Function<SideBySide.Row, List<Span>> side) {
    return rows.stream().map(side).flatMap(List::stream).toList();
  }

  private static List<Span> paragraphs(Report report) {
    Document document = Document.of(report);
    TreeMap<Integer, Span> spans = new TreeMap<>();
    for (Sentence sentence : document.sentences()) {
      spans.merge(
          sentence.paragraph(),
          document.span(sentence.first(), sentence.end()),
          (one, next) -> new Span(one.start(), next.end()));
    }
    return List.copyOf(spans.values());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Mara Lind opened the talks in Vessen.",
            "Pavel Strand asked for 60 cubic metres.",
            "“The lake is shared,” she said.",
            "Four engineers will go to the Sorrel dam.",
            "\u201c",
            "🐟 \u202e湖",
            "…");
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(4)
        .map(sentences -> String.join(" ", sentences))
        .list()
        .ofMaxSize(8)
        .map(paragraphs -> String.join("\n\n", paragraphs));
  }

  private static Report report(String id, String text, int headline) {
    ReportText whole = ReportText.of(text);
    int above = Math.min(headline, whole.length());
    return new Report(id, id + ".txt", Imprint.UNKNOWN, "en", whole, above, List.of());
  }
}
