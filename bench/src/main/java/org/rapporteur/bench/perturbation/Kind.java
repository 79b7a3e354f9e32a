package org.rapporteur.bench.perturbation;

import java.util.Locale;

/** What an edit does to a statement. */
enum Kind {
  /** A number, sum, share or date is another one. */
  NUMBER,
  /** The attribution names another person. */
  SPEAKER,
  /** Polarity or outcome is turned round. */
  NEGATION,
  /** A hedge, condition or limit of scope is gone. */
  HEDGE,
  /** A word inside quotation marks is another one. */
  QUOTATION,
  /** The statement is cut shorter; what is left stays as it is. */
  TRIMMED,
  /** Meaning is kept. As the kind of a pair: it holds such edits alone. */
  NOTHING;

  /** As the command line and the tables name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an edit of this kind ought to be reported as a discrepancy. */
  boolean differs() {
    return this != TRIMMED && this != NOTHING;
  }
}
