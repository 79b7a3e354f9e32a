package org.rapporteur.conflict;

/**
 * What some options are, whatever the others: each option is taken (Y), not taken (N) or not said
 * (-). An option's place is its number in the model, the first of the first decision maker being 0.
 *
 * @param said bit of each option that the pattern speaks of
 * @param taken bit of each option that is taken; only such as are said
 */
public record Pattern(long said, long taken) {
  /** Checks that what is taken is said. */
  public Pattern {
    if ((taken & ~said) != 0) {
      throw new IllegalArgumentException("taken, but not said");
    }
  }

  /** Whether a choice of all options fits. */
  public boolean fits(long choice) {
    return (choice & said) == taken;
  }
}
