package org.rapporteur.bench.perturbation;

import java.util.List;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Span;

/**
 * A discrepancy between the two reports of a pair, or inside one.
 *
 * @param inA its evidence in the first report
 * @param inB its evidence in the second
 */
record Finding(Discrepancy.Kind kind, List<Span> inA, List<Span> inB, String summary) {
  Finding {
    inA = List.copyOf(inA);
    inB = List.copyOf(inB);
  }

  /** Whether it sets the one report against the other. */
  boolean isBetween() {
    return !inA.isEmpty() && !inB.isEmpty();
  }

  /** Whether its evidence in both reports touches a change. */
  boolean touches(Change change) {
    return inA.stream().anyMatch(change.inA()::overlaps)
        && inB.stream().anyMatch(change.inB()::overlaps);
  }
}
