package org.rapporteur.statement;

/**
 * The part of a stretch that a rule may use.
 *
 * @param first first token
 * @param end one past the last token
 * @param stretch the stretch it lies in
 */
record Region(int first, int end, Syntax.Stretch stretch) {}
