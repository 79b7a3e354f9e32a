package org.rapporteur.desk.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.deal.DealAnalysis;
import org.rapporteur.deal.DealModel;
import org.rapporteur.deal.DealPackage;
import org.rapporteur.deal.Robustness;
import org.rapporteur.deal.Sensitivity;
import org.rapporteur.deal.Solution;
import org.rapporteur.deal.Standing;
import org.rapporteur.deal.ValuedPackage;
import org.rapporteur.deal.Variation;

/** Everything that was asked about a model. Immutable. */
public final class DealAnswers {
  /** The most packages of the frontier whose sensitivity is told. */
  public static final int MOST_VARIED = 100;

  private final DealAnalysis analysis;
  private final Map<Solution, ValuedPackage> solutions = new TreeMap<>();
  private final List<Standing> onTheTable;
  private final List<Variation> variations;
  private final List<Robustness> robustness;

  /**
   * Finds the answers.
   *
   * @param analysis of the model
   * @param variations one, to be told how sensitive the answers are, or none
   */
  public DealAnswers(DealAnalysis analysis, List<Variation> variations) {
    this.analysis = analysis;
    this.variations = List.copyOf(variations);
    for (Solution solution : Solution.values()) {
      analysis.solution(solution).ifPresent(found -> solutions.put(solution, found));
    }
    onTheTable = analysis.model().onTheTable().map(analysis::standing).stream().toList();
    robustness =
        this.variations.stream()
            .flatMap(variation -> new Sensitivity(model(), variation).of(varied()).stream())
            .toList();
  }

  /** What is on the table, the solutions, and the frontier as far as it goes, each once. */
  private List<DealPackage> varied() {
    List<DealPackage> packages = new ArrayList<>();
    model().onTheTable().ifPresent(packages::add);
    solutions.values().forEach(found -> packages.add(found.deal()));
    return Stream.concat(
            packages.stream(), analysis.frontier().limit(MOST_VARIED).map(ValuedPackage::deal))
        .distinct()
        .toList();
  }

  /** Whether all packages of the frontier are listed. */
  public boolean listsAll() {
    return analysis.listed() == analysis.efficient();
  }

  DealModel model() {
    return analysis.model();
  }

  DealAnalysis analysis() {
    return analysis;
  }

  Optional<ValuedPackage> solution(Solution solution) {
    return Optional.ofNullable(solutions.get(solution));
  }

  Optional<Standing> onTheTable() {
    return onTheTable.stream().findFirst();
  }

  Optional<Variation> variation() {
    return variations.stream().findFirst();
  }

  List<Robustness> robustness() {
    return robustness;
  }
}
