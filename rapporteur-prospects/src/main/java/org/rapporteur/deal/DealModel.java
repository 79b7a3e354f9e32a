package org.rapporteur.deal;

import java.util.List;
import java.util.Optional;

/**
 * A negotiation as a formal model: issues, parties and what they want, rules across issues, and the
 * package on the table. Immutable.
 */
public final class DealModel {
  /** The fewest parties that can negotiate. */
  public static final int FEWEST_PARTIES = 2;

  /** The most parties that a model may have. */
  public static final int MOST_PARTIES = 8;

  private final String title;
  private final List<Issue> issues;
  private final List<Party> parties;
  private final List<Constraint> constraints;
  private final List<DealPackage> onTheTable;

  /**
   * A model.
   *
   * @param title what it is called, or the empty string
   * @param issues at least one
   * @param parties two to eight, each with a valuation of every issue and a value for every outcome
   * @param constraints rules that packages must keep
   * @param onTheTable one package, or none
   * @throws IllegalArgumentException if the parts do not fit each other
   */
  public DealModel(
      String title,
      List<Issue> issues,
      List<Party> parties,
      List<Constraint> constraints,
      List<DealPackage> onTheTable) {
    this.title = title;
    this.issues = List.copyOf(issues);
    this.parties = List.copyOf(parties);
    this.constraints = List.copyOf(constraints);
    this.onTheTable = List.copyOf(onTheTable);
    check();
  }

  private void check() {
    require(!issues.isEmpty(), "no issues");
    require(parties.size() >= FEWEST_PARTIES && parties.size() <= MOST_PARTIES, "parties");
    long packages = 1;
    for (Issue issue : issues) {
      require(!issue.outcomes().isEmpty(), "an issue without outcomes");
      packages *= issue.outcomes().size();
      require(packages <= DealSpace.MOST_PACKAGES, "too many packages");
    }
    for (Party party : parties) {
      require(party.valuations().size() == issues.size(), "valuations");
      for (int i = 0; i < issues.size(); i++) {
        require(
            party.valuations().get(i).values().size() == issues.get(i).outcomes().size(), "values");
      }
    }
    require(onTheTable.size() <= 1, "more than one package on the table");
    onTheTable.forEach(deal -> require(deal.outcomes().size() == issues.size(), "package"));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }

  /** What the negotiation is called; empty if it has no name. */
  public String title() {
    return title;
  }

  /** The issues, at least one. */
  public List<Issue> issues() {
    return issues;
  }

  /** The parties, two to eight. */
  public List<Party> parties() {
    return parties;
  }

  /** The rules that packages must keep. */
  public List<Constraint> constraints() {
    return constraints;
  }

  /** The package that is being talked about. */
  public Optional<DealPackage> onTheTable() {
    return onTheTable.stream().findFirst();
  }

  /** The same negotiation with another package on the table. */
  public DealModel withOnTheTable(DealPackage deal) {
    return new DealModel(title, issues, parties, constraints, List.of(deal));
  }

  /** The same negotiation among parties who want something else. */
  DealModel with(List<Party> others) {
    return new DealModel(title, issues, others, constraints, onTheTable);
  }
}
