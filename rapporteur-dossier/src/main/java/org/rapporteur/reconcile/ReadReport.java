package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
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
 * A report read for the comparison of its wording with that of others: its words, what is quoted,
 * which amounts and dates it names. Two readings of one report are equal. Immutable.
 */
final class ReadReport {
  /** Of a token in no quotation. */
  static final int UNQUOTED = -1;

  /** How many quotations of a sentence or statement are looked at. */
  static final int MOST_QUOTATIONS = 100;

  private final Document document;
  private final int place;
  private final List<Word> words;

  /** Index of the first word at or after each token, and the number of words. */
  private final int[] wordAt;

  private final int[] quotationOf;
  private final List<NamedAmount> amounts;
  private final List<DateExpression> dates;

  /** A hash of the words of each sentence, sorted. */
  private final long[] sentences;

  /**
   * @param place of the report in the order of filing
   * @param terms those of the report, in the order of the text
   */
  ReadReport(Report report, int place, List<Term> terms, TermWeights weights) {
    this.document = Document.of(report);
    this.place = place;
    this.quotationOf = new int[document.tokens().size()];
    Arrays.fill(quotationOf, UNQUOTED);
    for (int q = 0; q < document.quotations().size(); q++) {
      for (Quotation.Piece piece : document.quotations().get(q).pieces()) {
        Arrays.fill(quotationOf, piece.first(), piece.end(), q);
      }
    }
    this.wordAt = new int[document.tokens().size() + 1];
    this.words = words(weights);
    this.sentences =
        document.sentences().stream()
            .mapToLong(sentence -> words(sentence.first(), sentence.end()).hash())
            .sorted()
            .toArray();
    this.dates = List.copyOf(new DateReader(document, Horizon.OPEN).read(0, quotationOf.length));
    this.amounts = NamedAmount.in(document, terms, dates);
  }

  Report report() {
    return document.report();
  }

  String id() {
    return document.report().id();
  }

  /** Its place in the order of filing. */
  int place() {
    return place;
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

  private List<Word> words(TermWeights weights) {
    List<Word> all = new ArrayList<>();
    for (int t = 0; t < quotationOf.length; t++) {
      wordAt[t] = all.size();
      Token token = document.token(t);
      List<String> forms = WordForms.of(token);
      if (forms.isEmpty()) {
        continue;
      }
      double weight = Math.max(Wording.LEAST_WEIGHT, weights.of(token));
      boolean common = weights.isCommon(token);
      Span span = document.span(t, t + 1);
      boolean quoted = quotationOf[t] != UNQUOTED;
      for (String form : forms) {
        all.add(new Word(form, WordForms.stem(form), weight, common, t, span, quoted));
      }
    }
    wordAt[quotationOf.length] = all.size();
    return List.copyOf(all);
  }

  /** The words of a sentence. */
  Wording sentence(int sentence) {
    Sentence range = document.sentences().get(sentence);
    return words(range.first(), range.end());
  }

  /** Whether a sentence has these words and no others. */
  boolean hasSentence(Wording wording) {
    return Arrays.binarySearch(sentences, wording.hash()) >= 0;
  }

  /** The words of spans, in their order. */
  Wording words(List<Span> spans) {
    List<Word> of = new ArrayList<>();
    for (Span span : spans) {
      of.addAll(between(document.tokenAt(span.start()), firstAfter(span)));
    }
    return new Wording(this, of);
  }

  /** The words of a quotation. */
  Wording quotation(int quotation) {
    List<Word> of = new ArrayList<>();
    for (Quotation.Piece piece : document.quotations().get(quotation).pieces()) {
      of.addAll(between(piece.first(), piece.end()));
    }
    return new Wording(this, of);
  }

  /** The words from one token to another. */
  Wording words(int first, int end) {
    return new Wording(this, between(first, end));
  }

  private List<Word> between(int first, int end) {
    return first < end ? words.subList(wordAt[first], wordAt[end]) : List.of();
  }

  private int firstAfter(Span span) {
    int end = document.tokenAt(span.end() - 1);
    return Math.min(end + 1, document.tokens().size());
  }

  /** The amounts that begin between two tokens. */
  List<NamedAmount> amounts(int first, int end) {
    return between(amounts, NamedAmount::first, first, end);
  }

  /** The dates that begin between two tokens. */
  List<DateExpression> dates(int first, int end) {
    return between(dates, DateExpression::first, first, end);
  }

  private static <T> List<T> between(List<T> sorted, ToIntFunction<T> place, int first, int end) {
    return sorted.subList(firstFrom(sorted, place, first), firstFrom(sorted, place, end));
  }

  /** Index of the first of some sorted things that begins at a token or after it. */
  private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> place, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(sorted.get(middle)) < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Indices of the quotations that stand in a sentence, in whole or in part; the first hundred.
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
        .limit(MOST_QUOTATIONS)
        .toArray();
  }

  /** What stands from one token to another. */
  Mark mark(int first, int end) {
    return new Mark(id(), document.span(first, end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReadReport read && read.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
