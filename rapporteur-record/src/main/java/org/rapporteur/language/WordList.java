package org.rapporteur.language;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of English words that ships with the program. Immutable. */
public final class WordList {
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /**
   * Reads a list: words between blanks, lines that begin with # left out.
   *
   * @param owner the class beside which the list lies
   * @param name name of the resource
   * @throws IllegalStateException if it is missing from the program
   */
  public static WordList of(Class<?> owner, String name) {
    return new WordList(
        WordTable.lines(owner, name).stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries and the
   * commonest verbs of reports.
   */
  public static WordList functionWords() {
    return of(WordList.class, "function-words.txt");
  }

  /** Whether a word in lower case is one of them. */
  public boolean has(String word) {
    return words.contains(word);
  }
}
