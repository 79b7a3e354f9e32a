package org.rapporteur.conflict;

import java.util.HashSet;
import java.util.Set;

/**
 * The definitions, word for word and as slow as that is: what both engines are held against. Legal
 * sequences are followed move by move over pairs of a state and the last mover.
 */
final class Definitions {
  private final ConflictModel model;

  Definitions(ConflictModel model) {
    this.model = model;
  }

  boolean isStable(Concept concept, int player, int state) {
    for (int better = 0; better < model.size(); better++) {
      if (model.isImprovement(player, state, better)
          && !isDeterred(concept, player, state, better)) {
        return false;
      }
    }
    return true;
  }

  private boolean isDeterred(Concept concept, int player, int state, int better) {
    if (concept == Concept.NASH) {
      return false;
    }
    for (int end : answers(player, better, concept.isCredible())) {
      boolean noBetter = !model.ranking(player).prefers(end, state);
      if (noBetter && !(concept.isSymmetric() && canEscape(player, end, state))) {
        return true;
      }
    }
    return false;
  }

  private boolean canEscape(int player, int from, int state) {
    for (int to = 0; to < model.size(); to++) {
      if (model.graph().isMove(player, from, to) && model.ranking(player).prefers(to, state)) {
        return true;
      }
    }
    return false;
  }

  /** What all but a player reach from a state by one move or more. */
  Set<Integer> answers(int player, int from, boolean improving) {
    Set<Long> seen = new HashSet<>();
    Set<Integer> reached = new HashSet<>();
    follow(player, from, -1, improving, seen, reached);
    return reached;
  }

  private void follow(
      int player, int from, int last, boolean improving, Set<Long> seen, Set<Integer> reached) {
    for (int mover = 0; mover < model.decisionMakers().size(); mover++) {
      if (mover == player || mover == last) {
        continue;
      }
      for (int to = 0; to < model.size(); to++) {
        boolean moves =
            improving
                ? model.isImprovement(mover, from, to)
                : model.graph().isMove(mover, from, to);
        if (moves && seen.add((long) to << 8 | mover)) {
          reached.add(to);
          follow(player, to, mover, improving, seen, reached);
        }
      }
    }
  }
}
