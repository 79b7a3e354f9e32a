package org.rapporteur.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.language.Sentence;

/**
 * Two sentences that tell the same, in two reports or in one, with their words laid side by side.
 *
 * @param one the report of the one sentence
 * @param sentence its index there
 * @param other the report of the other
 * @param otherSentence its index there
 * @param alignment of the words of both
 * @param derived whether one of the reports was made from the other
 */
record SentencePair(
    ReadReport one,
    int sentence,
    ReadReport other,
    int otherSentence,
    WordAlignment alignment,
    boolean derived) {
  private static final double NEAR = 0.62;
  private static final double HELD = 0.85;
  private static final int LONGEST_WORDS = 60;

  /** One report may tell of two things in much the same words. */
  private static final double WITHIN = 0.25;

  static SentencePair of(
      ReadReport one, int sentence, ReadReport other, int otherSentence, boolean derived) {
    WordAlignment alignment =
        WordAlignment.of(one.sentence(sentence), other.sentence(otherSentence));
    return new SentencePair(one, sentence, other, otherSentence, alignment, derived);
  }

  /** Whether both stand in one report. */
  boolean isWithin() {
    return one.equals(other);
  }

  /** The same seen from the other sentence. */
  @SuppressWarnings("ArgumentSelectionDefectChecker")
  SentencePair turned() {
    return new SentencePair(other, otherSentence, one, sentence, alignment.turned(), derived);
  }

  /** Whether the sentences are so alike that words between the same words stand for one another. */
  boolean isNear() {
    return likeness() >= NEAR || alignment.containment() >= HELD && likeness() >= NEAR / 2;
  }

  /** How much the sentences have in common, in the same order, 0 to 1. */
  double likeness() {
    return alignment.likeness();
  }

  /** How much the sentences have in common in any order, 0 to 1. */
  double sharing() {
    double all = alignment.one().weight() + alignment.other().weight();
    return all == 0 ? 0 : Math.min(1, 2 * alignment.one().sharedWeight(alignment.other()) / all);
  }

  /** How sure it is that words in the same gap stand for one another, 0.5 to 0.95. */
  double certainty() {
    return Math.min(0.95, 0.45 + 0.5 * likeness()) - (isWithin() ? WITHIN : 0);
  }

  Sentence range() {
    return one.document().sentences().get(sentence);
  }

  Sentence otherRange() {
    return other.document().sentences().get(otherSentence);
  }

  List<Word> words() {
    return alignment.one().words();
  }

  List<Word> otherWords() {
    return alignment.other().words();
  }

  /** The gap that holds one of the tokens of the one sentence. */
  Optional<Gap> gapAt(int first, int end) {
    return alignment.gaps().stream()
        .filter(
            gap ->
                words().subList(gap.from(), gap.to()).stream()
                    .anyMatch(word -> word.token() >= first && word.token() < end))
        .findFirst();
  }

  /** Whether a gap holds one of the tokens of the other sentence. */
  boolean holdsOther(Gap gap, int first, int end) {
    return otherWords().subList(gap.otherFrom(), gap.otherTo()).stream()
        .anyMatch(word -> word.token() >= first && word.token() < end);
  }

  /** "Two reports give", or, of one report, "The report gives". */
  String subject(String plural, String singular) {
    return isWithin() ? "The report " + singular : "Two reports " + plural;
  }

  /** The words of a mark of either report on one line, cut if they are many. */
  static String words(ReadReport report, Mark mark) {
    String line = report.document().text().repaired(mark.span()).replaceAll("\\s+", " ").strip();
    int end = line.length() <= LONGEST_WORDS ? -1 : line.lastIndexOf(' ', LONGEST_WORDS);
    return end <= 0 ? line : line.substring(0, end) + " \u2026";
  }

  /** The words in lower case as a set of stems holds them. */
  static String stem(String word) {
    return WordForms.stem(word.toLowerCase(Locale.ROOT));
  }
}
