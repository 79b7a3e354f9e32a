/**
 * Reports and how they are read: files, folders, standard input, addresses; text, HTML, Markdown,
 * tables.
 *
 * <p>A {@link org.rapporteur.report.Report} keeps the text exactly as read beside a repaired view
 * of it; see {@link org.rapporteur.report.ReportText}. All offsets that leave the program are
 * {@link org.rapporteur.report.Span}s, counted in code points of the text as read.
 */
package org.rapporteur.report;
