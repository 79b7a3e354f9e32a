package org.rapporteur.actor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The actors of several reports, each once.
 *
 * @param actors sorted by id
 * @param ids for each report id, the merged id of each of the report's own actor ids
 */
public record MergedCast(List<Actor> actors, Map<String, Map<String, String>> ids) {

  /** Copies both, keys sorted. */
  public MergedCast {
    actors = List.copyOf(actors);
    Map<String, Map<String, String>> sorted = new TreeMap<>();
    ids.forEach(
        (report, own) -> sorted.put(report, Collections.unmodifiableMap(new TreeMap<>(own))));
    ids = Collections.unmodifiableMap(sorted);
  }
}
