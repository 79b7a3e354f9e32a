package org.rapporteur.reconcile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

class SideBySideTest {
  private static final String LIND = "Mara Lind opened the talks in Vessen with a map of the lake.";
  private static final String LIND_AGAIN =
      "With a chart of the lake Mara Lind began talks in Vessen.";
  private static final String STRAND = "Pavel Strand asked for 60 cubic metres a second in winter.";
  private static final String STRAND_AGAIN =
      "Belmark sent Pavel Strand, who wants 60 cubic metres each second.";
  private static final String ENGINEERS =
      "The Northern Rivers Commission will send four engineers to the Sorrel dam.";
  private static final String SNOW = "Snow has closed the pass above the customs house.";
  private static final String GROWERS = "Growers threatened to block the road to Dunmere.";

  @Test
  void whatBothTellStandsInOneRow() {
    assertThat(rows(text(LIND, STRAND), text(LIND_AGAIN, STRAND_AGAIN)))
        .containsExactly(LIND + " | " + LIND_AGAIN, STRAND + " | " + STRAND_AGAIN);
  }

  @Test
  void whatOneAloneTellsStandsAtItsPlace() {
    assertThat(rows(text(LIND, GROWERS, STRAND), text(LIND_AGAIN, STRAND_AGAIN, SNOW)))
        .containsExactly(
            LIND + " | " + LIND_AGAIN,
            GROWERS + " | ",
            STRAND + " | " + STRAND_AGAIN,
            " | " + SNOW);
  }

  @Test
  void twoParagraphsStandBesideTheOneThatTellsBoth() {
    String both = LIND_AGAIN + " " + STRAND_AGAIN;
    assertThat(rows(text(LIND, STRAND, GROWERS), text(both, SNOW)))
        .containsExactly(LIND + " + " + STRAND + " | " + both, GROWERS + " | ", " | " + SNOW);
  }

  @Test
  void unlikeReportsShareNoRow() {
    assertThat(rows(text(LIND, STRAND), text(SNOW, GROWERS)))
        .containsExactly(LIND + " | ", STRAND + " | ", " | " + SNOW, " | " + GROWERS);
  }

  @Test
  void paragraphToldAtAnotherPlaceIsNamed() {
    Report left = report("a", "", text(ENGINEERS, LIND, STRAND));
    Report right = report("b", "", text(LIND, STRAND, ENGINEERS));
    List<SideBySide.Row> rows = SideBySide.of(left, right, List.of()).rows();

    assertThat(rows)
        .extracting(SideBySide.Row::kind)
        .containsExactly(
            SideBySide.Kind.LEFT,
            SideBySide.Kind.BOTH,
            SideBySide.Kind.BOTH,
            SideBySide.Kind.RIGHT);
    assertThat(words(right, rows.get(0).elsewhere())).isEqualTo(ENGINEERS);
    assertThat(words(left, rows.get(3).elsewhere())).isEqualTo(ENGINEERS);
    assertThat(rows.get(1).elsewhere()).isEmpty();
  }

  @Test
  void inARewriteEvenGapsAnswerToOneAnother() {
    String left = text(LIND, STRAND, "It was a new note.", ENGINEERS, GROWERS);
    String right = text(LIND_AGAIN, STRAND_AGAIN, "Nobody had gone so far.", ENGINEERS, GROWERS);
    Report one = report("a", "2031-03-01", left);
    Report other = report("b", "2031-03-02", right);
    List<Story> stories = new Reconciler(List.of(one, other)).stories();

    assertThat(SideBySide.of(one, other, stories).derivation()).isPresent();
    assertThat(rows(one, other, stories)).contains("It was a new note. | Nobody had gone so far.");
    assertThat(rows(one, other, List.of())).contains("It was a new note. | ");
  }

  @Test
  void derivationIsThatOfTheTwo() {
    Report one = report("a", "2031-03-01", text(LIND, STRAND, ENGINEERS, GROWERS));
    Report same = report("b", "2031-03-02", text(LIND, STRAND, ENGINEERS, GROWERS));
    Report other = report("c", "2031-03-03", text(SNOW));
    List<Story> stories = new Reconciler(List.of(one, same, other)).stories();

    assertThat(SideBySide.of(same, one, stories).derivation())
        .hasValueSatisfying(made -> assertThat(made.origin()).isEqualTo("a"));
    assertThat(SideBySide.of(one, other, stories).derivation()).isEmpty();
  }

  @Test
  void sharedWordingIsOfEachSide() {
    Report half = report("a", "", text(LIND, STRAND, ENGINEERS, GROWERS).repeat(2));
    Report whole = report("b", "", text(LIND, STRAND, ENGINEERS, GROWERS, numbered(40)));
    SideBySide sides = SideBySide.of(half, whole, List.of());

    assertThat(sides.leftInRight()).isGreaterThan(0.8);
    assertThat(sides.rightInLeft()).isBetween(0.05, 0.4);
  }

  @Test
  void longReportsAreLaidOutInTime() {
    Report left = report("a", "", numbered(3000));
    Report right = report("b", "", numbered(2900));
    SideBySide sides =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> SideBySide.of(left, right, List.of()));

    assertThat(sides.rows().get(0).kind()).isEqualTo(SideBySide.Kind.BOTH);
    assertThat(sides.rows()).hasSize(500 + 2500 + 2400);
  }

  private static String numbered(int paragraphs) {
    return IntStream.range(0, paragraphs)
        .mapToObj(i -> "Our reporter counted boat number " + i + " near pier " + i * 7 + ".")
        .collect(joining("\n\n"));
  }

  private static String text(String... paragraphs) {
    return String.join("\n\n", paragraphs) + "\n\n";
  }

  private static List<String> rows(String left, String right) {
    return rows(report("a", "", left), report("b", "", right), List.of());
  }

  private static List<String> rows(Report left, Report right, List<Story> stories) {
    return SideBySide.of(left, right, stories).rows().stream()
        .map(row -> words(left, row.left()) + " | " + words(right, row.right()))
        .toList();
  }

  private static String words(Report report, List<Span> spans) {
    return spans.stream().map(report.text()::slice).collect(joining(" + "));
  }

  private static Report report(String id, String day, String text) {
    Imprint imprint = new Imprint("", "", day, "");
    return new Report(id, id + ".txt", imprint, "en", ReportText.of(text), 0, List.of());
  }
}
