package org.rapporteur.bench.perturbation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.reconcile.Discrepancy;

/**
 * What was found in a pair.
 *
 * @param found whether a discrepancy of the right kind touches the edit in both reports
 * @param misnamed discrepancies that touch it but are of another kind
 * @param elsewhere discrepancies between the reports that do not touch it: false alarms. Of a pair
 *     whose edit is no difference, or that has none, all
 * @param inOneReport discrepancies inside one report, which the edits did not make; not judged
 * @param flagged the edits that keep the meaning, or trim, which a false alarm touches
 */
record Verdict(
    Pair pair,
    boolean found,
    List<Finding> misnamed,
    List<Finding> elsewhere,
    List<Finding> inOneReport,
    List<Change> flagged) {

  private static final Map<Kind, Set<Discrepancy.Kind>> RIGHT =
      Map.of(
          Kind.NUMBER, Set.of(Discrepancy.Kind.NUMBER, Discrepancy.Kind.DATE),
          Kind.SPEAKER, Set.of(Discrepancy.Kind.SPEAKER),
          Kind.NEGATION, Set.of(Discrepancy.Kind.POLARITY, Discrepancy.Kind.OUTCOME),
          Kind.HEDGE, Set.of(Discrepancy.Kind.MEANING),
          Kind.QUOTATION, Set.of(Discrepancy.Kind.WORDING));

  /** Judges what was found in a pair. */
  static Verdict of(Pair pair, List<Finding> findings) {
    List<Finding> between = findings.stream().filter(Finding::isBetween).toList();
    List<Finding> here = between.stream().filter(finding -> isHere(pair, finding)).toList();
    List<Finding> elsewhere = between.stream().filter(finding -> !here.contains(finding)).toList();
    Set<Discrepancy.Kind> right = RIGHT.getOrDefault(pair.kind(), Set.of());
    return new Verdict(
        pair,
        here.stream().anyMatch(finding -> right.contains(finding.kind())),
        here.stream().filter(finding -> !right.contains(finding.kind())).toList(),
        elsewhere,
        findings.stream().filter(finding -> !finding.isBetween()).toList(),
        pair.changes().stream()
            .filter(change -> !change.kind().differs())
            .filter(change -> elsewhere.stream().anyMatch(finding -> finding.touches(change)))
            .toList());
  }

  private static boolean isHere(Pair pair, Finding finding) {
    return pair.edited()
        .filter(change -> change.kind().differs())
        .filter(finding::touches)
        .isPresent();
  }
}
