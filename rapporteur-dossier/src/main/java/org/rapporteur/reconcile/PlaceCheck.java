package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds one happening placed at two places that exclude one another: in sentences nearly the same
 * between the same words, in others if each tells of one place alone. Silent if dates, names or a
 * word such as "another" tell that it is not the same happening.
 */
final class PlaceCheck implements Check {
  private static final double LEAST_SHARING = 0.5;
  private static final double LOOSE = 0.35;
  private static final double UNKNOWN = 0.05;

  private final Scene.Reader scenes;
  private final Whereabouts whereabouts;

  PlaceCheck(Scene.Reader scenes, Whereabouts whereabouts) {
    this.scenes = scenes;
    this.whereabouts = whereabouts;
  }

  @Override
  public List<Finding> of(SentencePair pair) {
    if (pair.sharing() < LEAST_SHARING && !pair.isNear()) {
      return List.of();
    }
    Optional<Scene> one = scenes.of(pair.one(), pair.sentence());
    Optional<Scene> other = scenes.of(pair.other(), pair.otherSentence());
    return one.isPresent() && other.isPresent() ? between(pair, one.get(), other.get()) : List.of();
  }

  private List<Finding> between(SentencePair pair, Scene one, Scene other) {
    long shared = one.sharedNames(other);
    boolean otherParties = shared < one.names().size() && shared < other.names().size();
    boolean within = pair.isWithin();
    boolean moreParties = shared < Math.max(one.names().size(), other.names().size());
    boolean otherTime = !one.mayBeOnDayOf(other) || !one.series().equals(other.series());
    if (otherParties || within && moreParties || otherTime) {
      return List.of();
    }
    List<Venue> own = onlyIn(one, other);
    List<Venue> theirs = new ArrayList<>(onlyIn(other, one));
    List<Finding> found = new ArrayList<>();
    for (Venue venue : own) {
      counterpart(pair, venue, own, theirs)
          .ifPresent(
              counterpart -> {
                theirs.remove(counterpart);
                found.add(finding(pair, venue, counterpart));
              });
    }
    return found;
  }

  /** The venues of a scene that exclude all of the same kind in the other. */
  private List<Venue> onlyIn(Scene one, Scene other) {
    return one.venues().stream()
        .filter(
            venue ->
                other.venues().stream()
                    .filter(o -> o.occasion() == venue.occasion())
                    .allMatch(o -> whereabouts.exclude(one.report(), venue, other.report(), o)))
        .toList();
  }

  private static Optional<Venue> counterpart(
      SentencePair pair, Venue venue, List<Venue> own, List<Venue> theirs) {
    List<Venue> like =
        theirs.stream().filter(other -> other.occasion() == venue.occasion()).toList();
    if (pair.isNear()) {
      Optional<Venue> beside =
          pair.gapAt(venue.first(), venue.end())
              .flatMap(
                  gap ->
                      like.stream()
                          .filter(other -> pair.holdsOther(gap, other.first(), other.end()))
                          .findFirst());
      if (beside.isPresent()) {
        return beside;
      }
    }
    boolean alone = own.size() == 1 && theirs.size() == 1 && like.size() == 1;
    return alone && pair.sharing() >= LEAST_SHARING ? Optional.of(like.get(0)) : Optional.empty();
  }

  private Finding finding(SentencePair pair, Venue one, Venue other) {
    Mark mark = pair.one().mark(one.first(), one.end());
    Mark otherMark = pair.other().mark(other.first(), other.end());
    boolean beside = pair.isNear() && pair.gapAt(one.first(), one.end()).isPresent();
    boolean within = pair.isWithin();
    double confidence =
        (beside ? pair.certainty() : LOOSE + LOOSE * pair.sharing() - (within ? UNKNOWN : 0))
            - (whereabouts.know(one, other) ? 0 : UNKNOWN);
    return new Finding(
        Kind.PLACE,
        one.site() ? Severity.LOW : Severity.MEDIUM,
        confidence,
        pair.subject("give different places: ", "gives different places: ")
            + SentencePair.words(pair.one(), mark)
            + " and "
            + SentencePair.words(pair.other(), otherMark),
        List.of(mark, otherMark));
  }
}
