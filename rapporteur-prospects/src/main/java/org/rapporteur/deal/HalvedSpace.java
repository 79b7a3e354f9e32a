package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The packages that break no constraint, ready to be counted and listed by what they are worth at
 * least. The issues are cut into two halves; every way to settle the first is matched with a tree
 * of all ways to settle the second, so that not every package is looked at (meet in the middle,
 * Horowitz and Sahni 1974). Exact. Immutable and safe for threads.
 */
final class HalvedSpace {
  private static final int CHUNK = 256;

  private final long[][][] worth;
  private final DealSpace space;
  private final OpenConstraints constraints;
  private final int criteria;
  private final int cut;
  private final BoxTree.Points first;
  private final BoxTree second;

  /**
   * @param worth by criterion, issue and outcome; a package's worth is the sum over issues
   * @param space for the ranks of packages
   * @param constraints over the same issues
   */
  HalvedSpace(long[][][] worth, DealSpace space, OpenConstraints constraints) {
    this.worth = worth;
    this.space = space;
    this.constraints = constraints;
    this.criteria = worth.length;
    cut = middle();
    first = constraints.isSatisfiable() ? new First().points() : none();
    second = new BoxTree(new Second().points());
  }

  private BoxTree.Points none() {
    return new BoxTree.Points(new long[0], 0, criteria, constraints.masks(cut));
  }

  /** Where the larger half is smallest. */
  private int middle() {
    long before = 1;
    long after = space.packages();
    for (int step = 0; step < constraints.length(); step++) {
      int outcomes = constraints.outcomes(step);
      if (before * outcomes > after) {
        return Math.max(before * outcomes, after / outcomes) < after ? step + 1 : step;
      }
      before *= outcomes;
      after /= outcomes;
    }
    return constraints.length();
  }

  /** How many packages are worth at least so much by every criterion. */
  long count(long[] least) {
    IntStream chunks = IntStream.range(0, (first.size() + CHUNK - 1) / CHUNK);
    return (first.size() > 4 * CHUNK ? chunks.parallel() : chunks)
        .mapToLong(
            chunk -> {
              long[] corner = new long[criteria];
              long count = 0;
              for (int i = chunk * CHUNK; i < Math.min(first.size(), (chunk + 1) * CHUNK); i++) {
                lower(least, i, corner);
                count += second.count(corner, first.masks()[first.mask(i)]);
              }
              return count;
            })
        .sum();
  }

  /** Hands over the ranks of the packages that {@link #count} counts, in no useful order. */
  void visit(long[] least, LongConsumer ranks) {
    long[] corner = new long[criteria];
    for (int i = 0; i < first.size(); i++) {
      lower(least, i, corner);
      long rank = first.load(i);
      second.visit(corner, first.masks()[first.mask(i)], rest -> ranks.accept(rank + rest));
    }
  }

  /** What the second half has to add. */
  private void lower(long[] least, int point, long[] corner) {
    for (int c = 0; c < criteria; c++) {
      corner[c] = least[c] - first.coordinate(point, c);
    }
  }

  /** All ways to settle some issues in a row, as points under construction. */
  private abstract class Half {
    private final int to;
    private final int stride = BoxTree.Points.stride(criteria);
    private long[] records = new long[64 * stride];
    private int size;

    Half(int to) {
      this.to = to;
    }

    final void settle(int step, long[] worths, long rank, int state) {
      if (step == to) {
        add(worths, rank, state);
        return;
      }
      int issue = constraints.issue(step);
      for (int outcome = 0; outcome < constraints.outcomes(step); outcome++) {
        int next = next(step, state, outcome);
        if (next != OpenConstraints.BROKEN) {
          long[] sums = worths.clone();
          for (int c = 0; c < criteria; c++) {
            sums[c] += worth[c][issue][outcome];
          }
          settle(step + 1, sums, rank + space.rank(issue, outcome), next);
        }
      }
    }

    abstract int next(int step, int state, int outcome);

    abstract int mask(int state);

    private void add(long[] worths, long rank, int state) {
      if (size * stride == records.length) {
        records = Arrays.copyOf(records, 2 * records.length);
      }
      System.arraycopy(worths, 0, records, size * stride, criteria);
      records[size * stride + criteria] = mask(state);
      records[size * stride + criteria + 1] = rank;
      size++;
    }

    final BoxTree.Points points(long[][] masks) {
      return new BoxTree.Points(Arrays.copyOf(records, size * stride), size, criteria, masks);
    }
  }

  /** The first half; its masks are the remainders that it leaves open. */
  private final class First extends Half {
    First() {
      super(cut);
    }

    @Override
    int next(int step, int state, int outcome) {
      return constraints.next(step, state, outcome);
    }

    @Override
    int mask(int state) {
      return state;
    }

    BoxTree.Points points() {
      settle(0, new long[criteria], 0, 0);
      return points(constraints.masks(cut));
    }
  }

  /** The second half; its masks are the remainders that come to fit by it. */
  private final class Second extends Half {
    private final int[] outcomes = new int[constraints.length()];
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<long[]> masks = new ArrayList<>();

    Second() {
      super(constraints.length());
    }

    @Override
    int next(int step, int state, int outcome) {
      outcomes[step] = outcome;
      return 0;
    }

    @Override
    int mask(int state) {
      return numbers.computeIfAbsent(constraints.fitting(cut, outcomes), this::number);
    }

    private int number(BitSet fitting) {
      int words = constraints.masks(cut).length == 0 ? 0 : constraints.masks(cut)[0].length;
      masks.add(Arrays.copyOf(fitting.toLongArray(), words));
      return masks.size() - 1;
    }

    BoxTree.Points points() {
      settle(cut, new long[criteria], 0, 0);
      return points(masks.toArray(long[][]::new));
    }
  }
}
