package org.rapporteur.reconcile;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which sentences of one report tell what which sentences of another tell.
 *
 * <p>Sentences clearly alike are linked first. The heaviest set of these links that runs forward in
 * both reports is the <em>chain</em>; the others are strays, told elsewhere. Between two links of
 * the chain less alike sentences are linked too, and where a short gap is left that is as long on
 * both sides, its sentences probably tell the same in other words. Immutable.
 */
final class Alignment {
  private static final double CLEARLY_ALIKE = 0.3;
  private static final double ALIKE_BETWEEN = 0.15;
  private static final double AS_GOOD_AS_SAME = 0.6;
  private static final double IN_EVEN_GAP = 0.3;
  private static final int SHORT_GAP = 3;

  private final Profile one;
  private final Profile other;
  private final List<Link> chain;
  private final List<Link> strays;

  private Alignment(Profile one, Profile other, List<Link> chain, List<Link> strays) {
    this.one = one;
    this.other = other;
    this.chain = List.copyOf(chain);
    this.strays = List.copyOf(strays);
  }

  /** Aligns two reports. */
  static Alignment of(Profile one, Profile other, SentenceMatcher matcher) {
    List<Link> alike = matcher.match(one, other, ALIKE_BETWEEN);
    List<Link> clear =
        best(alike.stream().filter(link -> link.likeness() >= CLEARLY_ALIKE).toList());
    List<Link> anchors = heaviestChain(clear);
    List<Link> strays = new ArrayList<>(clear);
    strays.removeAll(anchors);
    List<Link> chain =
        Stream.concat(anchors.stream(), best(between(anchors, alike)).stream())
            .sorted(comparingInt(Link::one).thenComparingInt(Link::other))
            .toList();
    return new Alignment(one, other, chain, strays);
  }

  /** The links that are the best of their sentence, in either report. */
  private static List<Link> best(List<Link> links) {
    Link[] ofOne = new Link[1 + links.stream().mapToInt(Link::one).max().orElse(0)];
    Link[] ofOther = new Link[1 + links.stream().mapToInt(Link::other).max().orElse(0)];
    for (Link link : links) {
      ofOne[link.one()] = better(ofOne[link.one()], link);
      ofOther[link.other()] = better(ofOther[link.other()], link);
    }
    return links.stream()
        .filter(link -> link.equals(ofOne[link.one()]) || link.equals(ofOther[link.other()]))
        .toList();
  }

  private static Link better(Link sofar, Link link) {
    return sofar == null || link.likeness() > sofar.likeness() ? link : sofar;
  }

  /** Of links sorted by both ends, the heaviest that run forward in both reports. */
  private static List<Link> heaviestChain(List<Link> links) {
    double[] weight = new double[links.size()];
    int[] before = new int[links.size()];
    int last = -1;
    for (int k = 0; k < weight.length; k++) {
      before[k] = -1;
      for (int l = 0; l < k; l++) {
        boolean forward = links.get(l).other() <= links.get(k).other();
        if (forward && weight[l] > (before[k] < 0 ? 0 : weight[before[k]])) {
          before[k] = l;
        }
      }
      weight[k] = links.get(k).likeness() + (before[k] < 0 ? 0 : weight[before[k]]);
      last = last < 0 || weight[k] > weight[last] ? k : last;
    }
    List<Link> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(links.get(k));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Links of sentences without an anchor that stand in order between two anchors. */
  private static List<Link> between(List<Link> anchors, List<Link> alike) {
    BitSet ones = new BitSet();
    BitSet others = new BitSet();
    for (Link anchor : anchors) {
      ones.set(anchor.one());
      others.set(anchor.other());
    }
    List<Link> between = new ArrayList<>();
    int next = 0;
    for (Link link : alike) {
      while (next < anchors.size() && anchors.get(next).one() < link.one()) {
        next++;
      }
      int from = next == 0 ? 0 : anchors.get(next - 1).other();
      int to = next == anchors.size() ? Integer.MAX_VALUE : anchors.get(next).other();
      boolean inOrder = link.other() >= from && link.other() <= to;
      if (inOrder && !(ones.get(link.one()) && others.get(link.other()))) {
        between.add(link);
      }
    }
    return between;
  }

  /** All links, those of the chain first. */
  Stream<Link> links() {
    return Stream.concat(chain.stream(), strays.stream());
  }

  /** How many sentences are linked in order. */
  int chainLength() {
    return chain.size();
  }

  /**
   * How much of the two reports is told in both and in the same order, 0 to 1: the geometric mean
   * of both sides, sentences counted by the weight of their terms and the likeness of their links.
   */
  double toldInBoth(TermWeights weights) {
    double[] ofOne = new double[one.passages().size()];
    double[] ofOther = new double[other.passages().size()];
    int i = 0;
    int j = 0;
    for (Link link : chain) {
      creditGap(ofOne, i, link.one(), ofOther, j, link.other());
      ofOne[link.one()] = Math.max(ofOne[link.one()], link.likeness());
      ofOther[link.other()] = Math.max(ofOther[link.other()], link.likeness());
      i = link.one() + 1;
      j = link.other() + 1;
    }
    creditGap(ofOne, i, ofOne.length, ofOther, j, ofOther.length);
    return Math.sqrt(share(one, ofOne, weights) * share(other, ofOther, weights));
  }

  private static void creditGap(
      double[] ofOne, int one, int oneEnd, double[] ofOther, int other, int otherEnd) {
    int gap = oneEnd - one;
    int otherGap = otherEnd - other;
    boolean onBothSides = gap > 0 && otherGap > 0;
    if (onBothSides && Math.max(gap, otherGap) <= SHORT_GAP && Math.abs(gap - otherGap) <= 1) {
      Arrays.fill(ofOne, one, oneEnd, IN_EVEN_GAP);
      Arrays.fill(ofOther, other, otherEnd, IN_EVEN_GAP);
    }
  }

  private static double share(Profile profile, double[] likeness, TermWeights weights) {
    double told = 0;
    double all = 0;
    for (int i = 0; i < likeness.length; i++) {
      double weight = weights.sum(profile.passages().get(i).terms());
      told += weight * Math.min(1, likeness[i] / AS_GOOD_AS_SAME);
      all += weight;
    }
    return all == 0 ? 0 : told / all;
  }
}
