package org.rapporteur.issue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.issue.IssueDiscovery.Sighting;
import org.rapporteur.language.Meaning;

/**
 * Nouns of some reports that mean the same, each under the one of them most used: "truce" and
 * "ceasefire". Nouns that many disputes share stand for themselves. Immutable.
 */
final class Concepts {
  private static final double SAME = 0.6;
  private static final int MOST_LEADERS = 300;
  private static final int FEWEST_OF_A_LEADER = 2;

  private final PhraseFinder phrases;
  private final Map<Integer, Noun> leaders = new HashMap<>();

  /** A noun in its commonest form, with how often it stands without others. */
  private record Noun(int stem, String form, long uses) {}

  /**
   * The concepts of some reports.
   *
   * @param sightings the phrases of all the reports
   */
  Concepts(List<Sighting> sightings, PhraseFinder phrases, Meaning meaning) {
    this.phrases = phrases;
    List<Noun> led = new ArrayList<>();
    for (Noun noun : nouns(sightings)) {
      Optional<Noun> leader =
          led.stream()
              .filter(other -> meaning.likeness(noun.form(), other.form()) >= SAME)
              .findFirst();
      leader.ifPresent(other -> leaders.put(noun.stem(), other));
      if (leader.isEmpty() && noun.uses() >= FEWEST_OF_A_LEADER && led.size() < MOST_LEADERS) {
        led.add(noun);
        leaders.put(noun.stem(), noun);
      }
    }
  }

  /** The nouns that stand alone somewhere, the most used first. */
  private List<Noun> nouns(List<Sighting> sightings) {
    Map<Integer, Map<String, Long>> forms =
        sightings.stream()
            .filter(sighting -> sighting.stems().size() == 1)
            .filter(sighting -> !phrases.isShared(sighting.form()))
            .collect(
                groupingBy(
                    sighting -> sighting.stems().get(0),
                    groupingBy(Sighting::form, TreeMap::new, counting())));
    return forms.entrySet().stream()
        .map(noun -> noun(noun.getKey(), noun.getValue()))
        .sorted(Comparator.comparingLong(Noun::uses).reversed().thenComparing(Noun::form))
        .toList();
  }

  private static Noun noun(int stem, Map<String, Long> forms) {
    String commonest =
        forms.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow()
            .getKey();
    return new Noun(stem, commonest, forms.values().stream().mapToLong(Long::longValue).sum());
  }

  /** The same with its stems and demands told by the nouns most used; its words are left. */
  Sighting in(Sighting sighting) {
    return new Sighting(
        sighting.stems().stream().map(this::stem).sorted().toList(),
        sighting.form(),
        sighting.determiner(),
        sighting.before(),
        sighting.put(),
        sighting.demands().stream()
            .map(demand -> new Demand(demand.deed(), thing(demand.thing()), demand.actor()))
            .toList(),
        sighting.voice(),
        sighting.report(),
        sighting.place(),
        sighting.side(),
        sighting.opens());
  }

  private int stem(int stem) {
    Noun leader = leaders.get(stem);
    return leader == null ? stem : leader.stem();
  }

  private String thing(String noun) {
    Noun leader = leaders.get(PhraseFinder.stem(noun));
    return leader == null ? noun : leader.form();
  }
}
