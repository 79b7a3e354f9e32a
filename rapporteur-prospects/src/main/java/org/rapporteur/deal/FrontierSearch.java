package org.rapporteur.deal;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds the Pareto frontier issue by issue. Utilities are sums over issues, so a partial package
 * that another beats, whatever the outcomes of the other issues, can be dropped at once: the other
 * must be at least as good for every party, better for one, and completable in every way in which
 * it is (see {@link OpenConstraints}). Exact. Stateless and safe for threads.
 */
final class FrontierSearch {
  private static final int CHUNK = 1 << 10;
  private static final int MOST_CANDIDATES = 8_000_000;

  private final DealSpace space;
  private final OpenConstraints constraints;
  private final int parties;

  /**
   * @param space what packages are worth
   * @param constraints what packages may be, over the same issues
   */
  FrontierSearch(DealSpace space, OpenConstraints constraints) {
    this.space = space;
    this.constraints = constraints;
    this.parties = space.parties();
  }

  /** Different utilities of partial packages, each with its signature. */
  private static final class Nodes {
    private final long[] utilities;
    private final int[] signatures;

    Nodes(long[] utilities, int[] signatures) {
      this.utilities = utilities;
      this.signatures = signatures;
    }

    int size() {
      return signatures.length;
    }
  }

  /**
   * The frontier of all packages that break no constraint; empty if there are none.
   *
   * @throws DealException if it does not fit into memory
   */
  Frontier search() {
    Frontier.Step[] steps = new Frontier.Step[constraints.length()];
    Nodes nodes =
        constraints.isSatisfiable()
            ? new Nodes(new long[parties], new int[1])
            : new Nodes(new long[0], new int[0]);
    for (int k = 0; k < steps.length; k++) {
      BoxTree.Points candidates = candidates(k, nodes);
      boolean[] beaten = beaten(candidates);
      Merge merge = new Merge(k, candidates, beaten);
      steps[k] = merge.step();
      nodes = merge.nodes();
    }
    return new Frontier(parties, nodes.utilities, steps);
  }

  /** Every node with every outcome of an issue that it may still have. */
  private BoxTree.Points candidates(int k, Nodes nodes) {
    int issue = constraints.issue(k);
    int outcomes = constraints.outcomes(k);
    int size = 0;
    for (int node = 0; node < nodes.size(); node++) {
      for (int outcome = 0; outcome < outcomes; outcome++) {
        if (constraints.next(k, nodes.signatures[node], outcome) != OpenConstraints.BROKEN) {
          size++;
        }
      }
      if (size > MOST_CANDIDATES) {
        throw new DealException(
            "too many packages are on the Pareto frontier to hold them in memory");
      }
    }
    int stride = BoxTree.Points.stride(parties);
    long[] records = new long[size * stride];
    int at = 0;
    for (int node = 0; node < nodes.size(); node++) {
      for (int outcome = 0; outcome < outcomes; outcome++) {
        int next = constraints.next(k, nodes.signatures[node], outcome);
        if (next != OpenConstraints.BROKEN) {
          for (int party = 0; party < parties; party++) {
            records[at + party] =
                nodes.utilities[node * parties + party] + space.worth(party, issue, outcome);
          }
          records[at + parties] = next;
          records[at + parties + 1] = (long) node * outcomes + outcome;
          at += stride;
        }
      }
    }
    return new BoxTree.Points(records, size, parties, constraints.masks(k + 1));
  }

  private boolean[] beaten(BoxTree.Points candidates) {
    BoxTree tree = new BoxTree(candidates);
    long[][] forbidden = complements(candidates.masks());
    int stride = BoxTree.Points.stride(parties);
    boolean[] beaten = new boolean[candidates.size()];
    IntStream chunks = IntStream.range(0, (candidates.size() + CHUNK - 1) / CHUNK);
    (candidates.size() > 2 * CHUNK ? chunks.parallel() : chunks)
        .forEach(
            chunk -> {
              int end = Math.min(candidates.size(), (chunk + 1) * CHUNK);
              for (int i = chunk * CHUNK; i < end; i++) {
                beaten[i] =
                    tree.beats(candidates.records(), i * stride, forbidden[candidates.mask(i)]);
              }
            });
    return beaten;
  }

  private static long[][] complements(long[][] masks) {
    long[][] complements = new long[masks.length][];
    for (int i = 0; i < masks.length; i++) {
      complements[i] = new long[masks[i].length];
      for (int w = 0; w < masks[i].length; w++) {
        complements[i][w] = ~masks[i][w];
      }
    }
    return complements;
  }

  /** Joins the candidates left over that have equal utilities and signatures into nodes. */
  private final class Merge {
    private final int k;
    private final BoxTree.Points candidates;
    private final int[] table;
    private final int[] nodeOf;
    private final int[] first;
    private int nodes;

    Merge(int k, BoxTree.Points candidates, boolean[] beaten) {
      this.k = k;
      this.candidates = candidates;
      int left = 0;
      for (boolean lost : beaten) {
        left += lost ? 0 : 1;
      }
      table = new int[Integer.highestOneBit(Math.max(1, left)) * 4];
      nodeOf = new int[candidates.size()];
      first = new int[left];
      for (int i = 0; i < candidates.size(); i++) {
        nodeOf[i] = beaten[i] ? -1 : nodeOf(i);
      }
    }

    private int nodeOf(int candidate) {
      int slot = hash(candidate) & (table.length - 1);
      while (table[slot] > 0) {
        if (isEqual(candidate, first[table[slot] - 1])) {
          return table[slot] - 1;
        }
        slot = (slot + 1) & (table.length - 1);
      }
      first[nodes] = candidate;
      table[slot] = ++nodes;
      return nodes - 1;
    }

    private int hash(int candidate) {
      long hash = candidates.mask(candidate);
      for (int party = 0; party < parties; party++) {
        hash = (hash ^ candidates.coordinate(candidate, party)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 32;
      }
      return (int) hash;
    }

    private boolean isEqual(int a, int b) {
      int stride = BoxTree.Points.stride(parties);
      return Arrays.equals(
          candidates.records(),
          a * stride,
          a * stride + parties + 1,
          candidates.records(),
          b * stride,
          b * stride + parties + 1);
    }

    Nodes nodes() {
      long[] utilities = new long[nodes * parties];
      int[] signatures = new int[nodes];
      for (int node = 0; node < nodes; node++) {
        for (int party = 0; party < parties; party++) {
          utilities[node * parties + party] = candidates.coordinate(first[node], party);
        }
        signatures[node] = candidates.mask(first[node]);
      }
      return new Nodes(utilities, signatures);
    }

    Frontier.Step step() {
      int issue = constraints.issue(k);
      int outcomes = constraints.outcomes(k);
      int[] start = new int[nodes + 1];
      for (int node : nodeOf) {
        if (node >= 0) {
          start[node + 1]++;
        }
      }
      for (int node = 0; node < nodes; node++) {
        start[node + 1] += start[node];
      }
      int[] before = new int[start[nodes]];
      long[] rank = new long[start[nodes]];
      int[] free = start.clone();
      for (int i = 0; i < nodeOf.length; i++) {
        if (nodeOf[i] >= 0) {
          int way = free[nodeOf[i]]++;
          before[way] = (int) (candidates.load(i) / outcomes);
          rank[way] = space.rank(issue, (int) (candidates.load(i) % outcomes));
        }
      }
      return new Frontier.Step(start, before, rank);
    }
  }
}
