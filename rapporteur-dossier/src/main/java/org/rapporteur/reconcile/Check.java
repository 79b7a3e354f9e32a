package org.rapporteur.reconcile;

import java.util.List;

/** Looks for differences of one kind between two sentences that tell the same. Stateless. */
@FunctionalInterface
interface Check {

  /** The differences of a pair, as seen from its one sentence and its other alike. */
  List<Finding> of(SentencePair pair);
}
