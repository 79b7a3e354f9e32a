package org.rapporteur.deal;

import java.math.BigDecimal;
import java.util.List;

/**
 * A side of the negotiation and what it wants. It blocks a package that is worth less to it than
 * its reservation, or that crosses one of its red lines.
 *
 * @param name what the party is called
 * @param valuations what each issue's outcomes are worth to it, in the order of the model; a
 *     package is worth their sum
 * @param reservation what no deal is worth to it
 * @param redLines packages that fit one of these it never accepts
 */
public record Party(
    String name, List<Valuation> valuations, BigDecimal reservation, List<Pattern> redLines) {
  /** Keeps copies of the lists. */
  public Party {
    valuations = List.copyOf(valuations);
    redLines = List.copyOf(redLines);
  }
}
