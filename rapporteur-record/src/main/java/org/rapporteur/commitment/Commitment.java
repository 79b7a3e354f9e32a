package org.rapporteur.commitment;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * An earlier agreement, as one report tells of it.
 *
 * @param name the words that name it: "2019 water accord", "Treaty of Sorrel"
 * @param year the year in which it was made, ISO 8601; empty if the report does not tell
 * @param parties the words that name those who made it, in order; empty if the report does not tell
 * @param promise the words that tell what was promised; empty if the report does not tell
 * @param status what became of it
 */
public record Commitment(
    Span name, String year, List<Span> parties, List<Span> promise, Status status) {

  /** What became of an agreement, as the report or somebody in it says. */
  public enum Status {
    /** It was kept, or holds. */
    KEPT,
    /** It was broken, left or came to nothing. */
    BROKEN,
    /** Some say that it was kept, others that it was broken. */
    DISPUTED,
    /** Nobody says. */
    UNTOLD;

    private Status and(Status other) {
      if (this == UNTOLD || this == other) {
        return other;
      }
      return other == UNTOLD ? this : DISPUTED;
    }
  }

  /** Copies the lists. */
  public Commitment {
    parties = List.copyOf(parties);
    promise = List.copyOf(promise);
  }

  /** This, with what another mention of the same agreement adds. */
  Commitment and(Commitment other) {
    return new Commitment(
        name,
        year.isEmpty() ? other.year : year,
        parties.isEmpty() ? other.parties : parties,
        promise.isEmpty() ? other.promise : promise,
        status.and(other.status));
  }
}
