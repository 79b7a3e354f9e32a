package org.rapporteur.issue;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
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
  private final Map<List<Integer>, List<Sighting>> narrated;

  /**
   * How often phrases come up in some reports.
   *
   * @param narrated where phrases stand in the words of the reporters
   * @param reports how many reports there are
   */
  Salience(Stream<Sighting> narrated, PhraseFinder finder, int reports) {
    this.finder = finder;
    this.reports = reports;
    this.narrated = narrated.collect(groupingBy(Sighting::stems));
  }

  /** Where the words of a phrase stand in what reporters tell. */
  Stream<Sighting> narrated(KeyPhrase phrase) {
    return narrated.getOrDefault(phrase.stems(), List.of()).stream();
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
    long told = narrated(phrase).map(Sighting::place).distinct().count();
    long first =
        Stream.concat(phrase.sightings().stream(), narrated(phrase))
            .filter(Sighting::opens)
            .map(Sighting::place)
            .distinct()
            .count();
    return List.of(
        1.0,
        phrase.isSingle() ? 1.0 : 0.0,
        finder.isGeneric(phrase.form()) ? 1.0 : 0.0,
        Math.log1p(said),
        Math.log1p((double) phrase.asked()),
        Math.log1p((double) first),
        Math.log1p((double) said + told),
        Math.log(reports));
  }
}
