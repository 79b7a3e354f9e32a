package org.rapporteur.bench.perturbation;

import org.rapporteur.report.Span;

/**
 * An edit by which two reports differ.
 *
 * @param kind what it does
 * @param template name of the template that made it
 * @param inA where it is seen in the first report
 * @param inB where it is seen in the second
 */
record Change(Kind kind, String template, Span inA, Span inB) {}
