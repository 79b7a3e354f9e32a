package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constraints of a model as an automaton that reads one outcome after the other.
 *
 * <p>When the first issues are settled, what is left of a forbidden pattern is its remainder over
 * the issues to come; a pattern that can no longer fit leaves none. Two partial packages that leave
 * the same remainders open can be completed in the same ways: they share a <em>signature</em>. A
 * partial package whose remainders are among those of another can be completed in every way in
 * which the other can. Equal remainders of different patterns are one, and a remainder inside a
 * wider one is dropped, so that there are few signatures. Immutable and safe for threads.
 */
final class OpenConstraints {
  /** No signature: a forbidden pattern has come to fit. */
  static final int BROKEN = -1;

  private static final int GONE = -1;
  private static final int FITS = -2;
  private static final int MOST_SIGNATURES = 50_000;

  private final int[] sizes;
  private final int[] order;
  private final List<Step> steps = new ArrayList<>();
  private final boolean satisfiable;

  /** What may be open before an issue is settled. */
  private static final class Step {
    final Map<SortedMap<Integer, BitSet>, Integer> remainders = new LinkedHashMap<>();
    final Map<BitSet, Integer> signatures = new LinkedHashMap<>();

    /** By remainder and outcome: the remainder of the next step, GONE or FITS. */
    int[][] after;

    /** By signature and outcome: the signature of the next step, or BROKEN. */
    int[][] next;

    long[][] masks;
  }

  /**
   * @param sizes number of outcomes of each issue
   * @param order the numbers of the issues in the order in which they are settled
   * @param forbidden patterns that no package may fit
   * @throws DealException if the constraints leave too much open at once
   */
  OpenConstraints(int[] sizes, int[] order, Collection<Pattern> forbidden) {
    this.sizes = sizes.clone();
    this.order = order.clone();
    for (int k = 0; k <= order.length; k++) {
      steps.add(new Step());
    }
    satisfiable = begin(forbidden);
    for (int k = 0; k < order.length; k++) {
      settle(k);
    }
    start();
    for (int k = 0; k < order.length; k++) {
      connect(k);
    }
    for (Step step : steps) {
      int words = (step.remainders.size() + 63) / 64;
      step.masks = new long[step.signatures.size()][];
      step.signatures.forEach(
          (bits, id) -> step.masks[id] = Arrays.copyOf(bits.toLongArray(), words));
    }
  }

  private boolean begin(Collection<Pattern> forbidden) {
    for (Pattern pattern : forbidden) {
      SortedMap<Integer, BitSet> remainder = new TreeMap<>();
      boolean possible = true;
      for (int k = 0; k < order.length; k++) {
        if (pattern.choices().containsKey(order[k])) {
          BitSet outcomes = new BitSet();
          pattern.choices().get(order[k]).forEach(outcomes::set);
          possible &= !outcomes.isEmpty();
          if (outcomes.cardinality() < sizes[order[k]]) {
            remainder.put(k, outcomes);
          }
        }
      }
      if (remainder.isEmpty() && possible) {
        return false;
      }
      if (possible) {
        numberOf(steps.get(0).remainders, remainder);
      }
    }
    return true;
  }

  private static <K> int numberOf(Map<K, Integer> numbers, K key) {
    Integer number = numbers.get(key);
    if (number == null) {
      number = numbers.size();
      numbers.put(key, number);
    }
    return number;
  }

  /** Finds what each remainder becomes when issue {@code k} of the order is settled. */
  private void settle(int k) {
    Step step = steps.get(k);
    step.after = new int[step.remainders.size()][sizes[order[k]]];
    step.remainders.forEach(
        (remainder, id) -> {
          BitSet here = remainder.get(k);
          SortedMap<Integer, BitSet> rest = new TreeMap<>(remainder.tailMap(k + 1));
          for (int outcome = 0; outcome < sizes[order[k]]; outcome++) {
            if (here != null && !here.get(outcome)) {
              step.after[id][outcome] = GONE;
            } else if (rest.isEmpty()) {
              step.after[id][outcome] = FITS;
            } else {
              step.after[id][outcome] = numberOf(steps.get(k + 1).remainders, rest);
            }
          }
        });
  }

  /** Enters the signature that all packages begin with. */
  private void start() {
    BitSet all = new BitSet();
    all.set(0, steps.get(0).remainders.size());
    numberOf(steps.get(0).signatures, widest(all, narrower(0)));
  }

  private void connect(int k) {
    Step step = steps.get(k);
    Step following = steps.get(k + 1);
    BitSet[] narrower = narrower(k + 1);
    step.next = new int[step.signatures.size()][sizes[order[k]]];
    step.signatures.forEach(
        (signature, id) -> {
          for (int outcome = 0; outcome < sizes[order[k]]; outcome++) {
            step.next[id][outcome] = BROKEN;
            BitSet open = new BitSet();
            if (!collect(step, signature, outcome, open)) {
              step.next[id][outcome] = numberOf(following.signatures, widest(open, narrower));
              checkSize(following);
            }
          }
        });
  }

  private static void checkSize(Step step) {
    if (step.signatures.size() > MOST_SIGNATURES) {
      throw new DealException("the constraints leave too many cases open at once");
    }
  }

  /** Collects what stays open and tells whether a pattern has come to fit. */
  private static boolean collect(Step step, BitSet signature, int outcome, BitSet open) {
    for (int r = signature.nextSetBit(0); r >= 0; r = signature.nextSetBit(r + 1)) {
      int after = step.after[r][outcome];
      if (after == FITS) {
        return true;
      }
      if (after != GONE) {
        open.set(after);
      }
    }
    return false;
  }

  private static BitSet widest(BitSet open, BitSet[] narrower) {
    BitSet widest = (BitSet) open.clone();
    for (int r = open.nextSetBit(0); r >= 0; r = open.nextSetBit(r + 1)) {
      widest.andNot(narrower[r]);
    }
    return widest;
  }

  /** By remainder, those that fit only packages which it fits too. */
  private BitSet[] narrower(int k) {
    List<SortedMap<Integer, BitSet>> remainders = List.copyOf(steps.get(k).remainders.keySet());
    BitSet[] narrower = new BitSet[remainders.size()];
    for (int wide = 0; wide < narrower.length; wide++) {
      narrower[wide] = new BitSet();
      for (int narrow = 0; narrow < narrower.length; narrow++) {
        if (narrow != wide && isInside(remainders.get(narrow), remainders.get(wide))) {
          narrower[wide].set(narrow);
        }
      }
    }
    return narrower;
  }

  private static boolean isInside(
      SortedMap<Integer, BitSet> narrow, SortedMap<Integer, BitSet> wide) {
    for (Map.Entry<Integer, BitSet> side : wide.entrySet()) {
      BitSet outcomes = narrow.get(side.getKey());
      if (outcomes == null) {
        return false;
      }
      BitSet beyond = (BitSet) outcomes.clone();
      beyond.andNot(side.getValue());
      if (!beyond.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether there may be a package at all; if not, there is a pattern that fits all of them. */
  boolean isSatisfiable() {
    return satisfiable;
  }

  /** Number of issues. */
  int length() {
    return order.length;
  }

  /** The number of the issue settled in a step. */
  int issue(int step) {
    return order[step];
  }

  /** How many outcomes the issue of a step has. */
  int outcomes(int step) {
    return sizes[order[step]];
  }

  /** How many signatures there can be before a step. Signature 0 is where packages begin. */
  int signatures(int step) {
    return steps.get(step).signatures.size();
  }

  /** The open remainders of each signature before a step, as bits. Not to be changed. */
  long[][] masks(int step) {
    return steps.get(step).masks;
  }

  /** The signature after a step, or {@link #BROKEN}. */
  int next(int step, int signature, int outcome) {
    return steps.get(step).next[signature][outcome];
  }

  /** How many packages break no constraint. */
  long countAllowed() {
    if (!satisfiable) {
      return 0;
    }
    long[] ways = {1};
    for (int k = 0; k < order.length; k++) {
      long[] following = new long[signatures(k + 1)];
      for (int signature = 0; signature < ways.length; signature++) {
        for (int outcome = 0; outcome < outcomes(k); outcome++) {
          int next = next(k, signature, outcome);
          if (next != BROKEN) {
            following[next] = Math.addExact(following[next], ways[signature]);
          }
        }
      }
      ways = following;
    }
    long count = 0;
    for (long way : ways) {
      count += way;
    }
    return count;
  }

  /**
   * Which remainders open before a step come to fit by outcomes for all issues from there on.
   *
   * @param outcomes by step; those before {@code step} do not matter
   */
  BitSet fitting(int step, int[] outcomes) {
    BitSet fitting = new BitSet();
    for (int r = 0; r < steps.get(step).remainders.size(); r++) {
      int remainder = r;
      for (int k = step; remainder >= 0 && k < order.length; k++) {
        remainder = steps.get(k).after[remainder][outcomes[k]];
      }
      fitting.set(r, remainder == FITS);
    }
    return fitting;
  }

  /**
   * An order of the issues in which few forbidden patterns are open at a time; else as they come.
   */
  static int[] order(int issues, Collection<Pattern> forbidden) {
    int[] order = new int[issues];
    BitSet settled = new BitSet();
    Map<Integer, Integer> cost = new HashMap<>();
    for (int k = 0; k < issues; k++) {
      cost.clear();
      for (int issue = settled.nextClearBit(0);
          issue < issues;
          issue = settled.nextClearBit(issue + 1)) {
        settled.set(issue);
        cost.put(issue, open(settled, forbidden));
        settled.clear(issue);
      }
      int best =
          cost.entrySet().stream()
              .min(
                  Map.Entry.<Integer, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()))
              .orElseThrow()
              .getKey();
      order[k] = best;
      settled.set(best);
    }
    return order;
  }

  private static int open(BitSet settled, Collection<Pattern> forbidden) {
    int open = 0;
    for (Pattern pattern : forbidden) {
      long begun = pattern.choices().keySet().stream().filter(settled::get).count();
      if (begun > 0 && begun < pattern.choices().size()) {
        open++;
      }
    }
    return open;
  }
}
