package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final Set<String> REFUSALS = Set.of("refus", "declin", "fail");

  /** Words that deny what stands around them in one way or another. */
  private static final Set<String> DENIALS =
      Set.of(
          "refus",
          "declin",
          "fail",
          "deny",
          "reject",
          "refrain",
          "avoid",
          "lack",
          "prevent",
          "stop",
          "ceas",
          "exclud",
          "doubt",
          "oppos",
          "unabl",
          "unwill",
          "unlik",
          "impossibl",
          "instead",
          "rather",
          "nobody",
          "nothing",
          "non",
          "neither",
          "cannot",
          "barely",
          "rarely",
          "seldom",
          "absenc",
          "absent",
          "dismiss",
          "disput",
          "rebuff",
          "without",
          "far",
          "few",
          "littl",
          "silent",
          "withheld",
          "withhold",
          "unanswer",
          "block",
          "ban",
          "bar",
          "except",
          "unless");

  private static final Set<String> ACCEPTING =
      Set.of("agre", "accept", "approv", "sign", "endors", "embrac", "ratify", "adopt", "consent");
  private static final Set<String> REFUSING =
      Set.of("refus", "declin", "reject", "rebuff", "veto", "spurn", "snub");
  private static final Set<String> AUXILIARIES =
      Set.of("be", "been", "have", "has", "had", "is", "are", "was", "were", "do", "does", "did");
  private static final double LEAST_SHARING = 0.3;
  private static final int SUBJECT = 4;
  private static final Set<String> PREFIXES = Set.of("un", "in", "im", "ir", "il", "dis", "non");
  private static final int SHORTEST_DENIED = 6;
  private static final int REACH = 3;

  private final Opposites opposites;

  PolarityCheck(Opposites opposites) {
    this.opposites = opposites;
  }

  @Override
  public List<Finding> of(SentencePair pair) {
    if (!pair.isNear()) {
      return pair.sharing() < LEAST_SHARING || pair.isWithin()
          ? List.of()
          : loose(pair).stream().toList();
    }
    SentencePair turned = pair.turned();
    List<Integer> own = negations(pair);
    List<Integer> theirs = negations(turned);
    for (Gap gap : pair.alignment().gaps()) {
      Optional<Finding> opposed = opposed(pair, gap);
      long elsewhere =
          own.stream().filter(i -> i < gap.from() || i >= gap.to()).count()
              + theirs.stream().filter(i -> i < gap.otherFrom() || i >= gap.otherTo()).count();
      if (opposed.isPresent() && elsewhere % 2 == 0) {
        return List.of(opposed.get());
      }
    }
    if ((own.size() + theirs.size()) % 2 == 0) {
      return List.of();
    }
    return Stream.concat(
            own.stream().map(negation -> denied(pair, negation, false)),
            theirs.stream().map(negation -> denied(turned, negation, false)))
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  /** What sentences less alike tell of one actor: accepted or refused, did it or did not. */
  private static Optional<Finding> loose(SentencePair pair) {
    SentencePair turned = pair.turned();
    return decided(pair)
        .or(() -> decided(turned))
        .or(
            () ->
                negations(pair).size() == 1
                    ? denied(pair, negations(pair).get(0), true)
                    : Optional.empty())
        .or(
            () ->
                negations(turned).size() == 1
                    ? denied(turned, negations(turned).get(0), true)
                    : Optional.empty());
  }

  /** Whether the one sentence has somebody accept and the other has the same refuse. */
  private static Optional<Finding> decided(SentencePair pair) {
    for (int i = 0; i < pair.words().size(); i++) {
      if (!ACCEPTING.contains(pair.words().get(i).stem()) || isDeniedAround(pair.words(), i)) {
        continue;
      }
      for (int j = 0; j < pair.otherWords().size(); j++) {
        if (REFUSING.contains(pair.otherWords().get(j).stem())
            && !negatedBefore(pair.otherWords(), j)
            && haveSameSubject(pair, i, j)) {
          return Optional.of(
              finding(
                  pair,
                  Kind.OUTCOME,
                  new Mark(pair.one().id(), pair.words().get(i).span()),
                  new Mark(pair.other().id(), pair.otherWords().get(j).span()),
                  0.35 + 0.5 * pair.sharing()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDeniedAround(List<Word> words, int at) {
    return isDenied(words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + 1)));
  }

  private static boolean isDenied(List<Word> words) {
    return words.stream()
        .anyMatch(word -> NEGATIONS.contains(word.form()) || DENIALS.contains(word.stem()));
  }

  /** Whether the nearest telling word before both verbs is the same. */
  private static boolean haveSameSubject(SentencePair pair, int verb, int otherVerb) {
    Word one = subject(pair.words(), verb);
    Word other = subject(pair.otherWords(), otherVerb);
    return one != null && other != null && one.matches(other);
  }

  private static Word subject(List<Word> words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
      if (!words.get(i).common()) {
        return words.get(i);
      }
    }
    return null;
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
    if (word.form().equals("not")
        && i + 1 < words.size()
        && words.get(i + 1).form().equals("only")) {
      return false;
    }
    boolean refusal =
        REFUSALS.contains(word.stem())
            && i + 1 < words.size()
            && words.get(i + 1).form().equals("to");
    return NEGATIONS.contains(word.form()) || refusal;
  }

  /** A negation whose next words that tell anything the other sentence has without one. */
  private static Optional<Finding> denied(SentencePair pair, int negation, boolean loose) {
    List<Word> words = pair.words();
    int predicate = -1;
    for (int i = negation + 1; i < words.size() && i <= negation + REACH && predicate < 0; i++) {
      if (!words.get(i).common()) {
        predicate = i;
      }
    }
    if (predicate < 0 && !loose) {
      predicate = negation + 1 < words.size() ? negation + 1 : -1;
      while (predicate > 0
          && predicate + 1 < words.size()
          && predicate - negation < REACH
          && AUXILIARIES.contains(words.get(predicate).form())) {
        predicate++;
      }
    }
    if (predicate < 0 || !pair.alignment().isMatched(predicate)) {
      return Optional.empty();
    }
    int match = pair.alignment().matchOf(predicate);
    if (isDeniedAround(pair.otherWords(), match) || isDeniedNear(pair, match)) {
      return Optional.empty();
    }
    if (loose && (isDenied(pair.otherWords()) || !goesOn(pair, predicate, match))) {
      return Optional.empty();
    }
    Mark mark = pair.one().mark(words.get(negation).token(), words.get(predicate).token() + 1);
    int otherFirst = placeOf(pair, negation, match);
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
            loose ? 0.35 + 0.5 * pair.sharing() : pair.certainty()));
  }

  /** Where the other sentence has no negation: from the word that stands before it in the one. */
  private static int placeOf(SentencePair pair, int negation, int match) {
    for (int i = negation - 1; i >= Math.max(0, negation - REACH); i--) {
      int before = pair.alignment().matchOf(i);
      if (pair.alignment().isMatched(i) && before < match && match - before <= 2 * REACH) {
        return before;
      }
    }
    return Math.max(0, match - 1);
  }

  /** Whether the gaps next to a word hold a denial of another kind. */
  private static boolean isDeniedNear(SentencePair pair, int match) {
    return pair.alignment().gaps().stream()
        .filter(gap -> gap.otherTo() <= match + REACH && gap.otherTo() >= match - 2 * REACH)
        .flatMap(gap -> pair.otherWords().subList(gap.otherFrom(), gap.otherTo()).stream())
        .anyMatch(word -> NEGATIONS.contains(word.form()) || DENIALS.contains(word.stem()));
  }

  /** Whether a predicate is followed by the same telling word in both sentences. */
  private static boolean goesOn(SentencePair pair, int predicate, int match) {
    for (int i = predicate + 1; i <= predicate + SUBJECT && i < pair.words().size(); i++) {
      boolean tells = !pair.words().get(i).common() && pair.alignment().isMatched(i);
      if (tells && pair.alignment().matchOf(i) - match <= SUBJECT) {
        return true;
      }
    }
    return false;
  }

  /** A word and its opposite in one gap, without a negation that would turn one of them round. */
  private Optional<Finding> opposed(SentencePair pair, Gap gap) {
    for (int i = gap.from(); i < gap.to(); i++) {
      for (int j = gap.otherFrom(); j < gap.otherTo(); j++) {
        Word one = pair.words().get(i);
        Word other = pair.otherWords().get(j);
        Optional<Kind> kind = opposites.between(one, other).or(() -> prefixed(one, other));
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

  /** Whether one word is the other with a prefix that denies it. */
  private static Optional<Kind> prefixed(Word one, Word other) {
    boolean denied = denies(one.form(), other.form()) || denies(other.form(), one.form());
    return denied ? Optional.of(Kind.POLARITY) : Optional.empty();
  }

  private static boolean denies(String longer, String shorter) {
    int prefix = longer.length() - shorter.length();
    return shorter.length() >= SHORTEST_DENIED
        && (prefix == 2 || prefix == 3)
        && longer.endsWith(shorter)
        && PREFIXES.contains(longer.substring(0, prefix));
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
