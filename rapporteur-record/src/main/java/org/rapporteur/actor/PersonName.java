package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in folded words, titles left out.
 *
 * @param given names and initials before the surname; empty for a bare surname
 * @param surname the last word, without suffix and particles
 * @param generation "jr", "sr", "ii" …; empty if none is told
 */
record PersonName(List<String> given, String surname, String generation) {
  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn", "al", "el",
          "la", "le", "ten", "ter", "bint", "du", "dos", "das", "zu", "af", "ben", "abu");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** A particle that is a given name too, if it comes first. */
  private static final String GIVEN_PARTICLE = "ben";

  /** Parses the words of a name. */
  static PersonName of(List<String> words) {
    List<String> folded = new ArrayList<>();
    String generation = "";
    for (String word : words) {
      String lower = Spelling.folded(withoutArticle(word));
      if (GENERATIONS.contains(lower) && !folded.isEmpty()) {
        generation = lower;
      } else if (!lower.isEmpty()
          && (!PARTICLES.contains(lower) || folded.isEmpty() && lower.equals(GIVEN_PARTICLE))) {
        folded.add(lower);
      }
    }
    if (folded.isEmpty()) {
      return new PersonName(List.of(), Spelling.folded(String.join("", words)), generation);
    }
    int last = folded.size() - 1;
    return new PersonName(List.copyOf(folded.subList(0, last)), folded.get(last), generation);
  }

  /** Whether a word is "Jr." or the like. */
  static boolean isGeneration(String word) {
    return GENERATIONS.contains(Spelling.folded(word));
  }

  private static String withoutArticle(String word) {
    boolean article =
        word.length() > 4
            && word.charAt(2) == '-'
            && (word.regionMatches(true, 0, "al", 0, 2) || word.regionMatches(true, 0, "el", 0, 2));
    return article ? word.substring(3) : word;
  }

  /** Whether it has a given name or an initial. */
  boolean isFull() {
    return !given.isEmpty();
  }

  /** Whether the given name is told by no more than initials. */
  boolean isInitialled() {
    return isFull() && given.stream().allMatch(name -> name.length() == 1);
  }

  /** Whether two full names can be one person's. */
  boolean agrees(PersonName other) {
    if (!sameGeneration(other)) {
      return false;
    }
    if (letters() == other.letters() && joined().equals(other.joined())) {
      return true;
    }
    if (!Spelling.variants(surname, other.surname) || !isFull() || !other.isFull()) {
      return false;
    }
    if (!givenAgree(given.get(0), other.given.get(0))) {
      return false;
    }
    boolean bothHaveMiddle = given.size() > 1 && other.given.size() > 1;
    return !bothHaveMiddle || givenAgree(given.get(1), other.given.get(1));
  }

  /** Whether this is both surnames of the other and no more: "Roth Lind" of "Mara Roth Lind". */
  boolean shortens(PersonName other) {
    return given.size() == 1
        && other.given.size() > 1
        && given.get(0).length() > 1
        && given.get(0).equals(other.given.get(other.given.size() - 1))
        && surname.equals(other.surname)
        && sameGeneration(other);
  }

  /** Whether not both are told to be of generations, of two different ones. */
  boolean sameGeneration(PersonName other) {
    return generation.isEmpty()
        || other.generation.isEmpty()
        || generation.equals(other.generation);
  }

  private static boolean givenAgree(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    boolean shortened =
        Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    return shortened || Spelling.variants(a, b);
  }

  private int letters() {
    int letters = surname.length();
    for (String name : given) {
      letters += name.length();
    }
    return letters;
  }

  /** All letters in a row. */
  String joined() {
    return String.join("", given) + surname;
  }
}
