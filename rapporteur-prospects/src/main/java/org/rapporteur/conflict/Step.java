package org.rapporteur.conflict;

/**
 * One move in a sequence.
 *
 * @param decisionMaker who moves
 * @param to the state it moves to
 */
public record Step(int decisionMaker, int to) {}
