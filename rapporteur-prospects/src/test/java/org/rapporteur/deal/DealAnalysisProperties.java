package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The fast ways and the definitions agree. */
class DealAnalysisProperties {

  @Property(tries = 400)
  void frontierAndCountsAreThoseOfEnumeration(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      assertThatThrownBy(() -> new DealAnalysis(model))
          .isInstanceOf(DealException.class)
          .hasMessage("no package keeps all constraints");
      return;
    }
    DealAnalysis analysis = new DealAnalysis(model);

    assertThat(analysis.packages()).isEqualTo(reference.all().size());
    assertThat(analysis.feasible()).isEqualTo(reference.feasible().size());
    assertThat(analysis.acceptable()).isEqualTo(reference.acceptable().size());
    assertThat(analysis.frontier().map(ValuedPackage::deal))
        .containsExactlyInAnyOrderElementsOf(reference.efficient(reference.feasible()))
        .hasSize((int) analysis.efficient());
    assertThat(analysis.isExact()).isTrue();
  }

  @Property(tries = 200)
  void utilitiesAreTheNearestDoubles(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    DealSpace space = new DealSpace(model);
    for (DealPackage deal : reference.all()) {
      List<Double> expected =
          IntStream.range(0, model.parties().size())
              .mapToObj(party -> reference.utility(party, deal).doubleValue())
              .toList();
      assertThat(space.valued(deal).utilities()).isEqualTo(expected);
      assertThat(space.deal(space.rank(deal))).isEqualTo(deal);
    }
  }

  @Property(tries = 400)
  void solutionsAreThoseOfEnumeration(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      return;
    }
    DealAnalysis analysis = new DealAnalysis(model);
    for (Solution solution : Solution.values()) {
      assertThat(analysis.solution(solution).map(ValuedPackage::deal))
          .as(solution.name())
          .isEqualTo(reference.solution(solution));
    }
  }

  @Property(tries = 200)
  void solutionsAreAcceptableAndEfficientAmongWhatCrossesNoRedLine(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      return;
    }
    DealAnalysis analysis = new DealAnalysis(model);
    List<DealPackage> uncrossed =
        reference.feasible().stream()
            .filter(
                deal ->
                    IntStream.range(0, model.parties().size())
                        .noneMatch(party -> reference.crossesRedLine(party, deal)))
            .toList();
    for (Solution solution : Solution.values()) {
      Optional<DealPackage> found = analysis.solution(solution).map(ValuedPackage::deal);
      assertThat(found.isPresent()).isEqualTo(!reference.acceptable().isEmpty());
      found.ifPresent(
          deal ->
              assertThat(deal).isIn(reference.acceptable()).isIn(reference.efficient(uncrossed)));
    }
  }

  @Property(tries = 400)
  void blockersAreThosePartiesThatBlock(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      return;
    }
    DealPackage deal = model.onTheTable().orElseThrow();
    Standing standing = new DealAnalysis(model).standing(deal);
    List<Integer> blocking =
        IntStream.range(0, model.parties().size())
            .filter(party -> reference.blocks(party, deal))
            .boxed()
            .toList();

    assertThat(standing.blockers()).extracting(Blocker::party).isEqualTo(blocking);
    for (Blocker blocker : standing.blockers()) {
      assertThat(blocker.belowReservation())
          .isEqualTo(reference.gain(blocker.party(), deal).signum() < 0);
      assertThat(!blocker.redLines().isEmpty())
          .isEqualTo(reference.crossesRedLine(blocker.party(), deal));
    }
  }

  @Property(tries = 400)
  void unblockingUnblocksAndNothingSmallerOrCheaperDoes(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      return;
    }
    DealPackage deal = model.onTheTable().orElseThrow();
    Standing standing = new DealAnalysis(model).standing(deal);
    if (standing.blockers().isEmpty()) {
      assertThat(standing.unblocking()).isEmpty();
      return;
    }
    Comparator<DealPackage> order =
        Comparator.<DealPackage>comparingInt(to -> Enumeration.changes(deal, to).size())
            .thenComparing(to -> reference.cost(deal, to))
            .thenComparing(
                to ->
                    reference.gains(to).stream().reduce(BigDecimal.ZERO, BigDecimal::add).negate());
    List<DealPackage> ways = reference.acceptable().stream().sorted(order).toList();
    List<DealPackage> expected =
        ways.stream()
            .filter(
                to ->
                    Enumeration.changes(deal, to).size()
                        == Enumeration.changes(deal, ways.get(0)).size())
            .limit(10)
            .toList();

    assertThat(standing.unblocking()).extracting(way -> way.to().deal()).isEqualTo(expected);
    for (Change way : standing.unblocking()) {
      assertThat(way.issues()).isEqualTo(Enumeration.changes(deal, way.to().deal()));
      assertThat(way.cost()).isEqualTo(reference.cost(deal, way.to().deal()).doubleValue());
    }
  }

  @Property(tries = 400)
  void betterForAllIsBetterForAll(@ForAll long seed) {
    DealModel model = new RandomModels(seed).next();
    Enumeration reference = new Enumeration(model);
    if (reference.feasible().isEmpty()) {
      return;
    }
    DealPackage deal = model.onTheTable().orElseThrow();
    Standing standing = new DealAnalysis(model).standing(deal);
    List<DealPackage> expected =
        reference.feasible().stream()
            .filter(
                other ->
                    IntStream.range(0, model.parties().size())
                        .noneMatch(party -> reference.crossesRedLine(party, other)))
            .filter(other -> reference.isBetterForAll(other, deal))
            .toList();

    assertThat(standing.betterForAll())
        .extracting(ValuedPackage::deal)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(standing.betterCount()).isEqualTo(expected.size());
  }
}
