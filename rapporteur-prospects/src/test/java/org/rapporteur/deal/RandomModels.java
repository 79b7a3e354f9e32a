package org.rapporteur.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small models with ties, negative values, rules, red lines and a package on the table. */
final class RandomModels {
  private static final int[] DIVISORS = {1, 1, 2, 4, 5, 8};

  private final Random random;

  RandomModels(long seed) {
    random = new Random(seed);
  }

  /** Two to eight parties, one to five issues of one to four outcomes. */
  DealModel next() {
    List<Issue> issues = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<String> outcomes = new ArrayList<>();
      int size = 1 + random.nextInt(4);
      for (int o = 0; o < size; o++) {
        outcomes.add("outcome " + (o + 1));
      }
      issues.add(new Issue("issue " + (i + 1), outcomes));
    }
    int digits = random.nextInt(3);
    List<Party> parties = new ArrayList<>();
    int sides = random.nextInt(3) == 0 ? 2 + random.nextInt(7) : 2;
    for (int p = 0; p < sides; p++) {
      parties.add(party("party " + (p + 1), issues, digits));
    }
    List<Constraint> constraints = new ArrayList<>();
    int rules = random.nextInt(5);
    for (int c = 0; c < rules; c++) {
      constraints.add(
          random.nextInt(3) == 0
              ? Constraint.never(pattern(issues), issues)
              : Constraint.ifThen(pattern(issues), pattern(issues), issues));
    }
    List<Integer> outcomes = new ArrayList<>();
    issues.forEach(issue -> outcomes.add(random.nextInt(issue.outcomes().size())));
    return new DealModel("", issues, parties, constraints, List.of(new DealPackage(outcomes)));
  }

  private Party party(String name, List<Issue> issues, int digits) {
    List<Valuation> valuations = new ArrayList<>();
    for (Issue issue : issues) {
      List<BigDecimal> values = new ArrayList<>();
      issue.outcomes().forEach(outcome -> values.add(number(-3, 8, digits)));
      valuations.add(
          new Valuation(
              number(0, 3, digits),
              values,
              BigDecimal.valueOf(DIVISORS[random.nextInt(DIVISORS.length)])));
    }
    List<Pattern> redLines = new ArrayList<>();
    while (random.nextInt(4) == 0) {
      redLines.add(pattern(issues));
    }
    return new Party(name, valuations, number(-6, 10, digits), redLines);
  }

  /** A number with so many digits after the point, small so that there are ties. */
  private BigDecimal number(int from, int to, int digits) {
    BigDecimal whole = BigDecimal.valueOf(from + random.nextInt(to - from + 1));
    return whole.add(BigDecimal.valueOf(random.nextInt(digits == 0 ? 1 : 5), digits));
  }

  private Pattern pattern(List<Issue> issues) {
    Map<Integer, Set<Integer>> choices = new TreeMap<>();
    do {
      int issue = random.nextInt(issues.size());
      Set<Integer> outcomes = new TreeSet<>();
      int size = 1 + random.nextInt(2);
      for (int i = 0; i < size; i++) {
        outcomes.add(random.nextInt(issues.get(issue).outcomes().size()));
      }
      choices.put(issue, outcomes);
    } while (random.nextBoolean());
    return Pattern.of(choices);
  }
}
