package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds what one sentence affirms and the other denies: a negation that stands before the same
 * words in one of them alone, or a word and its opposite between the same words. Negations of both
 * sentences are counted against one another, so that "did not accept" for "rejected" is none.
 */
final class PolarityCheck implements Check {
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "no", "nor", "neither", "without", "hardly", "scarcely");
  private static final Set<String> REFUSALS =
      Set.of("refus", "declin", "fail", "den", "deny", "reject");
  private static final int REACH = 3;
  private static final double LEAST_LIKENESS = 0.5;

  private final Opposites opposites;

  PolarityCheck(Opposites opposites) {
    this.opposites = opposites;
  }

  @Override
  public List<Finding> of(SentencePair pair) {
    if (!pair.isNear() && pair.likeness() < LEAST_LIKENESS) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    SentencePair turned = pair.turned();
    int negated = negations(pair).size() + negations(turned).size();
    if (pair.isNear()) {
      for (Gap gap : pair.alignment().gaps()) {
        opposed(pair, gap).ifPresent(found::add);
      }
    }
    if (found.isEmpty() && negated % 2 == 1) {
      negations(pair).stream()
          .flatMap(negation -> denied(pair, negation).stream())
          .findFirst()
          .ifPresent(found::add);
      if (found.isEmpty()) {
        negations(turned).stream()
            .flatMap(negation -> denied(turned, negation).stream())
            .findFirst()
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Negations of the one sentence that the other does not have. */
  private static List<Integer> negations(SentencePair pair) {
    List<Integer> negations = new ArrayList<>();
    for (int i = 0; i < pair.words().size(); i++) {
      if (!pair.alignment().isMatched(i) && isNegation(pair.words(), i)) {
        negations.add(i);
      }
    }
    return negations;
  }

  private static boolean isNegation(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.form().equals("not") && i + 1 < words.size() && words.get(i + 1).form().equals("only")) {
      return false;
    }
    boolean refusal =
        REFUSALS.contains(word.stem())
            && i + 1 < words.size()
            && words.get(i + 1).form().equals("to");
    return NEGATIONS.contains(word.form()) || refusal;
  }

  /** A negation whose next words that tell anything the other sentence has without one. */
  private static Optional<Finding> denied(SentencePair pair, int negation) {
    List<Word> words = pair.words();
    int predicate = -1;
    for (int i = negation + 1; i < words.size() && i <= negation + REACH && predicate < 0; i++) {
      if (words.get(i).weight() > ScopeCheck.TELLS_NOTHING) {
        predicate = i;
      }
    }
    if (predicate < 0 || !pair.alignment().isMatched(predicate)) {
      return Optional.empty();
    }
    int match = pair.alignment().matchOf(predicate);
    for (int i = Math.max(0, match - REACH); i < match; i++) {
      if (isNegation(pair.otherWords(), i)) {
        return Optional.empty();
      }
    }
    Mark mark = pair.one().mark(words.get(negation).token(), words.get(predicate).token() + 1);
    int otherFirst = match;
    while (otherFirst > 0 && match - otherFirst < 2 && pair.otherWords().get(otherFirst - 1).weight() <= ScopeCheck.TELLS_NOTHING) {
      otherFirst--;
    }
    Mark otherMark =
        pair.other()
            .mark(
                pair.otherWords().get(otherFirst).token(),
                pair.otherWords().get(match).token() + 1);
    boolean refusal = REFUSALS.contains(words.get(negation).stem());
    return Optional.of(
        finding(
            pair,
            refusal ? Kind.OUTCOME : Kind.POLARITY,
            mark,
            otherMark,
            pair.isNear() ? pair.certainty() : 0.5));
  }

  /** A word and its opposite in one gap, without a negation that would turn one of them round. */
  private Optional<Finding> opposed(SentencePair pair, Gap gap) {
    for (int i = gap.from(); i < gap.to(); i++) {
      for (int j = gap.otherFrom(); j < gap.otherTo(); j++) {
        Word one = pair.words().get(i);
        Word other = pair.otherWords().get(j);
        Optional<Kind> kind = opposites.between(one, other);
        boolean turned = negatedBefore(pair.words(), i) != negatedBefore(pair.otherWords(), j);
        if (kind.isPresent() && !turned) {
          return Optional.of(
              finding(
                  pair,
                  kind.get(),
                  new Mark(pair.one().id(), one.span()),
                  new Mark(pair.other().id(), other.span()),
                  pair.certainty() - 0.05 * Math.max(0, gap.size() + gap.otherSize() - 4)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean negatedBefore(List<Word> words, int word) {
    for (int i = Math.max(0, word - REACH); i < word; i++) {
      if (isNegation(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      SentencePair pair, Kind kind, Mark mark, Mark other, double confidence) {
    return new Finding(
        kind,
        Severity.HIGH,
        Math.max(0.1, confidence),
        pair.subject("say the contrary: \u201c", "says the contrary: \u201c")
            + SentencePair.words(pair.one(), mark)
            + "\u201d and \u201c"
            + SentencePair.words(pair.other(), other)
            + "\u201d",
        List.of(mark, other));
  }
}
