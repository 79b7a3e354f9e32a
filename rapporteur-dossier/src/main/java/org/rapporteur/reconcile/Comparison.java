package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.report.Span;

/** Lays a derived report beside its origin: the evidence a reader wants to see. */
final class Comparison {
  private static final double COPIED_SENTENCE = 0.6;

  private final Profile derived;
  private final Profile origin;
  private final List<Link> links;

  private Comparison(Profile derived, Profile origin, SentenceMatcher matcher, double least) {
    this.derived = derived;
    this.origin = origin;
    this.links =
        Alignment.of(derived, origin, matcher)
            .links()
            .filter(link -> link.likeness() >= least)
            .toList();
  }

  /** Tells of a relation what was kept, added and dropped. */
  static Derivation of(List<Profile> profiles, Relation relation, SentenceMatcher matcher) {
    Profile derived = profiles.get(relation.derived());
    Profile origin = profiles.get(relation.origin());
    boolean same = relation.kind() == Derivation.Kind.DUPLICATE;
    boolean rewrite = relation.kind() == Derivation.Kind.REWRITE;
    Comparison comparison =
        new Comparison(
            derived,
            origin,
            same ? (one, other, least) -> List.of() : matcher,
            rewrite ? 0 : COPIED_SENTENCE);
    return new Derivation(
        derived.report().id(),
        origin.report().id(),
        relation.kind(),
        relation.basis(),
        relation.strength(),
        same ? 1 : derived.wordingIn(origin),
        rewrite ? comparison.aligned() : List.of(),
        same ? List.of() : comparison.without(derived, true),
        same ? List.of() : comparison.without(origin, false));
  }

  /** Each paragraph of the derived report beside the one it shares most with. */
  private List<AlignedPassage> aligned() {
    Map<Integer, Map<Integer, Double>> shared = new TreeMap<>();
    for (Link link : links) {
      shared
          .computeIfAbsent(paragraph(derived, link.one()), key -> new TreeMap<>())
          .merge(paragraph(origin, link.other()), link.likeness(), Double::sum);
    }
    List<AlignedPassage> aligned = new ArrayList<>();
    shared.forEach(
        (paragraph, others) ->
            others.entrySet().stream()
                .min(Comparator.comparingDouble(other -> -other.getValue()))
                .ifPresent(
                    other ->
                        aligned.add(
                            new AlignedPassage(
                                span(derived, paragraph), span(origin, other.getKey())))));
    return aligned;
  }

  private List<Span> without(Profile profile, boolean ofDerived) {
    BitSet linked = new BitSet();
    links.forEach(link -> linked.set(ofDerived ? link.one() : link.other()));
    return IntStream.range(0, profile.passages().size())
        .filter(i -> !linked.get(i))
        .mapToObj(i -> profile.passages().get(i).span())
        .toList();
  }

  private static int paragraph(Profile profile, int passage) {
    return profile.passages().get(passage).paragraph();
  }

  private static Span span(Profile profile, int paragraph) {
    List<Span> spans =
        profile.passages().stream()
            .filter(passage -> passage.paragraph() == paragraph)
            .map(Passage::span)
            .toList();
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }
}
