package org.rapporteur.actor;

/** The gender that a title, a given name or a pronoun tells. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Whether both can be said of one person. */
  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
