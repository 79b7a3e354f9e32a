package org.rapporteur.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The answers to a model: which packages are efficient, which nobody blocks, which the bargaining
 * solutions single out, and how a single package stands. All are exact. Immutable and safe for
 * threads.
 *
 * <p>A package is <em>feasible</em> if it keeps the constraints; <em>acceptable</em> if it is
 * feasible, worth its reservation to every party and across nobody's red line; <em>Pareto
 * efficient</em>, on the frontier, if it is feasible and no feasible package is at least as good
 * for every party and better for one (V. Pareto 1896; H. Raiffa, <i>The Art and Science of
 * Negotiation</i>, 1982).
 */
public final class DealAnalysis {
  /** The most packages of the frontier that are listed where many are worth the same. */
  public static final int MOST_LISTED = 100_000;

  private static final int MOST_TRIED = 1_000_000;

  private final DealModel model;
  private final DealSpace space;
  private final long feasible;
  private final Frontier frontier;
  private final Frontier uncrossed;
  private final HalvedSpace halves;
  private final long acceptable;
  private final BargainingSolutions solutions;

  /**
   * Analyses a model.
   *
   * @throws DealException if no package is feasible, or the frontier is too large to hold
   */
  public DealAnalysis(DealModel model) {
    this.model = model;
    space = new DealSpace(model);
    List<Pattern> forbidden = forbidden(model);
    OpenConstraints constraints = space.constraints(forbidden);
    feasible = constraints.countAllowed();
    if (feasible == 0) {
      throw new DealException("no package keeps all constraints");
    }
    frontier = new FrontierSearch(space, constraints).search();
    List<Pattern> crossed = crossed(model);
    if (crossed.isEmpty()) {
      uncrossed = frontier;
      halves = new HalvedSpace(space.worths(), space, constraints);
    } else {
      OpenConstraints all =
          space.constraints(Stream.concat(forbidden.stream(), crossed.stream()).toList());
      uncrossed = new FrontierSearch(space, all).search();
      halves = new HalvedSpace(space.worths(), space, all);
    }
    acceptable = halves.count(space.reservations());
    solutions = new BargainingSolutions(uncrossed, space.reservations());
  }

  static List<Pattern> forbidden(DealModel model) {
    return model.constraints().stream()
        .map(Constraint::forbidden)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<Pattern> crossed(DealModel model) {
    return model.parties().stream().map(Party::redLines).flatMap(Collection::stream).toList();
  }

  /** The model. */
  public DealModel model() {
    return model;
  }

  /** Number of packages, feasible or not. */
  public long packages() {
    return space.packages();
  }

  /** Number of feasible packages. */
  public long feasible() {
    return feasible;
  }

  /** Number of packages that nobody blocks. */
  public long acceptable() {
    return acceptable;
  }

  /**
   * Whether utilities are the exact sums of what the model says; if not, each summand was rounded
   * to 16 digits or so of the largest utility before all comparing.
   */
  public boolean isExact() {
    return space.isExact();
  }

  /** Number of packages on the frontier. */
  public long efficient() {
    return frontier.packages();
  }

  /** Number of packages that {@link #frontier()} gives. */
  public long listed() {
    return frontier.packages() > MOST_LISTED ? frontier.size() : frontier.packages();
  }

  /**
   * The frontier, best for the first party first, then for the second, and so on; packages worth
   * the same in the order of the model. All packages, or, if there are more than {@link
   * #MOST_LISTED}, the first of each utility.
   */
  public Stream<ValuedPackage> frontier() {
    Comparator<Integer> order = Comparator.comparingLong(point -> -frontier.utility(point, 0));
    for (int party = 1; party < space.parties(); party++) {
      int next = party;
      order = order.thenComparingLong(point -> -frontier.utility(point, next));
    }
    Stream<Integer> points = IntStream.range(0, frontier.size()).boxed().sorted(order);
    if (frontier.packages() > MOST_LISTED) {
      long[] first = frontier.firstPackages();
      return points.map(point -> valued(first[point]));
    }
    return points.flatMapToLong(this::ranks).mapToObj(this::valued);
  }

  private LongStream ranks(int point) {
    LongStream.Builder ranks = LongStream.builder();
    frontier.packages(point, ranks);
    return ranks.build().sorted();
  }

  /** The package that a solution singles out; none if somebody blocks every package. */
  public Optional<ValuedPackage> solution(Solution solution) {
    return solutions.find(solution).stream().mapToObj(this::valued).findFirst();
  }

  /** The reservation of a party as the number nearest to it. */
  public double reservation(int party) {
    return model.parties().get(party).reservation().doubleValue();
  }

  /** What a package is worth. */
  public ValuedPackage value(DealPackage deal) {
    return space.valued(deal);
  }

  /** Whether nobody blocks a package. */
  public boolean isAcceptable(DealPackage deal) {
    return isFeasible(deal) && blockers(deal).isEmpty();
  }

  /** The parties that do not accept a package, in the order of the model, and why. */
  public List<Blocker> blockers(DealPackage deal) {
    return new PackageReview(model, space).blockers(deal);
  }

  /** How a package stands, feasible or not. */
  public Standing standing(DealPackage deal) {
    PackageReview review = new PackageReview(model, space);
    List<Blocker> blockers = review.blockers(deal);
    List<Change> changes = new ArrayList<>();
    if (!blockers.isEmpty() && acceptable > 0) {
      List<Pattern> all =
          Stream.concat(forbidden(model).stream(), crossed(model).stream()).toList();
      changes.addAll(review.unblocking(deal, blockers, space.constraints(all)));
    }
    PackageReview.Better better = review.betterForAll(deal, halves, uncrossed);
    return new Standing(space.valued(deal), blockers, changes, better.packages(), better.count());
  }

  /**
   * Feasible packages spread evenly over all packages, to show what the space looks like.
   *
   * @param most how many to give at most; if no more are feasible and the space is small, all of
   *     them
   */
  public List<ValuedPackage> sample(int most) {
    long stride =
        Math.max((feasible + most - 1) / most, (space.packages() + MOST_TRIED - 1) / MOST_TRIED);
    SplittableRandom random = new SplittableRandom(0);
    return LongStream.iterate(0, start -> start < space.packages(), start -> start + stride)
        .map(start -> start + random.nextLong(stride))
        .filter(rank -> rank < space.packages())
        .mapToObj(space::deal)
        .filter(this::isFeasible)
        .limit(most)
        .map(space::valued)
        .toList();
  }

  private boolean isFeasible(DealPackage deal) {
    return model.constraints().stream().allMatch(constraint -> constraint.allows(deal));
  }

  private ValuedPackage valued(long rank) {
    return space.valued(space.deal(rank));
  }
}
