package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.GeneralEnglish;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/**
 * What comparison keeps of a report: its terms with their counts, its sentences as sets of terms,
 * and the shingles of its wording. A pure function of the report, some kilobytes for an article.
 * The arrays it hands out are not to be changed.
 */
final class Profile {
  private static final long PRIME = 0x9E37_79B9_7F4A_7C15L;
  private static final int MOST_PASSAGES = 2000;
  private static final int SHINGLE = 4;
  private static final int FEWEST_SHINGLES = 30;
  private static final double TOO_COMMON = 0.4;
  private static final float IN_TITLE = 2;
  private static final float IN_LEAD = 1.5f;
  private static final int LEAD = 3;

  private final Report report;
  private final int[] terms;
  private final float[] counts;
  private final List<Passage> passages;
  private final int[] shingles;
  private final long words;

  private Profile(
      Report report,
      Map<Integer, Float> counts,
      List<Passage> passages,
      int[] shingles,
      long words) {
    this.report = report;
    this.terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.counts = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      this.counts[i] = counts.get(terms[i]);
    }
    this.passages = List.copyOf(passages);
    this.shingles = shingles;
    this.words = words;
  }

  /** Reads a report. */
  static Profile of(Report report, GeneralEnglish english) {
    Document document = Document.of(report);
    int body = report.headline() == 0 ? 0 : document.tokenAt(report.headline());
    Map<Integer, Float> counts = new TreeMap<>();
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> words = document.tokens().subList(sentence.first(), sentence.end());
      boolean title = sentence.first() < body;
      count(words, title ? IN_TITLE : passages.size() < LEAD ? IN_LEAD : 1, english, counts);
      int[] distinct = terms(words, english).sorted().distinct().toArray();
      if (!title && distinct.length > 0 && passages.size() < MOST_PASSAGES) {
        Span span = document.span(sentence.first(), sentence.end());
        passages.add(new Passage(span, sentence.paragraph(), distinct));
      }
    }
    if (body == 0) {
      count(Document.of(report.imprint().title()).tokens(), IN_TITLE, english, counts);
    }
    return new Profile(report, counts, passages, shingles(document, body), words(document));
  }

  private static void count(
      List<Token> words, float each, GeneralEnglish english, Map<Integer, Float> counts) {
    terms(words, english).forEach(term -> counts.merge(term, each, Float::sum));
  }

  /** The terms of words but the commonest, which tell nothing of what a report is about. */
  static IntStream terms(List<Token> words, GeneralEnglish english) {
    return words.stream()
        .filter(Stem::has)
        .mapToInt(Stem::of)
        .filter(term -> english.share(term) < TOO_COMMON);
  }

  private static BitSet quoted(Document document) {
    BitSet quoted = new BitSet();
    for (Quotation quotation : document.quotations()) {
      quotation.pieces().forEach(piece -> quoted.set(piece.first(), piece.end()));
    }
    return quoted;
  }

  /** A hash of all words in their order. */
  private static long words(Document document) {
    long words = 1;
    for (Token token : document.tokens()) {
      words = (words ^ token.lower().hashCode()) * PRIME;
      words ^= words >>> Integer.SIZE;
    }
    return words;
  }

  /**
   * Hashes of runs of four words outside quotation marks, where independent reports share little;
   * of all words if hardly any stand outside.
   */
  private static int[] shingles(Document document, int body) {
    int[] own = shinglesWithout(quoted(document), document, body);
    return own.length < FEWEST_SHINGLES ? shinglesWithout(new BitSet(), document, body) : own;
  }

  private static int[] shinglesWithout(BitSet left, Document document, int body) {
    int[] words =
        IntStream.range(body, document.tokens().size())
            .filter(i -> !left.get(i))
            .mapToObj(document::token)
            .filter(token -> token.isWord() || token.kind() == Token.Kind.NUMBER)
            .mapToInt(token -> token.lower().hashCode())
            .toArray();
    return IntStream.rangeClosed(0, words.length - SHINGLE)
        .map(i -> Arrays.hashCode(Arrays.copyOfRange(words, i, i + SHINGLE)))
        .sorted()
        .distinct()
        .toArray();
  }

  Report report() {
    return report;
  }

  /** All terms, sorted. */
  int[] terms() {
    return terms;
  }

  /** How often each of {@link #terms} occurs, more if in the title or the first sentences. */
  float[] counts() {
    return counts;
  }

  /** The sentences of the body that have terms, in order, 2,000 at most. */
  List<Passage> passages() {
    return passages;
  }

  /** A number that two reports share if they have the same words, and as good as never else. */
  long words() {
    return words;
  }

  /** Hashes of runs of four words, sorted, each once. */
  int[] shingles() {
    return shingles;
  }

  /** Share of this report's wording that the other has too, 0 to 1; 0 if this has no wording. */
  double wordingIn(Profile other) {
    return shingles.length == 0
        ? 0
        : (double) SortedSets.shared(shingles, other.shingles) / shingles.length;
  }
}
