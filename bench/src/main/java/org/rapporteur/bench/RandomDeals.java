package org.rapporteur.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.deal.Constraint;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.Issue;
import org.rapporteur.deal.Party;
import org.rapporteur.deal.Pattern;
import org.rapporteur.deal.Valuation;

/** Random models of a size and kind. */
final class RandomDeals {
  private static final int DIGITS = 9;

  /** How values are drawn. */
  enum Kind {
    /** Evenly from 0 to 1, each for itself. */
    RANDOM("random"),
    /** As random ones, less nine tenths of the parties' mean: what one likes, others do not. */
    OPPOSED("negatively correlated"),
    /** Whole numbers from 0 to 10, weights from 1 to 10. */
    INTEGER("integer");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Random random;

  RandomDeals(long seed) {
    random = new Random(seed);
  }

  /** A model whose parties all want about 55 % of what they could get. */
  DealModel next(int issues, int outcomes, int parties, Kind kind, int constraints) {
    List<Issue> names = new ArrayList<>();
    double[][][] values = new double[parties][issues][outcomes];
    for (int i = 0; i < issues; i++) {
      List<String> outcomeNames = new ArrayList<>();
      for (int o = 0; o < outcomes; o++) {
        outcomeNames.add("outcome " + o);
        draw(values, i, o, kind);
      }
      names.add(new Issue("issue " + i, outcomeNames));
    }
    List<Party> sides = new ArrayList<>();
    for (int p = 0; p < parties; p++) {
      sides.add(party("party " + p, values[p], kind));
    }
    List<Constraint> rules = new ArrayList<>();
    for (int c = 0; c < constraints; c++) {
      rules.add(Constraint.never(pattern(issues, outcomes), names));
    }
    return new DealModel("", names, sides, rules, List.of());
  }

  private void draw(double[][][] values, int issue, int outcome, Kind kind) {
    double mean = 0;
    for (double[][] party : values) {
      party[issue][outcome] = random.nextDouble();
      mean += party[issue][outcome] / values.length;
    }
    for (double[][] party : values) {
      double value = party[issue][outcome];
      party[issue][outcome] =
          switch (kind) {
            case RANDOM -> value;
            case OPPOSED -> value - 0.9 * mean + 0.5;
            case INTEGER -> Math.floor(value * 11);
          };
    }
  }

  private Party party(String name, double[][] values, Kind kind) {
    List<Valuation> valuations = new ArrayList<>();
    double most = 0;
    for (double[] issue : values) {
      double weight = kind == Kind.INTEGER ? 1 + random.nextInt(10) : random.nextDouble();
      double best = 0;
      List<BigDecimal> decimals = new ArrayList<>();
      for (double value : issue) {
        best = Math.max(best, value);
        decimals.add(decimal(value));
      }
      most += weight * best;
      valuations.add(new Valuation(decimal(weight), decimals, BigDecimal.ONE));
    }
    return new Party(name, valuations, decimal(0.55 * most), List.of());
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  /** One outcome each of two issues. */
  private Pattern pattern(int issues, int outcomes) {
    SortedMap<Integer, SortedSet<Integer>> choices = new TreeMap<>();
    while (choices.size() < 2) {
      choices.put(random.nextInt(issues), new TreeSet<>(List.of(random.nextInt(outcomes))));
    }
    return new Pattern(choices);
  }
}
