/**
 * Reads dates in English and tells when a statement was said.
 *
 * <p>{@link org.rapporteur.time.DateReader} finds dates and resolves them against the day the
 * report was published; {@link org.rapporteur.time.StatementDater} picks the one that hangs on a
 * statement's cue. Both are pure functions of a document, safe for threads.
 */
package org.rapporteur.time;
