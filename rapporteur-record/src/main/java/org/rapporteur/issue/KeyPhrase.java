package org.rapporteur.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A noun phrase that recurs in statements, with who speaks of it and what is asked about it. It
 * grows while reports are gathered.
 */
final class KeyPhrase {
  private final List<Integer> stems;
  private final PhraseFinder finder;
  private final Map<String, Integer> forms = new TreeMap<>();
  private final Map<String, Integer> clauses = new TreeMap<>();
  private final Set<String> voices = new TreeSet<>();
  private final Set<String> reports = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private int sides;

  private KeyPhrase(List<Integer> stems, PhraseFinder finder) {
    this.stems = List.copyOf(stems);
    this.finder = finder;
  }

  void add(IssueDiscovery.Sighting sighting) {
    forms.merge(sighting.form(), 1, Integer::sum);
    if (!sighting.clause().isEmpty()) {
      clauses.merge(sighting.clause(), 1, Integer::sum);
    }
    if (!sighting.voice().isEmpty()) {
      voices.add(sighting.voice());
    }
    reports.add(sighting.report());
    if (places.add(sighting.place()) && sighting.side()) {
      sides++;
    }
  }

  /** The stems of its words, sorted. */
  List<Integer> stems() {
    return stems;
  }

  boolean isSingle() {
    return stems.size() == 1;
  }

  /** Whether it is one word that tells too little alone. */
  boolean isGeneric() {
    return isSingle() && finder.isGeneric(form());
  }

  /** Whether it is longer than another and has all its words. */
  boolean holds(KeyPhrase other) {
    return stems.size() > other.stems.size() && stems.containsAll(other.stems);
  }

  /** Whether the two share a word: one that is not common, or all that one of them has. */
  boolean sharesWord(KeyPhrase other) {
    boolean contained = stems.containsAll(other.stems) || other.stems.containsAll(stems);
    return contained
        || stems.stream().anyMatch(stem -> !finder.isCommon(stem) && other.stems.contains(stem));
  }

  /** In how many reports it stands. */
  int reports() {
    return reports.size();
  }

  /** In how many statements it stands. */
  int statements() {
    return places.size();
  }

  /** In how many statements that take a side it stands. */
  int sides() {
    return sides;
  }

  /** How many different speakers use it. */
  int voices() {
    return voices.size();
  }

  /** Share of the rarer one's statements that hold both, 0 to 1. */
  double together(KeyPhrase other) {
    long both = places.stream().filter(other.places::contains).count();
    return (double) both / Math.min(places.size(), other.places.size());
  }

  /** The commonest wording; of equally common ones the first by alphabet. */
  String form() {
    return commonest(forms);
  }

  /** The commonest clause about it, if it stands there more than once; empty if there is none. */
  String clause() {
    String best = commonest(clauses);
    return clauses.getOrDefault(best, 0) > 1 ? best : "";
  }

  private static String commonest(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** Gathers sightings by their stems. */
  static List<KeyPhrase> gather(List<IssueDiscovery.Survey> surveys, PhraseFinder finder) {
    Map<List<Integer>, KeyPhrase> phrases = new HashMap<>();
    for (IssueDiscovery.Survey survey : surveys) {
      for (IssueDiscovery.Sighting sighting : survey.sightings()) {
        phrases
            .computeIfAbsent(sighting.stems(), stems -> new KeyPhrase(stems, finder))
            .add(sighting);
      }
    }
    return new ArrayList<>(phrases.values());
  }
}
