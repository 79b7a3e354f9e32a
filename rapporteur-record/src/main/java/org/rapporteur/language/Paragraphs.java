package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where paragraphs begin. Every line is a paragraph, unless the text is broken into lines of
 * a fixed width, where only blank lines part paragraphs.
 */
final class Paragraphs {
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final int SHORTEST_WRAPPED_LINE = 40;

  private Paragraphs() {}

  /** First token of each paragraph, and at the end the number of tokens. */
  static int[] starts(String view, List<Token> tokens) {
    boolean wrapped = isWrapped(view);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || breaks(view, tokens.get(i - 1).end(), tokens.get(i).start(), wrapped)) {
        starts.add(i);
      }
    }
    starts.add(tokens.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean breaks(String view, int from, int to, boolean wrapped) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        lines++;
      }
    }
    return lines > (wrapped ? 1 : 0);
  }

  private static boolean isWrapped(String view) {
    int inner = 0;
    int broken = 0;
    int lineStart = 0;
    int longest = 0;
    for (int i = 0; i < view.length(); i++) {
      if (view.charAt(i) != '\n') {
        continue;
      }
      int length = i - lineStart;
      longest = Math.max(longest, length);
      boolean lastOfBlock = i + 1 >= view.length() || view.charAt(i + 1) == '\n';
      if (!lastOfBlock && length >= SHORTEST_WRAPPED_LINE) {
        inner++;
        if (!endsSentence(view, i)) {
          broken++;
        }
      }
      lineStart = i + 1;
    }
    longest = Math.max(longest, view.length() - lineStart);
    return longest <= LONGEST_WRAPPED_LINE && inner >= 3 && broken * 10 >= inner * 6;
  }

  private static boolean endsSentence(String view, int lineEnd) {
    int i = lineEnd - 1;
    while (i > 0 && (Tokenizer.isBlank(view.charAt(i)) || QuoteMarks.isQuote(view.charAt(i)))) {
      i--;
    }
    return i >= 0 && ".!?:;\u2026".indexOf(view.charAt(i)) >= 0;
  }
}
