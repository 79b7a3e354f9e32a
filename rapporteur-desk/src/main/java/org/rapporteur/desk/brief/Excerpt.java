package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/**
 * Words of a report in which it differs from another, with some words around them on the same line.
 *
 * @param report id of the report
 * @param text its text
 * @param marks the words that differ, in order
 */
record Excerpt(String report, ReportText text, List<Span> marks) {
  private static final int AROUND = 60;
  private static final int APART = 160;
  private static final int LONGEST = 200;

  Excerpt {
    marks = List.copyOf(marks);
  }

  /** The excerpts that show some marks, in their order; marks close together share one. */
  static List<Excerpt> of(List<Mark> marks, Function<String, ReportText> texts) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Mark mark : marks) {
      Excerpt last = excerpts.isEmpty() ? null : excerpts.get(excerpts.size() - 1);
      boolean near =
          last != null
              && last.report.equals(mark.report())
              && mark.span().start() - last.marks.get(last.marks.size() - 1).end() < APART;
      if (near) {
        List<Span> more = new ArrayList<>(last.marks);
        more.add(mark.span());
        excerpts.set(excerpts.size() - 1, new Excerpt(last.report, last.text, more));
      } else {
        excerpts.add(new Excerpt(mark.report(), texts.apply(mark.report()), List.of(mark.span())));
      }
    }
    return excerpts;
  }

  /** Writes the excerpt at the end of a paragraph, the words that differ painted or in brackets. */
  void addTo(Paragraph paragraph, boolean colour) {
    int at = start();
    paragraph.add(Style.PLAIN, at > 0 && !isLineStart(at) ? "\u2026" : "");
    for (Span mark : marks) {
      if (mark.start() < at) {
        continue;
      }
      put(paragraph, Style.PLAIN, at, mark.start());
      String words = Plain.trimmed(text.repaired(mark), LONGEST);
      add(paragraph, Style.DIFFERENT, colour ? words : "[" + words + "]", mark.start());
      at = mark.end();
    }
    int end = end(at);
    put(paragraph, Style.PLAIN, at, end);
    paragraph.add(Style.PLAIN, end < text.length() && !isLineStart(end + 1) ? "\u2026" : "");
  }

  private void put(Paragraph paragraph, Style style, int from, int to) {
    if (to > from) {
      add(paragraph, style, text.repaired(new Span(from, to)), from);
    }
  }

  /** Adds words after a blank if there is one in the text. */
  private void add(Paragraph paragraph, Style style, String words, int start) {
    if (start == 0 || isBlank(start - 1) || isBlank(start)) {
      paragraph.add(style, words);
    } else {
      paragraph.glue(style, words);
    }
  }

  /** A word's start up to 60 characters before the first mark, on its line. */
  private int start() {
    int first = marks.get(0).start();
    int start = first;
    int blank = first;
    while (start > 0 && first - start < AROUND && !isLineStart(start)) {
      start--;
      if (start > 0 && isBlank(start - 1)) {
        blank = start;
      }
    }
    return start == 0 || isLineStart(start) ? start : blank;
  }

  private int end(int from) {
    int end = from;
    int blank = from;
    while (end < text.length() && end - from < AROUND && !isLineStart(end + 1)) {
      end++;
      if (end < text.length() && isBlank(end)) {
        blank = end;
      }
    }
    return end == text.length() || isLineStart(end + 1) ? end : blank;
  }

  private boolean isLineStart(int offset) {
    return offset == 0
        || offset <= text.length() && text.slice(new Span(offset - 1, offset)).equals("\n");
  }

  private boolean isBlank(int offset) {
    return text.slice(new Span(offset, offset + 1)).isBlank();
  }
}
