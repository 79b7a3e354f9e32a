package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * Coalition improvements and coalition stability in the sense of Kilgour, Hipel, Fang, Peng,
 * "Coalition analysis in group decision support" (2001): a coalition of two or more improves on a
 * state if a legal sequence of moves of its members leads to a state that all of them prefer to the
 * first; states on the way need not be better. A state is coalitionally stable if no coalition
 * improves on it. Sanctions by others are not looked at (other variants do: Inohara, Hipel 2008).
 * Immutable.
 */
public final class CoalitionAnalysis {
  /** With more decision makers there are too many coalitions. */
  public static final int MOST_DECISION_MAKERS = 10;

  private final ConflictModel model;
  private final List<Mover> movers;

  /**
   * @throws ModelException if there are more than {@link #MOST_DECISION_MAKERS} decision makers
   */
  public CoalitionAnalysis(ConflictModel model) {
    if (model.decisionMakers().size() > MOST_DECISION_MAKERS) {
      throw new ModelException(
          "coalitions are looked at for up to " + MOST_DECISION_MAKERS + " decision makers");
    }
    this.model = model;
    movers = model.movers();
  }

  /** Improvements on a state, by coalition, then by the state reached. */
  public List<CoalitionImprovement> from(int state) {
    List<CoalitionImprovement> improvements = new ArrayList<>();
    for (int bits = 1; bits < 1 << model.decisionMakers().size(); bits++) {
      if (Integer.bitCount(bits) < 2) {
        continue;
      }
      int coalition = bits;
      List<Integer> members =
          model.players().filter(player -> (coalition >>> player & 1) != 0).boxed().toList();
      LegalPaths.from(model, movers, state, coalition, false).reached().stream()
          .filter(to -> members.stream().allMatch(one -> model.ranking(one).prefers(to, state)))
          .mapToObj(to -> new CoalitionImprovement(state, to, members))
          .forEach(improvements::add);
    }
    return improvements;
  }
}
