package org.rapporteur.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well reports are grouped by story: B-cubed (Bagga and Baldwin 1998), averaged over reports.
 *
 * @param precision share of a report's group that tells the same event
 * @param recall share of the reports of its event that are in its group
 * @param mixed groups that hold more than one event
 */
record StoryScore(double precision, double recall, long mixed) {

  /**
   * Scores groups.
   *
   * @param groups ids of reports
   * @param event the event that each report tells, by its id
   */
  static StoryScore of(List<List<String>> groups, Map<String, String> event) {
    double precision = 0;
    double recall = 0;
    long mixed = 0;
    for (List<String> group : groups) {
      Set<String> events = new HashSet<>();
      for (String report : group) {
        String own = event.get(report);
        events.add(own);
        long same = group.stream().filter(other -> event.get(other).equals(own)).count();
        long all = event.values().stream().filter(own::equals).count();
        precision += (double) same / group.size();
        recall += (double) same / all;
      }
      mixed += events.size() > 1 ? 1 : 0;
    }
    return new StoryScore(precision / event.size(), recall / event.size(), mixed);
  }

  /** Harmonic mean of precision and recall. */
  double f1() {
    return 2 * precision * recall / (precision + recall);
  }
}
