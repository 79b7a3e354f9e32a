package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds one or two quoted words that stand for other quoted words between the same words of both
 * sentences. Longer quotations are compared by {@link QuotationCheck}.
 */
final class ShortQuotationCheck implements Check {
  private static final int LONGEST = 2;

  @Override
  public List<Finding> of(SentencePair pair) {
    if (!pair.isNear()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (Gap gap : pair.alignment().gaps()) {
      boolean replaced = gap.size() > 0 && gap.otherSize() > 0;
      if (replaced
          && isShortQuotation(pair.one(), pair.words(), gap.from(), gap.to())
          && isShortQuotation(pair.other(), pair.otherWords(), gap.otherFrom(), gap.otherTo())) {
        Mark mark = mark(pair.one(), pair.words(), gap.from(), gap.to());
        Mark other = mark(pair.other(), pair.otherWords(), gap.otherFrom(), gap.otherTo());
        found.add(
            new Finding(
                Kind.WORDING,
                Severity.MEDIUM,
                pair.certainty() - 0.05,
                "Other words stand in quotation marks: \u201c"
                    + SentencePair.words(pair.one(), mark)
                    + "\u201d and \u201c"
                    + SentencePair.words(pair.other(), other)
                    + "\u201d",
                List.of(mark, other)));
      }
    }
    return found;
  }

  private static boolean isShortQuotation(ReadReport report, List<Word> words, int from, int to) {
    int quotation = report.quotationOf(words.get(from).token());
    return quotation != ReadReport.UNQUOTED
        && words.subList(from, to).stream()
            .allMatch(word -> report.quotationOf(word.token()) == quotation)
        && report.quotation(quotation).size() <= LONGEST;
  }

  private static Mark mark(ReadReport report, List<Word> words, int from, int to) {
    return report.mark(words.get(from).token(), words.get(to - 1).token() + 1);
  }
}
