package org.rapporteur.issue;

import java.util.Set;
import org.rapporteur.language.WordList;

/** Whether an English noun is of one or several, by its form and lists of exceptions. Immutable. */
final class NounNumber {
  private static final Set<String> IRREGULAR_PLURALS =
      Set.of("people", "men", "women", "children", "police", "cattle", "media", "criteria");
  private static final Set<String> SINGULARS_IN_S =
      Set.of(
          "news", "gas", "chaos", "canvas", "bias", "lens", "atlas", "series", "means", "biogas");
  private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is", "ics");

  private final WordList mass = WordList.of(NounNumber.class, "mass-nouns.txt");

  NounNumber() {}

  /**
   * Whether a noun is a plural.
   *
   * @param noun in lower case
   */
  boolean isPlural(String noun) {
    boolean plural =
        noun.endsWith("s")
            && !SINGULARS_IN_S.contains(noun)
            && SINGULAR_ENDINGS.stream().noneMatch(noun::endsWith);
    return plural || IRREGULAR_PLURALS.contains(noun);
  }

  /**
   * Whether a noun in the singular usually stands without "a".
   *
   * @param noun in lower case
   */
  boolean isMass(String noun) {
    return mass.has(noun);
  }
}
