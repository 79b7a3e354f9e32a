package org.rapporteur.bench.perturbation;

import java.util.HashMap;
import java.util.Map;

/** Given names of women and men, from a list. */
final class GivenNames {
  private final Map<String, Character> gender = new HashMap<>();

  GivenNames() {
    for (String line : Lists.lines("given-names.txt")) {
      for (String name : line.substring(2).split(" ", -1)) {
        gender.put(name, line.charAt(0));
      }
    }
  }

  boolean has(String name) {
    return gender.containsKey(name);
  }

  boolean sameGender(String name, String other) {
    return has(name) && gender.get(name).equals(gender.get(other));
  }
}
