package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Token;
import org.rapporteur.reconcile.Discrepancy.Kind;
import org.rapporteur.reconcile.Discrepancy.Severity;

/**
 * Finds quotations that do not fit the words on either side: a word told twice over the mark, a
 * verb that cannot follow the one before the mark, a phrase cut off behind its article. Only pairs
 * of words that never stand side by side count, since quoted scraps are often fitted loosely. A
 * quotation of one word, and one set off by a mark of any kind, is left alone.
 */
final class QuotationBorders {
  private static final double MISFIT = 0.65;
  private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "my", "our", "your", "every", "whose");
  private static final Set<String> MODALS =
      Set.of(
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "must",
          "shall",
          "should",
          "cannot",
          "won't",
          "wouldn't",
          "can't",
          "couldn't",
          "shouldn't");

  /** Modals that are nouns too. */
  private static final Set<String> NOUNS = Set.of("will", "can", "may", "might", "must");

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "had", "does", "did", "am");

  /** Forms of "to have" before which no finite verb can stand. */
  private static final Set<String> PERFECT = Set.of("has", "have", "had");

  private static final Set<String> AFTER_PERFECT =
      Set.of("is", "are", "was", "were", "would", "could", "should", "does", "did");
  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "because", "unless");

  /** Words that may rightly be told twice in a row. */
  private static final Set<String> TWICE = Set.of("that", "had", "very", "so", "no", "is", "do");

  /** Prepositions and verbs that cannot follow an article. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "the", "a", "an", "of", "is", "are", "was", "were", "has", "had", "will", "would",
          "could", "should", "and", "or", "to", "that", "with", "from", "for", "by");

  /** The quotations of a report that do not fit, in order. */
  List<Finding> of(ReadReport report) {
    Document document = report.document();
    List<Finding> found = new ArrayList<>();
    for (Quotation quotation : document.quotations()) {
      Quotation.Piece piece = quotation.pieces().get(0);
      boolean whole = quotation.closed() && quotation.pieces().size() == 1;
      if (whole && piece.end() - piece.first() > 3) {
        opening(document, piece)
            .or(() -> closing(document, piece))
            .ifPresent(border -> found.add(finding(report, border)));
      }
    }
    return found;
  }

  /** Words on both sides of a mark, as a range of tokens. */
  private record Border(int first, int end) {}

  private static Optional<Border> opening(Document document, Quotation.Piece piece) {
    int before = piece.first() - 1;
    int inside = piece.first() + 1;
    if (before < 0
        || document.sentenceOf(before).paragraph() != document.sentenceOf(inside).paragraph()
        || !isPlain(document.token(before))
        || !(isPlain(document.token(inside)) || document.token(inside).text().equals("I"))) {
      return Optional.empty();
    }
    boolean misfit =
        isTwice(document, before, inside)
            || isVerbClash(document, before, inside)
            || isSecondArticle(document, before, piece)
            || PRONOUNS.contains(document.token(before).lower())
                && PRONOUNS.contains(document.token(inside).lower());
    return misfit ? Optional.of(new Border(before, inside + 1)) : Optional.empty();
  }

  private static boolean isTwice(Document document, int one, int other) {
    String word = document.token(one).lower();
    return word.equals(document.token(other).lower()) && !TWICE.contains(word);
  }

  private static boolean isVerbClash(Document document, int before, int inside) {
    String verb = document.token(before).lower();
    String next = document.token(inside).lower();
    if (MODALS.contains(verb) && (!NOUNS.contains(verb) || hasSubject(document, before))) {
      boolean notTo = next.equals("not") && document.token(inside + 1).is("to");
      return next.equals("to") || notTo || MODALS.contains(next) || FINITE.contains(next);
    }
    if (verb.equals("to")) {
      return MODALS.contains(next) && !NOUNS.contains(next) || FINITE.contains(next);
    }
    return PERFECT.contains(verb) && AFTER_PERFECT.contains(next);
  }

  /** Whether a pronoun or a name stands before a verb, so that it is no noun. */
  private static boolean hasSubject(Document document, int verb) {
    return verb > 0
        && (PRONOUNS.contains(document.token(verb - 1).lower())
            || document.token(verb - 1).is("it")
            || document.token(verb - 1).isCapitalised());
  }

  /** "A “the deal”": unless the quotation stands before a noun: "a “the more the better” rule". */
  private static boolean isSecondArticle(Document document, int before, Quotation.Piece piece) {
    boolean noun = piece.end() < document.tokens().size() && document.token(piece.end()).isWord();
    return !noun
        && DETERMINERS.contains(document.token(before).lower())
        && ARTICLES.contains(document.token(piece.first() + 1).lower());
  }

  private static Optional<Border> closing(Document document, Quotation.Piece piece) {
    int inside = piece.end() - 2;
    int after = piece.end();
    if (!isPlain(document.token(inside)) || after >= document.tokens().size()) {
      return Optional.empty();
    }
    String last = document.token(inside).lower();
    Token next = document.token(after);
    boolean ends = next.is(".") || next.is(";") || next.is("?") || next.is("!");
    boolean cutOff = ends && (DETERMINERS.contains(last) || CONJUNCTIONS.contains(last));
    boolean misfit =
        isPlain(next)
            && (isTwice(document, inside, after)
                || DETERMINERS.contains(last) && NO_NOUNS.contains(next.lower())
                || MODALS.contains(last)
                    && !NOUNS.contains(last)
                    && (next.is("to") || MODALS.contains(next.lower())));
    return cutOff || misfit ? Optional.of(new Border(inside, after + 1)) : Optional.empty();
  }

  private static boolean isPlain(Token token) {
    return token.isWord() && !token.isCapitalised();
  }

  private static Finding finding(ReadReport report, Border border) {
    Mark mark = report.mark(border.first(), border.end());
    return new Finding(
        Kind.BROKEN_QUOTATION,
        Severity.LOW,
        MISFIT,
        "A quotation does not fit the words around it: " + SentencePair.words(report, mark),
        List.of(mark));
  }
}
