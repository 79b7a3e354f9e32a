package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.report.Span;

/**
 * Compares two quotations of one utterance word by word. Trimming at the ends, cuts marked by dots,
 * words in brackets, spellings, contractions and hesitations are no differences; other words inside
 * the marks are.
 */
final class QuotationCheck {
  private static final int FEWEST_WORDS = 3;
  private static final int LONG_RUN = 5;
  private static final int LONG_RUN_WITHIN = 8;
  private static final int BORDER = 3;

  /** How much less sure each word makes it that is only left out: that may be trimming. */
  private static final double CUT = 0.12;

  private static final double SAME = 0.5;
  private static final double ALIKE = 0.28;
  private static final int SENTENCE = 5;
  private static final double TELLS = 1.5;
  private static final Set<String> FILLERS =
      Set.of(
          "uh", "um", "er", "erm", "well", "you", "know", "i", "mean", "so", "and", "oh", "okay");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "only", "until");

  /** Whether two quotations are of the same words: much of the shorter stands in the longer. */
  boolean areSame(WordAlignment alignment) {
    int shorter = Math.min(alignment.one().size(), alignment.other().size());
    boolean apart = !alignment.one().report().equals(alignment.other().report());
    return shorter >= FEWEST_WORDS
        && alignment.containment() >= SAME
        && matched(alignment) >= FEWEST_WORDS
        && alignment.longestRun() >= Math.min(LONG_RUN, Math.max(FEWEST_WORDS, shorter / 2))
        && (apart || alignment.longestRun() > LONG_RUN_WITHIN);
  }

  /** How two quotations of the same words differ. */
  Optional<Finding> differing(WordAlignment alignment) {
    return conditionCut(alignment)
        .or(() -> conditionCut(alignment.turned()))
        .or(() -> otherWords(alignment));
  }

  private static long matched(WordAlignment alignment) {
    long matched = 0;
    for (int i = 0; i < alignment.one().size(); i++) {
      matched += alignment.isMatched(i) ? 1 : 0;
    }
    return matched;
  }

  private static Optional<Finding> otherWords(WordAlignment alignment) {
    List<Gap> gaps = alignment.gaps().stream().filter(gap -> tells(alignment, gap)).toList();
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    Wording one = alignment.one();
    Wording other = alignment.other();
    List<Mark> marks = new ArrayList<>();
    double weight = 0;
    boolean cutOnly = true;
    int cut = 0;
    for (Gap gap : gaps) {
      marks.add(mark(one, gap.from(), gap.to()));
      marks.add(mark(other, gap.otherFrom(), gap.otherTo()));
      weight += weight(one, gap.from(), gap.to()) + weight(other, gap.otherFrom(), gap.otherTo());
      cutOnly &= gap.size() == 0 || gap.otherSize() == 0;
      cut += gap.size() + gap.otherSize();
    }
    Gap shown = window(gaps, alignment);
    boolean elsewhere = gaps.get(gaps.size() - 1).to() > shown.to();
    double confidence = Math.min(0.95, 0.5 + 0.5 * alignment.containment());
    return Optional.of(
        new Finding(
            Kind.WORDING,
            weight > TELLS && !cutOnly ? Severity.MEDIUM : Severity.LOW,
            cutOnly ? confidence - CUT * cut : confidence,
            "Two quotations of the same words differ: "
                + shown(one, shown.from(), shown.to())
                + " and "
                + shown(other, shown.otherFrom(), shown.otherTo())
                + (elsewhere ? ", and elsewhere" : ""),
            marks));
  }

  /** The first gap and those close behind it; a word more where one side has none. */
  private static Gap window(List<Gap> gaps, WordAlignment alignment) {
    Gap window = gaps.get(0);
    for (Gap gap : gaps.subList(1, gaps.size())) {
      if (gap.from() - window.to() <= BORDER && gap.otherFrom() - window.otherTo() <= BORDER) {
        window = new Gap(window.from(), gap.to(), window.otherFrom(), gap.otherTo());
      }
    }
    boolean room =
        window.to() < alignment.one().size() && window.otherTo() < alignment.other().size();
    return room && (window.size() == 0 || window.otherSize() == 0)
        ? new Gap(window.from(), window.to() + 1, window.otherFrom(), window.otherTo() + 1)
        : window;
  }

  /** Whether a gap is more than trimming and the like. */
  private static boolean tells(WordAlignment alignment, Gap gap) {
    Wording one = alignment.one();
    Wording other = alignment.other();
    boolean start = gap.from() == 0 || gap.otherFrom() == 0;
    boolean end = gap.to() == one.size() || gap.otherTo() == other.size();
    if (start || end) {
      boolean replaced = gap.size() > 0 && gap.otherSize() > 0;
      boolean few = gap.size() <= BORDER && gap.otherSize() <= BORDER;
      boolean wholeEnd =
          start
              ? gap.from() == 0 && gap.otherFrom() == 0
              : gap.to() == one.size() && gap.otherTo() == other.size();
      if (!replaced || !few || !wholeEnd || start && end) {
        return false;
      }
    }
    if (one.isMarkedAt(gap.from(), gap.to()) || other.isMarkedAt(gap.otherFrom(), gap.otherTo())) {
      return false;
    }
    if (isFiller(one, gap.from(), gap.to()) && isFiller(other, gap.otherFrom(), gap.otherTo())) {
      return false;
    }
    return !sameForms(one, gap.from(), gap.to(), other, gap.otherFrom(), gap.otherTo())
        && !isAmount(one, gap.from(), gap.to(), other, gap.otherFrom(), gap.otherTo());
  }

  private static boolean isFiller(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().allMatch(w -> FILLERS.contains(w.form()));
  }

  /** Whether the words differ in nothing but blanks, hyphens and apostrophes. */
  private static boolean sameForms(Wording one, int from, int to, Wording other, int i, int j) {
    return joined(one, from, to).equals(joined(other, i, j));
  }

  private static String joined(Wording wording, int from, int to) {
    StringBuilder joined = new StringBuilder();
    wording
        .words()
        .subList(from, to)
        .forEach(
            word ->
                word.form()
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(joined::appendCodePoint));
    return joined.toString();
  }

  /** Whether amounts alone stand in both places; they are compared elsewhere. */
  private static boolean isAmount(Wording one, int from, int to, Wording other, int i, int j) {
    return from < to && i < j && holdsAmountOnly(one, from, to) && holdsAmountOnly(other, i, j);
  }

  private static boolean holdsAmountOnly(Wording wording, int from, int to) {
    int first = wording.words().get(from).token();
    int end = wording.words().get(to - 1).token() + 1;
    return wording.report().amounts(first - 1, end).stream()
        .anyMatch(amount -> amount.first() <= first && amount.end() >= end);
  }

  /** The fuller quotation goes on with a condition where the other ends. */
  private static Optional<Finding> conditionCut(WordAlignment alignment) {
    Wording one = alignment.one();
    Wording other = alignment.other();
    for (Gap gap : alignment.gaps()) {
      boolean cut =
          gap.otherSize() == 0
              && gap.otherFrom() == other.size()
              && gap.from() > 0
              && CONDITIONS.contains(one.words().get(gap.from()).form())
              && isSameSentence(one, gap.from() - 1, gap.from());
      if (cut && gap.size() > 1) {
        int to = gap.from() + 1;
        while (to < gap.to() && isSameSentence(one, to - 1, to)) {
          to++;
        }
        Mark mark = mark(one, gap.from(), to);
        return Optional.of(
            new Finding(
                Kind.MEANING,
                Severity.HIGH,
                0.65,
                "A quotation is cut before its condition: \u201c"
                    + SentencePair.words(one.report(), mark)
                    + "\u201d is missing in one",
                List.of(mark, mark(other, 0, other.size()))));
      }
    }
    return Optional.empty();
  }

  private static boolean isSameSentence(Wording wording, int a, int b) {
    return wording.report().document().sentenceIndexOf(wording.words().get(a).token())
        == wording.report().document().sentenceIndexOf(wording.words().get(b).token());
  }

  /**
   * Two quotations in sentences that tell the same, which share some words: versions of one
   * utterance.
   *
   * @param shared how much the two share, 0 to 1
   */
  Optional<Finding> reworded(Wording one, Wording other, double shared) {
    if (shared < ALIKE || Math.min(one.size(), other.size()) < SENTENCE) {
      return Optional.empty();
    }
    Mark mark = mark(one, 0, one.size());
    Mark otherMark = mark(other, 0, other.size());
    return Optional.of(
        new Finding(
            Kind.WORDING,
            Severity.MEDIUM,
            Math.min(0.8, 0.42 + 0.5 * shared),
            "Two quotations of one utterance are worded differently: "
                + shown(one, 0, one.size())
                + " and "
                + shown(other, 0, other.size()),
            List.of(mark, otherMark)));
  }

  private static double weight(Wording wording, int from, int to) {
    return wording.words().subList(from, to).stream().mapToDouble(Word::weight).sum();
  }

  private static String shown(Wording wording, int from, int to) {
    return from == to
        ? "nothing"
        : "\u201c" + SentencePair.words(wording.report(), mark(wording, from, to)) + "\u201d";
  }

  /** Words of a quotation; the whole quotation if they are none. */
  private static Mark mark(Wording wording, int from, int to) {
    int first = from < to ? from : 0;
    int last = from < to ? to - 1 : wording.size() - 1;
    return new Mark(
        wording.report().id(),
        new Span(
            wording.words().get(first).span().start(), wording.words().get(last).span().end()));
  }
}
