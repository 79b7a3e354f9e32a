package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import org.rapporteur.evaluation.Attribution.Role;
import org.rapporteur.report.Span;

/** An annotated text, addressed by code points. */
final class GoldText {
  private static final String MARKS =
      "\"'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a"
          + ".,;:!?-\u2013\u2014\u2026";

  private final String text;
  private final int[] codePoints;
  private final List<Span> tokens;

  GoldText(String text) {
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.tokens = tokenize();
  }

  String text() {
    return text;
  }

  int length() {
    return codePoints.length;
  }

  /** The spans as they are compared: trimmed, in order, joined where only blanks lie between. */
  List<Span> canonical(Collection<Span> spans) {
    return joined(spans, GoldText::isBlank);
  }

  /** As {@link #canonical}, with quotation marks, stops and dashes treated as blanks. */
  List<Span> loose(Collection<Span> spans) {
    return joined(spans, c -> isBlank(c) || MARKS.indexOf(c) >= 0);
  }

  /**
   * Which tokens the spans of a role touch. Tokens are runs of word characters or single other
   * characters that are not blank.
   */
  BitSet tokens(List<Attribution> attributions, Role role) {
    BitSet marked = new BitSet(codePoints.length);
    for (Attribution attribution : attributions) {
      for (Span span : attribution.spans(role)) {
        marked.set(span.start(), span.end());
      }
    }
    BitSet touched = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      int first = marked.nextSetBit(tokens.get(i).start());
      touched.set(i, first >= 0 && first < tokens.get(i).end());
    }
    return touched;
  }

  private List<Span> joined(Collection<Span> spans, IntPredicate trimmed) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      int start = span.start();
      int end = span.end();
      while (start < end && trimmed.test(codePoints[start])) {
        start++;
      }
      while (start < end && trimmed.test(codePoints[end - 1])) {
        end--;
      }
      if (start == end) {
        continue;
      }
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && allBetween(last.end(), start, trimmed)) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(end, last.end())));
      } else {
        joined.add(new Span(start, end));
      }
    }
    return List.copyOf(joined);
  }

  private boolean allBetween(int from, int to, IntPredicate wanted) {
    for (int i = from; i < to; i++) {
      if (!wanted.test(codePoints[i])) {
        return false;
      }
    }
    return true;
  }

  private List<Span> tokenize() {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < codePoints.length) {
      int start = i++;
      if (isBlank(codePoints[start])) {
        continue;
      }
      if (isWord(codePoints[start])) {
        while (i < codePoints.length && isWord(codePoints[i])) {
          i++;
        }
      }
      found.add(new Span(start, i));
    }
    return List.copyOf(found);
  }

  /** Python's {@code str.isspace}. */
  static boolean isBlank(int c) {
    return c >= 0x09 && c <= 0x0D
        || c >= 0x1C && c <= 0x1F
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  /** Python's {@code \w}: letters, numbers of every kind and the low line. */
  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_';
    };
  }
}
