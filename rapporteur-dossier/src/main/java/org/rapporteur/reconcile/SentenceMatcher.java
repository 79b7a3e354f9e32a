package org.rapporteur.reconcile;

import java.util.List;

/**
 * Finds the sentences of two reports that are alike. The place where a trained sense of meaning
 * would come in; safe for threads.
 */
@FunctionalInterface
interface SentenceMatcher {

  /**
   * Compares two reports.
   *
   * @param least how alike two sentences have to be, above 0
   * @return for each sentence of the first report those of the second most like it, a few at most,
   *     by the first sentence, then by the second
   */
  List<Link> match(Profile one, Profile other, double least);
}
