package org.rapporteur.conflict;

import java.util.OptionalInt;

/**
 * States, and who can move from which to which in one step. States and decision makers are numbered
 * from 0. Immutable.
 *
 * <p>Nobody moves from a state to itself.
 */
public abstract sealed class StateGraph permits ListGraph, OptionGraph {
  /** For the two forms. */
  StateGraph() {}

  /** How many decision makers there are. */
  public abstract int decisionMakers();

  /** How many states there are. */
  public abstract int size();

  /** What the state is called: its name as written, or its number from 1. */
  public abstract String id(int state);

  /** The state that is called so, if there is one. */
  public abstract OptionalInt find(String id);

  /** Whether a decision maker can move from one state to another in one step. */
  public abstract boolean isMove(int decisionMaker, int from, int to);

  /**
   * Whether two moves of the same decision maker, one after the other, always come to one of its
   * moves or to none. Then it does not matter that nobody may move twice in a row.
   */
  abstract boolean isTransitive();

  /**
   * The moves of a decision maker in the form in which searches need them.
   *
   * @param ranking the decision maker's own preference, which tells its improvements
   */
  abstract Mover mover(int decisionMaker, Ranking ranking);
}
