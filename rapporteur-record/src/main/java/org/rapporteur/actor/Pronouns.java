package org.rapporteur.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand for somebody told of elsewhere. */
final class Pronouns {
  static final Set<String> HE = Set.of("he", "him", "his", "himself");
  static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  static final Set<String> IT = Set.of("it", "its", "itself");
  static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves", "both");
  static final Set<String> SELF =
      Set.of(
          "i",
          "we",
          "me",
          "us",
          "my",
          "our",
          "mine",
          "ours",
          "myself",
          "ourselves",
          "i'm",
          "we're",
          "i've",
          "we've");
  static final Set<String> SUBJECT = Set.of("i", "we", "he", "she", "they");
  static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  static final Set<String> OPENS_PHRASE =
      Set.of("his", "her", "their", "its", "my", "our", "that", "which", "whose", "both");
  static final Set<String> NOBODY =
      Set.of(
          "you",
          "your",
          "one",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "nobody",
          "no-one",
          "none",
          "this",
          "these",
          "those",
          "what",
          "there",
          "another",
          "whoever",
          "so",
          "it's");

  private static final Set<String> THIRD_PERSON = union(List.of(HE, SHE, THEY));
  private static final Set<String> ANAPHORS = union(List.of(THIRD_PERSON, IT, SELF, RELATIVE));

  private Pronouns() {}

  private static Set<String> union(List<Set<String>> sets) {
    return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the lower-case word may refer to somebody the report tells of. */
  static boolean isAnaphor(String lower) {
    return ANAPHORS.contains(lower);
  }

  /** Whether the lower-case word is "he", "she", "they" or a form of them. */
  static boolean isThirdPerson(String lower) {
    return THIRD_PERSON.contains(lower);
  }
}
