package org.rapporteur.actor;

import java.util.List;
import java.util.Set;

/**
 * Tells whether an actor speaks for the person or body that it is tied to, by the noun it goes by:
 * "Lind's aides", "the Lind campaign" and "an adviser to Mara Lind" do; "a Lind critic", "Lind's
 * voters" and "a former aide to Lind" do not. Stateless and safe to share.
 */
public final class Entourage {
  private static final Set<String> NOUNS = WordTable.wordClass("entourage");

  /** Whether words are a noun for those who speak for somebody: "aides", "campaign". */
  static boolean isNoun(String lower) {
    return NOUNS.contains(lower);
  }

  /** Whether an actor speaks for the one named as its affiliation. */
  public boolean speaks(Actor actor) {
    List<String> words = Figure.words(actor.name());
    if (words.stream().anyMatch(DescriptionParser.NO_LONGER::contains)) {
      return false;
    }
    int end = 1;
    while (end < words.size() && !DescriptionParser.PREPOSITIONS.contains(words.get(end))) {
      end++;
    }
    return isNoun(words.get(end - 1));
  }
}
