package org.rapporteur.desk.compare;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * Words of a report that are marked alike.
 *
 * @param span where they stand
 * @param words the words, repaired for reading
 * @param differs whether the row's other side has other words here
 * @param discrepancies numbers of the discrepancies that they are evidence of, from 1
 */
record Run(Span span, String words, boolean differs, List<Integer> discrepancies) {
  Run {
    discrepancies = List.copyOf(discrepancies);
  }
}
