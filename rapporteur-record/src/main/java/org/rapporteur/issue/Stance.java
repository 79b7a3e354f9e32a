package org.rapporteur.issue;

/** Where somebody stands on an issue. */
public enum Stance {
  /** For the proposition. */
  FAVOURS,
  /** Against it. */
  OPPOSES,
  /** For it on a condition. */
  CONDITIONAL,
  /** Would consider it. */
  OPEN,
  /** Speaks to it without a side that can be read. */
  UNCLEAR
}
