package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;
import org.rapporteur.term.Term;

/**
 * Finds amounts that contradict one another. Amounts that the other sentence names too, anywhere,
 * are left out; of the rest those are set side by side that stand between the same words or, in
 * sentences less alike, alone measure the same.
 */
final class NumberCheck implements Check {
  private static final double LEAST_LIKENESS = 0.3;
  private static final double GRAVE = 0.2;

  /** How many times the other an amount may be if the words do not tell what it measures. */
  private static final double FARTHEST = 4;

  private static final Set<String> COUNTED = Set.of("", "item", "person", "ordinal");

  @Override
  public List<Finding> of(SentencePair pair) {
    List<NamedAmount> all = pair.one().amounts(pair.range().first(), pair.range().end());
    List<NamedAmount> others =
        pair.other().amounts(pair.otherRange().first(), pair.otherRange().end());
    List<NamedAmount> own = without(all, others);
    List<NamedAmount> theirs = new ArrayList<>(without(others, all));
    List<Finding> found = new ArrayList<>();
    for (NamedAmount amount : own) {
      Optional<NamedAmount> match = counterpart(pair, amount, own, theirs);
      match.ifPresent(
          counterpart -> {
            theirs.remove(counterpart);
            found.add(finding(pair, amount, counterpart));
          });
    }
    return found;
  }

  private static List<NamedAmount> without(List<NamedAmount> all, List<NamedAmount> others) {
    return all.stream().filter(amount -> others.stream().noneMatch(amount::agreesWith)).toList();
  }

  private static Optional<NamedAmount> counterpart(
      SentencePair pair, NamedAmount amount, List<NamedAmount> own, List<NamedAmount> theirs) {
    if (pair.isNear()) {
      Optional<Gap> gap = pair.gapAt(amount.first(), amount.end());
      Optional<NamedAmount> beside =
          gap.flatMap(
              g ->
                  theirs.stream()
                      .filter(other -> other.isComparableTo(amount))
                      .filter(other -> pair.holdsOther(g, other.first(), other.end()))
                      .findFirst());
      if (beside.isPresent()) {
        return beside;
      }
    }
    boolean measured = !COUNTED.contains(amount.unit()) || !amount.measures().isEmpty();
    if (!measured || pair.sharing() < LEAST_LIKENESS || likeIn(own, amount).size() > 1) {
      return Optional.empty();
    }
    List<NamedAmount> like = likeIn(theirs, amount);
    return like.size() == 1 && measureTheSame(amount, like.get(0))
        ? Optional.of(like.get(0))
        : Optional.empty();
  }

  private static List<NamedAmount> likeIn(List<NamedAmount> amounts, NamedAmount amount) {
    return amounts.stream().filter(other -> other.unit().equals(amount.unit())).toList();
  }

  private static boolean measureTheSame(NamedAmount one, NamedAmount other) {
    boolean roles =
        one.role() == other.role()
            || one.role() == Term.Role.STATED
            || other.role() == Term.Role.STATED;
    if (!roles) {
      return false;
    }
    boolean untold = one.measures().isEmpty() || other.measures().isEmpty();
    return untold && !COUNTED.contains(one.unit())
        ? one.isWithin(FARTHEST, other)
        : sharesNoun(one.measures(), other.measures());
  }

  private static boolean sharesNoun(String one, String other) {
    Set<String> stems = stems(one);
    stems.retainAll(stems(other));
    return !stems.isEmpty();
  }

  private static Set<String> stems(String phrase) {
    Set<String> stems = new TreeSet<>();
    for (String word : phrase.split("\\W+", -1)) {
      if (word.length() > 3) {
        stems.add(SentencePair.stem(word));
      }
    }
    return stems;
  }

  private static boolean isSameRole(NamedAmount one, NamedAmount other) {
    return one.role() == other.role() && one.role() != Term.Role.STATED;
  }

  private static Finding finding(SentencePair pair, NamedAmount one, NamedAmount other) {
    Mark mark = pair.one().mark(one.first(), one.end());
    Mark otherMark = pair.other().mark(other.first(), other.end());
    String what = one.measures().isEmpty() ? other.measures() : one.measures();
    double confidence =
        pair.isNear() && pair.gapAt(one.first(), one.end()).isPresent()
            ? pair.certainty()
            : 0.3
                - (pair.isWithin() ? 0.25 : 0)
                + 0.5 * pair.sharing()
                + (isSameRole(one, other) ? 0.1 : 0);
    return new Finding(
        Kind.NUMBER,
        one.apartFrom(other) >= GRAVE ? Severity.HIGH : Severity.MEDIUM,
        confidence,
        pair.subject("give different numbers", "gives different numbers")
            + (what.isEmpty() || what.length() > 60 ? "" : " for " + what.replaceAll("\\s+", " "))
            + ": "
            + SentencePair.words(pair.one(), mark)
            + " and "
            + SentencePair.words(pair.other(), otherMark),
        List.of(mark, otherMark));
  }
}
