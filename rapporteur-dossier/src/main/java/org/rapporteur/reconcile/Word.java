package org.rapporteur.reconcile;

import org.rapporteur.report.Span;

/**
 * A word as the comparison of wordings sees it. A contraction gives two words at one place.
 *
 * @param form lower case, one spelling for all: "don't" is "do" and "not", "organize" "organise"
 * @param stem the form without the endings of number and tense
 * @param weight how much it tells, above 0
 * @param common whether most reports have it, so that by itself it tells nothing
 * @param token index of its token
 * @param span where it stands
 * @param quoted whether it stands in quotation marks
 */
record Word(
    String form, String stem, double weight, boolean common, int token, Span span, boolean quoted) {

  /** Whether it is the same word in the same or another inflection. */
  boolean matches(Word other) {
    return stem.equals(other.stem) || form.equals(other.form);
  }
}
