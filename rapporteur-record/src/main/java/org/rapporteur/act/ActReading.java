package org.rapporteur.act;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * What a statement does, and to whom.
 *
 * @param act what it does
 * @param target the words that name whom it is directed at, such as the one from whom something is
 *     demanded; empty if the text does not tell
 */
public record ActReading(Act act, List<Span> target) {

  /** Copies the list. */
  public ActReading {
    target = List.copyOf(target);
  }
}
