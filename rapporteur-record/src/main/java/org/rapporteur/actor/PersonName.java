package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name in folded words, titles left out.
 *
 * @param given names and initials before the surname; empty for a bare surname
 * @param surname the last word, without suffix and particles
 */
record PersonName(List<String> given, String surname) {
  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "della", "di", "van", "von", "der", "den", "bin", "ibn", "al", "el",
          "la", "le", "ten", "ter", "bint", "du", "dos", "das", "zu", "af", "ben", "abu");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Parses the words of a name. */
  static PersonName of(List<String> words) {
    List<String> folded = new ArrayList<>();
    for (String word : words) {
      String lower = Spelling.folded(withoutArticle(word));
      if (!lower.isEmpty()
          && !(SUFFIXES.contains(lower) && !folded.isEmpty())
          && !PARTICLES.contains(lower)) {
        folded.add(lower);
      }
    }
    if (folded.isEmpty()) {
      return new PersonName(List.of(), Spelling.folded(String.join("", words)));
    }
    int last = folded.size() - 1;
    return new PersonName(List.copyOf(folded.subList(0, last)), folded.get(last));
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
