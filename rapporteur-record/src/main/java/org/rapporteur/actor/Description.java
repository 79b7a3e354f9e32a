package org.rapporteur.actor;

/**
 * A noun phrase that describes an actor: "Arvonia's foreign minister", "four officials close to the
 * talks".
 *
 * @param first its first token, determiner included
 * @param coreEnd one past the head noun
 * @param end one past the complement that belongs to it
 * @param head the head noun's token, or -1 if no known noun stands there
 * @param kind what the head noun is
 * @param plural whether it is about several people
 * @param definite whether it refers to something told already: "the minister"
 * @param former whether it is about the past: "former minister"
 * @param role the title, in the report's words
 * @param office the role with a short complement: "chief of staff"
 * @param affiliation the body or country named in it, as written
 * @param sponsor index of the name that it speaks for, or -1
 * @param ownerPronoun token of "his", "her", "their" before it, or -1
 * @param count how many people are said to be meant, 0 if not told
 */
record Description(
    int first,
    int coreEnd,
    int end,
    int head,
    Nouns.Kind kind,
    boolean plural,
    boolean definite,
    boolean former,
    String role,
    String office,
    String affiliation,
    int sponsor,
    int ownerPronoun,
    int count) {

  boolean isEmpty() {
    return head < 0;
  }

  /** The same description, of one who speaks for a name. */
  Description speakingFor(int name, String text) {
    return new Description(
        first,
        coreEnd,
        end,
        head,
        kind,
        plural,
        definite,
        former,
        role,
        office,
        text,
        name,
        ownerPronoun,
        count);
  }
}
