package org.rapporteur.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What the encoder sees at once, in words.
 *
 * @param first first word
 * @param end one past the last word
 */
record Window(int first, int end) {

  /**
   * Cuts words into windows that follow one another. A window holds whole paragraphs while they
   * fit; a longer paragraph is cut after a sentence if one ends, else where it must be.
   *
   * @param pieces of a window at most
   */
  static List<Window> cut(Words words, int pieces) {
    List<Integer> cuts = new ArrayList<>(List.of(0));
    int filled = 0;
    for (int first = 0; first < words.size(); ) {
      int end = paragraphEnd(words, first);
      int size = words.pieces(first, end);
      if (filled > 0 && filled + size > pieces) {
        cuts.add(first);
        filled = 0;
      }
      if (size <= pieces) {
        filled += size;
      } else {
        int ended = 0;
        for (int w = first; w < end; w++) {
          if (w > first && words.endsSentence(w - 1)) {
            ended = w;
          }
          if (filled > 0 && filled + words.pieces(w, w + 1) > pieces) {
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
        windows.add(new Window(cuts.get(i), cuts.get(i + 1)));
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
}
