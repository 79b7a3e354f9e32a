package org.rapporteur.statement;

import org.rapporteur.language.Document;

/**
 * Finds the statements of one report.
 *
 * <p>Implementations are pure: the same document gives the same extraction whatever was read before
 * and on whatever thread.
 */
public interface StatementExtractor {

  /** The statements of {@code document}, outermost attributions. */
  Extraction extract(Document document);
}
