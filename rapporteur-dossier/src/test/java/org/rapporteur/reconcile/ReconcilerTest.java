package org.rapporteur.reconcile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

class ReconcilerTest {
  private static final String TALKS =
      """
      Mara Lind opened the talks in Vessen on Monday with a map of the lake.

      Belmark's envoy, Pavel Strand, asked for 60 cubic metres a second in winter.

      The Northern Rivers Commission will send four engineers to the Sorrel dam.

      A vote in parliament is planned for March 3, the speaker's office announced.

      Growers in the lower valley have threatened to block the road to Dunmere.
      """;

  private static final String RETOLD =
      """
      With a chart of the lake Mara Lind began negotiations at Vessen on Monday.

      Pavel Strand, whom Belmark sent, demanded 60 cubic metres each second in the winter.

      To the Sorrel dam go four engineers of the Northern Rivers Commission.

      Parliament is to vote on March 3, according to its speaker.

      Lower valley growers may barricade the Dunmere road.
      """;

  @Test
  void reportsWithTheSameWordsAreDuplicatesWhateverTheBlanks() {
    Story story =
        only(report("b", "", "2031-03-01", "No deal."), report("c", "", "", " No\n deal. "));

    assertThat(story.independent()).isEqualTo(1);
    assertThat(story.derivations())
        .extracting(Derivation::report, Derivation::origin, Derivation::kind)
        .containsExactly(tuple("c", "b", Derivation.Kind.DUPLICATE));
  }

  @Test
  void rewriteNamesItsParagraphsBesideThoseItTellsAgain() {
    Derivation rewrite =
        only(report("a", "", "2031-03-01", TALKS), report("b", "", "2031-03-02", RETOLD))
            .derivations()
            .get(0);

    assertThat(rewrite.aligned()).hasSize(5);
    assertThat(words(RETOLD, rewrite.aligned().get(2).report()))
        .isEqualTo("To the Sorrel dam go four engineers of the Northern Rivers Commission.");
    assertThat(words(TALKS, rewrite.aligned().get(2).origin()))
        .isEqualTo("The Northern Rivers Commission will send four engineers to the Sorrel dam.");
    assertThat(rewrite.added()).isEmpty();
    assertThat(rewrite.dropped()).isEmpty();
  }

  @Test
  void whatARewriteAddsAndDropsIsTold() {
    String added = "Snow has closed the pass above the customs house since Sunday evening.";
    String shorter = RETOLD.substring(0, RETOLD.indexOf("Lower valley")) + added + "\n";
    Derivation rewrite =
        only(report("a", "", "2031-03-01", TALKS), report("b", "", "2031-03-02", shorter))
            .derivations()
            .get(0);

    assertThat(rewrite.added()).extracting(span -> words(shorter, span)).containsExactly(added);
    assertThat(rewrite.dropped())
        .extracting(span -> words(TALKS, span))
        .containsExactly(
            "Growers in the lower valley have threatened to block the road to Dunmere.");
  }

  @Test
  void creditTellsTheOriginWhereDatesDoNot() {
    Report crediting =
        report("a", "Belmark Today", "2031-03-01", RETOLD + "\nNorth Wire was first to report.");
    Report wire = report("b", "North Wire", "2031-03-01", TALKS);

    assertThat(only(crediting, wire).derivations())
        .singleElement()
        .satisfies(
            derivation -> {
              assertThat(derivation.report()).isEqualTo("a");
              assertThat(derivation.origin()).isEqualTo("b");
              assertThat(derivation.basis()).isEqualTo(Derivation.Basis.CREDIT);
            });
  }

  @Test
  void withoutDateOrCreditTheOriginIsNotKnown() {
    assertThat(only(report("a", "", "", TALKS), report("b", "", "", RETOLD)).derivations())
        .extracting(Derivation::basis)
        .containsExactly(Derivation.Basis.UNKNOWN);
  }

  @Test
  void longerReportThatTakesInAWireStoryIsNoMereCopy() {
    String own =
        IntStream.range(0, 30)
            .mapToObj(i -> "Our reporter counted boat number " + i + " near pier " + i * 7 + ".")
            .collect(joining("\n\n"));
    Story story =
        only(
            report("a", "", "2031-03-01", TALKS),
            report("b", "", "2031-03-02", TALKS + "\n" + own));

    assertThat(story.derivations())
        .extracting(Derivation::kind)
        .containsExactly(Derivation.Kind.REWRITE);
    assertThat(story.derivations().get(0).added()).hasSizeGreaterThan(20);
  }

  @Test
  void thousandIdenticalReportsAreOneSource() {
    List<Report> reports =
        IntStream.range(0, 1000)
            .mapToObj(i -> report("r%03d".formatted(i), "", "2031-03-01", TALKS))
            .toList();
    List<Story> stories =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> new Reconciler(reports).stories());

    assertThat(stories).singleElement().extracting(Story::independent).isEqualTo(1);
    assertThat(stories.get(0).derivations())
        .hasSize(999)
        .extracting(Derivation::origin)
        .containsOnly("r000");
  }

  @Test
  void reportsOfAHundredThousandWordsAreComparedInTime() {
    String endless = "Lind said that talks go on. ".repeat(17_000);
    String varied =
        IntStream.range(0, 20_000).mapToObj(i -> "The w" + i + " met Hale.").collect(joining(" "));
    List<Report> reports =
        List.of(
            report("a", "", "2031-03-01", endless),
            report("b", "", "2031-03-01", endless + " They do."),
            report("c", "", "2031-03-01", varied),
            report("d", "", "2031-03-02", TALKS));

    List<Story> stories =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> new Reconciler(reports).stories());

    assertThat(stories).extracting(Story::reports).contains(List.of("d"));
  }

  @Test
  void nextRoundOfTheSameTalksIsAnotherStory() {
    String nextRound =
        """
        Mara Lind and Pavel Strand left Vessen on Saturday without signing for the lake.

        Belmark will now have 50 cubic metres a second in winter, its envoy said.

        Bakers reopened their ovens and ferries crossed again, half empty and late.

        Neither delegation would tell journalists when a third round might follow.
        """;
    List<Report> reports =
        List.of(
            report("a", "A", "2031-02-10", TALKS),
            report("b", "B", "2031-02-15", nextRound),
            report("c", "C", "2031-02-15", nextRound.replace("Saturday", "the weekend")));

    assertThat(new Reconciler(reports).stories())
        .extracting(Story::reports)
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void reportWithoutWordsIsAStory() {
    assertThat(new Reconciler(List.of(report("a", "", "", "…"))).stories())
        .extracting(Story::reports)
        .containsExactly(List.of("a"));
  }

  private static Story only(Report... reports) {
    List<Story> stories = new Reconciler(List.of(reports)).stories();
    assertThat(stories).hasSize(1);
    return stories.get(0);
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static Report report(String id, String outlet, String day, String text) {
    Imprint imprint = new Imprint("", outlet, day, "");
    return new Report(id, id + ".txt", imprint, "en", ReportText.of(text), 0, List.of());
  }
}
