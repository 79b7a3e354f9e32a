package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.evaluation.Attribution.Role;
import org.rapporteur.evaluation.AttributionScore.Agreement;
import org.rapporteur.evaluation.AttributionScore.Share;
import org.rapporteur.report.Span;

/** Counts agreement text by text and adds it up. */
final class AttributionScorer {
  private static final double LEAST_OVERLAP = 0.5;

  private final Gold gold;
  private final Predictions predictions;

  private final Map<Role, Count> exact = counts();
  private final Count loose = new Count();
  private final Map<Role, Count> tokens = counts();
  private final Count relation = new Count();
  private final Count content50 = new Count();
  private int sourcesRight;

  AttributionScorer(Gold gold, Predictions predictions) {
    this.gold = gold;
    this.predictions = predictions;
  }

  AttributionScore score() {
    gold.texts()
        .forEach(
            (document, text) ->
                add(text, gold.attributions(document), predictions.attributions(document)));
    return new AttributionScore(
        gold.texts().size(),
        exact.get(Role.SOURCE).agreement(),
        exact.get(Role.CUE).agreement(),
        exact.get(Role.CONTENT).agreement(),
        loose.agreement(),
        tokens.get(Role.SOURCE).agreement(),
        tokens.get(Role.CUE).agreement(),
        tokens.get(Role.CONTENT).agreement(),
        relation.agreement(),
        content50.agreement(),
        new Share(sourcesRight, content50.matched));
  }

  /**
   * A line for each attribution that is wrong: document, first and last offset of its content, and
   * the kind: a source or borders that differ, missed, or spurious.
   */
  List<String> errors() {
    List<String> lines = new ArrayList<>();
    for (String document : gold.texts().keySet()) {
      List<Attribution> predicted = new ArrayList<>(predictions.attributions(document));
      List<Attribution> annotated = new ArrayList<>(gold.attributions(document));
      List<Pair> found = pairs(predicted, annotated, (one, other) -> true);
      List<Attribution> missed = new ArrayList<>(annotated);
      found.forEach(pair -> missed.remove(annotated.get(pair.annotated)));
      List<Attribution> spurious = new ArrayList<>(predicted);
      found.forEach(pair -> spurious.remove(predicted.get(pair.predicted)));
      found.stream()
          .filter(pair -> !pair.sourcesAgree)
          .forEach(pair -> lines.add(line(document, annotated.get(pair.annotated), "source")));
      for (Attribution one : missed) {
        boolean borders = spurious.removeIf(other -> one.contentOverlap(other) > 0);
        lines.add(line(document, one, borders ? "borders" : "missed"));
      }
      spurious.forEach(one -> lines.add(line(document, one, "spurious")));
    }
    return lines;
  }

  private static String line(String document, Attribution attribution, String kind) {
    List<Span> content = attribution.content();
    return String.join(
        "\t",
        document,
        String.valueOf(content.get(0).start()),
        String.valueOf(content.get(content.size() - 1).end()),
        kind);
  }

  private void add(GoldText text, List<Attribution> annotated, List<Attribution> predicted) {
    for (Role role : Role.values()) {
      exact
          .get(role)
          .add(distinct(predicted, a -> a.spans(role)), distinct(annotated, a -> a.spans(role)));
      tokens.get(role).add(text.tokens(predicted, role), text.tokens(annotated, role));
    }
    Function<Attribution, List<Span>> looseContent = a -> text.loose(a.content());
    loose.add(distinct(predicted, looseContent), distinct(annotated, looseContent));

    relation.add(
        pairs(predicted, annotated, Attribution::agreesInSource).size(),
        predicted.size(),
        annotated.size());
    List<Pair> found = pairs(predicted, annotated, (one, other) -> true);
    content50.add(found.size(), predicted.size(), annotated.size());
    sourcesRight += (int) found.stream().filter(Pair::sourcesAgree).count();
  }

  /** The spans that fill a role in some attribution, each once. */
  private static Set<List<Span>> distinct(
      List<Attribution> attributions, Function<Attribution, List<Span>> spans) {
    Set<List<Span>> distinct = new HashSet<>();
    attributions.forEach(attribution -> distinct.add(spans.apply(attribution)));
    distinct.remove(List.<Span>of());
    return distinct;
  }

  /** Pairs one to one: largest overlap first, then agreeing sources, then document order. */
  private static List<Pair> pairs(
      List<Attribution> predicted,
      List<Attribution> annotated,
      BiPredicate<Attribution, Attribution> allowed) {
    List<Pair> candidates = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      for (int g = 0; g < annotated.size(); g++) {
        Attribution one = predicted.get(p);
        Attribution other = annotated.get(g);
        double overlap = one.contentOverlap(other);
        if (overlap >= LEAST_OVERLAP && allowed.test(one, other)) {
          candidates.add(new Pair(p, g, overlap, one.agreesInSource(other)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::overlap)
            .thenComparing(Pair::sourcesAgree)
            .reversed()
            .thenComparingInt(Pair::predicted)
            .thenComparingInt(Pair::annotated));
    BitSet usedPredicted = new BitSet();
    BitSet usedAnnotated = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!usedPredicted.get(pair.predicted) && !usedAnnotated.get(pair.annotated)) {
        usedPredicted.set(pair.predicted);
        usedAnnotated.set(pair.annotated);
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static Map<Role, Count> counts() {
    Map<Role, Count> counts = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      counts.put(role, new Count());
    }
    return counts;
  }

  /** A predicted and an annotated attribution, by their index, that may be the same. */
  private record Pair(int predicted, int annotated, double overlap, boolean sourcesAgree) {}

  private static final class Count {
    private int matched;
    private int predicted;
    private int gold;

    private void add(int moreMatched, int morePredicted, int moreGold) {
      matched += moreMatched;
      predicted += morePredicted;
      gold += moreGold;
    }

    private void add(Set<List<Span>> predictedSpans, Set<List<Span>> goldSpans) {
      int both = (int) predictedSpans.stream().filter(goldSpans::contains).count();
      add(both, predictedSpans.size(), goldSpans.size());
    }

    private void add(BitSet predictedTokens, BitSet goldTokens) {
      BitSet both = (BitSet) predictedTokens.clone();
      both.and(goldTokens);
      add(both.cardinality(), predictedTokens.cardinality(), goldTokens.cardinality());
    }

    private Agreement agreement() {
      return new Agreement(matched, predicted, gold);
    }
  }
}
