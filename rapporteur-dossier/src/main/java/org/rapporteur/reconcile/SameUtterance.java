package org.rapporteur.reconcile;

import java.util.List;
import java.util.Optional;
import org.rapporteur.language.Meaning;
import org.rapporteur.statement.Statement.Realis;

/** Tells whether two statements carry the same act of speaking. Safe for threads. */
final class SameUtterance {
  private static final int LONG_QUOTE = 6;
  private static final int SHORT_QUOTE = 3;
  private static final int LONG_RUN = 12;
  private static final double MOST_OF_QUOTE = 0.6;
  private static final int DAY = 10;
  private static final double TOLD_AGAIN = 0.35;
  private static final double SAME_SUBSTANCE = 0.5;
  private static final double ALIKE = 0.35;
  private static final double AS_GOOD_AS_SAME = 0.8;
  private static final double APART_IN_STORY = 0.7;
  private static final double TELLING = 6;
  private static final double MEANS_IN_REWRITE = 0.5;
  private static final double MEANS_THE_SAME = 0.6;
  private static final double MOST = 0.95;

  private final Meaning meaning;

  /** Two statements held to be of one utterance, the earlier first, and how sure that is. */
  record Link(Said one, Said other, double certainty) {}

  /**
   * @param meaning what tells that other words say the same
   */
  SameUtterance(Meaning meaning) {
    this.meaning = meaning;
  }

  /** Whether two statements are to be compared at all: neither tells the other, both were made. */
  static boolean areComparable(Said one, Said other) {
    boolean nested =
        one.filed().via().equals(other.filed().id())
            || other.filed().via().equals(one.filed().id());
    return one.number() != other.number()
        && !nested
        && isHypothetical(one) == isHypothetical(other)
        && agreeOnDay(one, other);
  }

  private static boolean isHypothetical(Said said) {
    return said.filed().statement().realis() == Realis.HYPOTHETICAL;
  }

  /** Whether the days they were said on may be the same, as far as is told. */
  static boolean agreeOnDay(Said one, Said other) {
    String a = one.filed().said();
    String b = other.filed().said();
    return a.startsWith(b) || b.startsWith(a);
  }

  /** Whether two are known to have been said on one day. */
  static boolean areOfOneDay(Said one, Said other) {
    String day = one.filed().said();
    return day.length() == DAY && day.equals(other.filed().said());
  }

  /** Compares two statements in sentences that tell the same. */
  Optional<Link> inSentences(Said one, Said other, SentencePair pair) {
    Wording words = one.content();
    Wording otherWords = other.content();
    WordAlignment alignment = WordAlignment.of(words, otherWords);
    boolean sameSpeaker = one.hasSpeakerOf(other);
    boolean speakersKnown = !one.speaker().isEmpty() && !other.speaker().isEmpty();
    double shared = shared(words, otherWords);
    boolean same =
        isSameQuotation(one, other, alignment)
            || alignment.likeness() >= AS_GOOD_AS_SAME
            || (sameSpeaker || !speakersKnown)
                && (pair.derived()
                    ? shared >= TOLD_AGAIN && alignment.containment() >= TOLD_AGAIN / 2
                    : shared >= SAME_SUBSTANCE && alignment.likeness() >= ALIKE
                        || sameSpeaker && areQuoted(one, other) && shared >= ALIKE + 0.05)
            || sameSpeaker
                && speakersKnown
                && meaning(words, otherWords)
                    >= (pair.derived() ? MEANS_IN_REWRITE : MEANS_THE_SAME);
    return same ? link(one, other, Math.max(shared, pair.certainty())) : Optional.empty();
  }

  /** Compares two statements that share quoted words. */
  Optional<Link> quoted(Said one, Said other) {
    WordAlignment alignment = WordAlignment.of(one.content(), other.content());
    return isSameQuotation(one, other, alignment)
        ? link(one, other, 0.5 + 0.5 * alignment.containment())
        : Optional.empty();
  }

  /** Compares two statements of one speaker on the same day, told in different stories. */
  Optional<Link> told(Said one, Said other) {
    Wording words = one.content();
    Wording otherWords = other.content();
    WordAlignment alignment = WordAlignment.of(words, otherWords);
    return alignment.likeness() >= SAME_SUBSTANCE
            && shared(words, otherWords) >= APART_IN_STORY
            && alignment.matchedWeight() >= TELLING
        ? link(one, other, alignment.likeness())
        : Optional.empty();
  }

  private static Optional<Link> link(Said one, Said other, double certainty) {
    return Optional.of(new Link(one, other, Math.min(MOST, certainty)));
  }

  /** How much the contents mean the same, 0 to 1. */
  private double meaning(Wording one, Wording other) {
    return meaning.gist(forms(one)).likeness(meaning.gist(forms(other)));
  }

  private static List<String> forms(Wording wording) {
    return wording.words().stream().map(Word::form).toList();
  }

  private static boolean areQuoted(Said one, Said other) {
    return Math.min(one.quotedWords(), other.quotedWords()) >= LONG_QUOTE;
  }

  /** How much of the shorter content the longer has, 0 to 1, in any order. */
  private static double shared(Wording one, Wording other) {
    double less = Math.min(one.weight(), other.weight());
    return less == 0 ? 0 : Math.min(1, one.sharedWeight(other) / less);
  }

  /**
   * Whether both quote the same words: a run that is long for itself, all of the shorter quotation,
   * or most of it with a run in it. A few words in a row may be a turn of phrase that anybody uses.
   */
  private static boolean isSameQuotation(Said one, Said other, WordAlignment alignment) {
    int quoted = Math.min(one.quotedWords(), other.quotedWords());
    if (quoted < SHORT_QUOTE) {
      return false;
    }
    int run = 0;
    int longest = 0;
    double weight = 0;
    double heaviest = 0;
    double matched = 0;
    for (int i = 0; i < alignment.one().size(); i++) {
      Word word = alignment.one().words().get(i);
      boolean both =
          word.quoted()
              && alignment.isMatched(i)
              && alignment.other().words().get(alignment.matchOf(i)).quoted();
      run = both ? run + 1 : 0;
      weight = both ? weight + word.weight() : 0;
      matched += both ? word.weight() : 0;
      longest = Math.max(longest, run);
      heaviest = Math.max(heaviest, weight);
    }
    boolean oneSpeaker = !one.speaker().isEmpty() && one.hasSpeakerOf(other);
    boolean whole = longest >= quoted && (quoted >= LONG_QUOTE || oneSpeaker);
    boolean others = !one.speaker().isEmpty() && !other.speaker().isEmpty() && !oneSpeaker;
    double less = Math.min(quotedWeight(alignment.one()), quotedWeight(alignment.other()));
    boolean most =
        (one.story() == other.story() || !others)
            && matched >= MOST_OF_QUOTE * less
            && longest >= LONG_QUOTE;
    return (most || longest >= LONG_RUN) && heaviest >= TELLING / 2 || whole;
  }

  private static double quotedWeight(Wording wording) {
    return wording.words().stream().filter(Word::quoted).mapToDouble(Word::weight).sum();
  }
}
