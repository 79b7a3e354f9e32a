package org.rapporteur.issue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.issue.IssueDiscovery.Sighting;

/**
 * Tells by how often phrases come up, in what is said and in what reporters tell, whether they name
 * questions of a dispute: a logistic regression trained by {@code training/stance/questions.py}.
 * Immutable.
 */
final class Salience {
  private static final double FLOOR = 0.5;
  private static final int FEWEST = 2;

  private final Weights weights = Weights.of("question");
  private final PhraseFinder finder;
  private final int reports;
  private final Map<List<Integer>, Set<String>> told = new HashMap<>();
  private final Map<List<Integer>, Set<String>> opening = new HashMap<>();

  /**
   * How often phrases come up in some reports.
   *
   * @param narrated where phrases stand in the words of the reporters
   * @param reports how many reports there are
   */
  Salience(Stream<Sighting> narrated, PhraseFinder finder, int reports) {
    this.finder = finder;
    this.reports = reports;
    narrated.forEach(
        sighting -> {
          add(told, sighting);
          if (sighting.opens()) {
            add(opening, sighting);
          }
        });
  }

  private static void add(Map<List<Integer>, Set<String>> places, Sighting sighting) {
    places.computeIfAbsent(sighting.stems(), stems -> new HashSet<>()).add(sighting.place());
  }

  /**
   * Whether a phrase that several speakers use, and not only to tell of it, comes up so often that
   * it is likely a question.
   */
  boolean isSalient(KeyPhrase phrase) {
    return phrase.places().size() >= FEWEST
        && phrase.voices().size() >= FEWEST
        && !phrase.sides().isEmpty()
        && phrase.reports() >= Math.min(FEWEST, reports)
        && !phrase.isShared()
        && weights.chance(features(phrase)) >= FLOOR;
  }

  /** What tells that a phrase names a question, for training. */
  List<Double> features(KeyPhrase phrase) {
    int said = phrase.places().size();
    int narrated = told.getOrDefault(phrase.stems(), Set.of()).size();
    long first =
        phrase.sightings().stream().filter(Sighting::opens).map(Sighting::place).distinct().count()
            + opening.getOrDefault(phrase.stems(), Set.of()).size();
    return List.of(
        1.0,
        phrase.isSingle() ? 1.0 : 0.0,
        finder.isGeneric(phrase.form()) ? 1.0 : 0.0,
        Math.log1p(said),
        Math.log1p(phrase.asked()),
        Math.log1p(first),
        Math.log1p(said + narrated),
        Math.log(reports));
  }
}
