package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Reading;
import org.rapporteur.report.ReadingLimits;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportReader;

/** The example's twelve reports, all of one negotiation, against what its annotator says. */
class LakeTarnStoriesTest {

  @Test
  void storiesAreThoseOfTheGold() {
    assertThat(stories())
        .filteredOn(story -> story.reports().size() > 1)
        .extracting(Story::reports, Story::independent)
        .containsExactly(
            tuple(List.of("lt-05", "lt-06", "lt-07"), 2), tuple(List.of("lt-10", "lt-11"), 2));
    assertThat(stories()).hasSize(9);
  }

  @Test
  void onlyTheRewriteIsTakenForOne() {
    assertThat(stories().stream().flatMap(story -> story.derivations().stream()))
        .extracting(Derivation::report, Derivation::origin, Derivation::kind, Derivation::basis)
        .containsExactly(tuple("lt-06", "lt-05", Derivation.Kind.REWRITE, Derivation.Basis.DATE));
  }

  private static List<Story> stories() {
    try (Stream<Reading> readings =
        new ReportReader(ReadingLimits.DEFAULT).read(List.of("../examples/lake-tarn"))) {
      List<Report> reports =
          readings
              .filter(Report.class::isInstance)
              .map(Report.class::cast)
              .sorted(
                  Comparator.comparing((Report report) -> report.imprint().published())
                      .thenComparing(Report::id))
              .toList();
      return new Reconciler(reports).stories();
    }
  }
}
