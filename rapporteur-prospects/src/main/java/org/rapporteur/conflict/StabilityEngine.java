package org.rapporteur.conflict;

import java.util.Set;

/** Finds the stable states of a model. Implementations are immutable and safe for threads. */
public interface StabilityEngine {
  /** The largest model that the reference engine takes by {@link #fitting}. */
  int SMALL = 128;

  /**
   * Which states are stable for whom.
   *
   * @param concepts the concepts wanted, at least one
   */
  Stability analyse(ConflictModel model, Set<Concept> concepts);

  /** The engine for a model: the reference for a small one, else the fast one. */
  static StabilityEngine fitting(ConflictModel model) {
    return model.size() <= SMALL ? new MatrixEngine() : new ImplicitEngine();
  }
}
