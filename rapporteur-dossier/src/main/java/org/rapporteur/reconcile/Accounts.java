package org.rapporteur.reconcile;

import java.util.List;

/**
 * What several reports make of the same things said and done.
 *
 * @param utterances every statement in exactly one, by the first of their statements
 * @param discrepancies where the accounts part, the gravest and surest first
 */
public record Accounts(List<Utterance> utterances, List<Discrepancy> discrepancies) {

  /** Copies the lists. */
  public Accounts {
    utterances = List.copyOf(utterances);
    discrepancies = List.copyOf(discrepancies);
  }
}
