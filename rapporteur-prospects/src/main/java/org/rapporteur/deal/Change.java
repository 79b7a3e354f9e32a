package org.rapporteur.deal;

import java.util.List;

/**
 * A change to a package after which nobody blocks it.
 *
 * @param to what the package becomes
 * @param issues the numbers of the issues that change
 * @param cost what it takes, in all, from the parties that did not block the package before
 */
public record Change(ValuedPackage to, List<Integer> issues, double cost) {
  /** Keeps a copy of the issues. */
  public Change {
    issues = List.copyOf(issues);
  }
}
