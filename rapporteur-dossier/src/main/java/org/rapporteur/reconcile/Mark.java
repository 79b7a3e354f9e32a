package org.rapporteur.reconcile;

import org.rapporteur.report.Span;

/**
 * Words of a report.
 *
 * @param report id of the report
 * @param span where they stand
 */
public record Mark(String report, Span span) {}
