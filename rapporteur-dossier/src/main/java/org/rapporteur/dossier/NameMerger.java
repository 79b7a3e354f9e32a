package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Voice;

/** Joins actors of equal id. Stands in for CastMerger. */
final class NameMerger {
  private NameMerger() {}

  record Merged(List<Actor> actors, Map<String, List<Voice>> voices) {}

  static Merged merge(Map<String, Cast> casts) {
    Map<String, Actor> actors = new TreeMap<>();
    Map<String, List<Voice>> voices = new HashMap<>();
    casts.forEach(
        (report, cast) -> {
          cast.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
          voices.put(report, cast.voices());
        });
    return new Merged(List.copyOf(actors.values()), voices);
  }
}
