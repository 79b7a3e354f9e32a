/**
 * Measures an extractor against annotated texts.
 *
 * <p>The gold standard is brat standoff as in PolNeAR (Newell et al. 2018): {@link
 * org.rapporteur.evaluation.Gold} reads it, {@link org.rapporteur.evaluation.Predictions} reads
 * what is to be judged or asks an extractor for it, and {@link
 * org.rapporteur.evaluation.AttributionScore} compares the two.
 *
 * <p>All offsets count code points of a text file as it stands. Whitespace and word characters are
 * those of Python's {@code str.isspace} and {@code \w}, so that figures can be compared to the last
 * digit with scorers written in Python.
 */
package org.rapporteur.evaluation;
