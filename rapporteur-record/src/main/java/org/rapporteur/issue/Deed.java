package org.rapporteur.issue;

/**
 * Something that can be done about a thing: build it, withdraw from it.
 *
 * @param verb in its base form, with its particle: "roll back"
 * @param participle the same as a participle: "rolled back"
 * @param noun the noun for it: "withdrawal"; empty if there is none
 * @param preposition what stands between the verb and the thing; empty if nothing does
 */
record Deed(String verb, String participle, String noun, String preposition)
     implements Comparable<Deed> {

  /** Whether the thing itself can be the subject: "the wall is built". */
  boolean isTransitive() {
    return preposition.isEmpty();
  }

  /** As with "she": "withdraws from". */
  String thirdPerson() {
    String[] words = verb.split(" ", 2);
    String particle = words.length > 1 ? " " + words[1] : "";
    String tie = isTransitive() ? "" : " " + preposition;
    return new RegularVerb(words[0]).thirdPerson() + particle + tie;
  }

  @Override
  public int compareTo(Deed other) {
    int verbs = verb.compareTo(other.verb);
    return verbs == 0 ? preposition.compareTo(other.preposition) : verbs;
  }
}
