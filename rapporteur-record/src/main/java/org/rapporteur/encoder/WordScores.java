package org.rapporteur.encoder;

import java.util.List;

/**
 * Rows of scores for the words of a view, in order. Immutable as long as nobody writes to the rows.
 *
 * @param words the words
 * @param rows one row of scores a word, of one length; not copied
 */
public record WordScores(Words words, List<float[]> rows) {

  /** Copies the list, not the rows. */
  public WordScores {
    rows = List.copyOf(rows);
    if (rows.size() != words.size()) {
      throw new IllegalArgumentException(rows.size() + " rows for " + words.size() + " words");
    }
  }

  /** Index of the first word that ends after a UTF-16 position of the view. */
  public int wordFrom(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
