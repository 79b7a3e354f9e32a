package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all choices that obey the constraints, in ascending order, by setting one option after the
 * other from the highest bit down and turning back where a constraint is broken.
 */
final class FeasibleChoices {
  /** The most choices that a model may have. */
  static final int LIMIT = 1 << 22;

  private static final long STEPS = 1L << 27;

  /** Constraints by the lowest option that they look at: when that is set, they can be judged. */
  private final List<List<Constraint>> due = new ArrayList<>();

  private final int options;
  private long[] found = new long[1024];
  private int count;
  private long steps;

  private FeasibleChoices(int options, List<Constraint> constraints) {
    this.options = options;
    for (int option = 0; option < options; option++) {
      due.add(new ArrayList<>());
    }
    for (Constraint constraint : constraints) {
      due.get(Long.numberOfTrailingZeros(constraint.options())).add(constraint);
    }
  }

  /**
   * All feasible choices.
   *
   * @throws ModelException if there is none, or more than {@link #LIMIT}, or if it takes too long
   */
  static long[] of(int options, List<Constraint> constraints) {
    FeasibleChoices search = new FeasibleChoices(options, constraints);
    search.set(options, 0);
    if (search.count == 0) {
      throw new ModelException("no state is feasible");
    }
    return Arrays.copyOf(search.found, search.count);
  }

  private void set(int unset, long choice) {
    if (++steps > STEPS) {
      throw new ModelException("the feasible states are too hard to find; drop some options");
    }
    if (unset < options) {
      for (Constraint constraint : due.get(unset)) {
        if (!constraint.allows(choice)) {
          return;
        }
      }
    }
    if (unset == 0) {
      add(choice);
    } else {
      set(unset - 1, choice);
      set(unset - 1, choice | 1L << unset - 1);
    }
  }

  private void add(long choice) {
    if (count == LIMIT) {
      throw new ModelException(
          "more than "
              + LIMIT
              + " states are feasible; drop options or say which states are infeasible");
    }
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    found[count++] = choice;
  }
}
