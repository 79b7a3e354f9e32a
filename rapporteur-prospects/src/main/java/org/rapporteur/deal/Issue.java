package org.rapporteur.deal;

import java.util.List;

/**
 * A question on the table and the ways it can be settled.
 *
 * @param name what the issue is called
 * @param outcomes the possible outcomes, at least one, in the order of the file
 */
public record Issue(String name, List<String> outcomes) {
  /** Keeps a copy of the outcomes. */
  public Issue {
    outcomes = List.copyOf(outcomes);
  }
}
