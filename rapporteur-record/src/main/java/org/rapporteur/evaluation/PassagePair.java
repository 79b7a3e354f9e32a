package org.rapporteur.evaluation;

import java.util.Locale;
import org.rapporteur.report.Span;

/**
 * Two quoted passages of different texts, and how they were found to relate.
 *
 * @param number its number in the table
 * @param drawn how the pair was drawn: "shared" if six words in a row are the same, or "alike"
 * @param document name of the text of the one passage
 * @param passage where it stands, without its marks
 * @param otherDocument name of the other text
 * @param otherPassage where the other passage stands
 * @param relation what the annotators made of them
 */
public record PassagePair(
    String number,
    String drawn,
    String document,
    Span passage,
    String otherDocument,
    Span otherPassage,
    Relation relation) {

  /** How two passages relate. */
  public enum Relation {
    /** One utterance in the same words. */
    IDENTICAL,
    /** One utterance; the words of one are a run of the other's. */
    TRIMMED,
    /** One utterance; each has words that the other leaves out. */
    OVERLAP,
    /** One utterance; words inside the quotation marks differ. */
    WORDING,
    /** The same words, given to different speakers. */
    SPEAKER,
    /** The same speaker says the same on another occasion. */
    OCCASION,
    /** Something else. */
    OTHER,
    /** One of them is no quotation of speech. */
    VOID,
    /** Two readers could differ. */
    UNCLEAR;

    /** Whether both carry one utterance. */
    public boolean isSame() {
      return compareTo(SPEAKER) <= 0;
    }

    /** Whether a reader should be told that they differ. */
    public boolean isDifference() {
      return this == WORDING || this == SPEAKER;
    }

    boolean isScored() {
      return compareTo(OTHER) <= 0;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Relation ofLabel(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** The names of both texts, the same for all pairs of these two. */
  String documents() {
    return document.compareTo(otherDocument) < 0
        ? document + " " + otherDocument
        : otherDocument + " " + document;
  }
}
