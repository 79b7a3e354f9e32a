package org.rapporteur.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;

class ReconcilerProperties {

  @Property(tries = 30)
  void everyReportIsInOneStoryAndDerivesFromAnotherOfIt(@ForAll("reports") List<Report> reports) {
    Set<String> seen = new HashSet<>();
    for (Story story : new Reconciler(reports).stories()) {
      assertThat(story.reports()).allMatch(seen::add);
      assertThat(story.independent()).isBetween(1, story.reports().size());
      for (Derivation derivation : story.derivations()) {
        assertThat(story.reports()).contains(derivation.report(), derivation.origin());
        assertThat(derivation.origin()).isNotEqualTo(derivation.report());
      }
    }
    assertThat(seen).hasSameSizeAs(reports);
  }

  @Property(tries = 10)
  void outcomeDoesNotHangOnTheNumberOfThreads(
      @ForAll("reports") List<Report> reports, @ForAll @IntRange(min = 1, max = 8) int threads)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(() -> new Reconciler(reports).stories()).get())
          .isEqualTo(new Reconciler(reports).stories());
    } finally {
      pool.shutdown();
    }
  }

  /** Some of the invented tellings, copies among them, in the order of filing. */
  @Provide
  Arbitrary<List<Report>> reports() {
    List<Report> tellings =
        TellingsTest.events()
            .flatMap(e -> Stream.of(e.report(), e.rewrite(), e.independent(), e.other()))
            .toList();
    return Arbitraries.of(tellings).list().ofMaxSize(12).map(ReconcilerProperties::filed);
  }

  private static List<Report> filed(List<Report> chosen) {
    List<Report> filed = new ArrayList<>();
    for (Report report : chosen) {
      Imprint imprint = new Imprint("", "", "2031-02-11", "");
      String id = "r" + filed.size();
      filed.add(new Report(id, id, imprint, "en", report.text(), 0, List.of()));
    }
    return filed;
  }
}
