package org.rapporteur.conflict;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which states are stable for whom under which concept. Immutable. */
public final class Stability {
  private final Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);

  /**
   * @param stable for each concept and decision maker the stable states
   */
  Stability(Map<Concept, List<BitSet>> stable) {
    stable.forEach((concept, states) -> this.stable.put(concept, List.copyOf(states)));
  }

  /** The concepts that were asked for. */
  public Set<Concept> concepts() {
    return Set.copyOf(stable.keySet());
  }

  /** Whether a state is stable for a decision maker. */
  public boolean isStable(Concept concept, int decisionMaker, int state) {
    return stable.get(concept).get(decisionMaker).get(state);
  }

  /** The states that are stable for a decision maker, in a set of the caller's own. */
  public BitSet stable(Concept concept, int decisionMaker) {
    return (BitSet) stable.get(concept).get(decisionMaker).clone();
  }

  /** The states that are stable for everybody, in a set of the caller's own. */
  public BitSet equilibria(Concept concept) {
    List<BitSet> all = stable.get(concept);
    BitSet common = (BitSet) all.get(0).clone();
    all.forEach(common::and);
    return common;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stability stability && stable.equals(stability.stable);
  }

  @Override
  public int hashCode() {
    return stable.hashCode();
  }

  @Override
  public String toString() {
    return stable.toString();
  }
}
