package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule across issues, such as "if withdrawal: full then guarantees: not none".
 *
 * @param words the rule in words
 * @param forbidden what it comes to: no package may fit one of these patterns
 */
public record Constraint(String words, List<Pattern> forbidden) {
  /** Keeps a copy of the patterns. */
  public Constraint {
    forbidden = List.copyOf(forbidden);
  }

  /** The rule that no package fits a pattern. */
  public static Constraint never(Pattern pattern, List<Issue> issues) {
    return new Constraint("never " + pattern.inWords(issues), List.of(pattern));
  }

  /** The rule that each package which fits the condition fits the consequence too. */
  public static Constraint ifThen(Pattern condition, Pattern consequence, List<Issue> issues) {
    List<Pattern> forbidden = new ArrayList<>();
    consequence
        .choices()
        .forEach((issue, outcomes) -> forbidden.add(except(condition, issue, outcomes, issues)));
    return new Constraint(
        "if " + condition.inWords(issues) + " then " + consequence.inWords(issues), forbidden);
  }

  /** The condition with some other outcome of an issue. */
  private static Pattern except(
      Pattern condition, int issue, Set<Integer> outcomes, List<Issue> issues) {
    SortedSet<Integer> others = new TreeSet<>();
    for (int o = 0; o < issues.get(issue).outcomes().size(); o++) {
      if (!outcomes.contains(o)) {
        others.add(o);
      }
    }
    Map<Integer, SortedSet<Integer>> choices = new TreeMap<>(condition.choices());
    if (choices.containsKey(issue)) {
      others.retainAll(choices.get(issue));
    }
    choices.put(issue, others);
    return Pattern.of(choices);
  }

  /** Whether the package keeps the rule. */
  public boolean allows(DealPackage deal) {
    return forbidden.stream().noneMatch(pattern -> pattern.fits(deal));
  }
}
