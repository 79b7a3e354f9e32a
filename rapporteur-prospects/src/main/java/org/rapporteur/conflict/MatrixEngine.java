package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reference: Boolean matrices of moves and of joint moves, and the definitions read off them
 * (Xu, Li, Hipel, Kilgour, "A matrix approach to status quo analysis in the graph model for
 * conflict resolution", 2009, and "Matrix representation of solution concepts in
 * multiple-decision-maker graph models", 2009).
 *
 * <p>Memory grows with the square, time with the cube of the number of states: for models of up to
 * some 1,000 states.
 */
public final class MatrixEngine implements StabilityEngine {
  /** With no settings. */
  public MatrixEngine() {}

  @Override
  public Stability analyse(ConflictModel model, Set<Concept> concepts) {
    Matrices matrices = new Matrices(model);
    Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);
    for (Concept concept : concepts) {
      stable.put(
          concept, model.players().mapToObj(player -> matrices.stable(concept, player)).toList());
    }
    return new Stability(stable);
  }

  /** One model's matrices; a matrix is a list of rows. */
  private static final class Matrices {
    private final ConflictModel model;
    private final List<List<BitSet>> moves = new ArrayList<>();
    private final List<List<BitSet>> improvements = new ArrayList<>();

    Matrices(ConflictModel model) {
      this.model = model;
      for (int player = 0; player < model.decisionMakers().size(); player++) {
        List<BitSet> can = new ArrayList<>();
        List<BitSet> would = new ArrayList<>();
        for (int from = 0; from < model.size(); from++) {
          BitSet targets = new BitSet();
          BitSet better = new BitSet();
          for (int to = 0; to < model.size(); to++) {
            targets.set(to, model.graph().isMove(player, from, to));
            better.set(to, model.isImprovement(player, from, to));
          }
          can.add(targets);
          would.add(better);
        }
        moves.add(can);
        improvements.add(would);
      }
    }

    BitSet stable(Concept concept, int player) {
      List<BitSet> answers =
          concept == Concept.NASH
              ? List.of()
              : jointMoves(player, concept.isCredible() ? improvements : moves);
      BitSet stable = new BitSet();
      for (int state = 0; state < model.size(); state++) {
        int start = state;
        stable.set(
            state,
            improvements.get(player).get(state).stream()
                .allMatch(
                    better ->
                        concept != Concept.NASH
                            && answers.get(better).stream()
                                .anyMatch(end -> deters(concept, player, start, end))));
      }
      return stable;
    }

    private boolean deters(Concept concept, int player, int start, int end) {
      Ranking ranking = model.ranking(player);
      return !ranking.prefers(end, start)
          && (!concept.isSymmetric()
              || moves.get(player).get(end).stream()
                  .noneMatch(escape -> ranking.prefers(escape, start)));
    }

    /** What the others of a decision maker reach by legal sequences, from each state. */
    private List<BitSet> jointMoves(int without, List<List<BitSet>> steps) {
      List<Integer> others = model.players().filter(other -> other != without).boxed().toList();
      List<List<BitSet>> led = new ArrayList<>();
      for (List<BitSet> matrix : steps) {
        led.add(matrix.stream().map(row -> (BitSet) row.clone()).toList());
      }
      boolean grew = true;
      while (grew) {
        grew = false;
        for (int leader : others) {
          for (int state = 0; state < model.size(); state++) {
            BitSet row = led.get(leader).get(state);
            int before = row.cardinality();
            int from = state;
            steps.get(leader).get(from).stream()
                .forEach(
                    next ->
                        others.stream()
                            .filter(follower -> follower != leader)
                            .forEach(follower -> row.or(led.get(follower).get(next))));
            grew |= row.cardinality() > before;
          }
        }
      }
      List<BitSet> joint = new ArrayList<>();
      for (int state = 0; state < model.size(); state++) {
        BitSet row = new BitSet();
        for (int leader : others) {
          row.or(led.get(leader).get(state));
        }
        joint.add(row);
      }
      return joint;
    }
  }
}
