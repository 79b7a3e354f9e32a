package org.rapporteur.deal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws models near a given one and tells how often packages stay acceptable and efficient. In each
 * draw the frontier is found anew, so the answer of each draw is exact; the shares are those of a
 * sample. Immutable and safe for threads.
 */
public final class Sensitivity {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final DealModel model;
  private final Variation variation;

  /** For a model and the range of its numbers. */
  public Sensitivity(DealModel model, Variation variation) {
    this.model = model;
    this.variation = variation;
  }

  /**
   * How the packages stand, in their order.
   *
   * @param packages feasible ones
   */
  public List<Robustness> of(List<DealPackage> packages) {
    Random random = new Random(variation.seed());
    int[] acceptable = new int[packages.size()];
    int[] efficient = new int[packages.size()];
    for (int draw = 0; draw < variation.draws(); draw++) {
      DealModel drawn = draw(random);
      DealSpace space = new DealSpace(drawn);
      PackageReview review = new PackageReview(drawn, space);
      FrontierSearch search =
          new FrontierSearch(space, space.constraints(DealAnalysis.forbidden(drawn)));
      BoxTree frontier = search.search().tree();
      for (int i = 0; i < packages.size(); i++) {
        acceptable[i] += review.blockers(packages.get(i)).isEmpty() ? 1 : 0;
        efficient[i] += frontier.beats(space.utilities(packages.get(i)), 0, new long[0]) ? 0 : 1;
      }
    }
    List<Robustness> robustness = new ArrayList<>();
    for (int i = 0; i < packages.size(); i++) {
      robustness.add(new Robustness(packages.get(i), share(acceptable[i]), share(efficient[i])));
    }
    return robustness;
  }

  private double share(int draws) {
    return (double) draws / variation.draws();
  }

  private DealModel draw(Random random) {
    return model.with(model.parties().stream().map(party -> draw(party, random)).toList());
  }

  private Party draw(Party party, Random random) {
    List<BigDecimal> drawn = new ArrayList<>();
    for (Valuation valuation : party.valuations()) {
      drawn.add(valuation.weight().multiply(number(1 + variation.weights() * even(random))));
    }
    BigDecimal before =
        party.valuations().stream().map(Valuation::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal after = drawn.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Valuation> valuations = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Valuation old = party.valuations().get(i);
      BigDecimal weight =
          after.signum() == 0 || variation.weights() == 0
              ? old.weight()
              : rounded(drawn.get(i).multiply(before).divide(after, MathContext.DECIMAL64));
      valuations.add(new Valuation(weight, old.values(), old.divisor()));
    }
    BigDecimal shift =
        rounded(span(party).multiply(number(variation.reservations() * even(random))));
    return new Party(party.name(), valuations, party.reservation().add(shift), party.redLines());
  }

  /** From -1 to 1. */
  private static double even(Random random) {
    return 2 * random.nextDouble() - 1;
  }

  private static BigDecimal number(double value) {
    return rounded(BigDecimal.valueOf(value));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.round(DIGITS);
  }

  /** What lies between the best and the worst outcomes of all issues, constraints aside. */
  private static BigDecimal span(Party party) {
    BigDecimal span = BigDecimal.ZERO;
    for (Valuation valuation : party.valuations()) {
      BigDecimal range =
          Collections.max(valuation.values()).subtract(Collections.min(valuation.values()));
      span =
          span.add(
              valuation
                  .weight()
                  .multiply(range)
                  .divide(valuation.divisor(), MathContext.DECIMAL64));
    }
    return span;
  }
}
