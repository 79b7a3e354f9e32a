package org.rapporteur.bench.perturbation;

/** Which templates may be looked at while a detector is tuned. */
enum Half {
  /** For looking at. */
  OPEN,
  /** Set aside: for the figure in the end. */
  RESERVED
}
