package org.rapporteur.statement;

import java.util.List;

/**
 * A word that may be the head of a cue.
 *
 * @param token its index
 * @param form the word in lower case
 * @param context what surrounds it
 * @param takesClause whether what it leads to is mostly a clause or a quotation
 * @param probability that it is a cue, 0 to 1
 */
record Candidate(
    int token, String form, CueContext context, boolean takesClause, double probability) {

  private static final List<String> ADDRESSING =
      List.of("tell", "told", "inform", "remind", "assur", "notif", "convinc");

  /** Whether it is "adding", "saying" …, which borrow their subject. */
  boolean isParticiple() {
    return form.endsWith("ing");
  }

  /** Whether it is the head of "according to". */
  boolean isAccordingTo() {
    return form.equals("according");
  }

  /** Whether it names the hearer before the content: "told reporters that". */
  boolean takesAddressee() {
    return takesAddressee(form);
  }

  /** As {@link #takesAddressee()}, of a form. */
  static boolean takesAddressee(String form) {
    return ADDRESSING.stream().anyMatch(form::startsWith);
  }
}
