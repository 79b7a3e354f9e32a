package org.rapporteur.statement;

/**
 * A word that may be the head of a cue.
 *
 * @param token its index
 * @param form the word in lower case
 * @param context what surrounds it
 * @param probability that it is a cue, 0 to 1
 */
record Candidate(int token, String form, CueContext context, double probability) {

  /** Whether it is "adding", "saying" …, which borrow their subject. */
  boolean isParticiple() {
    return form.endsWith("ing");
  }

  /** Whether it is the head of "according to". */
  boolean isAccordingTo() {
    return form.equals("according");
  }
}
