package org.rapporteur.reconcile;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Groups reports into stories by average linkage (Sokal and Michener 1958): pairs are taken from
 * the most alike to the least, and two groups become one if their reports are alike enough on
 * average for the days that lie between them: the further apart, the more it counts that reports of
 * one negotiation are all somewhat alike.
 */
final class StoryGroups {
  private static final double SAME_DAY = 0.10;
  private static final double EACH_DAY = 0.03;
  private static final int MOST_DAYS = 5;

  /** So many days later papers still tell the same event. */
  private static final int SAME_NEWS = 2;

  private static final double WITHOUT_DATE = 0.14;

  private final Groups groups;
  private final List<Cluster> clusters = new ArrayList<>();
  private final double background;

  private record Cluster(int size, TermVector sum, List<LocalDate> days) {
    Cluster with(Cluster other) {
      List<LocalDate> all = new ArrayList<>(days);
      all.addAll(other.days);
      List<LocalDate> ends =
          all.isEmpty() ? List.of() : List.of(Collections.min(all), Collections.max(all));
      return new Cluster(size + other.size, sum.plus(other.sum), ends);
    }

    double likeness(Cluster other) {
      return sum.dot(other.sum) / ((double) size * other.size);
    }
  }

  private StoryGroups(List<Profile> profiles, List<TermVector> vectors) {
    groups = new Groups(profiles.size());
    for (int i = 0; i < profiles.size(); i++) {
      List<LocalDate> day = profiles.get(i).report().imprint().date().stream().toList();
      clusters.add(new Cluster(1, vectors.get(i), day));
    }
    background = TermVector.meanLikeness(vectors);
  }

  /**
   * Groups reports.
   *
   * @param pairs the reports alike at all
   */
  static Groups of(List<Profile> profiles, List<TermVector> vectors, List<Pair> pairs) {
    StoryGroups stories = new StoryGroups(profiles, vectors);
    pairs.stream().sorted(comparingDouble(pair -> -pair.likeness())).forEach(stories::joinIfAlike);
    return stories.groups;
  }

  private void joinIfAlike(Pair pair) {
    int one = groups.leader(pair.first());
    int other = groups.leader(pair.second());
    if (one == other) {
      return;
    }
    Cluster a = clusters.get(one);
    Cluster b = clusters.get(other);
    if (a.likeness(b) >= threshold(a, b)) {
      groups.join(one, other);
      clusters.set(groups.leader(one), a.with(b));
    }
  }

  /**
   * Without dates all that is left is the likeness, and reports of one negotiation are all somewhat
   * alike: it counts above what is usual among the reports at hand.
   */
  private double threshold(Cluster a, Cluster b) {
    if (a.days.isEmpty() || b.days.isEmpty()) {
      return WITHOUT_DATE + background;
    }
    LocalDate from = Collections.min(List.of(a.days.get(0), b.days.get(0)), naturalOrder());
    LocalDate to =
        Collections.max(
            List.of(a.days.get(a.days.size() - 1), b.days.get(b.days.size() - 1)), naturalOrder());
    long days = to.toEpochDay() - from.toEpochDay();
    double usual = background * Math.max(0, days - SAME_NEWS) / MOST_DAYS;
    return days > MOST_DAYS ? Double.POSITIVE_INFINITY : SAME_DAY + EACH_DAY * days + usual;
  }
}
