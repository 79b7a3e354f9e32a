package org.rapporteur.reconcile;

import java.util.HashMap;
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
  private static final double LEAST_LIKENESS = 0.7;
  private static final double EXACT = 0.9;
  private static final int REACH = 3;
  private static final double CONDITION_LOST = 0.6;

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "assuming");

  /** Words by which a condition may be told as well. */
  private static final Set<String> CONDITIONAL =
      Set.of(
          "if",
          "unless",
          "provided",
          "providing",
          "assuming",
          "once",
          "until",
          "whether",
          "condition",
          "case",
          "event",
          "should",
          "were",
          "when",
          "depending",
          "contingent",
          "subject",
          "long",
          "without",
          "except");

  /** Words that limit, and the words by which a limit may be told as well. */
  private static final Set<String> LIMITS = Set.of("only", "solely", "exclusively");

  private static final Set<String> LIMITING =
      Set.of(
          "only",
          "just",
          "solely",
          "merely",
          "exclusively",
          "alone",
          "except",
          "but",
          "no",
          "not",
          "without",
          "sole",
          "nothing",
          "nobody");

  /** How sure a thing is told to be: 1 may be, 2 probably or conditionally, 3 is. */
  private static final Map<String, Integer> SURENESS =
      graded(
          "could might may can possibly perhaps maybe possible potentially conceivably",
          "would should probably likely allegedly reportedly apparently presumably supposedly seem"
              + " seems seemed appear appears appeared purportedly expected ought",
          "will shall must definitely certainly undoubtedly surely clearly");

  /** How far a thing is told to go: 1 in part, 2 for many, 3 for most, 4 for all, 5 all but. */
  private static final Map<String, Integer> EXTENT =
      graded(
          "some several few sometimes occasionally partly partially somewhat certain various",
          "many numerous countless much widely frequently often repeatedly",
          "most mostly largely usually generally mainly typically majority chiefly",
          "all every each always entirely fully completely wholly totally both everyone everybody"
              + " entire whole any",
          "nearly almost virtually practically about close");

  private static final Set<String> EXTENTS =
      Set.of(
          "all",
          "every",
          "some",
          "most",
          "many",
          "few",
          "mostly",
          "partly",
          "partially",
          "nearly",
          "almost",
          "largely",
          "always",
          "sometimes",
          "usually",
          "often",
          "several");
  private static final Set<String> HEDGES =
      Set.of(
          "could",
          "might",
          "may",
          "would",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "maybe",
          "allegedly",
          "reportedly",
          "apparently",
          "potentially",
          "presumably",
          "supposedly");

  /** Verbs by which one who is quoted tells that it is only what he or she holds. */
  private static final Set<String> OPINIONS =
      Set.of("think", "believe", "guess", "suppose", "suspect", "feel", "hope", "expect");

  /** Pairs that differ in tense alone in what is told of another's words. */
  private static final Set<String> BACKSHIFTS =
      Set.of("will would", "can could", "may might", "shall should", "would should");

  private static Map<String, Integer> graded(String... grades) {
    Map<String, Integer> words = new HashMap<>();
    for (int g = 0; g < grades.length; g++) {
      for (String word : grades[g].split(" ", -1)) {
        words.put(word, g + 1);
      }
    }
    return Map.copyOf(words);
  }

  @Override
  public List<Finding> of(SentencePair pair) {
    if (Math.max(pair.likeness(), pair.alignment().containment() - 0.05) < LEAST_LIKENESS) {
      return List.of();
    }
    SentencePair turned = pair.turned();
    return lost(pair).or(() -> lost(turned)).stream().toList();
  }

  /** The first condition, limit or hedge of the one sentence that the other has not. */
  private static Optional<Finding> lost(SentencePair pair) {
    for (Gap gap : pair.alignment().gaps()) {
      for (int i = gap.from(); i < gap.to(); i++) {
        Optional<Finding> found = lost(pair, gap, i);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> lost(SentencePair pair, Gap gap, int i) {
    String form = pair.words().get(i).form();
    if (CONDITIONS.contains(form)) {
      return pair.alignment().containment() >= EXACT && !holds(pair.otherWords(), CONDITIONAL)
          ? Optional.of(
              finding(pair, gap, i, gap.to(), "a condition", Severity.HIGH, CONDITION_LOST))
          : Optional.empty();
    }
    if (gap.size() > REACH || gap.otherSize() > REACH || gap.to() == pair.words().size()) {
      return Optional.empty();
    }
    if (pair.alignment().other().isMarkedAt(gap.otherFrom(), gap.otherTo())) {
      return Optional.empty();
    }
    List<Word> others = pair.otherWords().subList(gap.otherFrom(), gap.otherTo());
    double confidence = pair.certainty() - (pair.likeness() >= EXACT ? 0.1 : 0.2);
    if (LIMITS.contains(form) && !holds(unmatched(pair), LIMITING)) {
      return Optional.of(finding(pair, gap, i, i + 1, "a limit", Severity.MEDIUM, confidence));
    }
    boolean opinion =
        OPINIONS.contains(form)
            && gap.otherSize() == 0
            && i > gap.from()
            && pair.words().get(i).quoted()
            && pair.words().get(i - 1).form().equals("i");
    boolean hedged =
        HEDGES.contains(form) && parts(pair.words().get(i), others, SURENESS, unmatched(pair));
    if (opinion || hedged) {
      return Optional.of(
          finding(pair, gap, i, i + 1, "how sure it is", Severity.MEDIUM, confidence));
    }
    return EXTENTS.contains(form)
            && parts(pair.words().get(i), others, EXTENT, unmatched(pair))
            && !namesAmount(pair, gap)
        ? Optional.of(finding(pair, gap, i, i + 1, "how far it goes", Severity.MEDIUM, confidence))
        : Optional.empty();
  }

  /** Whether nothing among other words is of the same grade, nor anything of it moved elsewhere. */
  private static boolean parts(
      Word word, List<Word> others, Map<String, Integer> grades, List<Word> unmatched) {
    List<Word> graded = others.stream().filter(other -> grades.containsKey(other.form())).toList();
    if (graded.isEmpty()) {
      return unmatched.stream().noneMatch(other -> grades.containsKey(other.form()))
          && others.isEmpty();
    }
    Word other = graded.get(0);
    boolean backshift =
        BACKSHIFTS.contains(word.form() + ' ' + other.form())
            || BACKSHIFTS.contains(other.form() + ' ' + word.form());
    return !grades.get(word.form()).equals(grades.get(other.form()))
        && (!backshift || word.quoted() && other.quoted());
  }

  /** Whether an amount is told on either side, which is compared elsewhere. */
  private static boolean namesAmount(SentencePair pair, Gap gap) {
    int from = Math.max(0, gap.from() - 1);
    int to = Math.min(pair.words().size(), gap.to() + 1);
    return !pair.one()
        .amounts(pair.words().get(from).token(), pair.words().get(to - 1).token() + 1)
        .isEmpty();
  }

  private static List<Word> unmatched(SentencePair pair) {
    return pair.alignment().gaps().stream()
        .flatMap(gap -> pair.otherWords().subList(gap.otherFrom(), gap.otherTo()).stream())
        .toList();
  }

  private static boolean holds(List<Word> words, Set<String> forms) {
    return words.stream().anyMatch(word -> forms.contains(word.form()));
  }

  private static Finding finding(
      SentencePair pair,
      Gap gap,
      int from,
      int to,
      String what,
      Severity severity,
      double confidence) {
    Mark mark =
        pair.one().mark(pair.words().get(from).token(), pair.words().get(to - 1).token() + 1);
    Mark other = otherMark(pair, gap);
    return new Finding(
        Kind.MEANING,
        severity,
        confidence,
        pair.subject("differ in ", "differs in ")
            + what
            + ": \u201c"
            + SentencePair.words(pair.one(), mark)
            + "\u201d "
            + (gap.otherSize() == 0
                ? "is missing in one"
                : "and \u201c" + SentencePair.words(pair.other(), other) + "\u201d"),
        List.of(mark, other));
  }

  /** The words that stand there instead, or those on both sides of where the words are missing. */
  private static Mark otherMark(SentencePair pair, Gap gap) {
    List<Word> others = pair.otherWords();
    int from = gap.otherSize() > 0 ? gap.otherFrom() : Math.max(0, gap.otherFrom() - 1);
    int to = gap.otherSize() > 0 ? gap.otherTo() : Math.min(others.size(), gap.otherFrom() + 1);
    return pair.other().mark(others.get(from).token(), others.get(to - 1).token() + 1);
  }
}
