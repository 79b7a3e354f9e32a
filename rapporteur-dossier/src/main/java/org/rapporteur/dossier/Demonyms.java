package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the party that an adjective or the people's name made of a party's name belongs to. */
final class Demonyms {
  /** What is added to a name: "Asian", "European", "Icelander", "Siamese", "Finnish", "Iraqi". */
  private static final List<String> ENDINGS =
      List.of("n", "an", "ian", "er", "ese", "ish", "i", "ite");

  private static final int SHORTEST = 5;

  private final Map<String, Party> parties;

  /**
   * @param parties by all their names, folded
   */
  Demonyms(Map<String, Party> parties) {
    this.parties = new HashMap<>(parties);
  }

  /** The one party of whose name a folded word is an adjective: "arvonian". */
  Optional<Party> ofAdjective(String word) {
    Set<Party> told = new HashSet<>();
    for (String ending : ENDINGS) {
      if (word.length() >= SHORTEST && word.endsWith(ending)) {
        Party party = parties.get(word.substring(0, word.length() - ending.length()));
        if (party != null) {
          told.add(party);
        }
      }
    }
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  /** The one party that some folded words name by its people: "the arvonians". */
  Optional<Party> ofPeople(String words) {
    String people = words.startsWith("the ") ? words.substring(4) : words;
    return people.endsWith("s")
        ? ofAdjective(people.substring(0, people.length() - 1))
        : Optional.empty();
  }
}
