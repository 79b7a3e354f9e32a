package org.rapporteur.reconcile;

import java.util.List;

/**
 * One thing said once.
 *
 * @param id "utterance-" and the id of the first of its statements
 * @param statements ids of the statements that carry it, in the order of filing, one or more
 */
public record Utterance(String id, List<String> statements) {

  /** Copies the list. */
  public Utterance {
    statements = List.copyOf(statements);
  }
}
