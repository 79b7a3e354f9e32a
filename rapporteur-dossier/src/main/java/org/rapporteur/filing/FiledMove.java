package org.rapporteur.filing;

import java.util.List;
import org.rapporteur.act.Move;
import org.rapporteur.issue.Bearing;

/**
 * A move in its place in the dossier. What is unknown is the empty string.
 *
 * @param id the report's id, "!" and its number among the moves of the report, from 1
 * @param report id of its report
 * @param move the move
 * @param actor id of the actor who makes it
 * @param party id of the party that the actor stood for when the report was published
 * @param target id of the actor at whom it is directed
 * @param bearings the dossier's issues that it bears on, at most one for each; unclear where it
 *     takes no side by itself
 */
public record FiledMove(
    String id,
    String report,
    Move move,
    String actor,
    String party,
    String target,
    List<Bearing> bearings) {

  /** Copies the list. */
  public FiledMove {
    bearings = List.copyOf(bearings);
  }
}
