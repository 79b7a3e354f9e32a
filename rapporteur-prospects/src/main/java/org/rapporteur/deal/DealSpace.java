package org.rapporteur.deal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * All packages of a model and what they are worth, in whole numbers.
 *
 * <p>What an outcome is worth to a party, weight × value ÷ divisor, is a whole number of
 * <em>units</em>, so that sums come out the same in whatever order they are taken and equal
 * utilities are equal. The unit is the same for all parties: the largest fraction of 1 in which all
 * worths are whole numbers, as long as sums stay below 2^56; else a power of ten, to which each
 * worth is rounded. A package is its <em>rank</em>: its place in the list of all packages in which
 * the last issue changes fastest. Immutable and safe for threads.
 */
final class DealSpace {
  /** The most packages that a model may have. */
  static final long MOST_PACKAGES = 100_000_000_000L;

  private static final BigInteger LARGEST = BigInteger.ONE.shiftLeft(56);
  private static final BigInteger FINEST = BigInteger.TEN.pow(40);
  private static final long COARSEST = 1_000_000;

  private final int[] sizes;
  private final long[] strides;
  private final long[][][] worth;
  private final long[] reservations;
  private final BigInteger unitsOfOne;
  private final boolean exact;

  /**
   * Counts a model's values in units.
   *
   * @throws DealException if the values of the parties are too far apart to be counted in one unit
   */
  DealSpace(DealModel model) {
    List<Issue> issues = model.issues();
    sizes = issues.stream().mapToInt(issue -> issue.outcomes().size()).toArray();
    strides = new long[sizes.length];
    long stride = 1;
    for (int i = sizes.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= sizes[i];
    }
    Fraction[][][] fractions = fractions(model.parties());
    BigInteger common = commonDenominator(fractions, model.parties());
    exact = fits(common, model.parties());
    unitsOfOne = exact ? common : powerOfTen(model.parties());
    worth = new long[model.parties().size()][sizes.length][];
    reservations = new long[worth.length];
    for (int p = 0; p < worth.length; p++) {
      for (int i = 0; i < sizes.length; i++) {
        worth[p][i] = new long[sizes[i]];
        for (int o = 0; o < sizes[i]; o++) {
          worth[p][i][o] = fractions[p][i][o].times(unitsOfOne, RoundingMode.HALF_EVEN);
        }
      }
      reservations[p] =
          Fraction.of(model.parties().get(p).reservation(), BigDecimal.ONE)
              .times(unitsOfOne, RoundingMode.CEILING);
    }
  }

  /** A fraction in lowest terms, the denominator above 0. */
  private record Fraction(BigInteger numerator, BigInteger denominator) {
    static Fraction of(BigDecimal dividend, BigDecimal divisor) {
      int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
      BigInteger numerator = dividend.setScale(scale).unscaledValue();
      BigInteger denominator = divisor.setScale(scale).unscaledValue();
      BigInteger common = numerator.gcd(denominator);
      return new Fraction(numerator.divide(common), denominator.divide(common));
    }

    long times(BigInteger factor, RoundingMode rounding) {
      return new BigDecimal(numerator.multiply(factor))
          .divide(new BigDecimal(denominator), 0, rounding)
          .longValueExact();
    }
  }

  private Fraction[][][] fractions(List<Party> parties) {
    Fraction[][][] fractions = new Fraction[parties.size()][sizes.length][];
    for (int p = 0; p < fractions.length; p++) {
      for (int i = 0; i < sizes.length; i++) {
        Valuation valuation = parties.get(p).valuations().get(i);
        fractions[p][i] =
            valuation.values().stream()
                .map(value -> Fraction.of(valuation.weight().multiply(value), valuation.divisor()))
                .toArray(Fraction[]::new);
      }
    }
    return fractions;
  }

  private static BigInteger commonDenominator(Fraction[][][] fractions, List<Party> parties) {
    List<Fraction> all = new ArrayList<>();
    for (Fraction[][] party : fractions) {
      for (Fraction[] issue : party) {
        all.addAll(List.of(issue));
      }
    }
    parties.forEach(party -> all.add(Fraction.of(party.reservation(), BigDecimal.ONE)));
    BigInteger common = BigInteger.ONE;
    for (Fraction fraction : all) {
      common = common.divide(common.gcd(fraction.denominator())).multiply(fraction.denominator());
      if (common.compareTo(FINEST) > 0) {
        break;
      }
    }
    return common;
  }

  private static boolean fits(BigInteger unitsOfOne, List<Party> parties) {
    return parties.stream()
        .allMatch(
            party ->
                most(party)
                        .max(party.reservation().abs())
                        .multiply(new BigDecimal(unitsOfOne))
                        .compareTo(new BigDecimal(LARGEST))
                    < 0);
  }

  /** An upper bound of what any package is worth to the party, its sign aside. */
  private static BigDecimal most(Party party) {
    BigDecimal most = BigDecimal.ZERO;
    for (Valuation valuation : party.valuations()) {
      BigDecimal largest =
          valuation.values().stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElseThrow();
      most =
          most.add(
              valuation
                  .weight()
                  .abs()
                  .multiply(largest)
                  .divide(valuation.divisor(), 40, RoundingMode.UP));
    }
    return most;
  }

  private static BigInteger powerOfTen(List<Party> parties) {
    BigInteger units = BigInteger.ONE;
    while (fits(units.multiply(BigInteger.TEN), parties)) {
      units = units.multiply(BigInteger.TEN);
    }
    for (Party party : parties) {
      BigDecimal most = most(party).multiply(new BigDecimal(units));
      if (most.signum() > 0 && most.compareTo(BigDecimal.valueOf(COARSEST)) < 0) {
        throw new DealException(
            "the values of '" + party.name() + "' are too small beside those of others");
      }
    }
    return units;
  }

  /** Number of parties. */
  int parties() {
    return worth.length;
  }

  /** Number of issues. */
  int issues() {
    return sizes.length;
  }

  /** Number of outcomes of an issue. */
  int outcomes(int issue) {
    return sizes[issue];
  }

  /** Whether no worth was rounded. */
  boolean isExact() {
    return exact;
  }

  /** Number of packages, whether feasible or not. */
  long packages() {
    return strides[0] * sizes[0];
  }

  /** What an outcome is worth to a party, in units. */
  long worth(int party, int issue, int outcome) {
    return worth[party][issue][outcome];
  }

  /** The worths of all outcomes by party, issue and outcome. Not to be changed. */
  long[][][] worths() {
    return worth;
  }

  /** The least number of units that a party accepts. */
  long reservation(int party) {
    return reservations[party];
  }

  /** The least number of units that each party accepts. */
  long[] reservations() {
    return reservations.clone();
  }

  /** What an outcome adds to a package's rank. */
  long rank(int issue, int outcome) {
    return strides[issue] * outcome;
  }

  /** The rank of a package. */
  long rank(DealPackage deal) {
    long rank = 0;
    for (int i = 0; i < sizes.length; i++) {
      rank += rank(i, deal.outcomes().get(i));
    }
    return rank;
  }

  /** The package of a rank. */
  DealPackage deal(long rank) {
    List<Integer> outcomes = new ArrayList<>(sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      outcomes.add((int) (rank / strides[i] % sizes[i]));
    }
    return new DealPackage(outcomes);
  }

  /** What a package is worth to each party, in units. */
  long[] utilities(DealPackage deal) {
    long[] utilities = new long[worth.length];
    for (int p = 0; p < worth.length; p++) {
      for (int i = 0; i < sizes.length; i++) {
        utilities[p] += worth[p][i][deal.outcomes().get(i)];
      }
    }
    return utilities;
  }

  /** Units as the number nearest to them. */
  double value(long units) {
    return new BigDecimal(units)
        .divide(new BigDecimal(unitsOfOne), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** A package with its utilities as numbers. */
  ValuedPackage valued(DealPackage deal) {
    return new ValuedPackage(deal, Arrays.stream(utilities(deal)).mapToObj(this::value).toList());
  }

  /** Constraints over these issues, in an order that leaves few of them open at a time. */
  OpenConstraints constraints(Collection<Pattern> forbidden) {
    return new OpenConstraints(sizes, OpenConstraints.order(sizes.length, forbidden), forbidden);
  }
}
