package org.rapporteur.position;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * An earlier agreement that a report names. What is unknown is the empty string.
 *
 * @param name its name, in the words of the report
 * @param year when it was made, ISO 8601 year
 * @param parties ids of the actors who made it
 * @param promise what was promised, in the words of the report
 * @param status what the report says became of it: "kept", "broken" or unknown
 * @param report id of the report
 * @param span the words that tell it
 */
public record Commitment(
    String name,
    String year,
    List<String> parties,
    String promise,
    String status,
    String report,
    Span span) {

  /** Copies the list. */
  public Commitment {
    parties = List.copyOf(parties);
  }
}
