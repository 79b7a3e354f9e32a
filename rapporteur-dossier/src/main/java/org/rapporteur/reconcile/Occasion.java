package org.rapporteur.reconcile;

/** What kind of thing happened at a place. */
enum Occasion {
  /** People met or negotiated. */
  MEETING,
  /** Somebody spoke. */
  SPEECH,
  /** Something was signed. */
  SIGNING,
  /** Something else was done or befell somebody. */
  DEED
}
