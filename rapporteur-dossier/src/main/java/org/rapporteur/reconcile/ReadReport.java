package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;
import org.rapporteur.term.Term;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.Horizon;

/**
 * A report read for the comparison of its wording with that of others: what is quoted, which
 * amounts and dates it names. Immutable.
 */
final class ReadReport {
  /** Of a token in no quotation. */
  static final int UNQUOTED = -1;

  private final Document document;
  private final TermWeights weights;
  private final int[] quotationOf;
  private final List<NamedAmount> amounts;
  private final List<DateExpression> dates;

  /**
   * @param terms those of the report, in the order of the text
   */
  ReadReport(Report report, List<Term> terms, TermWeights weights) {
    this.document = Document.of(report);
    this.weights = weights;
    this.quotationOf = new int[document.tokens().size()];
    Arrays.fill(quotationOf, UNQUOTED);
    for (int q = 0; q < document.quotations().size(); q++) {
      for (Quotation.Piece piece : document.quotations().get(q).pieces()) {
        Arrays.fill(quotationOf, piece.first(), piece.end(), q);
      }
    }
    this.dates = List.copyOf(new DateReader(document, Horizon.OPEN).read(0, quotationOf.length));
    this.amounts = NamedAmount.in(document, terms, dates);
  }

  Report report() {
    return document.report();
  }

  String id() {
    return document.report().id();
  }

  Document document() {
    return document;
  }

  /** The sentence that holds a place of the text, or the next one; -1 after the last. */
  int sentenceAt(Span span) {
    int token = document.tokenAt(span.start());
    return token < document.tokens().size() ? document.sentenceIndexOf(token) : -1;
  }

  /** The sentence in which the body begins; -1 if there is none. */
  int lead() {
    int headline = report().headline();
    return headline < report().text().length() ? sentenceAt(new Span(headline, headline + 1)) : -1;
  }

  /** Index of the quotation that a token stands in, marks included, or {@link #UNQUOTED}. */
  int quotationOf(int token) {
    return quotationOf[token];
  }

  /** The words of a sentence. */
  Wording sentence(int sentence) {
    Sentence range = document.sentences().get(sentence);
    return words(range.first(), range.end());
  }

  /** The words of spans, in their order. */
  Wording words(List<Span> spans) {
    List<Word> words = new ArrayList<>();
    for (Span span : spans) {
      add(document.tokenAt(span.start()), firstAfter(span), words);
    }
    return new Wording(this, words);
  }

  /** The words of a quotation. */
  Wording quotation(int quotation) {
    List<Word> words = new ArrayList<>();
    for (Quotation.Piece piece : document.quotations().get(quotation).pieces()) {
      add(piece.first(), piece.end(), words);
    }
    return new Wording(this, words);
  }

  /** The words from one token to another. */
  Wording words(int first, int end) {
    List<Word> words = new ArrayList<>();
    add(first, end, words);
    return new Wording(this, words);
  }

  private int firstAfter(Span span) {
    int end = document.tokenAt(span.end() - 1);
    return Math.min(end + 1, document.tokens().size());
  }

  private void add(int first, int end, List<Word> words) {
    for (int t = first; t < end; t++) {
      Token token = document.token(t);
      List<String> forms = WordForms.of(token);
      if (forms.isEmpty()) {
        continue;
      }
      double weight = Math.max(Wording.LEAST_WEIGHT, weights.of(token));
      boolean common = weights.isCommon(token);
      Span span = document.span(t, t + 1);
      for (String form : forms) {
        words.add(
            new Word(
                form, WordForms.stem(form), weight, common, t, span, quotationOf[t] != UNQUOTED));
      }
    }
  }

  /** The amounts that begin between two tokens. */
  List<NamedAmount> amounts(int first, int end) {
    return amounts.stream().filter(a -> a.first() >= first && a.first() < end).toList();
  }

  /** The dates that begin between two tokens. */
  List<DateExpression> dates(int first, int end) {
    return dates.stream().filter(d -> d.first() >= first && d.first() < end).toList();
  }

  /**
   * Indices of the quotations that stand in a sentence, in whole or in part.
   *
   * @param around how many sentences before and after it count as well
   */
  int[] quotationsIn(int sentence, int around) {
    List<Sentence> sentences = document.sentences();
    int first = sentences.get(Math.max(0, sentence - around)).first();
    int end = sentences.get(Math.min(sentences.size() - 1, sentence + around)).end();
    return IntStream.range(first, end)
        .map(t -> quotationOf[t])
        .filter(q -> q != UNQUOTED)
        .distinct()
        .toArray();
  }

  /** What stands from one token to another. */
  Mark mark(int first, int end) {
    return new Mark(id(), document.span(first, end));
  }
}
