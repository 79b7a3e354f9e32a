package org.rapporteur.conflict;

import java.util.function.IntConsumer;

/** The moves of one decision maker. Immutable. */
interface Mover {
  /** Which way a search goes, and over which moves. */
  enum Course {
    /** From a state to those that it can be left for. */
    FORWARD(false, false),
    /** As {@link #FORWARD}, by improvements alone. */
    FORWARD_IMPROVING(false, true),
    /** From a state to those from which it can be reached. */
    BACKWARD(true, false),
    /** As {@link #BACKWARD}, by improvements alone. */
    BACKWARD_IMPROVING(true, true);

    private final boolean backward;
    private final boolean improving;

    Course(boolean backward, boolean improving) {
      this.backward = backward;
      this.improving = improving;
    }

    static Course of(boolean backward, boolean improving) {
      if (backward) {
        return improving ? BACKWARD_IMPROVING : BACKWARD;
      }
      return improving ? FORWARD_IMPROVING : FORWARD;
    }

    boolean isBackward() {
      return backward;
    }

    boolean isImproving() {
      return improving;
    }
  }

  /** A search in which each state needs to be found once. For one thread. */
  interface Walk {
    /**
     * Hands over the neighbours of a state that this walk has not handed over before; it may hand
     * over some again, but never the state itself.
     */
    void expand(int state, IntConsumer found);
  }

  /** Starts a walk. */
  Walk walk(Course course);

  /**
   * For each state the largest value among the states that it can be left for; the state's own
   * value may count as well.
   *
   * @param values one a state, not negative
   * @return one a state; −1 or the state's own value where there is no move
   */
  int[] largestAhead(int[] values);
}
