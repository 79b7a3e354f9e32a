package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;

/** Groups reports by the story they tell and finds those made from one another. Stateless. */
public final class Reconciler {
  private static final double COPIED = 0.5;
  private static final double REWRITTEN = 0.58;
  private static final double WORTH_ALIGNING = 0.2;
  private static final int FEWEST_LINKS = 4;
  private static final int SHORTEST_OUTLET = 4;

  private final GeneralEnglish english = new GeneralEnglish();

  /** A reconciler with what it knows of general English. */
  public Reconciler() {}

  /**
   * Finds the stories of some reports.
   *
   * @param reports each under an id of its own, in the order of filing: by date, those without one
   *     last
   * @return every report in exactly one story, in the order of their first reports
   */
  public List<Story> stories(List<Report> reports) {
    List<Profile> profiles =
        reports.parallelStream().map(report -> Profile.of(report, english)).toList();
    List<Relation> relations = new ArrayList<>();
    Groups copies = new Groups(profiles.size());
    for (int[] pair : CopyPairs.among(profiles)) {
      copyRelation(profiles, pair[0], pair[1])
          .ifPresent(
              relation -> {
                relations.add(relation);
                copies.join(pair[0], pair[1]);
              });
    }
    List<Integer> originals =
        IntStream.range(0, profiles.size()).filter(i -> copies.leader(i) == i).boxed().toList();
    List<Profile> apart = originals.stream().map(profiles::get).toList();
    TermWeights weights = new TermWeights(english, apart);
    SentenceMatcher matcher = new SharedTerms(weights);
    List<TermVector> vectors =
        apart.stream().map(profile -> TermVector.of(profile, weights)).toList();
    List<Pair> pairs = CandidatePairs.among(vectors);
    pairs.parallelStream()
        .filter(pair -> pair.likeness() >= WORTH_ALIGNING)
        .map(
            pair -> {
              int first = originals.get(pair.first());
              int second = originals.get(pair.second());
              return copyRelation(profiles, first, second)
                  .or(() -> rewriteRelation(profiles, first, second, matcher, weights));
            })
        .flatMap(Optional::stream)
        .forEachOrdered(relations::add);
    Groups told = StoryGroups.of(apart, vectors, pairs);
    Groups stories = new Groups(profiles.size());
    IntStream.range(0, apart.size())
        .forEach(i -> stories.join(originals.get(i), originals.get(told.leader(i))));
    Groups sources = new Groups(profiles.size());
    for (Relation relation : relations) {
      stories.join(relation.derived(), relation.origin());
      sources.join(relation.derived(), relation.origin());
    }
    Map<Integer, Derivation> derivations = new TreeMap<>();
    Parentage.of(relations, profiles.size())
        .forEach(
            relation ->
                derivations.put(relation.derived(), Comparison.of(profiles, relation, matcher)));
    return assemble(profiles, stories, sources, derivations);
  }

  private static Optional<Relation> copyRelation(List<Profile> profiles, int first, int second) {
    Profile a = profiles.get(first);
    Profile b = profiles.get(second);
    double wording = a.words() == b.words() ? 1 : Math.max(a.wordingIn(b), b.wordingIn(a));
    return wording < COPIED
        ? Optional.empty()
        : Optional.of(relation(profiles, first, second, wording));
  }

  private static Optional<Relation> rewriteRelation(
      List<Profile> profiles, int first, int second, SentenceMatcher matcher, TermWeights weights) {
    Alignment alignment = Alignment.of(profiles.get(first), profiles.get(second), matcher);
    double told = alignment.toldInBoth(weights);
    return told < REWRITTEN || alignment.chainLength() < FEWEST_LINKS
        ? Optional.empty()
        : Optional.of(relation(profiles, first, second, told));
  }

  /** Tells which of two reports the other was made from: by date, by credit, else by filing. */
  private static Relation relation(List<Profile> profiles, int first, int second, double strength) {
    Imprint a = profiles.get(first).report().imprint();
    Imprint b = profiles.get(second).report().imprint();
    if (!a.published().isEmpty() && a.published().compareTo(b.published()) < 0) {
      return relation(profiles, second, first, Derivation.Basis.DATE, strength);
    }
    boolean firstCredits = credits(profiles.get(first).report(), b);
    if (firstCredits == credits(profiles.get(second).report(), a)) {
      return relation(profiles, second, first, Derivation.Basis.UNKNOWN, strength);
    }
    return firstCredits
        ? relation(profiles, first, second, Derivation.Basis.CREDIT, strength)
        : relation(profiles, second, first, Derivation.Basis.CREDIT, strength);
  }

  /** A report that holds another whole and much else besides is no copy. */
  private static Relation relation(
      List<Profile> profiles, int derived, int origin, Derivation.Basis basis, double strength) {
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

  private static List<Story> assemble(
      List<Profile> profiles,
      Groups stories,
      Groups sources,
      Map<Integer, Derivation> derivations) {
    Map<Integer, List<Integer>> members =
        IntStream.range(0, profiles.size())
            .boxed()
            .collect(Collectors.groupingBy(stories::leader, TreeMap::new, Collectors.toList()));
    return members.values().stream()
        .map(story -> story(profiles, story, sources, derivations))
        .toList();
  }

  private static Story story(
      List<Profile> profiles,
      List<Integer> members,
      Groups sources,
      Map<Integer, Derivation> derivations) {
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
