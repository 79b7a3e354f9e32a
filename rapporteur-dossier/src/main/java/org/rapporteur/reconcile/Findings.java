package org.rapporteur.reconcile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.report.Span;

/**
 * Files findings as discrepancies: those that share words are one, what another kind tells better
 * is dropped, each is given the utterance in which its words stand.
 */
final class Findings {
  private static final double AGAIN = 0.02;
  private static final double MOST = 0.97;

  /** How many statements before and after a place are looked at for the one that holds it. */
  private static final int NEAR = 20;

  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> places;
  private final Map<String, List<Said>> said = new HashMap<>();
  private final Utterances utterances;
  private final Comparator<Mark> inOrder;

  /**
   * @param places the place of each report in the order of filing
   * @param said all statements
   */
  Findings(Map<String, Integer> places, List<Said> said, Utterances utterances) {
    this.places = places;
    this.utterances = utterances;
    this.inOrder =
        Comparator.<Mark>comparingInt(mark -> this.places.get(mark.report()))
            .thenComparing(Mark::span);
    said.forEach(
        s -> this.said.computeIfAbsent(s.filed().report(), id -> new ArrayList<>()).add(s));
    this.said
        .values()
        .forEach(
            told -> told.sort(Comparator.comparing(s -> s.filed().statement().content().get(0))));
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** All findings filed, the gravest first, then the surest. */
  List<Discrepancy> discrepancies() {
    Groups groups = new Groups(findings.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Mark mark : findings.get(i).evidence()) {
        String key = findings.get(i).kind() + "|" + mark.report() + "|" + mark.span();
        Integer other = first.putIfAbsent(key, i);
        if (other != null) {
          groups.join(i, other);
        }
      }
    }
    Map<Integer, List<Finding>> together = new TreeMap<>();
    for (int i = 0; i < findings.size(); i++) {
      together.computeIfAbsent(groups.leader(i), leader -> new ArrayList<>()).add(findings.get(i));
    }
    List<Finding> merged = together.values().stream().map(this::merged).toList();
    Map<String, List<Finding>> byReport = new HashMap<>();
    merged.forEach(
        finding ->
            finding.evidence().stream()
                .map(Mark::report)
                .distinct()
                .forEach(r -> byReport.computeIfAbsent(r, id -> new ArrayList<>()).add(finding)));
    Set<String> ids = new HashSet<>();
    return merged.stream()
        .filter(finding -> !isToldBetter(finding, byReport.get(finding.evidence().get(0).report())))
        .sorted(
            comparing(Finding::severity)
                .thenComparing(comparingDouble(finding -> -finding.confidence()))
                .thenComparing(finding -> finding.evidence().get(0), inOrder)
                .thenComparing(Finding::kind)
                .thenComparing(Finding::summary))
        .map(finding -> filed(finding, ids))
        .toList();
  }

  /** One finding for several that share words: the surest with the evidence of all. */
  private Finding merged(List<Finding> same) {
    Finding surest =
        same.stream()
            .max(
                comparingDouble(Finding::confidence)
                    .thenComparing(comparing(Finding::summary).reversed()))
            .orElseThrow();
    Set<Mark> evidence = new LinkedHashSet<>();
    same.forEach(finding -> evidence.addAll(finding.evidence()));
    long pairs = same.stream().map(Finding::evidence).distinct().count();
    return new Finding(
        surest.kind(),
        surest.severity(),
        Math.min(Math.max(MOST, surest.confidence()), surest.confidence() + AGAIN * (pairs - 1)),
        surest.summary(),
        evidence.stream().sorted(inOrder).toList());
  }

  /** Whether what differs in the wording is a number, a hedge or the like, told as such. */
  private static boolean isToldBetter(Finding finding, List<Finding> others) {
    if (finding.kind() != Discrepancy.Kind.WORDING) {
      return false;
    }
    return others.stream()
        .filter(
            other ->
                switch (other.kind()) {
                  case NUMBER, DATE, PLACE, POLARITY, OUTCOME, MEANING -> true;
                  default -> false;
                })
        .anyMatch(
            other ->
                finding.evidence().stream()
                    .allMatch(mark -> other.evidence().stream().anyMatch(o -> touches(mark, o))));
  }

  private static boolean touches(Mark mark, Mark other) {
    return mark.report().equals(other.report()) && mark.span().overlaps(other.span());
  }

  private Discrepancy filed(Finding finding, Set<String> ids) {
    Mark first = finding.evidence().get(0);
    String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String id = kind + "-" + first.report() + "-" + first.span().start();
    String unique = id;
    for (int n = 2; !ids.add(unique); n++) {
      unique = id + "-" + n;
    }
    return new Discrepancy(
        unique,
        finding.kind(),
        finding.severity(),
        Math.max(0, Math.min(1, finding.confidence())),
        finding.summary(),
        utterance(finding.evidence()),
        finding.evidence());
  }

  /** The utterance of the shortest statement that holds the first mark; empty if none does. */
  private String utterance(List<Mark> evidence) {
    Mark mark = evidence.get(0);
    Said found = null;
    int shortest = Integer.MAX_VALUE;
    List<Said> told = said.getOrDefault(mark.report(), List.of());
    int after = firstAfter(told, mark.span().end());
    for (Said statement :
        told.subList(Math.max(0, after - NEAR), Math.min(told.size(), after + NEAR))) {
      for (Span span : parts(statement)) {
        if (span.overlaps(mark.span()) && span.length() < shortest) {
          found = statement;
          shortest = span.length();
        }
      }
    }
    return found == null ? "" : utterances.idOf(found);
  }

  /** Index of the first of a report's statements whose content begins at or after an offset. */
  private static int firstAfter(List<Said> told, int offset) {
    int low = 0;
    int high = told.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (told.get(middle).filed().statement().content().get(0).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Span> parts(Said said) {
    List<Span> parts = new ArrayList<>(said.filed().statement().content());
    parts.addAll(said.filed().statement().source());
    parts.addAll(said.filed().statement().cue());
    return parts;
  }
}
