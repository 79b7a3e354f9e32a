package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The solutions on a handful of packages, where they part. */
class SolutionTest {

  /** One issue, whose outcomes are worth what the lists say, with reservations of 0. */
  private static DealAnalysis outcomes(List<Integer> first, List<Integer> second) {
    return outcomes(first, 0, second, 0);
  }

  private static DealAnalysis outcomes(
      List<Integer> first, int firstReservation, List<Integer> second, int secondReservation) {
    List<String> names = IntStream.range(0, first.size()).mapToObj(i -> "o" + i).toList();
    return new DealAnalysis(
        new DealModel(
            "",
            List.of(new Issue("only", names)),
            List.of(party(first, firstReservation), party(second, secondReservation)),
            List.of(),
            List.of()));
  }

  private static Party party(List<Integer> values, int reservation) {
    List<BigDecimal> decimals = new ArrayList<>();
    values.forEach(value -> decimals.add(BigDecimal.valueOf(value)));
    return new Party(
        "party",
        List.of(new Valuation(BigDecimal.ONE, decimals, BigDecimal.ONE)),
        BigDecimal.valueOf(reservation),
        List.of());
  }

  private static List<Double> utilities(DealAnalysis analysis, Solution solution) {
    return analysis.solution(solution).orElseThrow().utilities();
  }

  @Test
  void solutionsFollowTheirRules() {
    DealAnalysis analysis = outcomes(List.of(100, 80, 45, 32, 26), List.of(0, 11, 21, 25, 27));

    assertThat(utilities(analysis, Solution.UTILITARIAN)).containsExactly(100.0, 0.0);
    assertThat(utilities(analysis, Solution.NASH)).containsExactly(45.0, 21.0);
    assertThat(utilities(analysis, Solution.EGALITARIAN)).containsExactly(26.0, 27.0);
    assertThat(utilities(analysis, Solution.KALAI_SMORODINSKY)).containsExactly(45.0, 21.0);
  }

  @Test
  void gainsAreMeasuredFromTheReservation() {
    DealAnalysis analysis = outcomes(List.of(10, 6, 3), 2, List.of(1, 5, 7), 4);

    assertThat(analysis.acceptable()).isEqualTo(2);
    assertThat(utilities(analysis, Solution.NASH)).containsExactly(6.0, 5.0);
    assertThat(utilities(analysis, Solution.KALAI_SMORODINSKY)).containsExactly(6.0, 5.0);
  }

  @Test
  void tiesGoToTheLargerSmallestGain() {
    DealAnalysis analysis = outcomes(List.of(12, 4, 6), List.of(1, 3, 2));

    assertThat(utilities(analysis, Solution.NASH)).containsExactly(4.0, 3.0);
  }

  @Test
  void withoutAnAcceptablePackageThereIsNoSolution() {
    DealAnalysis analysis = outcomes(List.of(1, 0), 1, List.of(0, 1), 1);

    assertThat(analysis.acceptable()).isZero();
    assertThat(analysis.efficient()).isEqualTo(2);
    for (Solution solution : Solution.values()) {
      assertThat(analysis.solution(solution)).isEmpty();
    }
  }

  /** Three thirds are one: sums are of whole units, not of floating-point numbers. */
  @Test
  void sumsAreExact() {
    Valuation third =
        new Valuation(
            BigDecimal.ONE, List.of(BigDecimal.ZERO, BigDecimal.ONE), BigDecimal.valueOf(3));
    Valuation tenth =
        new Valuation(
            new BigDecimal("0.1"), List.of(BigDecimal.ZERO, BigDecimal.ONE), BigDecimal.ONE);
    List<Issue> issues =
        IntStream.range(0, 3).mapToObj(i -> new Issue("i" + i, List.of("no", "yes"))).toList();
    DealModel model =
        new DealModel(
            "",
            issues,
            List.of(
                new Party("thirds", List.of(third, third, third), BigDecimal.ONE, List.of()),
                new Party(
                    "tenths", List.of(tenth, tenth, tenth), new BigDecimal("0.3"), List.of())),
            List.of(),
            List.of());

    assertThat(new DealAnalysis(model).acceptable()).isOne();
  }
}
