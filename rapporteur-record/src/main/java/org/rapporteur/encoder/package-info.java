/**
 * One pass of a small trained encoder over a report, which all trained steps share: words in,
 * scores out. {@link org.rapporteur.encoder.Encoder} is the entry; what the scores mean is for the
 * packages that use them.
 */
package org.rapporteur.encoder;
