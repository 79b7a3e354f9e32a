package org.rapporteur.reconcile;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.PartialDate.Precision;

/**
 * Finds dates that contradict one another. A month agrees with its days, and neighbouring days with
 * one another unless hardly anything else differs: what is Friday evening here is Saturday there.
 */
final class DateCheck implements Check {
  private static final double ALL_BUT_THE_SAME = 0.85;
  private static final double LEAST_LIKENESS = 0.45;
  private static final double NEXT_DAY = 0.55;
  private static final double LOOSE = 0.3;

  @Override
  public List<Finding> of(SentencePair pair) {
    List<DateExpression> all = pair.one().dates(pair.range().first(), pair.range().end());
    List<DateExpression> others =
        pair.other().dates(pair.otherRange().first(), pair.otherRange().end());
    List<DateExpression> own = without(all, others);
    List<DateExpression> theirs = new ArrayList<>(without(others, all));
    List<Finding> found = new ArrayList<>();
    for (DateExpression date : own) {
      Optional<DateExpression> match = counterpart(pair, date, own, theirs);
      match.ifPresent(
          counterpart -> {
            theirs.remove(counterpart);
            finding(pair, date, counterpart).ifPresent(found::add);
          });
    }
    return found;
  }

  private static List<DateExpression> without(
      List<DateExpression> all, List<DateExpression> others) {
    return all.stream()
        .filter(date -> others.stream().noneMatch(other -> agree(date.date(), other.date())))
        .toList();
  }

  private static boolean agree(PartialDate one, PartialDate other) {
    return one.toString().startsWith(other.toString())
        || other.toString().startsWith(one.toString());
  }

  private static Optional<DateExpression> counterpart(
      SentencePair pair,
      DateExpression date,
      List<DateExpression> own,
      List<DateExpression> theirs) {
    if (pair.isNear()) {
      return pair.gapAt(date.first(), date.end())
          .flatMap(
              gap ->
                  theirs.stream()
                      .filter(other -> pair.holdsOther(gap, other.first(), other.end()))
                      .findFirst());
    }
    boolean alone = own.size() == 1 && theirs.size() == 1;
    return alone && pair.likeness() >= LEAST_LIKENESS
        ? Optional.of(theirs.get(0))
        : Optional.empty();
  }

  private static Optional<Finding> finding(
      SentencePair pair, DateExpression one, DateExpression other) {
    if (one.date().precision() != other.date().precision()) {
      return Optional.empty();
    }
    long days = Math.abs(DAYS.between(one.date().start(), other.date().start()));
    boolean neighbours = days == 1 && one.date().precision() == Precision.DAY;
    double confidence = pair.isNear() ? pair.certainty() - 0.05 : LOOSE + LOOSE * pair.likeness();
    if (neighbours) {
      confidence = pair.likeness() >= ALL_BUT_THE_SAME ? NEXT_DAY : LOOSE;
    }
    Mark mark = pair.one().mark(one.first(), one.end());
    Mark otherMark = pair.other().mark(other.first(), other.end());
    return Optional.of(
        new Finding(
            Kind.DATE,
            neighbours ? Severity.LOW : Severity.MEDIUM,
            confidence,
            pair.subject("give different dates: ", "gives different dates: ")
                + SentencePair.words(pair.one(), mark)
                + " and "
                + SentencePair.words(pair.other(), otherMark),
            List.of(mark, otherMark)));
  }
}
