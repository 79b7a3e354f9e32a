package org.rapporteur.reconcile;

/**
 * A place that a report names for something that happened.
 *
 * @param occasion what kind of thing happened
 * @param head index of the token that says what
 * @param first index of the first token of the name
 * @param end one past the name's last token
 * @param site whether the words are "at" a building or the like, not "in" a town or land
 * @param name the name in the words of the report, an article left out
 */
record Venue(Occasion occasion, int head, int first, int end, boolean site, String name) {}
