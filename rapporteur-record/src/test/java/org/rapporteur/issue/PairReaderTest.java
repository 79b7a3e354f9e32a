package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.issue.PairReader.Chances;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

final class PairReaderTest {
  private static final Encoder ENCODER = Encoder.shipped();
  private static final String PROPOSITION = "Arvonia opens the harbour.";

  private final PairReader reader = new PairReader(ENCODER.pairs());
  private final Document document =
      Document.of(
          new Report(
              "r",
              "r",
              Imprint.UNKNOWN,
              "en",
              ReportText.of("Lind said the harbour must open."),
              0,
              List.of()));
  private final Statement statement =
      new Statement(
          List.of(new Span(0, 4)),
          List.of(new Span(5, 9)),
          List.of(new Span(10, 31)),
          Statement.Kind.INDIRECT,
          Statement.Realis.ASSERTED,
          1);

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void weighsThePropositionAgainstItsDenial() {
    Chances straight = reader.read(document, statement, issue(PROPOSITION));
    Chances denied = reader.read(document, statement, issue("It is not right that " + PROPOSITION));

    Chances balanced = reader.balanced(document, statement, issue(PROPOSITION), straight);

    assertThat(balanced.stances().get(Stance.FAVOURS))
        .isCloseTo(
            (straight.stances().get(Stance.FAVOURS) + denied.stances().get(Stance.OPPOSES)) / 2,
            within(1e-9));
    assertThat(balanced.stances().get(Stance.OPEN))
        .isCloseTo(
            (straight.stances().get(Stance.OPEN) + denied.stances().get(Stance.OPEN)) / 2,
            within(1e-9));
    assertThat(balanced.none() + balanced.stances().values().stream().mapToDouble(x -> x).sum())
        .isCloseTo(1, within(1e-4));
  }

  @Test
  void readsAnIssueWithoutPropositionByItsName() {
    Issue named = new Issue("harbour", PROPOSITION, "", List.of(), List.of());

    assertThat(reader.read(document, statement, named))
        .isEqualTo(reader.read(document, statement, issue(PROPOSITION)));
  }

  private static Issue issue(String proposition) {
    return new Issue("harbour", "Harbour", proposition, List.of(), List.of());
  }
}
