package org.rapporteur.conflict;

import java.util.List;

/**
 * Some decision makers can together leave a state for one that each of them prefers.
 *
 * @param from the state left
 * @param to the state reached
 * @param members who they are, two or more, ascending
 */
public record CoalitionImprovement(int from, int to, List<Integer> members) {
  /** Copies the list. */
  public CoalitionImprovement {
    members = List.copyOf(members);
  }
}
