package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A graph model of a conflict: decision makers, states, moves and preferences (Kilgour, Hipel, Fang
 * 1987). Immutable.
 *
 * <p>Read one from a file with {@link ModelFile}, or make one; then ask a {@link StabilityEngine}
 * which states are stable.
 */
public final class ConflictModel {
  /** The most decision makers that a model may have. */
  public static final int MOST_DECISION_MAKERS = 30;

  private final String title;
  private final List<String> decisionMakers;
  private final StateGraph graph;
  private final List<Ranking> rankings;
  private final OptionalInt statusQuo;
  private final List<String> notes;

  /**
   * @param title what the conflict is called, or the empty string
   * @param decisionMakers their names, in the order of the graph
   * @param graph states and moves
   * @param rankings each decision maker's preference over the states of the graph
   * @param statusQuo the state things are in, from 0, if it is known
   * @param notes what the user should know of how the model was read, one line each
   * @throws IllegalArgumentException if the parts do not fit together
   */
  public ConflictModel(
      String title,
      List<String> decisionMakers,
      StateGraph graph,
      List<Ranking> rankings,
      OptionalInt statusQuo,
      List<String> notes) {
    if (decisionMakers.size() != graph.decisionMakers()
        || rankings.size() != graph.decisionMakers()
        || rankings.stream().anyMatch(ranking -> ranking.size() != graph.size())
        || statusQuo.orElse(0) < 0
        || statusQuo.orElse(0) >= graph.size()) {
      throw new IllegalArgumentException("decision makers, states and rankings do not match");
    }
    if (decisionMakers.isEmpty() || decisionMakers.size() > MOST_DECISION_MAKERS) {
      throw new IllegalArgumentException("1 to " + MOST_DECISION_MAKERS + " decision makers");
    }
    this.title = title;
    this.decisionMakers = List.copyOf(decisionMakers);
    this.graph = graph;
    this.rankings = List.copyOf(rankings);
    this.statusQuo = statusQuo;
    this.notes = List.copyOf(notes);
  }

  /** What the conflict is called, or the empty string. */
  public String title() {
    return title;
  }

  /** Names of the decision makers. */
  public List<String> decisionMakers() {
    return decisionMakers;
  }

  /** Numbers of the decision makers. */
  public IntStream players() {
    return IntStream.range(0, decisionMakers.size());
  }

  /** States and moves. */
  public StateGraph graph() {
    return graph;
  }

  /** How many states there are. */
  public int size() {
    return graph.size();
  }

  /** A decision maker's preference. */
  public Ranking ranking(int decisionMaker) {
    return rankings.get(decisionMaker);
  }

  /** The state things are in, if it is known. */
  public OptionalInt statusQuo() {
    return statusQuo;
  }

  /** What the user should know of how the model was read, one line each. */
  public List<String> notes() {
    return notes;
  }

  /** This model with another preference of one decision maker. */
  public ConflictModel with(int decisionMaker, Ranking ranking) {
    List<Ranking> others = new ArrayList<>(rankings);
    others.set(decisionMaker, ranking);
    return new ConflictModel(title, decisionMakers, graph, others, statusQuo, notes);
  }

  /** Whether a decision maker can move from one state to another and is better off there. */
  public boolean isImprovement(int decisionMaker, int from, int to) {
    return ranking(decisionMaker).prefers(to, from) && graph.isMove(decisionMaker, from, to);
  }

  /** Everybody's moves in the form in which searches need them. */
  List<Mover> movers() {
    return players().parallel().mapToObj(player -> graph.mover(player, ranking(player))).toList();
  }
}
