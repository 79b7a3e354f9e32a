package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds quotations of one report that cannot stand as they do: opened and never closed, closed and
 * never opened, with the narrator's "she said" between the marks, or with borders that do not fit.
 */
final class BrokenQuotationCheck {
  private static final String OPENING = "\u201c";
  private static final String CLOSING = "\u201d";
  private static final double CURLY = 0.7;
  private static final double STRAIGHT = 0.55;
  private static final double NARRATED = 0.6;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> SAYS =
      Set.of(
          "said", "says", "added", "told", "replied", "asked", "explained", "continued", "noted");

  private final QuotationBorders borders = new QuotationBorders();

  /** The broken quotations of a report. */
  List<Finding> of(ReadReport report) {
    Document document = report.document();
    List<Finding> found = new ArrayList<>();
    for (Quotation quotation : document.quotations()) {
      if (!quotation.closed()) {
        found.add(unclosed(report, quotation));
      } else {
        narrated(report, quotation, found);
      }
    }
    for (int t = 0; t < document.tokens().size(); t++) {
      if (document.token(t).text().equals(CLOSING) && isStray(report, t)) {
        found.add(unopened(report, t));
      }
    }
    found.addAll(borders.of(report));
    return found;
  }

  private static Finding unclosed(ReadReport report, Quotation quotation) {
    boolean curly = report.document().token(quotation.first()).text().equals(OPENING);
    Mark mark = report.mark(quotation.first(), quotation.pieces().get(0).end());
    return finding(
        "A quotation is opened and never closed: ", report, mark, curly ? CURLY : STRAIGHT);
  }

  /** A closing mark in no quotation, or inside one that it does not end. */
  private static boolean isStray(ReadReport report, int token) {
    int quotation = report.quotationOf(token);
    if (quotation == ReadReport.UNQUOTED) {
      return token > 0 && !Character.isDigit(lastCharacter(report.document().token(token - 1)));
    }
    return false;
  }

  private static int lastCharacter(Token token) {
    return token.text().codePointBefore(token.text().length());
  }

  private static Finding unopened(ReadReport report, int token) {
    Sentence sentence = report.document().sentenceOf(token);
    int first = sentence.first();
    for (int t = token - 1; t > sentence.first(); t--) {
      if (report.quotationOf(t) != ReadReport.UNQUOTED) {
        first = t + 1;
        break;
      }
    }
    Mark mark = report.mark(Math.min(first, token), token + 1);
    return finding("A quotation is closed that was never opened: ", report, mark, CURLY);
  }

  /** Finds ", she said," between the marks of a quotation of a single paragraph. */
  private static void narrated(ReadReport report, Quotation quotation, List<Finding> found) {
    Document document = report.document();
    for (Quotation.Piece piece : quotation.pieces()) {
      for (int t = piece.first() + 2; t + 2 < piece.end(); t++) {
        boolean aside =
            document.token(t - 1).is(",")
                && !SAYS.contains(document.token(t - 2).lower())
                && PRONOUNS.contains(document.token(t).lower())
                && SAYS.contains(document.token(t + 1).lower())
                && (document.token(t + 2).is(",") || document.token(t + 2).is("."));
        if (aside && !isInnerQuotation(document, piece, t)) {
          found.add(
              finding(
                  "The narrator\u2019s words stand in quotation marks: ",
                  report,
                  report.mark(t, t + 2),
                  NARRATED));
        }
      }
    }
  }

  /** Whether a quotation of somebody else is told between the marks, so that "he said" is right. */
  private static boolean isInnerQuotation(Document document, Quotation.Piece piece, int token) {
    for (int t = piece.first() + 1; t < piece.end() - 1; t++) {
      if (document.token(t).kind() == Token.Kind.QUOTE && Math.abs(t - token) < 40) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(String what, ReadReport report, Mark mark, double confidence) {
    return new Finding(
        Kind.BROKEN_QUOTATION,
        Severity.LOW,
        confidence,
        what + SentencePair.words(report, mark),
        List.of(mark));
  }
}
