package org.rapporteur.reconcile;

import org.rapporteur.report.Span;

/**
 * A paragraph of a rewrite beside the one of the origin that it tells again.
 *
 * @param report where it stands in the rewrite
 * @param origin where it stands in the origin
 */
public record AlignedPassage(Span report, Span origin) {}
