package org.rapporteur.reconcile;

import org.rapporteur.report.Span;

/**
 * A sentence of a report as comparison sees it.
 *
 * @param span where it stands
 * @param paragraph number of its paragraph in the report
 * @param terms its terms but the commonest, sorted, each once; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Passage(Span span, int paragraph, int[] terms) {}
