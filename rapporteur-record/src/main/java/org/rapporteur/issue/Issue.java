package org.rapporteur.issue;

import java.util.List;

/**
 * A question on the table, as something that a party can be for or against.
 *
 * @param id unique in its dossier
 * @param name short name
 * @param proposition what those in favour want, as a sentence
 * @param words words and phrases that tell it
 * @param outcomes what could be settled on, in the order of the codebook; empty if it does not say
 */
public record Issue(
    String id, String name, String proposition, List<String> words, List<String> outcomes) {

  /** Copies the lists. */
  public Issue {
    words = List.copyOf(words);
    outcomes = List.copyOf(outcomes);
  }
}
