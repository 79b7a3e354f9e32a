package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds stable states without ever listing moves: for models of millions of states.
 *
 * <p>All five concepts come down to one comparison. Let <em>l(s)</em> be the level of state
 * <em>s</em> for the decision maker and <em>w(s)</em> the best level among <em>s</em> and its moves
 * from there. Once it has moved to <em>t</em>, the opponents can bring it down to the least
 * <em>l</em> (or, where it may move again, the least <em>w</em>) among what they reach from
 * <em>t</em>; call it <em>d(t)</em>. Then <em>s</em> is unstable if and only if one of its moves
 * leads to a <em>t</em> with min(<em>l(t)</em>, <em>d(t)</em>) &gt; <em>l(s)</em>. {@link
 * Deterrence} finds <em>d</em> for all states in one search, backward from the worst states on.
 *
 * <p>Time and memory grow with states × decision makers (and with the subsets of the irreversible
 * options of one decision maker). Decision makers are worked on side by side.
 */
public final class ImplicitEngine implements StabilityEngine {
  /** With no settings. */
  public ImplicitEngine() {}

  @Override
  public Stability analyse(ConflictModel model, Set<Concept> concepts) {
    List<Mover> movers = model.movers();
    List<Map<Concept, BitSet>> found =
        model
            .players()
            .parallel()
            .mapToObj(player -> stable(model, movers, player, concepts))
            .toList();
    Map<Concept, List<BitSet>> stable = new EnumMap<>(Concept.class);
    for (Concept concept : concepts) {
      List<BitSet> its = new ArrayList<>();
      found.forEach(one -> its.add(one.get(concept)));
      stable.put(concept, its);
    }
    return new Stability(stable);
  }

  private static Map<Concept, BitSet> stable(
      ConflictModel model, List<Mover> movers, int player, Set<Concept> concepts) {
    Ranking ranking = model.ranking(player);
    int[] level = ranking.raw();
    Mover mover = movers.get(player);
    int[] bestNext = new int[0];
    if (concepts.stream().anyMatch(concept -> concept == Concept.NASH || concept.isSymmetric())) {
      bestNext = mover.largestAhead(level);
      for (int state = 0; state < bestNext.length; state++) {
        bestNext[state] = Math.max(bestNext[state], level[state]);
      }
    }
    Deterrence deterrence = new Deterrence(movers, player, model.graph().isTransitive());
    Map<Concept, BitSet> stable = new EnumMap<>(Concept.class);
    for (Concept concept : concepts) {
      int[] promise;
      if (concept == Concept.NASH) {
        promise = bestNext;
      } else {
        int[] value = concept.isSymmetric() ? bestNext : level;
        int[] safe = deterrence.worst(value, ranking.levels(), concept.isCredible());
        for (int state = 0; state < safe.length; state++) {
          safe[state] = Math.min(safe[state], level[state]);
        }
        promise = mover.largestAhead(safe);
      }
      BitSet its = new BitSet(level.length);
      IntStream.range(0, level.length)
          .filter(state -> promise[state] <= level[state])
          .forEach(its::set);
      stable.put(concept, its);
    }
    return stable;
  }
}
