package org.rapporteur.commitment;

import java.util.HashSet;
import java.util.Set;

/** An agreement that a report speaks of, made or not, with what was told of it so far. */
final class Agreement {
  private static final int NEAR = 2;

  private final Set<String> names = new HashSet<>();
  private final Set<String> kinds = new HashSet<>();
  private Commitment commitment;
  private boolean made;
  private final boolean proposed;
  private boolean named;
  private Mention last;
  private int lastSentence;

  Agreement(Telling telling) {
    this.commitment = telling.commitment();
    this.proposed = telling.mention().isNotMade();
    this.named = telling.mention().hasName();
    note(telling);
  }

  /** Adds what is told of it. */
  void add(Telling telling) {
    boolean tellsName = !named && (telling.mention().hasName() || !made && telling.isTelling());
    commitment =
        tellsName ? telling.commitment().and(commitment) : commitment.and(telling.commitment());
    named |= telling.mention().hasName();
    note(telling);
  }

  private void note(Telling telling) {
    Mention mention = telling.mention();
    made |= !proposed && telling.isMade() && telling.isTelling();
    kinds.add(mention.kind());
    if (!mention.isBare()) {
      names.add(mention.key());
    }
    last = mention;
    lastSentence = telling.sentence();
  }

  boolean isMade() {
    return made;
  }

  Commitment commitment() {
    return commitment;
  }

  int lastToken() {
    return last.noun();
  }

  boolean isNear(Telling telling) {
    return telling.sentence() - lastSentence <= NEAR;
  }

  /** Whether another kind of word may stand for it: "the accord … the pact". */
  boolean isLikely(Telling telling) {
    boolean sameSentence = telling.sentence() == lastSentence;
    boolean truce = telling.mention().kind().equals(Mention.TRUCE);
    return isNear(telling) && !truce && !(sameSentence && telling.isMade());
  }

  boolean isOfKind(String kind) {
    return kinds.contains(kind);
  }

  /** Whether nothing that is told speaks against its being this. */
  boolean fits(Telling telling) {
    String year = telling.commitment().year();
    boolean sameYear =
        year.isEmpty() || commitment.year().isEmpty() || year.equals(commitment.year());
    return sameYear && (made || !telling.isMade() || named && !proposed || isNamedBy(telling));
  }

  /** Whether the words name this: by its name, or by its year alone. */
  boolean isNamedBy(Telling telling) {
    Mention mention = telling.mention();
    boolean sameYear =
        !commitment.year().isEmpty() && commitment.year().equals(telling.commitment().year());
    return !mention.isBare() && names.contains(mention.key())
        || sameYear && !(named && mention.hasName()) && isOfKind(mention.kind());
  }

  /** "The Vessen Accord, a pact that": other words for it, set beside it. */
  boolean isRightBefore(Mention mention) {
    return mention.passage().sentence().equals(last.passage().sentence())
        && mention.opening() == last.end() + 1
        && mention.passage().is(last.end(), ",", "\u2014", "\u2013", "-")
        && !(named && mention.hasName());
  }
}
