package org.rapporteur.actor;

import org.rapporteur.report.Span;

/**
 * Words of a report that a claim rests on.
 *
 * @param report id of the report
 * @param span where they stand
 * @param text the exact words
 */
public record Evidence(String report, Span span, String text) {}
