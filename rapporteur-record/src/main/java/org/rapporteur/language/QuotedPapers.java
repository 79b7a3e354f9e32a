package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.language.Quotation.Piece;

/**
 * Tells quotations of a paper that several have agreed on, or that tells of several, from what
 * somebody says: a communiqué printed after a colon. Inside its marks it reads like any text.
 */
final class QuotedPapers {
  private static final Set<String> PAPERS =
      Set.of(
          "communique",
          "communiqué",
          "declaration",
          "agreement",
          "accord",
          "statement",
          "text",
          "document",
          "resolution",
          "passages",
          "paragraphs",
          "points",
          "articles",
          "clauses",
          "terms",
          "conclusions",
          "summary",
          "draft",
          "memorandum",
          "protocol");

  private static final Set<String> OWN = Set.of("i", "we", "my", "our", "us", "me");
  private static final int LEAST_SENTENCES = 3;

  private final List<Token> tokens;
  private final List<Sentence> sentences;

  private QuotedPapers(List<Token> tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /** Those of some quotations, in order, that are of a paper. */
  static List<Quotation> among(
      List<Quotation> quotations, List<Token> tokens, List<Sentence> sentences) {
    QuotedPapers papers = new QuotedPapers(tokens, sentences);
    List<Quotation> found = new ArrayList<>();
    int s = 0;
    for (Quotation quotation : quotations) {
      while (s < sentences.size() && sentences.get(s).end() <= quotation.first()) {
        s++;
      }
      if (papers.isPaper(quotation, s)) {
        found.add(quotation);
      }
    }
    return found;
  }

  private boolean isPaper(Quotation quotation, int sentence) {
    return sentence > 0
        && sentences.get(sentence).first() == quotation.first()
        && sentences.get(sentence).paragraph() > sentences.get(sentence - 1).paragraph()
        && isAnnounced(sentences.get(sentence - 1))
        && sentencesIn(quotation, sentence) >= LEAST_SENTENCES
        && quotation.pieces().stream().allMatch(this::isOfNobody);
  }

  private boolean isAnnounced(Sentence before) {
    return tokens.get(before.end() - 1).is(":")
        && tokens.subList(before.first(), before.end()).stream()
            .anyMatch(token -> PAPERS.contains(token.lower()));
  }

  private int sentencesIn(Quotation quotation, int first) {
    int s = first;
    while (s < sentences.size() && sentences.get(s).first() < quotation.end()) {
      s++;
    }
    return s - first;
  }

  private boolean isOfNobody(Piece piece) {
    return tokens.subList(piece.first(), piece.end()).stream()
        .noneMatch(token -> OWN.contains(token.lower()));
  }
}
