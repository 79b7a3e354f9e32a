package org.rapporteur.deal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The definitions taken at their word: every package is looked at, in exact decimals. */
final class Enumeration {
  private final DealModel model;
  private final List<DealPackage> all = new ArrayList<>();

  Enumeration(DealModel model) {
    this.model = model;
    settle(new ArrayList<>());
  }

  private void settle(List<Integer> outcomes) {
    if (outcomes.size() == model.issues().size()) {
      all.add(new DealPackage(outcomes));
      return;
    }
    int size = model.issues().get(outcomes.size()).outcomes().size();
    for (int outcome = 0; outcome < size; outcome++) {
      outcomes.add(outcome);
      settle(outcomes);
      outcomes.remove(outcomes.size() - 1);
    }
  }

  List<DealPackage> all() {
    return all;
  }

  BigDecimal utility(int party, DealPackage deal) {
    BigDecimal utility = BigDecimal.ZERO;
    for (int i = 0; i < deal.outcomes().size(); i++) {
      Valuation valuation = model.parties().get(party).valuations().get(i);
      BigDecimal value = valuation.values().get(deal.outcomes().get(i));
      utility = utility.add(valuation.weight().multiply(value).divide(valuation.divisor()));
    }
    return utility;
  }

  BigDecimal gain(int party, DealPackage deal) {
    return utility(party, deal).subtract(model.parties().get(party).reservation());
  }

  List<BigDecimal> gains(DealPackage deal) {
    return parties().mapToObj(party -> gain(party, deal)).toList();
  }

  List<DealPackage> feasible() {
    return all.stream()
        .filter(deal -> model.constraints().stream().allMatch(rule -> rule.allows(deal)))
        .toList();
  }

  boolean crossesRedLine(int party, DealPackage deal) {
    return model.parties().get(party).redLines().stream().anyMatch(line -> line.fits(deal));
  }

  boolean blocks(int party, DealPackage deal) {
    return gain(party, deal).signum() < 0 || crossesRedLine(party, deal);
  }

  List<DealPackage> acceptable() {
    return feasible().stream()
        .filter(deal -> parties().noneMatch(party -> blocks(party, deal)))
        .toList();
  }

  boolean beats(DealPackage a, DealPackage b) {
    return parties().allMatch(party -> utility(party, a).compareTo(utility(party, b)) >= 0)
        && isBetterForSome(a, b);
  }

  private boolean isBetterForSome(DealPackage a, DealPackage b) {
    return parties().anyMatch(party -> utility(party, a).compareTo(utility(party, b)) > 0);
  }

  boolean isBetterForAll(DealPackage a, DealPackage b) {
    return parties().allMatch(party -> utility(party, a).compareTo(utility(party, b)) > 0);
  }

  List<DealPackage> efficient(List<DealPackage> among) {
    return among.stream()
        .filter(deal -> among.stream().noneMatch(other -> beats(other, deal)))
        .toList();
  }

  Optional<DealPackage> solution(Solution solution) {
    List<DealPackage> acceptable = acceptable();
    List<BigDecimal> most =
        parties()
            .mapToObj(
                party ->
                    acceptable.stream()
                        .map(deal -> gain(party, deal))
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
            .toList();
    Comparator<DealPackage> rule =
        switch (solution) {
          case NASH ->
              Comparator.comparing(
                  deal -> gains(deal).stream().reduce(BigDecimal.ONE, BigDecimal::multiply));
          case EGALITARIAN -> (a, b) -> compareSmallest(gains(a), gains(b));
          case UTILITARIAN ->
              Comparator.comparing(
                  deal -> gains(deal).stream().reduce(BigDecimal.ZERO, BigDecimal::add));
          case KALAI_SMORODINSKY ->
              (a, b) -> compareSmallest(shares(gains(a), most), shares(gains(b), most));
        };
    Comparator<DealPackage> order =
        rule.thenComparing((a, b) -> compareSmallest(gains(a), gains(b)));
    return efficient(acceptable).stream().reduce((a, b) -> order.compare(b, a) > 0 ? b : a);
  }

  /** To 34 digits, which tells the shares of these small models apart. */
  private static List<BigDecimal> shares(List<BigDecimal> gains, List<BigDecimal> most) {
    return IntStream.range(0, gains.size())
        .mapToObj(
            party ->
                most.get(party).signum() == 0
                    ? BigDecimal.ONE
                    : gains.get(party).divide(most.get(party), MathContext.DECIMAL128))
        .toList();
  }

  private static int compareSmallest(List<BigDecimal> a, List<BigDecimal> b) {
    List<BigDecimal> first = a.stream().sorted().toList();
    List<BigDecimal> second = b.stream().sorted().toList();
    return IntStream.range(0, first.size())
        .map(i -> first.get(i).compareTo(second.get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(0);
  }

  static List<Integer> changes(DealPackage from, DealPackage to) {
    return IntStream.range(0, from.outcomes().size())
        .filter(i -> !from.outcomes().get(i).equals(to.outcomes().get(i)))
        .boxed()
        .toList();
  }

  /** What the parties that do not block the first package lose by the second, in all. */
  BigDecimal cost(DealPackage from, DealPackage to) {
    return parties()
        .filter(party -> !blocks(party, from))
        .mapToObj(party -> utility(party, from).subtract(utility(party, to)))
        .map(loss -> loss.max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private IntStream parties() {
    return IntStream.range(0, model.parties().size());
  }
}
