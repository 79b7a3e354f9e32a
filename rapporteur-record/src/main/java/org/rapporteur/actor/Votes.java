package org.rapporteur.actor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Counts evidence. */
final class Votes {
  private Votes() {}

  /** The party with most evidence; empty if there is none or two have as much. */
  static String winner(Map<String, List<Evidence>> votes) {
    String best = "";
    int most = -1;
    for (Map.Entry<String, List<Evidence>> vote : votes.entrySet()) {
      if (vote.getValue().size() > most) {
        most = vote.getValue().size();
        best = vote.getKey();
      } else if (vote.getValue().size() == most) {
        best = "";
      }
    }
    return best;
  }

  /** The word counted most; of several, the first in order; empty if there is none. */
  static String mostFrequent(SortedMap<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }
}
