package org.rapporteur.actor;

import java.util.List;

/**
 * The actors of one report and who says what.
 *
 * @param actors sorted by id
 * @param voices one for each statement of the report, in the same order
 */
public record Cast(List<Actor> actors, List<Voice> voices) {

  /** Copies the lists. */
  public Cast {
    actors = List.copyOf(actors);
    voices = List.copyOf(voices);
  }
}
