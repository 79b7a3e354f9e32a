package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which drafts of a report stand in the content of which others. */
final class Nesting {
  private final Map<Draft, Draft> enclosing = new HashMap<>();
  private final List<Draft> all;

  /**
   * Looks into the contents of drafts.
   *
   * @param outermost drafts whose contents are complete
   */
  Nesting(List<Draft> outermost, HearsayFinder hearsay) {
    this.all = new ArrayList<>(outermost);
    BitSet taken = new BitSet();
    outermost.forEach(draft -> taken.set(draft.cue().first(), draft.cue().end()));
    for (Draft outer : outermost) {
      Optional<Draft> passedOn = hearsay.passedOn(outer).filter(draft -> !taken.get(draft.head()));
      Stream.concat(passedOn.stream(), hearsay.attitude(outer).stream())
          .filter(draft -> !taken.get(draft.head()))
          .forEach(
              draft -> {
                taken.set(draft.head());
                enclosing.put(draft, outer);
                all.add(draft);
              });
      for (TokenRange piece : outer.content()) {
        List<Draft> inner = hearsay.within(piece);
        inner.removeIf(draft -> taken.get(draft.head()));
        for (Draft draft : inner) {
          taken.set(draft.head());
          enclosing.put(draft, closest(draft, inner).or(() -> passedOn).orElse(outer));
        }
        all.addAll(inner);
      }
    }
  }

  /** The draft with the shortest content that holds all of another. */
  private static Optional<Draft> closest(Draft draft, List<Draft> others) {
    Draft closest = null;
    int shortest = Integer.MAX_VALUE;
    for (Draft other : others) {
      if (other == draft || !other.holds(draft)) {
        continue;
      }
      for (TokenRange content : other.content()) {
        int length = content.end() - content.first();
        if (content.holds(draft.cue()) && length < shortest) {
          closest = other;
          shortest = length;
        }
      }
    }
    return Optional.ofNullable(closest);
  }

  /** All drafts, the outermost first. */
  List<Draft> all() {
    return all;
  }

  /** The draft in whose content one stands, if it does. */
  Optional<Draft> enclosing(Draft draft) {
    return Optional.ofNullable(enclosing.get(draft));
  }

  /** In how many others a draft stands. */
  int depth(Draft draft) {
    return enclosing(draft).map(outer -> 1 + depth(outer)).orElse(0);
  }

  /** How sure a draft and all around it are. */
  double confidence(Draft draft) {
    return draft.confidence() * enclosing(draft).map(this::confidence).orElse(1.0);
  }
}
