package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

/**
 * Two texts word by word: what both have, what the left alone has, what the right alone has. Words
 * that differ in nothing but case or spelling are the same; of long texts with little in common the
 * parts between the beginnings and ends they share count as different. Immutable.
 *
 * @param parts in order; the left sides of all parts together are the left text, the right sides
 *     the right text
 */
public record WordDiff(List<Part> parts) {
  private static final long MOST_CELLS = 4_000_000;

  /**
   * A run of words.
   *
   * @param left the words of the left text, with the blanks and marks after them; empty if it has
   *     none here
   * @param right those of the right text
   * @param same whether both have the same words here
   */
  public record Part(String left, String right, boolean same) {}

  /** Copies the list. */
  public WordDiff {
    parts = List.copyOf(parts);
  }

  /** Compares two texts. */
  public static WordDiff of(String left, String right) {
    return new Comparing(left, right).run();
  }

  /** A word of a text with what stands between it and the next. */
  private record Piece(String text, String form) {}

  /** One comparison. */
  private static final class Comparing {
    private final List<Piece> left;
    private final List<Piece> right;
    private final List<Part> parts = new ArrayList<>();

    Comparing(String left, String right) {
      this.left = pieces(left);
      this.right = pieces(right);
    }

    private static List<Piece> pieces(String text) {
      ReportText whole = ReportText.of(text);
      List<Token> tokens =
          Document.of(new Report("", "", Imprint.UNKNOWN, "en", whole, 0, List.of())).tokens();
      String view = whole.view();
      List<Piece> pieces = new ArrayList<>();
      int start = 0;
      String form = "";
      for (Token token : tokens) {
        String forms = String.join(" ", WordForms.of(token));
        if (forms.isEmpty()) {
          continue;
        }
        if (!form.isEmpty()) {
          pieces.add(new Piece(view.substring(start, token.start()), form));
          start = token.start();
        }
        form = forms;
      }
      if (start < view.length()) {
        pieces.add(new Piece(view.substring(start), form));
      }
      return pieces;
    }

    WordDiff run() {
      int start = 0;
      int shorter = Math.min(left.size(), right.size());
      while (start < shorter && isSame(start, start)) {
        start++;
      }
      int end = 0;
      while (end < shorter - start && isSame(left.size() - 1 - end, right.size() - 1 - end)) {
        end++;
      }
      add(0, start, 0, start, true);
      middle(start, left.size() - end, right.size() - end);
      add(left.size() - end, left.size(), right.size() - end, right.size(), true);
      return new WordDiff(parts);
    }

    private boolean isSame(int i, int j) {
      return left.get(i).form().equals(right.get(j).form());
    }

    private void middle(int start, int leftEnd, int rightEnd) {
      int rows = leftEnd - start;
      int columns = rightEnd - start;
      if ((long) rows * columns > MOST_CELLS) {
        add(start, leftEnd, start, rightEnd, false);
        return;
      }
      int[][] longest = new int[rows + 1][columns + 1];
      for (int i = rows - 1; i >= 0; i--) {
        for (int j = columns - 1; j >= 0; j--) {
          longest[i][j] =
              isSame(start + i, start + j)
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
      int i = 0;
      int j = 0;
      while (i < rows || j < columns) {
        int fromI = i;
        int fromJ = j;
        while (i < rows && j < columns && isSame(start + i, start + j)) {
          i++;
          j++;
        }
        add(start + fromI, start + i, start + fromJ, start + j, true);
        fromI = i;
        fromJ = j;
        while (i < rows && j < columns && !isSame(start + i, start + j)) {
          if (longest[i + 1][j] >= longest[i][j + 1]) {
            i++;
          } else {
            j++;
          }
        }
        if (i == rows || j == columns) {
          i = rows;
          j = columns;
        }
        add(start + fromI, start + i, start + fromJ, start + j, false);
      }
    }

    private void add(int from, int to, int otherFrom, int otherTo, boolean same) {
      if (from < to || otherFrom < otherTo) {
        parts.add(new Part(text(left, from, to), text(right, otherFrom, otherTo), same));
      }
    }

    private static String text(List<Piece> pieces, int from, int to) {
      StringBuilder text = new StringBuilder();
      pieces.subList(from, to).forEach(piece -> text.append(piece.text()));
      return text.toString();
    }
  }
}
