package org.rapporteur.act;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * A negotiation act without speech, as a report tells it: "left the table", "brought a draft".
 *
 * @param span the clause that tells it
 * @param act what it does
 * @param actor the words that name who does it; empty if the text does not tell
 * @param target the words that name whom it is directed at; empty if the text does not tell
 * @param date ISO 8601 day, month or year on which it happened; empty if the text does not tell
 */
public record Move(Span span, Act act, List<Span> actor, List<Span> target, String date) {

  /** Copies the lists. */
  public Move {
    actor = List.copyOf(actor);
    target = List.copyOf(target);
  }
}
