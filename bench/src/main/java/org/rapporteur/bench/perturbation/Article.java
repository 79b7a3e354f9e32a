package org.rapporteur.bench.perturbation;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

/** An article to make pairs of, cut into sentences. Positions are UTF-16 units of its text. */
final class Article {
  /** Verbs that report speech, as far as these edits need them. */
  private static final Set<String> REPORTING =
      Set.of(
          "said",
          "says",
          "told",
          "stated",
          "added",
          "argued",
          "argues",
          "claimed",
          "wrote",
          "tweeted",
          "insisted",
          "noted",
          "warned",
          "explained",
          "announced",
          "acknowledged",
          "continued",
          "replied",
          "responded",
          "declared",
          "suggested",
          "admitted",
          "testified",
          "maintained",
          "contended",
          "predicted",
          "promised");

  private static final Set<String> FINAL = Set.of(".", "!", "?");
  private static final int SHORTEST_QUOTATION = 5;

  private final String name;
  private final String published;
  private final Document document;
  private final List<Sentence> sentences;
  private final BitSet quoted = new BitSet();
  private final BitSet quotedAtLength = new BitSet();
  private final People people;

  /**
   * Cuts an article.
   *
   * @param published ISO 8601 date
   */
  Article(String name, String published, String text, GivenNames names) {
    this.name = name;
    this.published = published;
    this.document =
        Document.of(
            new Report(name, name, Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of()));
    for (Quotation quotation : document.quotations()) {
      for (Quotation.Piece piece : quotation.pieces()) {
        quoted.set(piece.first(), piece.end());
        if (piece.end() - piece.first() >= SHORTEST_QUOTATION) {
          quotedAtLength.set(piece.first(), piece.end());
        }
      }
    }
    this.sentences = document.sentences().stream().filter(this::isWhole).toList();
    this.people = People.in(this, names);
  }

  private boolean isWhole(Sentence sentence) {
    int last = sentence.end() - 1;
    while (last > sentence.first() && isMark(last)) {
      last--;
    }
    return sentence.length() >= SHORTEST_QUOTATION && FINAL.contains(token(last).text());
  }

  String name() {
    return name;
  }

  /** ISO 8601 date. */
  String published() {
    return published;
  }

  String text() {
    return document.text().view();
  }

  Document document() {
    return document;
  }

  /** The sentences that end as sentences do; titles and captions are left out. */
  List<Sentence> sentences() {
    return sentences;
  }

  People people() {
    return people;
  }

  Token token(int index) {
    return document.token(index);
  }

  int size() {
    return document.tokens().size();
  }

  /** The token's lower-case form; the empty string outside the article. */
  String lower(int index) {
    return index < 0 || index >= size() ? "" : token(index).lower();
  }

  /** Whether a token stands inside quotation marks or is one. */
  boolean isQuoted(int index) {
    return quoted.get(index);
  }

  boolean isMark(int index) {
    return token(index).kind() == Token.Kind.QUOTE;
  }

  static boolean isReporting(String word) {
    return REPORTING.contains(word);
  }

  /** Whether a sentence holds a quotation of some length or a verb of reporting. */
  boolean isStatement(Sentence sentence) {
    int found = quotedAtLength.nextSetBit(sentence.first());
    return found >= 0 && found < sentence.end() || reports(sentence);
  }

  private boolean reports(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      boolean verb = isReporting(lower(i)) || lower(i).equals("according");
      if (verb && !isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an edit touches what is said: it lies in a quotation or beside a verb of reporting. */
  boolean isSaid(Sentence sentence, Edit edit) {
    return isQuoted(document.tokenIn(edit.range().start())) || reports(sentence);
  }

  boolean hasQuotation(Sentence sentence) {
    int found = quoted.nextSetBit(sentence.first());
    return found >= 0 && found < sentence.end();
  }

  boolean isQuestion(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (token(i).is("?")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is the first of its sentence or of a quotation. */
  boolean opens(int index) {
    int first = document.sentenceOf(index).first();
    return index == first || isMark(index - 1) && isQuoted(index - 1) && isQuoted(index);
  }

  /** Whether a token is the first word of its sentence, marks aside. */
  boolean beginsSentence(int index) {
    int first = document.sentenceOf(index).first();
    while (first < index && isMark(first)) {
      first++;
    }
    return index == first;
  }

  /** From the beginning of one token to the end of that before another. */
  Stretch stretch(int first, int end) {
    return new Stretch(token(first).start(), token(end - 1).end());
  }

  /** The tokens around a stretch of tokens, as far as their sentence goes. */
  Stretch around(int first, int end) {
    Sentence sentence = document.sentenceOf(first);
    return stretch(Math.max(sentence.first(), first - 1), Math.min(sentence.end(), end + 1));
  }

  Stretch stretch(Sentence sentence) {
    return stretch(sentence.first(), sentence.end());
  }

  /** How often the words of some tokens stand in the article, letter case aside. */
  int count(int first, int end) {
    int found = 0;
    for (int i = 0; i + end - first <= size(); i++) {
      boolean same = true;
      for (int k = 0; same && k < end - first; k++) {
        same = lower(i + k).equals(lower(first + k));
      }
      found += same ? 1 : 0;
    }
    return found;
  }

  /** Whether a word stands somewhere in small letters. */
  boolean hasInLowerCase(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return document.tokens().stream().anyMatch(token -> token.text().equals(small));
  }

  static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
