package org.rapporteur.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People by their surnames, by the sound of them and by their given names. */
final class NameIndex {
  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> bySound = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();

  /** Adds a person under the name that it has now. */
  void add(Figure person) {
    PersonName name = person.personName;
    put(bySurname, name.surname(), person);
    put(bySound, Spelling.skeleton(name.surname()), person);
    if (name.isFull()) {
      put(byGiven, name.given().get(0), person);
    }
  }

  /** Takes a person out who still has the name it was added under. */
  void remove(Figure person) {
    PersonName name = person.personName;
    bySurname.get(name.surname()).remove(person);
    bySound.get(Spelling.skeleton(name.surname())).remove(person);
    if (name.isFull()) {
      byGiven.get(name.given().get(0)).remove(person);
    }
  }

  private static void put(Map<String, List<Figure>> index, String key, Figure person) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
  }

  /** Those with exactly this surname, in the order added. */
  List<Figure> withSurname(String surname) {
    return bySurname.getOrDefault(surname, List.of());
  }

  /** Those whose surname sounds like this one, in the order added. */
  List<Figure> sounding(String surname) {
    return bySound.getOrDefault(Spelling.skeleton(surname), List.of());
  }

  /** Those whose first given name is this, in the order added. */
  List<Figure> withGivenName(String given) {
    return byGiven.getOrDefault(given, List.of());
  }
}
