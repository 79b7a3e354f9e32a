package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * Makes statements of the drafts that an extractor found: joins the paragraphs of a quotation,
 * reads kind and realis, and lists what may have been missed.
 */
final class Composer {
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");

  private final Document document;
  private final CueLexicon lexicon;
  private final Syntax syntax;

  /** Which draft a quote, by its index, is content of. */
  private final Map<Integer, Draft> owners = new HashMap<>();

  Composer(Document document, CueLexicon lexicon, Syntax syntax) {
    this.document = document;
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  /** The statements of these drafts, in the order of their first content. */
  Extraction compose(List<Draft> drafts) {
    drafts.forEach(this::own);
    List<Statement> statements = new ArrayList<>();
    drafts.forEach(draft -> statements.add(statement(draft)));
    statements.sort(Comparator.comparing(statement -> statement.content().get(0)));
    return new Extraction(statements, missed(drafts));
  }

  private void own(Draft draft) {
    for (TokenRange piece : draft.content()) {
      int quote = syntax.quoteIndexAt(piece.end() - 1);
      if (quote >= 0) {
        owners.putIfAbsent(quote, draft);
      }
    }
  }

  private Statement statement(Draft draft) {
    List<TokenRange> pieces = new ArrayList<>(draft.content());
    draft.content().forEach(piece -> addOtherParagraphs(piece, draft, pieces));
    List<Span> content =
        pieces.stream().map(piece -> document.span(piece.first(), piece.end())).sorted().toList();
    List<Span> source =
        draft.source().map(s -> List.of(document.span(s.first(), s.end()))).orElse(List.of());
    List<Span> cue = List.of(document.span(draft.cue().first(), draft.cue().end()));
    return new Statement(source, cue, content, kind(draft), realis(draft), draft.confidence());
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

  private Kind kind(Draft draft) {
    if (syntax.classOf(draft.head()) == WordClass.COLON) {
      return Kind.DIRECT;
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

  private Realis realis(Draft draft) {
    int subject =
        Math.min(
            draft.cue().first(), draft.source().map(TokenRange::first).orElse(Integer.MAX_VALUE));
    Realis realis = Realis.ASSERTED;
    for (int i = draft.cue().first(); i < draft.head(); i++) {
      if (syntax.classOf(i) == WordClass.NEGATION) {
        return Realis.NEGATED;
      }
      if (syntax.classOf(i) == WordClass.MODAL) {
        realis = Realis.HYPOTHETICAL;
      }
    }
    if (NOBODY.contains(syntax.token(subject).lower())) {
      return Realis.NEGATED;
    }
    if (isPreventedBefore(draft.cue().first()) || isPreventedBefore(subject)) {
      return Realis.NEGATED;
    }
    return isConditionalBefore(subject) ? Realis.HYPOTHETICAL : realis;
  }

  /** Whether "without" or "refrained from" stands before a token. */
  private boolean isPreventedBefore(int token) {
    return isBefore(token, "without")
        || isBefore(token, "from")
            && token > 1
            && syntax.token(token - 2).lower().startsWith("refrain");
  }

  private boolean isConditionalBefore(int token) {
    return CONDITIONS.stream().anyMatch(word -> isBefore(token, word));
  }

  private boolean isBefore(int token, String word) {
    return token > 0 && !syntax.isQuoted(token - 1) && syntax.token(token - 1).is(word);
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
