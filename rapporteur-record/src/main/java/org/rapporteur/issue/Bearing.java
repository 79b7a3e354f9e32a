package org.rapporteur.issue;

import java.util.List;
import org.rapporteur.report.Span;

/**
 * What a statement says on an issue.
 *
 * @param issue id of the issue
 * @param stance where its speaker stands by it
 * @param condition the words of the condition, if it is conditional
 * @param confidence how sure the reading is, 0 to 1
 */
public record Bearing(String issue, Stance stance, List<Span> condition, double confidence) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the confidence is outside 0 to 1
   */
  public Bearing {
    condition = List.copyOf(condition);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
    }
  }
}
