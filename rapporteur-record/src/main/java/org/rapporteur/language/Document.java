package org.rapporteur.language;

import java.util.List;
import java.util.Set;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;

/**
 * A report cut into tokens, sentences, paragraphs and quotations. Tokens hold positions in the
 * view; {@link #span} leads back to the raw text. Immutable.
 */
public final class Document {
  private final Report report;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final List<Quotation> quotations;
  private final List<Quotation> papers;
  private final List<Quotation> speech;
  private final int paragraphs;
  private final int[] sentenceOfToken;

  private Document(Report report) {
    this.report = report;
    this.tokens = List.copyOf(Tokenizer.tokenize(report.text().view()));
    int[] paragraphStarts = Paragraphs.starts(report.text().view(), tokens);
    this.paragraphs = paragraphStarts.length - 1;
    this.sentences = List.copyOf(Sentences.split(report.text().view(), tokens, paragraphStarts));
    this.quotations = List.copyOf(Quotations.find(report.text().view(), tokens, paragraphStarts));
    this.papers = List.copyOf(QuotedPapers.among(quotations, tokens, sentences));
    Set<Quotation> printed = Set.copyOf(papers);
    this.speech = quotations.stream().filter(quoted -> !printed.contains(quoted)).toList();
    this.sentenceOfToken = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int t = sentences.get(s).first(); t < sentences.get(s).end(); t++) {
        sentenceOfToken[t] = s;
      }
    }
  }

  /** Cuts a report's view. */
  public static Document of(Report report) {
    return new Document(report);
  }

  /** Cuts words that stand in no report. */
  public static Document of(String words) {
    return of(new Report("", "", Imprint.UNKNOWN, "en", ReportText.of(words), 0, List.of()));
  }

  /** The report this is made of. */
  public Report report() {
    return report;
  }

  /** The report's text. */
  public ReportText text() {
    return report.text();
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** All sentences in order; together they hold every token once. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Number of paragraphs. */
  public int paragraphs() {
    return paragraphs;
  }

  /** Outermost quotations in order, disjoint. */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** Those quotations that are what somebody says, and no paper printed in quotation marks. */
  public List<Quotation> speech() {
    return speech;
  }

  /** Quotations of a paper of several, such as a communiqué; its marks are no speech. */
  public List<Quotation> papers() {
    return papers;
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceOfToken[token]);
  }

  /** Index of the sentence that holds a token. */
  public int sentenceIndexOf(int token) {
    return sentenceOfToken[token];
  }

  /**
   * The raw span from one token to another.
   *
   * @param first index of the first token
   * @param end one past the last token; greater than {@code first}
   */
  public Span span(int first, int end) {
    return text().span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Index of the first token that ends after a raw offset: the token there, or the next one. */
  public int tokenAt(int rawOffset) {
    return tokenIn(text().viewPosition(rawOffset));
  }

  /** Index of the first token that ends after a position of the view. */
  public int tokenIn(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The view between two tokens' outer ends. */
  public String words(int first, int end) {
    return text().view().substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
