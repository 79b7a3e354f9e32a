package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rapporteur.evaluation.AttributionScore.Agreement;
import org.rapporteur.report.Span;

class AttributionScoreProperties {
  private static final String DOCUMENT = "post";

  /** An attribution before its spans are trimmed. */
  record Parts(List<Span> source, List<Span> cue, List<Span> content) {}

  /** A text with attributions annotated and predicted; every gold attribution has content. */
  record Case(String text, List<Parts> annotated, List<Parts> predicted) {

    Gold gold() {
      GoldText goldText = new GoldText(text);
      List<Attribution> attributions =
          attributions(goldText, annotated).stream()
              .filter(attribution -> !attribution.content().isEmpty())
              .toList();
      TreeMap<String, GoldText> texts = new TreeMap<>();
      texts.put(DOCUMENT, goldText);
      TreeMap<String, List<Attribution>> attributionsOfText = new TreeMap<>();
      attributionsOfText.put(DOCUMENT, attributions);
      return new Gold(texts, attributionsOfText);
    }

    /** Whether a pair could be chosen by nothing but the order of the predictions. */
    boolean hasTies() {
      List<Double> overlaps =
          attributions(new GoldText(text), predicted).stream()
              .flatMap(
                  one ->
                      gold().attributions(DOCUMENT).stream()
                          .map(one::contentOverlap)
                          .filter(overlap -> overlap >= 0.5))
              .toList();
      return overlaps.stream().distinct().count() < overlaps.size();
    }

    private static List<Attribution> attributions(GoldText text, List<Parts> all) {
      return all.stream()
          .map(
              parts ->
                  new Attribution(
                      text.canonical(parts.source()),
                      text.canonical(parts.cue()),
                      text.canonical(parts.content())))
          .toList();
    }

    AttributionScore score(List<Parts> predictions) {
      Gold gold = gold();
      Predictions read = new Predictions(gold);
      predictions.forEach(
          parts -> read.add(DOCUMENT, parts.source(), parts.cue(), parts.content()));
      return AttributionScore.of(gold, read);
    }
  }

  @Property(tries = 300)
  void goldAgainstItselfIsPerfect(@ForAll("cases") Case example) {
    Gold gold = example.gold();
    Predictions same = new Predictions(gold);
    gold.attributions(DOCUMENT)
        .forEach(each -> same.add(DOCUMENT, each.source(), each.cue(), each.content()));

    AttributionScore score = AttributionScore.of(gold, same);

    assertThat(agreements(score)).allMatch(measure -> measure.f1() == 1.0);
    assertThat(score.sourceGivenContent().right()).isEqualTo(gold.attributions(DOCUMENT).size());
  }

  @Property(tries = 300)
  void measuresAreShares(@ForAll("cases") Case example) {
    AttributionScore score = example.score(example.predicted());

    assertThat(agreements(score))
        .flatExtracting(Agreement::precision, Agreement::recall, Agreement::f1)
        .allSatisfy(share -> assertThat((double) share).isBetween(0.0, 1.0));
    assertThat(score.sourceGivenContent().accuracy()).isBetween(0.0, 1.0);
    assertThat(score.sourceGivenContent().matched()).isEqualTo(score.content50().matched());
  }

  @Property(tries = 300)
  void orderOfPredictionsDoesNotMatter(@ForAll("cases") Case example, @ForAll Random random) {
    List<Parts> shuffled = new ArrayList<>(example.predicted());
    Collections.shuffle(shuffled, random);

    AttributionScore expected = example.score(example.predicted());
    AttributionScore score = example.score(shuffled);

    assertThat(agreements(score).subList(0, 7)).isEqualTo(agreements(expected).subList(0, 7));
    if (!example.hasTies()) {
      assertThat(score).isEqualTo(expected);
    }
  }

  private static List<Agreement> agreements(AttributionScore score) {
    return Stream.of(
            score.exactSource(),
            score.exactCue(),
            score.exactContent(),
            score.looseContent(),
            score.tokenSource(),
            score.tokenCue(),
            score.tokenContent(),
            score.relation(),
            score.content50())
        .toList();
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.strings()
        .withChars("ab “”,.—\n\u00a0\u2003é_7")
        .withCharRange('\u0300', '\u0310')
        .ofMinLength(4)
        .ofMaxLength(60)
        .map(text -> text.replace("7", "🎻"))
        .flatMap(
            text -> {
              Arbitrary<List<Parts>> parts =
                  parts(text.codePointCount(0, text.length())).list().ofMaxSize(6);
              return Combinators.combine(parts, parts)
                  .as((annotated, predicted) -> new Case(text, annotated, predicted));
            });
  }

  private static Arbitrary<Parts> parts(int length) {
    Arbitrary<Span> span =
        Combinators.combine(
                Arbitraries.integers().between(0, length - 1),
                Arbitraries.integers().between(1, length))
            .filter((start, size) -> start + size <= length)
            .as((start, size) -> new Span(start, start + size));
    return Combinators.combine(
            span.list().ofMaxSize(2), span.list().ofMaxSize(1), span.list().ofMaxSize(3))
        .as(Parts::new);
  }
}
