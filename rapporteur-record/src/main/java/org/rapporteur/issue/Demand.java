package org.rapporteur.issue;

/**
 * What a statement would have done about a thing, whether its speaker is for it or not.
 *
 * @param deed what is to be done
 * @param thing the noun for what it is done to, in lower case
 * @param actor name of who is to do it; empty if the words do not tell
 */
record Demand(Deed deed, String thing, String actor) {

  /** The same for all who ask for the same deed. */
  String question() {
    return deed.verb() + " " + thing;
  }
}
