package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds conditions, hedges and words of scope that stand in one sentence and in the other neither
 * they nor others of their class, although the words around are the same: what Lauf, Valette and
 * Khouas (2013) found to be the commonest change in quotations that alters the meaning.
 */
final class ScopeCheck implements Check {
  private static final double LEAST_LIKENESS = 0.75;
  private static final double EXACT = 0.9;
  private static final int REACH = 2;

  private enum Scope {
    CONDITION("a condition", Severity.HIGH),
    LIMIT("a limit", Severity.MEDIUM),
    POSSIBILITY("how sure it is", Severity.MEDIUM),
    EXTENT("how far it goes", Severity.MEDIUM);

    private final String name;
    private final Severity severity;

    Scope(String name, Severity severity) {
      this.name = name;
      this.severity = severity;
    }
  }

  private static final Map<Scope, Set<String>> WORDS =
      Map.of(
          Scope.CONDITION,
          Set.of(
              "if", "unless", "provided", "providing", "assuming", "once", "until", "whether",
              "condition", "case", "event", "should", "were", "when", "depending", "contingent",
              "subject", "long"),
          Scope.LIMIT,
          Set.of("only", "just", "solely", "merely", "exclusively", "alone", "except", "but"),
          Scope.POSSIBILITY,
          Set.of(
              "would", "could", "might", "may", "can", "will", "shall", "must", "possibly",
              "perhaps", "probably", "likely", "maybe", "allegedly", "reportedly", "apparently",
              "potentially", "presumably", "seems", "seem", "appears", "appear", "possible",
              "definitely", "certainly", "undoubtedly", "surely"),
          Scope.EXTENT,
          Set.of(
              "all", "every", "each", "some", "most", "many", "few", "several", "both", "any",
              "none", "half", "mostly", "partly", "partially", "fully", "entirely", "completely",
              "nearly", "almost", "largely", "always", "often", "sometimes", "usually", "rarely"));

  /** Words whose loss or change of class alters what is said. */
  private static final Map<Scope, Set<String>> TELLING =
      Map.of(
          Scope.CONDITION, Set.of("if", "unless", "provided", "assuming"),
          Scope.LIMIT, Set.of("only", "solely", "merely", "exclusively"),
          Scope.POSSIBILITY,
              Set.of(
                  "would", "could", "might", "may", "possibly", "perhaps", "probably", "likely",
                  "maybe", "allegedly", "reportedly", "apparently", "potentially"),
          Scope.EXTENT,
              Set.of(
                  "all", "every", "some", "most", "many", "few", "mostly", "partly", "partially",
                  "nearly", "almost", "largely", "always", "sometimes", "usually", "rarely",
                  "often"));

  /** Pairs that differ in tense alone in what is told of another's words. */
  private static final Set<String> BACKSHIFTS =
      Set.of("will would", "would will", "can could", "could can", "may might", "might may");

  @Override
  public List<Finding> of(SentencePair pair) {
    if (Math.max(pair.likeness(), pair.alignment().containment() - 0.05) < LEAST_LIKENESS) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>(lost(pair));
    if (found.isEmpty()) {
      found.addAll(lost(pair.turned()));
    }
    return found;
  }

  private static List<Finding> lost(SentencePair pair) {
    List<Finding> found = new ArrayList<>();
    for (Gap gap : pair.alignment().gaps()) {
      for (int i = gap.from(); i < gap.to(); i++) {
        Word word = pair.words().get(i);
        for (Scope scope : Scope.values()) {
          if (TELLING.get(scope).contains(word.form())) {
            lost(pair, gap, i, scope).ifPresent(found::add);
          }
        }
      }
    }
    return found.size() > 1 ? found.subList(0, 1) : found;
  }

  private static Optional<Finding> lost(SentencePair pair, Gap gap, int i, Scope scope) {
    Word word = pair.words().get(i);
    boolean condition = scope == Scope.CONDITION;
    if (condition ? heldAnywhere(pair) : heldInGap(pair, gap, word, scope)) {
      return Optional.empty();
    }
    boolean short_ = gap.size() <= REACH && gap.otherSize() <= REACH;
    if (!condition && (!short_ || !isEnclosed(pair, gap))) {
      return Optional.empty();
    }
    if (condition && pair.alignment().containment() < EXACT) {
      return Optional.empty();
    }
    Mark mark =
        condition
            ? pair.one().mark(word.token(), pair.words().get(gap.to() - 1).token() + 1)
            : pair.one().mark(word.token(), word.token() + 1);
    Mark other = otherMark(pair, gap);
    return Optional.of(
        new Finding(
            Kind.MEANING,
            scope.severity,
            condition ? 0.6 : pair.certainty() - (pair.likeness() >= EXACT ? 0.1 : 0.25),
            pair.subject("differ in ", "differs in ")
                + scope.name
                + ": \u201c"
                + SentencePair.words(pair.one(), mark)
                + "\u201d "
                + (gap.otherSize() == 0
                    ? "is missing in one"
                    : "and \u201c" + SentencePair.words(pair.other(), other) + "\u201d"),
            List.of(mark, other)));
  }

  private static boolean heldAnywhere(SentencePair pair) {
    return pair.otherWords().stream()
        .anyMatch(other -> WORDS.get(Scope.CONDITION).contains(other.form()));
  }

  /** Whether the other side has a word of the class that says as much. */
  private static boolean heldInGap(SentencePair pair, Gap gap, Word word, Scope scope) {
    boolean indirect = !word.quoted();
    int from = Math.max(0, gap.otherFrom() - REACH);
    int to = Math.min(pair.otherWords().size(), gap.otherTo() + REACH);
    for (int j = from; j < to; j++) {
      String form = pair.otherWords().get(j).form();
      boolean inGap = j >= gap.otherFrom() && j < gap.otherTo();
      boolean backshift = BACKSHIFTS.contains(word.form() + ' ' + form);
      if (inGap && WORDS.get(scope).contains(form)) {
        boolean altered = scope == Scope.POSSIBILITY && isDefinite(form) || scope == Scope.EXTENT;
        return !altered || backshift && indirect;
      }
      if (!inGap && TELLING.get(scope).contains(form)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefinite(String form) {
    return Set.of("will", "shall", "must", "definitely", "certainly", "undoubtedly", "surely", "can")
        .contains(form);
  }

  /** Whether the words next to the gap on both sides are the same, where there are any. */
  private static boolean isEnclosed(SentencePair pair, Gap gap) {
    boolean inside = gap.from() > 0 && gap.to() < pair.words().size();
    return inside || gap.to() < pair.words().size();
  }

  /** The words that stand there instead, or those on both sides of where the words are missing. */
  private static Mark otherMark(SentencePair pair, Gap gap) {
    List<Word> others = pair.otherWords();
    int from = gap.otherSize() > 0 ? gap.otherFrom() : Math.max(0, gap.otherFrom() - 1);
    int to =
        gap.otherSize() > 0 ? gap.otherTo() : Math.min(others.size(), gap.otherFrom() + 1);
    return pair.other().mark(others.get(from).token(), others.get(to - 1).token() + 1);
  }
}
