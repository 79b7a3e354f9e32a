package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.act.Move;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Stance;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/** Reports of a sentence each, and the line of time they give. */
class TimelineTest {
  private final Map<String, Provenance> reports = new HashMap<>();
  private final Map<String, ReportText> texts = new HashMap<>();
  private final List<FiledStatement> statements = new ArrayList<>();
  private final List<FiledMove> moves = new ArrayList<>();
  private final Map<String, String> utterances = new HashMap<>();

  private TimelineTest says(
      String report, String published, String cue, String content, String said) {
    return add(report, published, cue, content, said, Realis.ASSERTED, List.of());
  }

  /** A statement told by a noun: "her demand". */
  private TimelineTest owns(String report, String published, String content, String said) {
    String text = "her demand for " + content;
    report(report, published, text);
    statements.add(
        new FiledStatement(
            report + "#1",
            report,
            new Statement(
                List.of(new Span(0, 3)),
                List.of(new Span(4, 14)),
                List.of(new Span(15, text.length())),
                Kind.INDIRECT,
                Realis.ASSERTED,
                0.9),
            "mara-lind",
            List.of(),
            "arvonia",
            "",
            said,
            Act.DEMAND,
            "",
            List.of()));
    return this;
  }

  private TimelineTest add(
      String report,
      String published,
      String cue,
      String content,
      String said,
      Realis realis,
      List<Bearing> bearings) {
    String text = "Mara Lind " + cue + " " + content;
    int at = "Mara Lind ".length();
    report(report, published, text);
    statements.add(
        new FiledStatement(
            report + "#1",
            report,
            new Statement(
                List.of(new Span(0, at - 1)),
                List.of(new Span(at, at + cue.length())),
                List.of(new Span(at + cue.length() + 1, text.length())),
                Kind.INDIRECT,
                realis,
                0.9),
            "mara-lind",
            List.of(),
            "arvonia",
            "",
            said,
            Act.STATE,
            "",
            bearings));
    return this;
  }

  private TimelineTest moves(String report, String published, String text, String date) {
    report(report, published, text);
    moves.add(
        new FiledMove(
            report + "!1",
            report,
            new Move(new Span(0, text.length()), Act.REJECT, List.of(), List.of(), date),
            "mara-lind",
            "arvonia",
            "",
            List.of()));
    return this;
  }

  private void report(String report, String published, String text) {
    reports.put(report, new Provenance(report, "", published));
    texts.put(report, ReportText.of(text));
  }

  private List<TimelineEntry> entries() {
    return new Timeline(reports, texts, Map.of("mara-lind", "Mara Lind"))
        .of(statements, moves, utterances);
  }

  private List<String> lines() {
    return entries().stream()
        .map(entry -> entry.date() + (entry.reported() ? "?" : "") + " " + entry.summary())
        .toList();
  }

  @Test
  void goesByWhenItWasSaidNotWhenItWasPublished() {
    says("late", "2031-02-20", "said", "that the gates would stay shut", "2031-01-14")
        .says("early", "2031-02-12", "said", "it was over", "2031-02-11");

    assertThat(lines())
        .containsExactly(
            "2031-01-14 Mara Lind said that the gates would stay shut",
            "2031-02-11 Mara Lind said it was over");
  }

  @Test
  void leavesOutWhatHasNoDay() {
    says("a", "2031-02-12", "said", "it was over", "");

    assertThat(lines()).isEmpty();
  }

  @Test
  void whatTakesASideStandsOnTheDayOfItsReportAndSaysSo() {
    List<Bearing> against = List.of(new Bearing("visits", Stance.OPPOSES, List.of(), 0.8));
    add("a", "2031-02-12", "said", "no", "", Realis.ASSERTED, against);

    assertThat(lines()).containsExactly("2031-02-12? Mara Lind said: no");
  }

  @Test
  void whatTakesASideInAReportWithoutADateIsLeftOut() {
    List<Bearing> against = List.of(new Bearing("visits", Stance.OPPOSES, List.of(), 0.8));
    add("a", "", "said", "no", "", Realis.ASSERTED, against);

    assertThat(lines()).isEmpty();
  }

  @Test
  void leavesOutWhatWasNotSaid() {
    add("a", "2031-02-12", "did not say", "when", "2031-02-11", Realis.NEGATED, List.of());

    assertThat(lines()).isEmpty();
  }

  @Test
  void oneActorsDayIsOneEntry() {
    says("a", "2031-02-12", "said", "it was over", "2031-02-11")
        .says("b", "2031-02-12", "added", "nobody would sign", "2031-02-11");

    assertThat(entries()).hasSize(1);
    assertThat(entries().get(0).statements()).containsExactly("a#1", "b#1");
  }

  @Test
  void anUtteranceHasTheDateThatMostTell() {
    says("a", "2031-02-12", "said", "it was over", "2031-02-11")
        .says("b", "2031-02-12", "said", "it was over", "2031-02-10")
        .says("c", "2031-02-12", "said", "it was over", "2031-02-11")
        .says("d", "2031-02-12", "said", "it was over", "")
        .says("e", "2031-02-12", "said", "it was over", "2031");
    statements.forEach(filed -> utterances.put(filed.id(), "u"));

    assertThat(lines()).containsExactly("2031-02-11 Mara Lind said it was over");
    assertThat(entries().get(0).statements()).hasSize(5);
  }

  @Test
  void aMonthIsNotMadeADay() {
    says("a", "2031-02-12", "said", "it was over", "2031-01")
        .says("b", "2031-02-12", "said", "it began", "2031-01-05");

    assertThat(lines())
        .containsExactly(
            "2031-01 Mara Lind said it was over", "2031-01-05 Mara Lind said it began");
  }

  @Test
  void movesStandBesideStatements() {
    moves("a", "2031-02-12", "Ms Lind left the table", "2031-02-11")
        .moves("b", "2031-02-13", "she postponed the talks", "");

    assertThat(lines())
        .containsExactly(
            "2031-02-11 Ms Lind left the table", "2031-02-13? Mara Lind: she postponed the talks");
  }

  @Test
  void aDemandBelongsToItsOwner() {
    owns("a", "2031-02-12", "60 metres", "2031-02-11");

    assertThat(lines()).containsExactly("2031-02-11 Mara Lind’s demand for: 60 metres");
  }

  @Test
  void longWordsAreCut() {
    says("a", "2031-02-12", "said", "that " + "the gates stay shut ".repeat(20), "2031-02-11");

    assertThat(entries().get(0).summary()).endsWith("shut …").hasSizeLessThan(150);
  }

  @Test
  void accordingToSomebodyIsSaidInFrontOfTheName() {
    says("a", "2031-02-13", "according to", "the dam is full", "2031-02-12");

    assertThat(entries().get(0).summary()).isEqualTo("According to Mara Lind: the dam is full");
  }

  @Test
  void accordingToNeedsNoThat() {
    says("a", "2031-02-13", "according to", "that the dam is full", "2031-02-12");

    assertThat(entries().get(0).summary()).isEqualTo("According to Mara Lind: the dam is full");
  }

  @Test
  void aClauseRunsOn() {
    says("a", "2031-02-13", "declared", "that the dam is full", "2031-02-12");

    assertThat(entries().get(0).summary()).isEqualTo("Mara Lind declared that the dam is full");
  }

  @Test
  void aCueThatDoesNotReachItsContentIsLeftOut() {
    says(
        "Mara Lind told a meeting of the farmers of the lower valley, who came on foot, that the"
            + " dam is full",
        "told",
        "that the dam is full");

    assertThat(entries().get(0).summary()).isEqualTo("Mara Lind: the dam is full");
  }

  @Test
  void aCueWhoseSubjectIsWhatWasSaidIsLeftOut() {
    says("Higher dues were firmly demanded by Mara Lind", "were firmly demanded by", "Higher dues");

    assertThat(entries().get(0).summary()).isEqualTo("Mara Lind: Higher dues");
  }

  /** A statement of Lind in a sentence, by its cue and its content. */
  private void says(String text, String cue, String content) {
    report("a", "2031-02-13", text);
    statements.add(
        new FiledStatement(
            "a#1",
            "a",
            new Statement(
                List.of(span(text, "Mara Lind")),
                List.of(span(text, cue)),
                List.of(span(text, content)),
                Kind.INDIRECT,
                Realis.ASSERTED,
                0.9),
            "mara-lind",
            List.of(),
            "arvonia",
            "",
            "2031-02-12",
            Act.STATE,
            "",
            List.of()));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
