package org.rapporteur.conflict;

/**
 * Options that change only one way.
 *
 * @param onlyTaken bits of options that can be taken, but not given up again (N to Y)
 * @param onlyGivenUp bits of options that can be given up, but not taken again (Y to N)
 */
public record Irreversible(long onlyTaken, long onlyGivenUp) {
  /** All options change both ways. */
  public static final Irreversible NONE = new Irreversible(0, 0);

  /** Checks that no option is bound both ways. */
  public Irreversible {
    if ((onlyTaken & onlyGivenUp) != 0) {
      throw new IllegalArgumentException("an option cannot be bound both ways");
    }
  }

  /** Bits of all such options. */
  long options() {
    return onlyTaken | onlyGivenUp;
  }

  /** Whether a change from one choice to another goes the right way. */
  boolean allows(long from, long to) {
    return (from & ~to & onlyTaken) == 0 && (to & ~from & onlyGivenUp) == 0;
  }
}
