package org.rapporteur.actor;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/**
 * The actors of one report, who speak or make moves, and who says what.
 *
 * @param actors sorted by id
 * @param voices one for each statement of the report, in the same order
 * @param references where the report speaks of these actors, sorted; each name, and of pronouns and
 *     descriptions those that tell who speaks
 */
public record Cast(List<Actor> actors, List<Voice> voices, List<Reference> references) {

  /** Copies the lists. */
  public Cast {
    actors = List.copyOf(actors);
    voices = List.copyOf(voices);
    references = List.copyOf(references);
  }

  /** Without references. */
  public Cast(List<Actor> actors, List<Voice> voices) {
    this(actors, voices, List.of());
  }

  /** Names of the speakers, one for each statement, empty where the report does not tell. */
  public List<String> speakers() {
    Map<String, String> names = actors.stream().collect(toMap(Actor::id, Actor::name));
    return voices.stream().map(voice -> names.getOrDefault(voice.speaker(), "")).toList();
  }
}
