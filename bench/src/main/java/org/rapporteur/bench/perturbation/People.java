package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Token;

/** The persons an article names by a usual given name and a surname that no other one bears. */
final class People {
  private static final Set<String> NO_SURNAMES =
      Set.of(
          "house",
          "street",
          "university",
          "county",
          "city",
          "park",
          "hall",
          "administration",
          "campaign",
          "foundation",
          "tower",
          "school",
          "college",
          "center",
          "institute",
          "hospital",
          "island",
          "avenue",
          "church",
          "jr.",
          "sr.");

  private static final int LONGEST_NAME = 4;

  /**
   * A person.
   *
   * @param given the given name
   * @param surname the last word of the name
   * @param name given name to surname as first written
   */
  record Person(String given, String surname, String name) {}

  /**
   * Where a person is named.
   *
   * @param first index of the first token
   * @param end one past the last
   */
  record Mention(Person person, int first, int end) {
    boolean isFull() {
      return end - first > 1;
    }
  }

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Person> persons;

  private People(List<Person> persons) {
    this.persons = persons;
  }

  static People in(Article article, GivenNames names) {
    List<int[]> found = new ArrayList<>();
    Map<String, Person> bySurname = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (int i = 0; i < article.size(); i++) {
      int end = names.has(article.token(i).text()) ? fullEnd(article, i) : i;
      if (end > i + 1) {
        Token last = article.token(end - 1);
        String name = article.text().substring(article.token(i).start(), last.end());
        Person person = new Person(article.token(i).text(), last.text(), name);
        Person known = bySurname.putIfAbsent(person.surname(), person);
        if (known != null && !known.given().equals(person.given())) {
          shared.add(person.surname());
        }
        found.add(new int[] {i, end});
        i = end - 1;
      }
    }
    bySurname.keySet().removeAll(shared);
    People people =
        new People(
            bySurname.values().stream().sorted((a, b) -> a.name().compareTo(b.name())).toList());
    people.locate(article, bySurname, found);
    return people;
  }

  /** One past the last token of a full name that begins at a token, or that token itself. */
  private static int fullEnd(Article article, int first) {
    int end = first + 1;
    while (end < article.size()
        && end - first < LONGEST_NAME
        && isNameWord(article.token(end))
        && article.token(end).start() == article.token(end - 1).end() + 1) {
      end++;
    }
    boolean whole = end - first >= 2 && end - first < LONGEST_NAME;
    Token last = article.token(end - 1);
    boolean person =
        whole
            && last.text().length() > 2
            && !NO_SURNAMES.contains(last.lower())
            && !last.text().endsWith(".");
    return person && !precededByName(article, first) ? end : first;
  }

  private static boolean precededByName(Article article, int first) {
    return first > 0
        && article.token(first - 1).isCapitalised()
        && !article.beginsSentence(first - 1)
        && !article.token(first - 1).text().endsWith(".")
        && !TITLES.contains(article.lower(first - 1));
  }

  /** Titles that stand before a name. */
  static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "sen.",
          "rep.",
          "gov.",
          "gen.",
          "president",
          "senator",
          "governor",
          "secretary",
          "justice",
          "judge",
          "representative",
          "mayor",
          "professor",
          "chairman",
          "director",
          "leader",
          "speaker",
          "candidate",
          "nominee",
          "democrat",
          "republican",
          "general",
          "minister");

  private static boolean isNameWord(Token token) {
    return token.isCapitalised()
        && (token.text().length() == 2 && token.text().endsWith(".")
            || token.text().length() > 1 && Character.isLowerCase(token.text().charAt(1))
            || token.text().startsWith("Mc"));
  }

  private void locate(Article article, Map<String, Person> bySurname, List<int[]> full) {
    Map<Integer, Integer> ends = new HashMap<>();
    full.forEach(name -> ends.put(name[0], name[1]));
    for (int i = 0; i < article.size(); i++) {
      int end = ends.getOrDefault(i, i + 1);
      Person person = bySurname.get(article.token(end - 1).text());
      boolean alone = end > i + 1 || standsAlone(article, i);
      if (person != null && alone) {
        mentions.add(new Mention(person, i, end));
      }
      i = end - 1;
    }
  }

  private static boolean standsAlone(Article article, int i) {
    boolean after = i + 1 < article.size() && article.token(i + 1).isCapitalised();
    return !after && !precededByName(article, i);
  }

  /** Where persons are named, in the order of the text. */
  List<Mention> mentions() {
    return mentions;
  }

  /** All persons, by name. */
  List<Person> persons() {
    return persons;
  }

  /** How a person may be called at a token: by the surname once the name has been given. */
  String nameAt(Person person, int token) {
    boolean known =
        mentions.stream()
            .anyMatch(
                mention ->
                    mention.end() <= token && mention.isFull() && mention.person().equals(person));
    return known ? person.surname() : person.name();
  }

  /** Whether a token is part of a name. */
  boolean isNamed(int token) {
    return mentions.stream().anyMatch(mention -> mention.first() <= token && token < mention.end());
  }
}
