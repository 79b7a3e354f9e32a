package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The verdicts on the pairs of one kind and half, summed up. */
final class Tally {
  private final Kind kind;
  private int pairs;
  private int found;
  private int misnamed;
  private int elsewhere;
  private int inOneReport;
  private int keeping;
  private int flagged;
  private final Map<String, int[]> templates = new TreeMap<>();

  Tally(Kind kind) {
    this.kind = kind;
  }

  void add(Verdict verdict) {
    pairs++;
    found += verdict.found() ? 1 : 0;
    misnamed += verdict.misnamed().isEmpty() || verdict.found() ? 0 : 1;
    elsewhere += verdict.elsewhere().size();
    inOneReport += verdict.inOneReport().size();
    for (Change change : verdict.pair().changes()) {
      if (!change.kind().differs() && (kind != Kind.TRIMMED || change.kind() == kind)) {
        keeping++;
        count(change, verdict.flagged().contains(change));
      }
    }
    flagged +=
        (int)
            verdict.flagged().stream()
                .filter(change -> kind != Kind.TRIMMED || change.kind() == kind)
                .count();
    if (kind.differs()) {
      verdict.pair().edited().ifPresent(change -> count(change, verdict.found()));
    }
  }

  private void count(Change change, boolean hit) {
    if (change.kind() == kind) {
      int[] counts = templates.computeIfAbsent(change.template(), name -> new int[2]);
      counts[0] += hit ? 1 : 0;
      counts[1]++;
    }
  }

  static String head() {
    return "kind        pairs  found  precision  recall  other kind  elsewhere  in one report";
  }

  /**
   * A row under {@link #head}; precision and recall are left out of kinds that are no difference.
   */
  String row() {
    String name = kind.label();
    String rates =
        kind.differs()
            ? String.format(
                Locale.ROOT,
                "%6d %10s %7s %11d",
                found,
                share(found, found + elsewhere),
                share(found, pairs),
                misnamed)
            : String.format(Locale.ROOT, "%6s %10s %7s %11s", "-", "-", "-", "-");
    return String.format(
        Locale.ROOT, "%-10s %6d %s %10d %14d", name, pairs, rates, elsewhere, inOneReport);
  }

  /** For kinds that are no difference, how many of their edits a false alarm touches. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!kind.differs()) {
      String what = kind == Kind.TRIMMED ? "trimmed statements" : "meaning-keeping edits";
      remarks.add(
          String.format(
              Locale.ROOT,
              "%s flagged: %d of %d (%s)",
              what,
              flagged,
              keeping,
              share(flagged, keeping)));
    }
    return remarks;
  }

  /** How many of each template's edits were found, or flagged. */
  List<String> byTemplate() {
    return templates.entrySet().stream()
        .map(
            entry ->
                String.format(
                    Locale.ROOT,
                    "  %-10s %-26s %5d of %5d",
                    kind.label(),
                    entry.getKey(),
                    entry.getValue()[0],
                    entry.getValue()[1]))
        .toList();
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
