package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quotations of two reports, or of one, that may be of one utterance. Those that share a run of
 * words are all compared; of those merely alike each only with the one most like it.
 */
final class QuotationPairs {
  private static final double WHOLE = 0.7;
  private static final Comparator<Candidate> BEST_FIRST =
      comparingDouble((Candidate pair) -> -pair.likeness())
          .thenComparing(comparingInt(Candidate::one))
          .thenComparing(comparingInt(Candidate::other));

  private final QuotationCheck check = new QuotationCheck();
  private final Map<Long, Boolean> linked = new TreeMap<>();
  private final ReadReports reports;
  private final int one;
  private final int other;

  private record Candidate(int one, int other, Wording words, Wording otherWords) {
    double likeness() {
      double all = words.weight() + otherWords.weight();
      return all == 0 ? 0 : 2 * words.sharedWeight(otherWords) / all;
    }
  }

  /**
   * @param one place of a report in the order of filing
   * @param other place of another, or of the same
   */
  QuotationPairs(ReadReports reports, int one, int other) {
    this.reports = reports;
    this.one = one;
    this.other = other;
  }

  /**
   * Adds each of some quotations with each of others.
   *
   * @param alike whether what surrounds them tells the same, so that they may be versions of one
   *     another with few words in common
   */
  void add(int[] quotations, int[] otherQuotations, boolean alike) {
    for (int q : quotations) {
      for (int r : otherQuotations) {
        if (one != other || q != r) {
          linked.merge((long) q << Integer.SIZE | r, alike, Boolean::logicalOr);
        }
      }
    }
  }

  /** Where the quotations differ. */
  List<Finding> findings() {
    ReadReport report = reports.at(one);
    ReadReport otherReport = reports.at(other);
    List<Finding> found = new ArrayList<>();
    BitSet ones = new BitSet();
    BitSet others = new BitSet();
    List<Candidate> alike = new ArrayList<>();
    List<Candidate> same = new ArrayList<>();
    linked.forEach(
        (key, surrounded) -> {
          int q = (int) (key >> Integer.SIZE);
          int r = (int) (long) key;
          Candidate pair = new Candidate(q, r, report.quotation(q), otherReport.quotation(r));
          if (check.areSame(WordAlignment.of(pair.words(), pair.otherWords()))) {
            same.add(pair);
          } else if (surrounded) {
            alike.add(pair);
          }
        });
    BitSet usedUp = new BitSet();
    BitSet otherUsedUp = new BitSet();
    same.sort(BEST_FIRST);
    for (Candidate pair : same) {
      if (!usedUp.get(pair.one()) && !otherUsedUp.get(pair.other())) {
        check.differing(WordAlignment.of(pair.words(), pair.otherWords())).ifPresent(found::add);
        ones.set(pair.one());
        others.set(pair.other());
        if (pair.likeness() >= WHOLE) {
          usedUp.set(pair.one());
          otherUsedUp.set(pair.other());
        }
      }
    }
    alike.sort(BEST_FIRST);
    for (Candidate pair : alike) {
      if (!ones.get(pair.one()) && !others.get(pair.other())) {
        ones.set(pair.one());
        others.set(pair.other());
        check.reworded(pair.words(), pair.otherWords(), pair.likeness()).ifPresent(found::add);
      }
    }
    return found;
  }
}
