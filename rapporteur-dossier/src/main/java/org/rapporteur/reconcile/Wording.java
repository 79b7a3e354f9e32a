package org.rapporteur.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.Span;

/**
 * Words of one report in their order: a sentence, a quotation, the content of a statement.
 *
 * @param report the report they stand in
 * @param words the words, marks left out
 */
record Wording(ReadReport report, List<Word> words) {
  /** Weight of the commonest words. */
  static final double LEAST_WEIGHT = 0.05;

  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;

  Wording {
    words = List.copyOf(words);
  }

  /** The weights of all words together. */
  double weight() {
    return words.stream().mapToDouble(Word::weight).sum();
  }

  /** A number that two wordings share if they have the same forms, and as good as never else. */
  long hash() {
    long hash = 1;
    for (Word word : words) {
      hash = (hash ^ word.form().hashCode()) * PRIME;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash;
  }

  /** Number of words. */
  int size() {
    return words.size();
  }

  /** The words that both have, in any order, each as often as the one that has it less often. */
  double sharedWeight(Wording other) {
    Map<String, Integer> left = new HashMap<>();
    words.forEach(word -> left.merge(word.stem(), 1, Integer::sum));
    double shared = 0;
    for (Word word : other.words) {
      int more = left.getOrDefault(word.stem(), 0);
      if (more > 0) {
        left.put(word.stem(), more - 1);
        shared += word.weight();
      }
    }
    return shared;
  }

  /**
   * Whether dots or brackets stand at a place or next to it, by which a writer owns to a cut or a
   * change.
   *
   * @param from index of the first word of the place
   * @param to one past the last
   */
  boolean isMarkedAt(int from, int to) {
    Span first = words.get(Math.max(0, from - 1)).span();
    Span last = words.get(Math.min(words.size() - 1, to)).span();
    int start = from == 0 ? Math.max(0, first.start() - 1) : first.start();
    String text =
        report.document().text().slice(new Span(start, Math.max(last.end(), first.end())));
    return text.contains("..")
        || text.contains(". .")
        || text.indexOf('\u2026') >= 0
        || text.indexOf('[') >= 0
        || text.indexOf('(') >= 0;
  }
}
