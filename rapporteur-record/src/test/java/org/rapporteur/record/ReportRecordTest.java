package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Voice;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

class ReportRecordTest {
  private static final int OUT = Statement.OUTERMOST;

  /** A record of statements that stand in these others. */
  private static ReportRecord record(int... via) {
    List<Statement> statements =
        IntStream.of(via)
            .mapToObj(
                outer ->
                    new Statement(
                        List.of(),
                        List.of(),
                        List.of(new Span(0, 1)),
                        Statement.Kind.INDIRECT,
                        Statement.Realis.ASSERTED,
                        outer,
                        List.of(),
                        List.of(),
                        1))
            .toList();
    return new ReportRecord(
        new Report("post", "post.txt", Imprint.UNKNOWN, "en", ReportText.of("x"), 0, List.of()),
        statements,
        new Cast(List.of(), Collections.nCopies(via.length, Voice.UNKNOWN)),
        List.of());
  }

  @Test
  void outermostStatementsAreNumbered() {
    assertThat(record(OUT, OUT).ids()).containsExactly("post#1", "post#2");
  }

  @Test
  void innerOnesHaveTheIdOfTheirOuterOneAndALetter() {
    assertThat(record(OUT, 0, 1, 0, OUT).ids())
        .containsExactly("post#1", "post#1a", "post#1aa", "post#1b", "post#2");
  }

  @Test
  void idsDifferHoweverManyStandInOne() {
    int[] via = new int[200];
    via[0] = OUT;
    assertThat(record(via).ids()).doesNotHaveDuplicates().hasSize(200);
  }

  @Test
  void noStatementStandsBeforeItsEnclosingOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> record(1, OUT));
  }
}
