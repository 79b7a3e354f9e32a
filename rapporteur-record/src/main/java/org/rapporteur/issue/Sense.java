package org.rapporteur.issue;

/** What a word does to what follows it or is said of it. */
enum Sense {
  /** Is for it: support, demand, promise. */
  WANTS,
  /** Says that it shall be, or not: will, must, should. */
  BOUND,
  /** Is against it: oppose, refuse, block. */
  REJECTS,
  /** Turns round what is said: dispute, unfounded. */
  DISPUTES,
  /** Speaks well of it: fair, welcome. */
  GOOD,
  /** Speaks ill of it: warn, disaster. */
  BAD,
  /** Brings it about, keeps or enlarges it: build, guarantee, raise. */
  UP,
  /** Ends it, keeps it out or makes it smaller: ban, cut, withdraw. */
  DOWN,
  /** Takes no side but leaves a door ajar: consider, on the table. */
  OPEN,
  /** Would not tell: no comment, undecided. */
  EVASIVE
}
