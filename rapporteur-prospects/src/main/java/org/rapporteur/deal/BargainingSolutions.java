package org.rapporteur.deal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Finds the point of a frontier that a solution singles out. Utilities are compared exactly: as
 * floating-point numbers first, and where these are too close to tell, as whole numbers. Immutable
 * and safe for threads.
 */
final class BargainingSolutions {
  private static final double CLOSE = 1e-12;

  private final Frontier frontier;
  private final long[] firstPackages;
  private final long[][] gains;
  private final long[] mostGains;

  /**
   * @param frontier of the packages that cross no red line
   * @param reservations of each party, in units
   */
  BargainingSolutions(Frontier frontier, long[] reservations) {
    this.frontier = frontier;
    firstPackages = frontier.firstPackages();
    gains = new long[frontier.size()][];
    mostGains = new long[reservations.length];
    for (int point = 0; point < gains.length; point++) {
      long[] gain = new long[reservations.length];
      for (int party = 0; party < gain.length; party++) {
        gain[party] = frontier.utility(point, party) - reservations[party];
      }
      gains[point] = gain;
    }
    IntStream.range(0, gains.length).filter(this::isAcceptable).forEach(this::raiseMost);
  }

  private boolean isAcceptable(int point) {
    return Arrays.stream(gains[point]).allMatch(gain -> gain >= 0);
  }

  private void raiseMost(int point) {
    for (int party = 0; party < mostGains.length; party++) {
      mostGains[party] = Math.max(mostGains[party], gains[point][party]);
    }
  }

  /** The rank of the package that the solution singles out; none if somebody blocks each. */
  OptionalLong find(Solution solution) {
    Comparator<long[]> rule =
        switch (solution) {
          case NASH -> BargainingSolutions::compareProducts;
          case KALAI_SMORODINSKY -> this::compareShares;
          case EGALITARIAN -> BargainingSolutions::compareSmallest;
          case UTILITARIAN -> Comparator.comparingLong(gain -> Arrays.stream(gain).sum());
        };
    Comparator<Integer> better =
        Comparator.comparing(
                (Integer point) -> gains[point],
                rule.thenComparing(BargainingSolutions::compareSmallest))
            .thenComparing(point -> firstPackages[point], Comparator.reverseOrder());
    OptionalInt best =
        IntStream.range(0, frontier.size())
            .filter(this::isAcceptable)
            .reduce((a, b) -> better.compare(a, b) >= 0 ? a : b);
    return best.isEmpty() ? OptionalLong.empty() : OptionalLong.of(firstPackages[best.getAsInt()]);
  }

  private static int compareProducts(long[] a, long[] b) {
    double first = Arrays.stream(a).asDoubleStream().reduce(1, (x, y) -> x * y);
    double second = Arrays.stream(b).asDoubleStream().reduce(1, (x, y) -> x * y);
    if (Math.abs(first - second) > CLOSE * Math.max(first, second)) {
      return Double.compare(first, second);
    }
    return product(a).compareTo(product(b));
  }

  private static BigInteger product(long[] factors) {
    return Arrays.stream(factors)
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ONE, BigInteger::multiply);
  }

  private static int compareSmallest(long[] a, long[] b) {
    long[] first = a.clone();
    long[] second = b.clone();
    Arrays.sort(first);
    Arrays.sort(second);
    return Arrays.compare(first, second);
  }

  private int compareShares(long[] a, long[] b) {
    Share[] first = shares(a);
    Share[] second = shares(b);
    return Arrays.compare(first, second);
  }

  private Share[] shares(long[] gain) {
    return IntStream.range(0, gain.length)
        .mapToObj(
            party ->
                mostGains[party] == 0 ? new Share(1, 1) : new Share(gain[party], mostGains[party]))
        .sorted()
        .toArray(Share[]::new);
  }

  /** A part of a whole that is above 0. */
  private record Share(long part, long whole) implements Comparable<Share> {
    @Override
    public int compareTo(Share other) {
      double here = (double) part / whole;
      double there = (double) other.part / other.whole;
      if (Math.abs(here - there) > CLOSE) {
        return Double.compare(here, there);
      }
      return BigInteger.valueOf(part)
          .multiply(BigInteger.valueOf(other.whole))
          .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
    }
  }
}
