package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds a meeting or a signing that is placed differently in sentences of whatever wording: both
 * name the same two parties. Only if they name the same day too is it certain enough to be shown.
 * Which sentences of a report are its scenes is found out once; of the report nothing is kept.
 */
final class Happenings {
  private static final int PARTIES = 2;
  private static final int MOST_SCENES = 40;
  private static final double SAME_DAY = 0.62;
  private static final double SOME_DAY = 0.4;
  private static final double WITHIN = 0.07;

  private final Scene.Reader reader;
  private final Whereabouts whereabouts;
  private final Map<String, int[]> sentences = new ConcurrentHashMap<>();

  Happenings(Scene.Reader reader, Whereabouts whereabouts) {
    this.reader = reader;
    this.whereabouts = whereabouts;
  }

  /** The differences between two reports, or inside one. */
  List<Finding> of(ReadReport one, ReadReport other) {
    List<Scene> own = scenes(one);
    boolean within = one.equals(other);
    List<Scene> theirs = within ? own : scenes(other);
    List<Finding> found = new ArrayList<>();
    for (Scene scene : own) {
      for (Scene counterpart : theirs) {
        if (!within || scene.sentence() < counterpart.sentence()) {
          between(scene, counterpart)
              .filter(finding -> !isToldAlike(scene, theirs) && !isToldAlike(counterpart, own))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private List<Scene> scenes(ReadReport report) {
    int[] known = sentences.get(report.id());
    if (known != null) {
      return read(report, IntStream.of(known)).toList();
    }
    List<Scene> scenes =
        read(report, IntStream.range(0, report.document().sentences().size()))
            .filter(scene -> scene.names().size() >= PARTIES)
            .filter(scene -> gatherings(scene).findAny().isPresent())
            .limit(MOST_SCENES)
            .toList();
    sentences.put(report.id(), scenes.stream().mapToInt(Scene::sentence).toArray());
    return scenes;
  }

  private Stream<Scene> read(ReadReport report, IntStream sentences) {
    return sentences.mapToObj(sentence -> reader.of(report, sentence)).flatMap(Optional::stream);
  }

  private static Stream<Venue> gatherings(Scene scene) {
    return scene.venues().stream()
        .filter(v -> v.occasion() == Occasion.MEETING || v.occasion() == Occasion.SIGNING)
        .filter(v -> scene.report().quotationOf(v.head()) == ReadReport.UNQUOTED);
  }

  private Optional<Finding> between(Scene scene, Scene other) {
    if (!areOfOne(scene, other)) {
      return Optional.empty();
    }
    for (Venue venue : gatherings(scene).toList()) {
      Optional<Finding> found =
          gatherings(other)
              .filter(v -> v.occasion() == venue.occasion())
              .filter(v -> whereabouts.exclude(scene.report(), venue, other.report(), v))
              .findFirst()
              .map(v -> finding(scene, venue, other, v));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean areOfOne(Scene scene, Scene other) {
    return scene.sharedNames(other) >= PARTIES
        && scene.mayBeOnDayOf(other)
        && scene.series().equals(other.series());
  }

  /** Whether a report also has the same happening where a scene has it. */
  private boolean isToldAlike(Scene scene, List<Scene> told) {
    return told.stream()
        .filter(other -> !other.equals(scene) && areOfOne(scene, other))
        .anyMatch(
            other ->
                gatherings(scene)
                    .allMatch(
                        venue ->
                            gatherings(other)
                                .anyMatch(
                                    v ->
                                        !whereabouts.exclude(
                                            scene.report(), venue, other.report(), v))));
  }

  private static Finding finding(Scene scene, Venue venue, Scene other, Venue otherVenue) {
    boolean within = scene.report().equals(other.report());
    Mark mark = scene.report().mark(venue.first(), venue.end());
    Mark otherMark = other.report().mark(otherVenue.first(), otherVenue.end());
    return new Finding(
        Kind.PLACE,
        Severity.MEDIUM,
        (scene.isOnDayOf(other) ? SAME_DAY : SOME_DAY) - (within ? WITHIN : 0),
        (within ? "The report gives" : "Two reports give")
            + " different places: "
            + SentencePair.words(scene.report(), mark)
            + " and "
            + SentencePair.words(other.report(), otherMark),
        List.of(mark, otherMark));
  }
}
