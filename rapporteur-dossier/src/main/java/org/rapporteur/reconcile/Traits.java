package org.rapporteur.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is kept of the words of a statement, to find others that may be of the same utterance
 * without reading it again. Some hundred bytes. The arrays are not to be changed.
 *
 * @param size number of words
 * @param hash a number that two statements share if they have the same words
 * @param quotedWords how many of them stand in quotation marks
 * @param quoted hashes of the runs of five quoted words and of how the quoted words begin, sorted,
 *     each once
 * @param telling hashes of the stems that tell most, the heaviest first
 */
@SuppressWarnings("ArrayRecordComponent")
record Traits(int size, long hash, int quotedWords, int[] quoted, int[] telling) {
  private static final int SHINGLE = 5;
  private static final int OPENING = 3;
  private static final int TELLING = 4;
  private static final int FACTOR = 31;

  /**
   * Reads the content of a statement.
   *
   * @param speaker who speaks it; short quotations that begin alike count as one speaker's alone
   */
  static Traits of(Wording content, String speaker) {
    List<String> quoted = content.words().stream().filter(Word::quoted).map(Word::form).toList();
    IntStream runs =
        IntStream.rangeClosed(0, quoted.size() - SHINGLE)
            .map(i -> quoted.subList(i, i + SHINGLE).hashCode());
    IntStream opening =
        quoted.size() < OPENING
            ? IntStream.empty()
            : IntStream.of(FACTOR * speaker.hashCode() + quoted.subList(0, OPENING).hashCode());
    return new Traits(
        content.size(),
        content.hash(),
        quoted.size(),
        IntStream.concat(runs, opening).sorted().distinct().toArray(),
        content.words().stream()
            .sorted(Comparator.comparingDouble(word -> -word.weight()))
            .map(Word::stem)
            .distinct()
            .limit(TELLING)
            .mapToInt(String::hashCode)
            .toArray());
  }
}
