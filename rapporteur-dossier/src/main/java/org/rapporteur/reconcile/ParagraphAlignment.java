package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.Span;

/**
 * Which paragraphs of two reports tell the same, in the order of both: the alignment of greatest
 * likeness in which up to three paragraphs of one side answer to one of the other, after Gale and
 * Church (1993). Likeness is that of {@link SharedTerms}. For one call.
 */
final class ParagraphAlignment {
  private static final int MOST = 500;
  private static final int MOST_TOGETHER = 3;
  private static final double LEAST = 0.18;
  private static final double TOGETHER = 0.03;
  private static final double ELSEWHERE = 0.4;
  private static final int SHORT_GAP = 3;

  private final ParagraphTerms left;
  private final ParagraphTerms right;
  private final int leftEnd;
  private final int rightEnd;

  /** A row as ranges of paragraphs; empty ranges stand where the row would. */
  private record Bead(int left, int leftEnd, int right, int rightEnd) {
    boolean isJoined() {
      return leftEnd > left && rightEnd > right;
    }
  }

  private final List<Bead> beads;

  private ParagraphAlignment(ParagraphTerms left, ParagraphTerms right, boolean related) {
    this.left = left;
    this.right = right;
    leftEnd = Math.min(left.size(), left.headlines() + MOST);
    rightEnd = Math.min(right.size(), right.headlines() + MOST);
    List<Bead> best = best();
    beads = related ? filled(best) : best;
  }

  /**
   * Aligns two reports.
   *
   * @param related whether one was made from the other, so that short stretches between paragraphs
   *     told in both answer to one another if they are equally long
   */
  static ParagraphAlignment of(ParagraphTerms left, ParagraphTerms right, boolean related) {
    return new ParagraphAlignment(left, right, related);
  }

  /** The joined beads of greatest likeness together. */
  private List<Bead> best() {
    int rows = leftEnd - left.headlines();
    int columns = rightEnd - right.headlines();
    double[][] likeness = new double[rows + 1][columns + 1];
    Bead[][] last = new Bead[rows + 1][columns + 1];
    for (int i = 1; i <= rows; i++) {
      for (int j = 1; j <= columns; j++) {
        boolean fromAbove = likeness[i - 1][j] >= likeness[i][j - 1];
        likeness[i][j] = fromAbove ? likeness[i - 1][j] : likeness[i][j - 1];
        last[i][j] = fromAbove ? last[i - 1][j] : last[i][j - 1];
        for (Bead bead : ending(i + left.headlines(), j + right.headlines())) {
          double before =
              likeness[bead.left() - left.headlines()][bead.right() - right.headlines()];
          double joined = before + gain(bead);
          if (joined > likeness[i][j]) {
            likeness[i][j] = joined;
            last[i][j] = bead;
          }
        }
      }
    }
    List<Bead> beads = new ArrayList<>();
    Bead bead = last[rows][columns];
    while (bead != null) {
      beads.add(bead);
      bead = last[bead.left() - left.headlines()][bead.right() - right.headlines()];
    }
    Collections.reverse(beads);
    return beads;
  }

  /** The beads that end with two paragraphs which have terms in common. */
  private List<Bead> ending(int i, int j) {
    if (likeness(new Bead(i - 1, i, j - 1, j)) == 0) {
      return List.of();
    }
    List<Bead> beads = new ArrayList<>();
    beads.add(new Bead(i - 1, i, j - 1, j));
    for (int together = 2; together <= MOST_TOGETHER; together++) {
      if (i - together >= left.headlines()) {
        beads.add(new Bead(i - together, i, j - 1, j));
      }
      if (j - together >= right.headlines()) {
        beads.add(new Bead(i - 1, i, j - together, j));
      }
    }
    return beads;
  }

  private double gain(Bead bead) {
    int together = bead.leftEnd() - bead.left() + bead.rightEnd() - bead.right() - 2;
    return likeness(bead) - LEAST - together * TOGETHER;
  }

  private double likeness(Bead bead) {
    int[] one = left.terms(bead.left(), bead.leftEnd());
    int[] other = right.terms(bead.right(), bead.rightEnd());
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared += left.weight(one[i++]);
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared == 0 ? 0 : shared / Math.sqrt(left.weight(one) * right.weight(other));
  }

  /** With one-to-one beads where as many paragraphs are left on both sides, and few. */
  private List<Bead> filled(List<Bead> joined) {
    List<Bead> filled = new ArrayList<>();
    Bead end = new Bead(left.size(), left.size(), right.size(), right.size());
    int i = left.headlines();
    int j = right.headlines();
    for (Bead bead : Stream.concat(joined.stream(), Stream.of(end)).toList()) {
      int gap = bead.left() - i;
      if (gap == bead.right() - j && gap <= SHORT_GAP) {
        for (int k = 0; k < gap; k++) {
          filled.add(new Bead(i + k, i + k + 1, j + k, j + k + 1));
        }
      }
      if (bead.isJoined()) {
        filled.add(bead);
      }
      i = bead.leftEnd();
      j = bead.rightEnd();
    }
    return filled;
  }

  /** Every paragraph of both reports in exactly one row, in the order of both. */
  List<SideBySide.Row> rows() {
    List<SideBySide.Row> rows = new ArrayList<>();
    if (left.headlines() > 0 || right.headlines() > 0) {
      rows.add(
          new SideBySide.Row(
              SideBySide.Kind.HEADLINE,
              left.spans(0, left.headlines()),
              right.spans(0, right.headlines()),
              List.of()));
    }
    int i = left.headlines();
    int j = right.headlines();
    for (Bead bead : beads) {
      addApart(rows, i, bead.left(), j, bead.right());
      rows.add(
          new SideBySide.Row(
              SideBySide.Kind.BOTH,
              left.spans(bead.left(), bead.leftEnd()),
              right.spans(bead.right(), bead.rightEnd()),
              List.of()));
      i = bead.leftEnd();
      j = bead.rightEnd();
    }
    addApart(rows, i, left.size(), j, right.size());
    return rows;
  }

  private void addApart(List<SideBySide.Row> rows, int i, int iEnd, int j, int jEnd) {
    for (int k = i; k < iEnd; k++) {
      rows.add(
          new SideBySide.Row(
              SideBySide.Kind.LEFT, left.spans(k, k + 1), List.of(), toTheRightOf(k)));
    }
    for (int k = j; k < jEnd; k++) {
      rows.add(
          new SideBySide.Row(
              SideBySide.Kind.RIGHT, List.of(), right.spans(k, k + 1), toTheLeftOf(k)));
    }
  }

  private List<Span> toTheRightOf(int paragraph) {
    int best = -1;
    double most = ELSEWHERE;
    for (int j = right.headlines(); j < rightEnd && paragraph < leftEnd; j++) {
      double likeness = likeness(new Bead(paragraph, paragraph + 1, j, j + 1));
      if (likeness > most) {
        most = likeness;
        best = j;
      }
    }
    return best < 0 ? List.of() : right.spans(best, best + 1);
  }

  private List<Span> toTheLeftOf(int paragraph) {
    int best = -1;
    double most = ELSEWHERE;
    for (int i = left.headlines(); i < leftEnd && paragraph < rightEnd; i++) {
      double likeness = likeness(new Bead(i, i + 1, paragraph, paragraph + 1));
      if (likeness > most) {
        most = likeness;
        best = i;
      }
    }
    return best < 0 ? List.of() : left.spans(best, best + 1);
  }
}
