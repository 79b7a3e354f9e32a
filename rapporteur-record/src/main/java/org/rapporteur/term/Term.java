package org.rapporteur.term;

import org.rapporteur.report.Span;

/**
 * A quantity on the table.
 *
 * @param span its words, from the word that bounds it ("at least") to its unit or noun
 * @param amount how much, or when
 * @param approximate whether the text says that it is about so much
 * @param measures what it is an amount of, in the words of the report; empty if it does not say
 * @param role what part it plays
 * @param statement index of the innermost statement whose content holds it; -1 if none does
 */
public record Term(
    Span span, Amount amount, boolean approximate, String measures, Role role, int statement) {

  /** What part a quantity plays, by the nearest word that tells. */
  public enum Role {
    /** Put forward: proposed, offered, suggested, planned. */
    PROPOSED,
    /** Wanted from another: demanded, sought, called for, required. */
    DEMANDED,
    /** Bound to: agreed, pledged, promised, signed. */
    AGREED,
    /** Given or used up: spent, paid, cost, invested. */
    SPENT,
    /** Reckoned: estimated, expected, projected. */
    ESTIMATED,
    /** Merely told. */
    STATED
  }
}
