package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;

/** The comparison of one set of reports: copies first, then what else is alike. For one call. */
final class Reconciliation {
  private static final double COPIED = 0.5;
  private static final double REWRITTEN = 0.58;
  private static final double WORTH_ALIGNING = 0.2;
  private static final int FEWEST_LINKS = 4;
  private static final int SHORTEST_OUTLET = 4;

  private final List<Profile> profiles;
  private final GeneralEnglish english;
  private final List<Relation> relations = new ArrayList<>();
  private final Groups stories;
  private final Groups sources;

  /**
   * @param profiles in the order of filing
   */
  Reconciliation(List<Profile> profiles, GeneralEnglish english) {
    this.profiles = profiles;
    this.english = english;
    this.stories = new Groups(profiles.size());
    this.sources = new Groups(profiles.size());
  }

  /** Every report in exactly one story, in the order of their first reports. */
  List<Story> stories() {
    for (int[] pair : CopyPairs.among(profiles)) {
      copyRelation(pair[0], pair[1]).ifPresent(this::relate);
    }
    List<Integer> originals =
        IntStream.range(0, profiles.size()).filter(i -> sources.leader(i) == i).boxed().toList();
    TermWeights weights = new TermWeights(english, originals.stream().map(profiles::get).toList());
    SentenceMatcher matcher = new SharedTerms(weights);
    compare(originals, matcher, weights);
    Map<Integer, Derivation> derivations = new TreeMap<>();
    for (Relation relation : Parentage.of(relations, profiles.size())) {
      derivations.put(relation.derived(), Comparison.of(profiles, relation, matcher));
    }
    return assemble(derivations);
  }

  /** Compares reports that are no copies of one another, as far as is known. */
  private void compare(List<Integer> originals, SentenceMatcher matcher, TermWeights weights) {
    List<Profile> apart = originals.stream().map(profiles::get).toList();
    List<TermVector> vectors =
        apart.parallelStream().map(profile -> TermVector.of(profile, weights)).toList();
    List<Pair> pairs = CandidatePairs.among(vectors);
    List<Relation> found =
        pairs.parallelStream()
            .filter(pair -> pair.likeness() >= WORTH_ALIGNING)
            .map(
                pair -> {
                  int first = originals.get(pair.first());
                  int second = originals.get(pair.second());
                  return copyRelation(first, second)
                      .or(() -> rewriteRelation(first, second, matcher, weights));
                })
            .flatMap(Optional::stream)
            .toList();
    Groups told = StoryGroups.of(apart, vectors, pairs);
    for (int i = 0; i < apart.size(); i++) {
      stories.join(originals.get(i), originals.get(told.leader(i)));
    }
    found.forEach(this::relate);
  }

  private void relate(Relation relation) {
    relations.add(relation);
    stories.join(relation.derived(), relation.origin());
    sources.join(relation.derived(), relation.origin());
  }

  private Optional<Relation> copyRelation(int first, int second) {
    Profile a = profiles.get(first);
    Profile b = profiles.get(second);
    double wording = a.words() == b.words() ? 1 : Math.max(a.wordingIn(b), b.wordingIn(a));
    return wording < COPIED ? Optional.empty() : Optional.of(relation(first, second, wording));
  }

  private Optional<Relation> rewriteRelation(
      int first, int second, SentenceMatcher matcher, TermWeights weights) {
    Alignment alignment = Alignment.of(profiles.get(first), profiles.get(second), matcher);
    double told = alignment.toldInBoth(weights);
    return told < REWRITTEN || alignment.chainLength() < FEWEST_LINKS
        ? Optional.empty()
        : Optional.of(relation(first, second, told));
  }

  /** Tells which of two reports the other was made from: by date, by credit, else by filing. */
  private Relation relation(int first, int second, double strength) {
    Imprint a = profiles.get(first).report().imprint();
    Imprint b = profiles.get(second).report().imprint();
    if (!a.published().isEmpty() && a.published().compareTo(b.published()) < 0) {
      return relation(second, first, Derivation.Basis.DATE, strength);
    }
    boolean firstCredits = credits(profiles.get(first).report(), b);
    if (firstCredits == credits(profiles.get(second).report(), a)) {
      return relation(second, first, Derivation.Basis.UNKNOWN, strength);
    }
    return firstCredits
        ? relation(first, second, Derivation.Basis.CREDIT, strength)
        : relation(second, first, Derivation.Basis.CREDIT, strength);
  }

  /** A report that holds another whole and much else besides is no copy. */
  private Relation relation(int derived, int origin, Derivation.Basis basis, double strength) {
    Profile made = profiles.get(derived);
    Profile from = profiles.get(origin);
    Derivation.Kind kind =
        made.words() == from.words()
            ? Derivation.Kind.DUPLICATE
            : made.wordingIn(from) >= COPIED ? Derivation.Kind.COPY : Derivation.Kind.REWRITE;
    return new Relation(derived, origin, kind, basis, strength);
  }

  private static boolean credits(Report report, Imprint other) {
    return other.outlet().length() >= SHORTEST_OUTLET
        && !other.outlet().equals(report.imprint().outlet())
        && report.text().view().contains(other.outlet());
  }

  private List<Story> assemble(Map<Integer, Derivation> derivations) {
    Map<Integer, List<Integer>> members =
        IntStream.range(0, profiles.size())
            .boxed()
            .collect(Collectors.groupingBy(stories::leader, TreeMap::new, Collectors.toList()));
    return members.values().stream().map(story -> story(story, derivations)).toList();
  }

  private Story story(List<Integer> members, Map<Integer, Derivation> derivations) {
    List<Report> reports = members.stream().map(i -> profiles.get(i).report()).toList();
    return new Story(
        "story-" + reports.get(0).id(),
        first(reports, Imprint::title),
        first(reports, Imprint::published),
        reports.stream().map(Report::id).toList(),
        (int) members.stream().map(sources::leader).distinct().count(),
        members.stream().filter(derivations::containsKey).map(derivations::get).toList());
  }

  private static String first(List<Report> reports, Function<Imprint, String> field) {
    return reports.stream()
        .map(Report::imprint)
        .map(field)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
