package org.rapporteur.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * A statement as it stands in its report: source, cue and content in the order of the text, with
 * the words between them where they are few, and "…" where they are many.
 */
final class Passage {
  private static final int LONGEST_GAP = 60;
  private static final int LONGEST_CONTENT = 300;
  private static final int LONGEST_LEAD = 100;

  private static final Set<String> ENDS = Set.of("?", ".", "!", "…");

  private record Piece(Span span, Style style) {}

  private final ReportText text;
  private final List<Piece> pieces = new ArrayList<>();

  Passage(Statement statement, ReportText text) {
    this.text = text;
    statement.content().forEach(span -> pieces.add(new Piece(span, Style.PLAIN)));
    statement.cue().stream().filter(this::hasWords).forEach(this::addApart);
    statement.source().forEach(this::addApart);
    pieces.sort(Comparator.comparing(Piece::span));
  }

  /** Whether a cue is more than the mark that ends a question. */
  private boolean hasWords(Span span) {
    return !ENDS.contains(text.slice(span));
  }

  /** Adds a span of the lead that does not stand inside another part. */
  private void addApart(Span span) {
    if (pieces.stream().noneMatch(piece -> piece.span().overlaps(span))) {
      pieces.add(new Piece(span, Style.LEAD));
    }
  }

  /** Writes the passage at the end of a paragraph. */
  void addTo(Paragraph paragraph) {
    int last = pieces.get(0).span().start();
    int room = LONGEST_CONTENT;
    for (Piece piece : pieces) {
      if (piece.span().start() > last) {
        addGap(new Span(last, piece.span().start()), paragraph);
      }
      boolean content = piece.style() == Style.PLAIN;
      String words = Plain.trimmed(text.repaired(piece.span()), content ? room : LONGEST_LEAD);
      put(paragraph, piece.style(), words, piece.span().start());
      if (content) {
        room = Math.max(1, room - words.length());
      }
      last = piece.span().end();
    }
  }

  private void addGap(Span gap, Paragraph paragraph) {
    String words = text.repaired(gap);
    if (words.isBlank()) {
      return;
    }
    boolean few = words.length() <= LONGEST_GAP && words.indexOf('\n') < 0;
    if (few) {
      put(paragraph, Style.FAINT, words, gap.start());
    } else {
      paragraph.add(Style.FAINT, "…");
    }
  }

  /** Adds words after a blank if there is one in the text, else right after the ones before. */
  private void put(Paragraph paragraph, Style style, String words, int start) {
    boolean first = start == pieces.get(0).span().start();
    boolean apart = first || start == 0 || isBlank(start - 1) || isBlank(start);
    if (apart) {
      paragraph.add(style, words);
    } else {
      paragraph.glue(style, words);
    }
  }

  private boolean isBlank(int offset) {
    return text.slice(new Span(offset, offset + 1)).isBlank();
  }
}
