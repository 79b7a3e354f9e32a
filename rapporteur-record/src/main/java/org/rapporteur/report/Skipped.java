package org.rapporteur.report;

/**
 * An input that gave no report.
 *
 * @param path the file, row or address
 * @param reason why, in plain words, fit to print after the path
 * @param failure true if something is wrong with the input (it tells in the exit code); false if it
 *     is sound but not for us, such as a report in another language
 */
public record Skipped(String path, String reason, boolean failure) implements Reading {}
