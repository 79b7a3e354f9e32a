package org.rapporteur.statement;

import org.rapporteur.report.Span;

/**
 * A phrase that a trained model takes for a person, a body or a place.
 *
 * @param kind what it refers to
 * @param named a proper name, titles left out; otherwise a description up to its head noun
 * @param span its words
 * @param confidence the least probability of its words' tags, 0 to 1, not calibrated
 */
public record EntityMention(Kind kind, boolean named, Span span, double confidence) {

  /** What a mention refers to, in the order of the model's tags. */
  public enum Kind {
    /** One human being or several. */
    PERSON,
    /** A body: government, company, court, party, paper. */
    ORGANISATION,
    /** A place, countries among them. */
    PLACE
  }
}
