package org.rapporteur.issue;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.issue.IssueDiscovery.Sighting;

/**
 * Tells by how often phrases come up, in what is said and in what reporters tell, whether they name
 * questions of a dispute: a logistic regression trained by {@code training/stance/questions.py}.
 * Immutable.
 */
final class Salience {
  private static final double FLOOR = 0.4;
  private static final int FEWEST = 2;
  private static final int FEWEST_OF_A_WORD = 3;

  private final Weights weights = Weights.of("question");
  private final PhraseFinder finder;
  private final Set<Integer> speakers;
  private final int reports;
  private final Map<List<Integer>, List<Sighting>> narrated;

  /**
   * How often phrases come up in some reports.
   *
   * @param narrated where phrases stand in the words of the reporters
   * @param speakers stems of the nouns for those who say something
   * @param reports how many reports there are
   */
  Salience(Stream<Sighting> narrated, PhraseFinder finder, Set<Integer> speakers, int reports) {
    this.finder = finder;
    this.speakers = speakers;
    this.reports = reports;
    this.narrated = narrated.collect(groupingBy(Sighting::stems));
  }

  /** Where the words of a phrase stand in what reporters tell. */
  Stream<Sighting> narrated(KeyPhrase phrase) {
    return narrated.getOrDefault(phrase.stems(), List.of()).stream();
  }

  /**
   * Whether a phrase is what is talked about, rather than who talks: a body or a kind of people
   * only if it is said more than once that something be done about it or that there be one.
   */
  boolean isMatter(KeyPhrase phrase) {
    String noun = PhraseFinder.noun(phrase.form());
    boolean acts = finder.isAgent(noun) || speakers.contains(PhraseFinder.stem(noun));
    return !acts
        || finder.hasUsualDeed(noun)
        || phrase.isProposed()
        || count(all(phrase).stream().filter(Sighting::isAsked).toList(), Sighting::place)
            >= FEWEST;
  }

  /** Whether a phrase comes up so often that it is likely a question. */
  boolean isSalient(KeyPhrase phrase) {
    return mayBeQuestion(phrase) && weights.chance(features(phrase)) >= FLOOR;
  }

  /** Whether a phrase is said on a side and comes up again, in another report if there is one. */
  boolean mayBeQuestion(KeyPhrase phrase) {
    List<Sighting> all = all(phrase);
    return !phrase.isShared()
        && !phrase.sides().isEmpty()
        && count(all, Sighting::place) >= (phrase.isSingle() ? FEWEST_OF_A_WORD : FEWEST)
        && count(all, Sighting::report) >= Math.min(FEWEST, reports);
  }

  /** What tells that a phrase names a question, for training. */
  List<Double> features(KeyPhrase phrase) {
    List<Sighting> said = phrase.sightings();
    List<Sighting> told = narrated(phrase).toList();
    List<Sighting> all = all(phrase);
    String noun = PhraseFinder.noun(phrase.form());
    return List.of(
        1.0,
        sign(phrase.isSingle()),
        sign(finder.isGeneric(phrase.form())),
        sign(phrase.happens()),
        sign(finder.isDeed(noun)),
        sign(finder.isGoverned(phrase.form())),
        share(all, sighting -> sighting.determiner() == Determiner.ANY),
        sign(2 * share(all, Sighting::isWhere) > 1),
        much(said.stream()),
        much(all.stream()),
        much(said.stream().filter(Sighting::isAsked)),
        much(told.stream().filter(Sighting::isAsked)),
        much(all.stream().filter(Sighting::opens)),
        much(said.stream().filter(Sighting::side)),
        much(said.stream().filter(Sighting::put)),
        Math.log((double) count(all, Sighting::report)),
        Math.log(reports));
  }

  private List<Sighting> all(KeyPhrase phrase) {
    return Stream.concat(phrase.sightings().stream(), narrated(phrase)).toList();
  }

  private static double sign(boolean told) {
    return told ? 1.0 : 0.0;
  }

  private static double share(List<Sighting> sightings, Predicate<Sighting> which) {
    return sightings.stream().filter(which).count() / (double) sightings.size();
  }

  private static double much(Stream<Sighting> sightings) {
    return Math.log1p((double) sightings.map(Sighting::place).distinct().count());
  }

  private static long count(List<Sighting> sightings, Function<Sighting, String> part) {
    return sightings.stream().map(part).distinct().count();
  }
}
