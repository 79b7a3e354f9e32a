package org.rapporteur.statement;

/**
 * The words of a verb and of what goes with it.
 *
 * @param first first token, auxiliaries and negations included
 * @param verb the verb itself
 * @param be whether a form of "be" is among them
 * @param have whether a form of "have" is
 * @param modal whether a modal verb is
 * @param does whether a form of "do" is
 */
record VerbGroup(int first, int verb, boolean be, boolean have, boolean modal, boolean does) {}
