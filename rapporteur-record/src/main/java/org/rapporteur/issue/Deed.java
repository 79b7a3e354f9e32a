package org.rapporteur.issue;

import java.util.Set;

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
  private static final Set<String> LIGHT =
      Set.of(
          "achieve", "address", "begin", "continue", "give", "provide", "pursue", "reach", "use");

  /** Whether it can be done about almost anything, so that it makes no question: "provide". */
  boolean isLight() {
    return LIGHT.contains(verb);
  }

  /** Whether nothing stands between the verb and the thing. */
  boolean isDirect() {
    return preposition.isEmpty();
  }

  /** What stands between its noun and the thing: "withdrawal from". */
  String tie() {
    return isDirect() ? "of" : preposition;
  }

  /** Whether it can be said of the thing: "the wall is built", "the wall is paid for". */
  boolean hasPassive() {
    return isDirect() || preposition.equals("for");
  }

  /** What is said of the thing, if that can be: "built", "paid for". */
  String passive() {
    return isDirect() ? participle : participle + " " + preposition;
  }

  /** As with "she": "withdraws from". */
  String thirdPerson() {
    String[] words = verb.split(" ", 2);
    String particle = words.length > 1 ? " " + words[1] : "";
    String tie = isDirect() ? "" : " " + preposition;
    return new RegularVerb(words[0]).thirdPerson() + particle + tie;
  }

  @Override
  public int compareTo(Deed other) {
    int verbs = verb.compareTo(other.verb);
    return verbs == 0 ? preposition.compareTo(other.preposition) : verbs;
  }
}
