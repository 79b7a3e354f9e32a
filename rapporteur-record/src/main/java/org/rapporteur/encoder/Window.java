package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder sees at once, in words: a core that it decides, and a little around it.
 *
 * @param first first word shown
 * @param start first word of the core
 * @param end one past the last word of the core
 * @param last one past the last word shown
 */
record Window(int first, int start, int end, int last) {

  /**
   * Cuts words into windows whose cores follow one another. A core holds whole paragraphs while
   * they fit; a longer paragraph is cut after a sentence if one ends, else where it must be.
   *
   * @param core pieces of a core at most
   * @param left pieces shown before it at most
   * @param right pieces shown after it at most
   */
  static List<Window> cut(Words words, int core, int left, int right) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int filled = 0;
    for (int first = 0; first < words.size(); ) {
      int end = paragraphEnd(words, first);
      int size = words.pieces(first, end);
      if (filled > 0 && filled + size > core) {
        cuts.add(first);
        filled = 0;
      }
      if (size <= core) {
        filled += size;
      } else {
        int ended = 0;
        for (int w = first; w < end; w++) {
          if (w > first && words.endsSentence(w - 1)) {
            ended = w;
          }
          if (filled > 0 && filled + words.pieces(w, w + 1) > core) {
            int cut = ended > cuts.get(cuts.size() - 1) ? ended : w;
            cuts.add(cut);
            filled = words.pieces(cut, w);
          }
          filled += words.pieces(w, w + 1);
        }
      }
      first = end;
    }
    cuts.add(words.size());
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      if (cuts.get(i) < cuts.get(i + 1)) {
        windows.add(around(words, cuts.get(i), cuts.get(i + 1), left, right));
      }
    }
    return windows;
  }

  private static int paragraphEnd(Words words, int first) {
    int end = first + 1;
    while (end < words.size() && !words.opensParagraph(end)) {
      end++;
    }
    return end;
  }

  private static Window around(Words words, int start, int end, int left, int right) {
    int first = start;
    while (first > 0 && words.pieces(first - 1, start) <= left) {
      first--;
    }
    int last = end;
    while (last < words.size() && words.pieces(end, last + 1) <= right) {
      last++;
    }
    return new Window(first, start, end, last);
  }
}
