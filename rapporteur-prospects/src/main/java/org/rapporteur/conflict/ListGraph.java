package org.rapporteur.conflict;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** States with names, and a list of moves for each decision maker (graph form). Immutable. */
public final class ListGraph extends StateGraph {
  private final List<String> states;
  private final int[][][] moves;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param states their names, all different
   * @param moves for each decision maker and state the states it can move to, in any order
   * @throws IllegalArgumentException if a name comes twice or a move leads nowhere or to its start
   */
  public ListGraph(List<String> states, List<List<List<Integer>>> moves) {
    this.states = List.copyOf(states);
    for (String state : states) {
      if (numbers.put(state, numbers.size()) != null) {
        throw new IllegalArgumentException("two states are called '" + state + "'");
      }
    }
    this.moves = new int[moves.size()][states.size()][];
    for (int mover = 0; mover < moves.size(); mover++) {
      if (moves.get(mover).size() != states.size()) {
        throw new IllegalArgumentException("not a list of moves for each state");
      }
      for (int state = 0; state < states.size(); state++) {
        int from = state;
        this.moves[mover][state] =
            moves.get(mover).get(state).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        if (Arrays.stream(this.moves[mover][state])
            .anyMatch(to -> to == from || to < 0 || to >= states.size())) {
          throw new IllegalArgumentException(
              "a move from '" + states.get(from) + "' leads nowhere");
        }
      }
    }
  }

  @Override
  public int decisionMakers() {
    return moves.length;
  }

  @Override
  public int size() {
    return states.size();
  }

  @Override
  public String id(int state) {
    return states.get(state);
  }

  @Override
  public OptionalInt find(String id) {
    Integer number = numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  @Override
  public boolean isMove(int decisionMaker, int from, int to) {
    return Arrays.binarySearch(moves[decisionMaker][from], to) >= 0;
  }

  @Override
  boolean isTransitive() {
    return false;
  }

  @Override
  Mover mover(int decisionMaker, Ranking ranking) {
    return new ListMover(moves[decisionMaker], ranking);
  }
}
