package org.rapporteur.reconcile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/** The paragraphs of a report with the terms of each. The arrays are not to be changed. */
final class ParagraphTerms {
  private final List<Span> spans;
  private final List<int[]> terms;
  private final TermWeights weights;
  private final int headlines;

  private ParagraphTerms(List<Span> spans, List<int[]> terms, TermWeights weights, int headlines) {
    this.spans = List.copyOf(spans);
    this.terms = List.copyOf(terms);
    this.weights = weights;
    this.headlines = headlines;
  }

  /** Cuts a report. */
  static ParagraphTerms of(Report report, GeneralEnglish english, TermWeights weights) {
    Document document = Document.of(report);
    Map<Integer, Span> places = new TreeMap<>();
    Map<Integer, int[]> terms = new TreeMap<>();
    for (Sentence sentence : document.sentences()) {
      places.merge(
          sentence.paragraph(),
          document.span(sentence.first(), sentence.end()),
          (one, next) -> new Span(one.start(), next.end()));
      terms.merge(
          sentence.paragraph(),
          Profile.terms(document.tokens().subList(sentence.first(), sentence.end()), english)
              .sorted()
              .distinct()
              .toArray(),
          ParagraphTerms::union);
    }
    List<Span> spans = List.copyOf(places.values());
    int headlines = (int) spans.stream().takeWhile(span -> span.end() <= report.headline()).count();
    return new ParagraphTerms(spans, List.copyOf(terms.values()), weights, headlines);
  }

  private static int[] union(int[] one, int[] other) {
    return IntStream.concat(IntStream.of(one), IntStream.of(other)).sorted().distinct().toArray();
  }

  /** Number of paragraphs. */
  int size() {
    return spans.size();
  }

  /** How many paragraphs stand above the body. */
  int headlines() {
    return headlines;
  }

  /** Where some paragraphs stand. */
  List<Span> spans(int from, int to) {
    return spans.subList(from, to);
  }

  /** The terms of some paragraphs together, sorted, each once. */
  int[] terms(int from, int to) {
    int[] all = new int[0];
    for (int[] one : terms.subList(from, to)) {
      all = all.length == 0 ? one : union(all, one);
    }
    return all;
  }

  /** The weight of some terms together. */
  double weight(int... some) {
    return weights.sum(some);
  }
}
