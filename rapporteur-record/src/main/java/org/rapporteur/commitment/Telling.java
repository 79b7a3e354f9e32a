package org.rapporteur.commitment;

import org.rapporteur.commitment.Commitment.Status;

/**
 * What the words around one mention tell of an agreement.
 *
 * @param mention the words for it
 * @param sentence index of its sentence
 * @param commitment what is told
 * @param isMade whether the words tell that the agreement was made
 */
record Telling(Mention mention, int sentence, Commitment commitment, boolean isMade) {

  static Telling of(Mention mention, int sentence) {
    Making making = new Making(mention);
    Fate fate = new Fate(mention, making.end());
    Undertaking undertaking = new Undertaking(mention, making.end());
    Commitment commitment =
        new Commitment(
            mention.span(),
            making.yearTold(),
            undertaking.parties(),
            undertaking.promise(),
            undertaking.isForsaken() ? Status.BROKEN : fate.status());
    boolean isMade =
        !mention.isNotMade()
            && !(mention.isHeadline() && making.yearTold().isEmpty())
            && (making.isMade()
                || mention.isNamed()
                || mention.isDefinite() && fate.isOfWhatWasMade()
                || fate.isBroken());
    return new Telling(mention, sentence, commitment, isMade);
  }

  /** Whether a reader learns which agreement it is, or what it says. */
  boolean isTelling() {
    return mention.isDefinite() && !mention.isBare()
        || mention.hasName()
        || mention.end() > mention.nounEnd()
        || !commitment.year().isEmpty()
        || !commitment.parties().isEmpty()
        || !commitment.promise().isEmpty();
  }
}
