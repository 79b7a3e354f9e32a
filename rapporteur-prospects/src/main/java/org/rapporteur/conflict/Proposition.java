package org.rapporteur.conflict;

import java.util.Arrays;

/**
 * A statement about which options are taken, such as {@code not abandon and (modify or accept)}.
 */
sealed interface Proposition {
  /**
   * In which states it is true: for each option, and in the answer, one bit a state, state
   * <em>s</em> being bit <em>s</em> mod 64 of word <em>s</em> / 64. Bits beyond the last state mean
   * nothing.
   */
  long[] truth(long[][] options);

  /** Whether it is true of one choice of options. */
  boolean holds(long choice);

  /** An option is taken. */
  record Taken(int option) implements Proposition {
    @Override
    public long[] truth(long[][] options) {
      return options[option].clone();
    }

    @Override
    public boolean holds(long choice) {
      return (choice >>> option & 1) != 0;
    }
  }

  /** The opposite. */
  record Not(Proposition proposition) implements Proposition {
    @Override
    public long[] truth(long[][] options) {
      long[] truth = proposition.truth(options);
      Arrays.setAll(truth, i -> ~truth[i]);
      return truth;
    }

    @Override
    public boolean holds(long choice) {
      return !proposition.holds(choice);
    }
  }

  /** Both. */
  record And(Proposition left, Proposition right) implements Proposition {
    @Override
    public long[] truth(long[][] options) {
      long[] truth = left.truth(options);
      long[] other = right.truth(options);
      Arrays.setAll(truth, i -> truth[i] & other[i]);
      return truth;
    }

    @Override
    public boolean holds(long choice) {
      return left.holds(choice) && right.holds(choice);
    }
  }

  /** At least one of the two. */
  record Or(Proposition left, Proposition right) implements Proposition {
    @Override
    public long[] truth(long[][] options) {
      long[] truth = left.truth(options);
      long[] other = right.truth(options);
      Arrays.setAll(truth, i -> truth[i] | other[i]);
      return truth;
    }

    @Override
    public boolean holds(long choice) {
      return left.holds(choice) || right.holds(choice);
    }
  }

  /** Both or neither. */
  record Iff(Proposition left, Proposition right) implements Proposition {
    @Override
    public long[] truth(long[][] options) {
      long[] truth = left.truth(options);
      long[] other = right.truth(options);
      Arrays.setAll(truth, i -> ~(truth[i] ^ other[i]));
      return truth;
    }

    @Override
    public boolean holds(long choice) {
      return left.holds(choice) == right.holds(choice);
    }
  }
}
