package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.MergedCast;

/** Actors under the codebook's names, and the party they speak for on a day. Immutable. */
final class RecognisedCast {
  private final MergedCast cast;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, UnaryOperator<String>> partyByDay;

  /**
   * @param cast the party of an actor is the name of a party, written in one way for all its
   *     actors; where it changes it is that of the last day on which the actor speaks
   * @param partyByDay for the ids of those whose roles decide their party: the name of the party by
   *     the day, ISO 8601, or the empty string for the latest
   */
  RecognisedCast(MergedCast cast, Map<String, UnaryOperator<String>> partyByDay) {
    this.cast = cast;
    this.partyByDay = Map.copyOf(partyByDay);
    cast.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** The actors, and their ids by the ids that they have in each report. */
  MergedCast cast() {
    return cast;
  }

  /** The actor with an id, which must be one of the cast. */
  Actor actor(String id) {
    return actors.get(id);
  }

  /**
   * Name of the party that an actor speaks for on a day; empty if it is not known, or if no actor
   * has the id.
   */
  String partyOn(String id, String day) {
    UnaryOperator<String> party = partyByDay.get(id);
    if (party != null) {
      return party.apply(day);
    }
    return actors.containsKey(id) ? actors.get(id).party() : "";
  }
}
