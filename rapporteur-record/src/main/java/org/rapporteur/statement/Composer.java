package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * Makes statements of the drafts that an extractor found: joins the paragraphs of a quotation,
 * finds the statements beside them and inside their contents, reads kind, realis, addressee and
 * occasion, and lists what may have been missed.
 */
final class Composer {
  private final Document document;
  private final CueLexicon lexicon;
  private final Syntax syntax;
  private final HearsayFinder hearsay;
  private final Retelling retelling;
  private final Anonymity anonymity;
  private final UnreadFinder unread;
  private final RealisReader realis;
  private final SettingFinder setting;

  /** Which draft a quote, by its index, is content of. */
  private final Map<Integer, Draft> owners = new HashMap<>();

  Composer(Document document, CueLexicon lexicon, ReportingWords words, Syntax syntax) {
    this.document = document;
    this.lexicon = lexicon;
    this.syntax = syntax;
    this.hearsay = new HearsayFinder(document, syntax, words);
    this.retelling = new Retelling(document, syntax, words);
    this.anonymity = new Anonymity(syntax);
    this.unread = new UnreadFinder(document, syntax, hearsay);
    this.realis = new RealisReader(syntax, words);
    this.setting = new SettingFinder(document, syntax, words);
  }

  /**
   * The statements of these drafts, those beside them that they left unread and those inside them,
   * in the order of their first content, an enclosing one before those in it.
   *
   * @param floor how sure those beside and inside others must be at least
   */
  Extraction compose(List<Draft> found, double floor) {
    List<Draft> drafts =
        retelling.whole(found).stream().filter(draft -> !anonymity.isWishedIn(draft)).toList();
    drafts.forEach(this::own);
    List<Draft> outermost = new ArrayList<>(drafts.stream().map(this::completed).toList());
    outermost.addAll(unread.beside(outermost, floor));
    Nesting nesting = new Nesting(outermost, hearsay);
    List<Draft> ordered = new ArrayList<>(nesting.all());
    ordered.removeIf(draft -> nesting.depth(draft) > 0 && nesting.confidence(draft) < floor);
    ordered.sort(
        Comparator.comparingInt((Draft draft) -> draft.content().get(0).first())
            .thenComparingInt(nesting::depth)
            .thenComparingInt(draft -> draft.content().get(0).end()));
    Map<Draft, Integer> places = new HashMap<>();
    ordered.forEach(draft -> places.put(draft, places.size()));
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : ordered) {
      statements.add(
          statement(
              draft,
              nesting,
              nesting.enclosing(draft).map(places::get).orElse(Statement.OUTERMOST)));
    }
    return new Extraction(statements, missed(outermost));
  }

  private void own(Draft draft) {
    for (TokenRange piece : draft.content()) {
      int quote = syntax.quoteIndexAt(piece.end() - 1);
      if (quote >= 0) {
        owners.putIfAbsent(quote, draft);
      }
    }
  }

  /** A draft with all paragraphs of its quotations, its content in order. */
  private Draft completed(Draft draft) {
    List<TokenRange> pieces = new ArrayList<>(draft.content());
    draft.content().forEach(piece -> addOtherParagraphs(piece, draft, pieces));
    pieces.sort(Comparator.comparingInt(TokenRange::first).thenComparingInt(TokenRange::end));
    return draft.withContent(pieces);
  }

  private Statement statement(Draft draft, Nesting nesting, int via) {
    return new Statement(
        draft.source().map(this::spans).orElse(List.of()),
        spans(draft.cue()),
        draft.content().stream().map(piece -> document.span(piece.first(), piece.end())).toList(),
        kind(draft, via != Statement.OUTERMOST),
        realis(draft, nesting),
        via,
        setting.addressee(draft).map(this::spans).orElse(List.of()),
        setting.occasion(draft).map(this::spans).orElse(List.of()),
        nesting.confidence(draft));
  }

  private List<Span> spans(TokenRange range) {
    return List.of(document.span(range.first(), range.end()));
  }

  private Realis realis(Draft draft, Nesting nesting) {
    return nesting
        .enclosing(draft)
        .map(outer -> realis.of(draft, outer, realis(outer, nesting)))
        .orElseGet(() -> realis.of(draft));
  }

  /**
   * Adds the other paragraphs of a quotation that runs over several, unless they are another
   * draft's.
   */
  private void addOtherParagraphs(TokenRange piece, Draft draft, List<TokenRange> pieces) {
    int index = syntax.quoteIndexAt(piece.end() - 1);
    if (index < 0) {
      return;
    }
    int quotation = syntax.quotes().get(index).quotation();
    int first = index;
    while (first > 0 && syntax.quotes().get(first - 1).quotation() == quotation) {
      first--;
    }
    for (int q = first;
        q < syntax.quotes().size() && syntax.quotes().get(q).quotation() == quotation;
        q++) {
      TokenRange other =
          new TokenRange(syntax.quotes().get(q).first(), syntax.quotes().get(q).end());
      if (pieces.stream().noneMatch(other::overlaps) && owners.getOrDefault(q, draft) == draft) {
        pieces.add(other);
      }
    }
  }

  private Kind kind(Draft draft, boolean inner) {
    WordClass head = syntax.classOf(draft.head());
    if (head == WordClass.COLON || head == WordClass.STOP) {
      return Kind.DIRECT;
    }
    if (inner && syntax.isQuoted(draft.head())) {
      return kindWithin(draft);
    }
    boolean anyQuoted = false;
    boolean anyPlain = false;
    for (TokenRange piece : draft.content()) {
      for (int i = piece.first(); i < piece.end(); i++) {
        anyQuoted |= syntax.isQuoted(i);
        anyPlain |= !syntax.isQuoted(i) && !syntax.isPause(i);
      }
    }
    return !anyQuoted ? Kind.INDIRECT : anyPlain ? Kind.MIXED : Kind.DIRECT;
  }

  /** The kind of a statement inside a quotation: only the marks in it tell. */
  private Kind kindWithin(Draft draft) {
    TokenRange first = draft.content().get(0);
    if (syntax.classOf(first.first()) == WordClass.QUOTE) {
      return Kind.DIRECT;
    }
    for (TokenRange piece : draft.content()) {
      for (int i = piece.first(); i < piece.end(); i++) {
        if (syntax.classOf(i) == WordClass.QUOTE) {
          return Kind.MIXED;
        }
      }
    }
    return Kind.INDIRECT;
  }

  private List<Span> missed(List<Draft> drafts) {
    boolean[] covered = new boolean[document.sentences().size()];
    for (Draft draft : drafts) {
      for (int i = draft.first(); i < draft.end(); i++) {
        covered[document.sentenceIndexOf(i)] = true;
      }
    }
    List<Span> missed = new ArrayList<>();
    for (int s = 0; s < covered.length; s++) {
      Sentence sentence = document.sentences().get(s);
      if (!covered[s] && holdsCueOrQuote(sentence)) {
        missed.add(document.span(sentence.first(), sentence.end()));
      }
    }
    return missed;
  }

  private boolean holdsCueOrQuote(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (syntax.classOf(i) == WordClass.QUOTE
          || syntax.mayBeCue(i) && lexicon.knows(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
