package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.rapporteur.report.Span;

/**
 * Makes pairs of reports. The same articles and seed give the same pairs, each kind and half for
 * itself; templates take turns. Where the articles allow fewer edits than wanted, each is made a
 * second time, with what is random drawn anew. For one thread.
 */
final class PairMaker {
  /**
   * How likely a possible meaning-keeping edit is made, within {@link #NEAR} of the edit or not.
   */
  private static final double LIKELY_NEAR = 0.5;

  private static final double LIKELY_FAR = 0.2;
  private static final int NEAR = 400;

  private final List<Article> articles;
  private final Catalogue catalogue;
  private final long seed;
  private final Map<Half, Map<Article, List<Edit>>> keeping = new EnumMap<>(Half.class);

  PairMaker(List<Article> articles, Catalogue catalogue, long seed) {
    this.articles = articles;
    this.catalogue = catalogue;
    this.seed = seed;
    for (Half half : Half.values()) {
      keeping.put(half, new IdentityHashMap<>());
    }
  }

  /** An edit that an article allows. */
  private record Candidate(Article article, Edit edit) {}

  /** So many pairs of a kind and half, or fewer where the articles do not allow more. */
  List<Pair> pairs(Kind kind, Half half, int count) {
    Random random = new Random(seed * 31 + (kind + " " + half).hashCode());
    List<Pair> pairs = new ArrayList<>();
    if (kind == Kind.NOTHING) {
      for (int i = 0; i < count; i++) {
        Article article = articles.get(random.nextInt(articles.size()));
        pairs.add(pair(kind, half, i, article, Optional.empty(), random));
      }
      return pairs;
    }
    Map<Template, List<Candidate>> left = candidates(kind, half, random);
    int firstRound = left.values().stream().mapToInt(List::size).sum();
    if (firstRound > 0 && firstRound < count) {
      Map<Template, List<Candidate>> again = candidates(kind, half, random);
      again.forEach((template, candidates) -> left.get(template).addAll(0, candidates));
    }
    while (pairs.size() < count && !left.isEmpty()) {
      for (Template template : List.copyOf(left.keySet())) {
        List<Candidate> candidates = left.get(template);
        if (candidates.isEmpty()) {
          left.remove(template);
        } else if (pairs.size() < count) {
          Candidate next = candidates.remove(candidates.size() - 1);
          pairs.add(
              pair(kind, half, pairs.size(), next.article(), Optional.of(next.edit()), random));
        }
      }
    }
    return pairs;
  }

  private Map<Template, List<Candidate>> candidates(Kind kind, Half half, Random random) {
    Map<Template, List<Candidate>> candidates = new LinkedHashMap<>();
    for (Template template : catalogue.of(kind, half)) {
      List<Candidate> found = new ArrayList<>();
      for (Article article : articles) {
        template.edits(article, random).forEach(edit -> found.add(new Candidate(article, edit)));
      }
      Collections.shuffle(found, random);
      candidates.put(template, found);
    }
    return candidates;
  }

  private Pair pair(
      Kind kind, Half half, int number, Article article, Optional<Edit> edit, Random random) {
    List<Edit> possible = keeping(article, half);
    List<Edit> inA = keeping(possible, edit, random);
    List<Edit> inB = keeping(possible, edit, random);
    Version a = Version.of(article.text(), inA);
    Version b = Version.of(article.text(), Stream.concat(inB.stream(), edit.stream()).toList());
    List<Change> changes = new ArrayList<>();
    edit.ifPresent(made -> change(kind, made, a, b).ifPresent(changes::add));
    Stream.concat(
            inA.stream().filter(made -> !inB.contains(made)),
            inB.stream().filter(made -> !inA.contains(made)))
        .forEach(made -> change(Kind.NOTHING, made, a, b).ifPresent(changes::add));
    String id =
        String.format(
            Locale.ROOT,
            "%s-%s-%03d",
            kind.label(),
            half.name().toLowerCase(Locale.ROOT),
            number + 1);
    return new Pair(
        id, kind, half, article.name(), article.published(), a.text(), b.text(), changes);
  }

  private List<Edit> keeping(Article article, Half half) {
    return keeping
        .get(half)
        .computeIfAbsent(
            article,
            key -> {
              Random unused = new Random(seed);
              return catalogue.of(Kind.NOTHING, half).stream()
                  .flatMap(template -> template.edits(key, unused).stream())
                  .toList();
            });
  }

  /** Some of the possible edits that keep the meaning, all fitting each other and the edit. */
  private static List<Edit> keeping(List<Edit> possible, Optional<Edit> edit, Random random) {
    List<Edit> shuffled = new ArrayList<>(possible);
    Collections.shuffle(shuffled, random);
    List<Edit> made = new ArrayList<>();
    for (Edit other : shuffled) {
      boolean near =
          edit.isPresent() && Math.abs(edit.get().range().start() - other.range().start()) < NEAR;
      boolean wanted = random.nextDouble() < (near ? LIKELY_NEAR : LIKELY_FAR);
      boolean fits =
          Stream.concat(made.stream(), edit.stream()).allMatch(before -> before.fits(other));
      if (wanted && fits) {
        made.add(other);
      }
    }
    return made;
  }

  private static Optional<Change> change(Kind kind, Edit edit, Version a, Version b) {
    Optional<Span> inA = a.span(edit.place());
    Optional<Span> inB = b.span(edit.place());
    return inA.isPresent() && inB.isPresent()
        ? Optional.of(new Change(kind, edit.template(), inA.get(), inB.get()))
        : Optional.empty();
  }
}
