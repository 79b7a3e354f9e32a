package org.rapporteur.bench.perturbation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Span;

final class VerdictTest {
  private static final Change EDIT = new Change(Kind.NUMBER, "count", span(50), span(60));
  private static final Change KEPT = new Change(Kind.NOTHING, "reporting-1", span(10), span(10));
  private static final Change TRIM = new Change(Kind.TRIMMED, "final-adjunct", span(50), span(60));

  @Test
  void anEditIsFoundByTheRightKindInBothReports() {
    Verdict verdict = judge(Kind.NUMBER, EDIT, finding(Discrepancy.Kind.NUMBER, 52, 61));

    assertThat(verdict.found()).isTrue();
    assertThat(verdict.elsewhere()).isEmpty();
  }

  @Test
  void evidenceBesideTheEditInOneReportIsAFalseAlarm() {
    Verdict verdict = judge(Kind.NUMBER, EDIT, finding(Discrepancy.Kind.NUMBER, 52, 90));

    assertThat(verdict.found()).isFalse();
    assertThat(verdict.elsewhere()).hasSize(1);
  }

  @Test
  void anotherKindAtTheEditIsNeitherFoundNorAFalseAlarm() {
    Verdict verdict = judge(Kind.NUMBER, EDIT, finding(Discrepancy.Kind.WORDING, 50, 60));

    assertThat(verdict.found()).isFalse();
    assertThat(verdict.misnamed()).hasSize(1);
    assertThat(verdict.elsewhere()).isEmpty();
  }

  @Test
  void aDiscrepancyWhereMeaningIsKeptFlagsThatEdit() {
    Verdict verdict = judge(Kind.NUMBER, EDIT, finding(Discrepancy.Kind.WORDING, 11, 12));

    assertThat(verdict.flagged()).containsExactly(KEPT);
    assertThat(verdict.elsewhere()).hasSize(1);
  }

  @Test
  void whatIsTrimmedIsNoDifference() {
    Verdict verdict = judge(Kind.TRIMMED, TRIM, finding(Discrepancy.Kind.MEANING, 50, 60));

    assertThat(verdict.found()).isFalse();
    assertThat(verdict.flagged()).containsExactly(TRIM);
    assertThat(verdict.elsewhere()).hasSize(1);
  }

  @Test
  void aDiscrepancyInsideOneReportIsNotJudged() {
    Finding inside =
        new Finding(Discrepancy.Kind.NUMBER, List.of(span(1), span(50)), List.of(), "differs");

    Verdict verdict = judge(Kind.NUMBER, EDIT, inside);

    assertThat(verdict.inOneReport()).containsExactly(inside);
    assertThat(verdict.elsewhere()).isEmpty();
  }

  private static Verdict judge(Kind kind, Change edit, Finding finding) {
    String text = "x".repeat(100);
    Pair pair =
        new Pair("1", kind, Half.OPEN, "lake", "2031-02-12", text, text, List.of(edit, KEPT));
    return Verdict.of(pair, List.of(finding));
  }

  private static Finding finding(Discrepancy.Kind kind, int inA, int inB) {
    return new Finding(kind, List.of(span(inA)), List.of(span(inB)), "differs");
  }

  private static Span span(int start) {
    return new Span(start, start + 4);
  }
}
