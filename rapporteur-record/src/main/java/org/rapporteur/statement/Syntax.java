package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.Document;
import org.rapporteur.language.Quotation;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.statement.CueContext.After;
import org.rapporteur.statement.CueContext.Before;

/**
 * A document with what the rules need to know of each token: its word class, and the quotation it
 * stands in. Made once per report.
 */
final class Syntax {

  /** Fewest tokens, marks included, of a quotation that can be an utterance of its own. */
  private static final int SHORTEST_UTTERANCE = 6;

  /** Most tokens of a sentence that only names the speaker of a question. */
  private static final int LONGEST_NAMING = 14;

  /**
   * A quoted run of tokens inside one paragraph.
   *
   * @param first the opening mark
   * @param end one past the closing mark
   * @param quotation index of the quotation it is a piece of
   * @param utterance whether it can stand as an utterance, not only as quoted words in a sentence
   */
  record Quote(int first, int end, int quotation, boolean utterance) {}

  /**
   * Sentences of one paragraph tied together by quotations that run over their borders.
   *
   * @param first first token
   * @param end one past the last token
   * @param paragraph index of the paragraph
   */
  record Stretch(int first, int end, int paragraph) {}

  private final Document document;
  private final WordClass[] classes;
  private final List<Quote> quotes = new ArrayList<>();
  private final int[] quoteAt;
  private final List<Stretch> stretches = new ArrayList<>();

  Syntax(Document document) {
    this.document = document;
    int count = document.tokens().size();
    this.classes = new WordClass[count];
    for (int i = 0; i < count; i++) {
      classes[i] = WordClass.of(document.token(i));
    }
    this.quoteAt = new int[count];
    Arrays.fill(quoteAt, -1);
    List<Quotation> quotations = document.speech();
    for (int q = 0; q < quotations.size(); q++) {
      for (Quotation.Piece piece : quotations.get(q).pieces()) {
        addQuote(piece, q, quotations.get(q));
      }
    }
    for (int i = 1; i < count; i++) {
      if (isPluralGenitive(i)) {
        classes[i] = WordClass.POSSESSIVE;
      }
    }
    findStretches();
  }

  /** Whether a mark is the apostrophe of "the growers' wish", not one that quotes. */
  private boolean isPluralGenitive(int i) {
    Token owner = document.token(i - 1);
    return quoteAt[i] < 0
        && document.token(i).is("'")
        && owner.isWord()
        && owner.lower().endsWith("s")
        && owner.end() == document.token(i).start();
  }

  private void addQuote(Quotation.Piece piece, int index, Quotation quotation) {
    boolean whole = quotation.pieces().size() > 1 || isUtterance(piece);
    for (int i = piece.first(); i < piece.end(); i++) {
      quoteAt[i] = quotes.size();
    }
    quotes.add(new Quote(piece.first(), piece.end(), index, whole));
  }

  private boolean isUtterance(Quotation.Piece piece) {
    int length = piece.end() - piece.first();
    if (length < 3) {
      return false;
    }
    Token before = document.token(piece.end() - 2);
    boolean punctuated =
        before.is(",") || before.is(".") || before.is("!") || before.is("?") || before.is("\u2026");
    Token first = document.token(piece.first() + 1);
    boolean capital = first.isWord() && !Character.isLowerCase(first.text().codePointAt(0));
    return capital && (punctuated || length >= SHORTEST_UTTERANCE)
        || length >= 2 * SHORTEST_UTTERANCE;
  }

  private void findStretches() {
    List<Sentence> sentences = document.sentences();
    int first = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      boolean last =
          s + 1 == sentences.size() || sentences.get(s + 1).paragraph() != sentence.paragraph();
      int quote = quoteAt[sentence.end() - 1];
      boolean runsOn =
          quote >= 0 && quotes.get(quote).end() > sentence.end()
              || !last && asksAndNames(sentence, sentences.get(s + 1));
      if (last || !runsOn) {
        stretches.add(new Stretch(first, sentence.end(), sentence.paragraph()));
        first = sentence.end();
      }
    }
  }

  /**
   * Whether a sentence that names the speaker follows a quoted question: "“Why now?” Lind asked."
   */
  private boolean asksAndNames(Sentence quoted, Sentence naming) {
    int close = quoted.end() - 1;
    int quote = quoteAt[close];
    boolean question =
        quote >= 0
            && quotes.get(quote).end() == quoted.end()
            && (token(close - 1).is("?") || token(close - 1).is("!"));
    if (!question || naming.length() > LONGEST_NAMING) {
      return false;
    }
    for (int i = naming.first(); i < naming.end(); i++) {
      switch (classes[i]) {
        case SUBORDINATOR, COLON, AUXILIARY, MODAL, QUOTE -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  Token token(int i) {
    return document.token(i);
  }

  int size() {
    return classes.length;
  }

  WordClass classOf(int i) {
    return classes[i];
  }

  List<Quote> quotes() {
    return quotes;
  }

  List<Stretch> stretches() {
    return stretches;
  }

  /** Whether the stretch at an index is the first of its paragraph. */
  boolean opensParagraph(int index) {
    return index == 0 || stretches.get(index - 1).paragraph() != stretches.get(index).paragraph();
  }

  /** Index of the first stretch after the paragraph that holds the stretch at an index. */
  int nextParagraph(int index) {
    int next = index + 1;
    while (next < stretches.size()
        && stretches.get(next).paragraph() == stretches.get(index).paragraph()) {
      next++;
    }
    return next;
  }

  /** Index of the quote that a token stands in, marks included, or -1. */
  int quoteIndexAt(int i) {
    return quoteAt[i];
  }

  /** Whether a token stands inside quotation marks. */
  boolean isQuoted(int i) {
    return quoteAt[i] >= 0;
  }

  /** Whether a token is the "'s" or the apostrophe of an owner: "Lind's", "the growers'". */
  boolean isGenitive(int i) {
    return classes[i] == WordClass.POSSESSIVE && (token(i).is("'s") || token(i).is("'"));
  }

  /** The stretch that holds a token. */
  Stretch stretchAt(int i) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return stretches.get(low);
  }

  /** Whether a token can be the head of a cue: a word in the reporter's own text. */
  boolean mayBeCue(int i) {
    return token(i).isWord() && !isQuoted(i);
  }

  /** Whether a token is a comma, a dash or a mark that ends a sentence. */
  boolean isPause(int i) {
    return classes[i] == WordClass.COMMA
        || classes[i] == WordClass.STOP
        || classes[i] == WordClass.DASH;
  }

  /**
   * First token of the verb group that ends at {@code verb}: auxiliaries, negations and adverbs
   * before it.
   */
  int groupStart(int verb, Stretch stretch) {
    int start = verb;
    while (start > stretch.first() && !isQuoted(start - 1) && belongsToGroup(start - 1)) {
      start--;
    }
    while (start < verb && (classes[start] == WordClass.ADVERB || token(start).is("there"))) {
      start++;
    }
    return start;
  }

  private boolean belongsToGroup(int i) {
    return switch (classes[i]) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }

  /** The neighbourhood of a possible cue. */
  CueContext context(int verb, Stretch stretch) {
    return new CueContext(before(verb, stretch), after(verb, stretch));
  }

  private Before before(int verb, Stretch stretch) {
    int i = verb - 1;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    while (i >= stretch.first() && !isQuoted(i) && belongsToGroup(i)) {
      String word = token(i).lower();
      if (classes[i] == WordClass.MODAL) {
        modal = true;
      } else if (classes[i] == WordClass.AUXILIARY) {
        boolean haveForm = word.startsWith("ha") || word.equals("'ve");
        have |= haveForm;
        be |= !haveForm && !word.startsWith("d");
      }
      i--;
    }
    if (be) {
      return Before.BE;
    }
    if (modal) {
      return Before.MODAL;
    }
    if (have) {
      return Before.HAVE;
    }
    if (i < stretch.first()) {
      return Before.START;
    }
    if (isQuoted(i)) {
      return Before.QUOTE;
    }
    return switch (classes[i]) {
      case PRONOUN -> Before.PRONOUN;
      case RELATIVE -> Before.RELATIVE;
      case NAME, TIME -> Before.NAME;
      case WORD -> Before.NOUN;
      case NUMBER -> Before.NUMBER;
      case DETERMINER -> Before.DETERMINER;
      case POSSESSIVE -> Before.POSSESSIVE;
      case PREPOSITION -> Before.PREPOSITION;
      case TO -> Before.TO;
      case COMMA, CLOSE -> Before.COMMA;
      case CONJUNCTION -> Before.AND;
      default -> Before.OTHER;
    };
  }

  private After after(int verb, Stretch stretch) {
    int i = verb + 1;
    if (i >= stretch.end()) {
      return After.END;
    }
    if (isQuoted(i)) {
      return After.QUOTE;
    }
    return switch (classes[i]) {
      case COLON -> After.COLON;
      case COMMA, DASH ->
          i + 1 < stretch.end() && isQuoted(i + 1) ? After.COMMA_QUOTE : After.COMMA;
      case STOP -> After.END;
      case SUBORDINATOR -> token(i).is("that") ? After.THAT : isWh(i) ? After.WH : After.OTHER;
      case TO -> After.TO;
      case PREPOSITION -> After.PREPOSITION;
      case PRONOUN -> isObject(i) ? After.ON_PERSON : After.SUBJECT;
      case RELATIVE -> After.WH;
      case DETERMINER, POSSESSIVE -> After.DETERMINER;
      case NAME -> After.NAME;
      case NUMBER -> After.NUMBER;
      case TIME -> After.TIME;
      case AUXILIARY, MODAL, NEGATION -> After.BE;
      case CONJUNCTION -> After.AND;
      case WORD -> After.WORD;
      default -> After.OTHER;
    };
  }

  private boolean isWh(int i) {
    return switch (token(i).lower()) {
      case "whether", "how", "what", "why", "if", "where", "when" -> true;
      default -> false;
    };
  }

  private boolean isObject(int i) {
    return switch (token(i).lower()) {
      case "him", "her", "them", "me", "us" -> true;
      default -> false;
    };
  }
}
