package org.rapporteur.conflict;

/** What a choice of all options must obey to be feasible. */
public sealed interface Constraint {
  /** Whether a choice of all options obeys. */
  boolean allows(long choice);

  /** Bits of the options that the constraint looks at. */
  long options();

  /** Choices that fit the pattern are infeasible. */
  record Never(Pattern pattern) implements Constraint {
    @Override
    public boolean allows(long choice) {
      return !pattern.fits(choice);
    }

    @Override
    public long options() {
      return pattern.said();
    }
  }

  /** At least one of the options is taken. */
  record AtLeastOne(long options) implements Constraint {
    @Override
    public boolean allows(long choice) {
      return (choice & options) != 0;
    }
  }

  /** No two of the options are taken. */
  record AtMostOne(long options) implements Constraint {
    @Override
    public boolean allows(long choice) {
      return Long.bitCount(choice & options) <= 1;
    }
  }

  /** One of the options is taken, and no other. */
  record ExactlyOne(long options) implements Constraint {
    @Override
    public boolean allows(long choice) {
      return Long.bitCount(choice & options) == 1;
    }
  }
}
