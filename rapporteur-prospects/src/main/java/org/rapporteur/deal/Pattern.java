package org.rapporteur.deal;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Describes packages by some of their issues: it fits those that have one of the listed outcomes on
 * every issue listed.
 *
 * @param choices by the number of the issue, the numbers of the outcomes that fit
 */
public record Pattern(SortedMap<Integer, SortedSet<Integer>> choices) {
  /** Keeps a copy of the choices. */
  public Pattern {
    SortedMap<Integer, SortedSet<Integer>> copy = new TreeMap<>();
    choices.forEach(
        (issue, outcomes) ->
            copy.put(issue, Collections.unmodifiableSortedSet(new TreeSet<>(outcomes))));
    choices = Collections.unmodifiableSortedMap(copy);
  }

  static Pattern of(Map<Integer, ? extends Set<Integer>> choices) {
    SortedMap<Integer, SortedSet<Integer>> sorted = new TreeMap<>();
    choices.forEach((issue, outcomes) -> sorted.put(issue, new TreeSet<>(outcomes)));
    return new Pattern(sorted);
  }

  /** Whether the pattern fits the package. */
  public boolean fits(DealPackage deal) {
    return choices.entrySet().stream()
        .allMatch(choice -> choice.getValue().contains(deal.outcomes().get(choice.getKey())));
  }

  /**
   * The pattern in words such as "withdrawal: full and guarantees: not none".
   *
   * @param issues those of the model
   */
  public String inWords(List<Issue> issues) {
    return choices.entrySet().stream()
        .map(choice -> inWords(issues.get(choice.getKey()), choice.getValue()))
        .collect(joining(" and "));
  }

  private static String inWords(Issue issue, SortedSet<Integer> outcomes) {
    SortedSet<Integer> others = new TreeSet<>();
    for (int i = 0; i < issue.outcomes().size(); i++) {
      if (!outcomes.contains(i)) {
        others.add(i);
      }
    }
    boolean negated = others.size() == 1 && outcomes.size() > 1;
    String names =
        (negated ? others : outcomes).stream().map(issue.outcomes()::get).collect(joining(" or "));
    return issue.name() + ": " + (negated ? "not " : "") + names;
  }
}
