package org.rapporteur.deal;

import java.util.List;

/**
 * How one package stands.
 *
 * @param deal the package and what it is worth
 * @param blockers the parties that do not accept it, in the order of the model
 * @param unblocking the smallest changes after which nobody blocks it: of the packages that nobody
 *     blocks, those that differ from it on the fewest issues, the cheapest for the parties that did
 *     not block it first, ten at most; empty if nobody blocks it or somebody blocks every package
 * @param betterForAll packages that every party likes better and that cross no red line, best
 *     first: by the smallest gain over this one, then the second smallest, and so on
 * @param betterCount how many such packages there are; {@code betterForAll} lists all if there are
 *     a thousand at most, else only those that are Pareto efficient among the packages that cross
 *     no red line, a thousand at most
 */
public record Standing(
    ValuedPackage deal,
    List<Blocker> blockers,
    List<Change> unblocking,
    List<ValuedPackage> betterForAll,
    long betterCount) {
  /** Keeps copies of the lists. */
  public Standing {
    blockers = List.copyOf(blockers);
    unblocking = List.copyOf(unblocking);
    betterForAll = List.copyOf(betterForAll);
  }
}
