package org.rapporteur.reconcile;

import java.util.List;

/**
 * A difference between reports, or inside one, that changes what a reader would believe.
 *
 * @param id unique in its dossier
 * @param kind what differs
 * @param severity how much a reader would be misled
 * @param confidence how sure it is that this is one, 0 to 1
 * @param summary what differs, in a line
 * @param utterance id of the utterance that it is about; empty if it is about a fact
 * @param evidence the words that differ, one or more, in the order of filing
 */
public record Discrepancy(
    String id,
    Kind kind,
    Severity severity,
    double confidence,
    String summary,
    String utterance,
    List<Mark> evidence) {

  /** The least confidence of those that a reader is shown without asking for all. */
  public static final double FLOOR = 0.5;

  /** What differs. */
  public enum Kind {
    /** Words in quotation marks. */
    WORDING,
    /** Who says it. */
    SPEAKER,
    /** A number. */
    NUMBER,
    /** When something happened or is to happen. */
    DATE,
    /** Where. */
    PLACE,
    /** How it came out: signed or refused. */
    OUTCOME,
    /** Yes or no. */
    POLARITY,
    /** A condition, a hedge or how far it goes. */
    MEANING,
    /** What stands in quotation marks was not said so. */
    BROKEN_QUOTATION,
    /** Words given to one where the report around them shows another speaking. */
    MISATTRIBUTION
  }

  /** How much a reader would be misled. */
  public enum Severity {
    /** Believes something false that matters. */
    HIGH,
    /** Believes something inexact. */
    MEDIUM,
    /** Believes nothing else, but was not given the words. */
    LOW
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no evidence or the confidence is outside 0 to 1
   */
  public Discrepancy {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a discrepancy needs evidence");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }

  /** Whether it is sure enough to be shown to a reader who did not ask for all. */
  public boolean isAboveFloor() {
    return confidence >= FLOOR;
  }
}
