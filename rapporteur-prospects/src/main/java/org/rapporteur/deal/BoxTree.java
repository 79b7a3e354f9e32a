package org.rapporteur.deal;

import java.util.Arrays;
import java.util.concurrent.RecursiveAction;
import java.util.function.LongConsumer;

/**
 * Points of whole numbers, each with a set of bits, in a balanced tree of bounding boxes (a k-d
 * tree cut at medians, Bentley 1975). It answers which points lie at or above a corner in every
 * coordinate and bear none of some bits. Immutable once built and safe for threads.
 */
final class BoxTree {
  private static final int LEAF = 8;
  private static final int ALONE = 1 << 14;

  private final Points points;
  private final int dimensions;
  private final int stride;
  private final int words;
  private final int firstLeaf;
  private final long[] highest;
  private final long[] lowest;
  private final long[] common;
  private final long[] any;

  /** The points of a tree, one after the other. */
  static final class Points {
    private final long[] records;
    private final int size;
    private final int dimensions;
    private final long[][] masks;

    /**
     * @param records of each point its coordinates, the number of its bit set and a load of the
     *     caller's
     * @param size number of points
     * @param dimensions number of coordinates
     * @param masks bit sets by number, all of the same length
     */
    Points(long[] records, int size, int dimensions, long[][] masks) {
      this.records = records;
      this.size = size;
      this.dimensions = dimensions;
      this.masks = masks;
    }

    static int stride(int dimensions) {
      return dimensions + 2;
    }

    int size() {
      return size;
    }

    /** All records, not to be changed. */
    long[] records() {
      return records;
    }

    /** All bit sets, not to be changed. */
    long[][] masks() {
      return masks;
    }

    long coordinate(int point, int dimension) {
      return records[point * stride(dimensions) + dimension];
    }

    int mask(int point) {
      return (int) records[point * stride(dimensions) + dimensions];
    }

    long load(int point) {
      return records[point * stride(dimensions) + dimensions + 1];
    }
  }

  /** Builds the tree; the records of {@code points} are put into its order. */
  BoxTree(Points points) {
    this.points = points;
    dimensions = points.dimensions;
    stride = Points.stride(dimensions);
    words = points.masks().length == 0 ? 0 : points.masks()[0].length;
    int leaves = 1;
    while ((long) leaves * LEAF < points.size()) {
      leaves *= 2;
    }
    firstLeaf = leaves;
    highest = new long[2 * leaves * dimensions];
    lowest = new long[2 * leaves * dimensions];
    common = new long[2 * leaves * words];
    any = new long[2 * leaves * words];
    new Branch(1, 0, points.size()).compute();
  }

  /** Sorts the points of one node into its two halves, larger coordinates first. */
  @SuppressWarnings("serial")
  private final class Branch extends RecursiveAction {
    private final int node;
    private final int from;
    private final int to;

    Branch(int node, int from, int to) {
      this.node = node;
      this.from = from;
      this.to = to;
    }

    @Override
    protected void compute() {
      measure();
      if (node >= firstLeaf) {
        return;
      }
      int middle = (from + to) >>> 1;
      select(widest(), middle);
      Branch high = new Branch(2 * node, from, middle);
      Branch low = new Branch(2 * node + 1, middle, to);
      if (to - from > ALONE) {
        invokeAll(high, low);
      } else {
        high.compute();
        low.compute();
      }
    }

    private void measure() {
      int corner = node * dimensions;
      Arrays.fill(highest, corner, corner + dimensions, Long.MIN_VALUE);
      Arrays.fill(lowest, corner, corner + dimensions, Long.MAX_VALUE);
      long[] records = points.records();
      for (int i = from * stride; i < to * stride; i += stride) {
        for (int d = 0; d < dimensions; d++) {
          long value = records[i + d];
          if (value > highest[corner + d]) {
            highest[corner + d] = value;
          }
          if (value < lowest[corner + d]) {
            lowest[corner + d] = value;
          }
        }
      }
      if (words > 0) {
        measureMasks();
      }
    }

    private void measureMasks() {
      Arrays.fill(common, node * words, (node + 1) * words, -1);
      for (int i = from; i < to; i++) {
        long[] mask = points.masks()[points.mask(i)];
        for (int w = 0; w < words; w++) {
          common[node * words + w] &= mask[w];
          any[node * words + w] |= mask[w];
        }
      }
    }

    private int widest() {
      int widest = 0;
      double most = -1;
      for (int d = 0; d < dimensions; d++) {
        double spread =
            (double) highest[node * dimensions + d] - (double) lowest[node * dimensions + d];
        if (spread > most) {
          most = spread;
          widest = d;
        }
      }
      return widest;
    }

    /** Hoare's selection: no point before {@code middle} is below one from there on. */
    private void select(int dimension, int middle) {
      long[] records = points.records();
      int left = from;
      int right = to - 1;
      while (left < right) {
        long pivot = pivot(records, dimension, left, right);
        int i = left;
        int j = right;
        while (i <= j) {
          while (records[i * stride + dimension] > pivot) {
            i++;
          }
          while (records[j * stride + dimension] < pivot) {
            j--;
          }
          if (i <= j) {
            swap(records, i, j);
            i++;
            j--;
          }
        }
        if (middle <= j) {
          right = j;
        } else if (middle >= i) {
          left = i;
        } else {
          return;
        }
      }
    }

    private long pivot(long[] records, int dimension, int left, int right) {
      long a = records[left * stride + dimension];
      long b = records[((left + right) >>> 1) * stride + dimension];
      long c = records[right * stride + dimension];
      return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void swap(long[] records, int i, int j) {
      int a = i * stride;
      int b = j * stride;
      for (int k = 0; k < stride; k++) {
        long kept = records[a + k];
        records[a + k] = records[b + k];
        records[b + k] = kept;
      }
    }
  }

  /**
   * Whether some point is at least as high as a corner everywhere, higher somewhere, and bears none
   * of the forbidden bits.
   *
   * @param at where in {@code corner} its coordinates begin
   */
  boolean beats(long[] corner, int at, long[] forbidden) {
    return points.size() > 0 && beats(1, 0, points.size(), corner, at, forbidden);
  }

  private boolean beats(int node, int from, int to, long[] corner, int at, long[] forbidden) {
    if (!isHigher(highest, node * dimensions, corner, at)
        || !isFree(common, node * words, forbidden)) {
      return false;
    }
    if (node < firstLeaf) {
      int middle = (from + to) >>> 1;
      return beats(2 * node, from, middle, corner, at, forbidden)
          || beats(2 * node + 1, middle, to, corner, at, forbidden);
    }
    for (int i = from; i < to; i++) {
      if (isHigher(points.records(), i * stride, corner, at) && isFree(i, forbidden)) {
        return true;
      }
    }
    return false;
  }

  /** How many points are at or above a corner and bear none of the forbidden bits. */
  long count(long[] corner, long[] forbidden) {
    return points.size() == 0 ? 0 : count(1, 0, points.size(), corner, forbidden);
  }

  private long count(int node, int from, int to, long[] corner, long[] forbidden) {
    if (!isAtLeast(highest, node * dimensions, corner, 0)
        || !isFree(common, node * words, forbidden)) {
      return 0;
    }
    if (isAtLeast(lowest, node * dimensions, corner, 0) && isFree(any, node * words, forbidden)) {
      return (long) to - from;
    }
    if (node < firstLeaf) {
      int middle = (from + to) >>> 1;
      return count(2 * node, from, middle, corner, forbidden)
          + count(2 * node + 1, middle, to, corner, forbidden);
    }
    long count = 0;
    for (int i = from; i < to; i++) {
      if (isAtLeast(points.records(), i * stride, corner, 0) && isFree(i, forbidden)) {
        count++;
      }
    }
    return count;
  }

  /** Hands over the loads of the points that {@link #count} counts. */
  void visit(long[] corner, long[] forbidden, LongConsumer loads) {
    if (points.size() > 0) {
      visit(1, 0, points.size(), corner, forbidden, loads);
    }
  }

  private void visit(
      int node, int from, int to, long[] corner, long[] forbidden, LongConsumer loads) {
    if (!isAtLeast(highest, node * dimensions, corner, 0)
        || !isFree(common, node * words, forbidden)) {
      return;
    }
    if (node < firstLeaf) {
      int middle = (from + to) >>> 1;
      visit(2 * node, from, middle, corner, forbidden, loads);
      visit(2 * node + 1, middle, to, corner, forbidden, loads);
      return;
    }
    for (int i = from; i < to; i++) {
      if (isAtLeast(points.records(), i * stride, corner, 0) && isFree(i, forbidden)) {
        loads.accept(points.load(i));
      }
    }
  }

  private boolean isFree(int point, long[] forbidden) {
    return words == 0 || isFree(points.masks()[points.mask(point)], 0, forbidden);
  }

  private boolean isFree(long[] bits, int at, long[] forbidden) {
    for (int w = 0; w < words; w++) {
      if ((bits[at + w] & forbidden[w]) != 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isHigher(long[] point, int at, long[] corner, int cornerAt) {
    long higher = 0;
    for (int d = 0; d < dimensions; d++) {
      long difference = point[at + d] - corner[cornerAt + d];
      if (difference < 0) {
        return false;
      }
      higher |= difference;
    }
    return higher != 0;
  }

  private boolean isAtLeast(long[] point, int at, long[] corner, int cornerAt) {
    for (int d = 0; d < dimensions; d++) {
      if (point[at + d] < corner[cornerAt + d]) {
        return false;
      }
    }
    return true;
  }
}
