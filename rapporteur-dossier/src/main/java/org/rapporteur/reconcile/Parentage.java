package org.rapporteur.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Chooses one origin for each derived report, so that nothing derives from itself. */
final class Parentage {
  private final Relation[] chosen;

  private Parentage(int reports) {
    chosen = new Relation[reports];
  }

  /** The chosen relations, by derived report. A copy goes before a rewrite, then the stronger. */
  static List<Relation> of(List<Relation> relations, int reports) {
    Parentage parentage = new Parentage(reports);
    relations.stream()
        .sorted(
            comparing(Relation::kind)
                .thenComparing(comparingDouble(Relation::strength).reversed())
                .thenComparing(comparingInt(Relation::origin))
                .thenComparing(comparingInt(Relation::derived)))
        .forEach(parentage::choose);
    return Arrays.stream(parentage.chosen).flatMap(Stream::ofNullable).toList();
  }

  private void choose(Relation relation) {
    if (chosen[relation.derived()] == null && !descends(relation.origin(), relation.derived())) {
      chosen[relation.derived()] = relation;
    }
  }

  private boolean descends(int report, int from) {
    int ancestor = report;
    while (ancestor != from && chosen[ancestor] != null) {
      ancestor = chosen[ancestor].origin();
    }
    return ancestor == from;
  }
}
