package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.statement.Syntax.Quote;
import org.rapporteur.statement.Syntax.Stretch;

/**
 * One run of the rules over one document, stretch by stretch: first the transcript turns, then the
 * strong frames, then, in what they leave free, the weak ones.
 */
final class RulePass {
  private static final double TURN_CONFIDENCE = 0.8;
  private static final int LONGEST_SPEAKER_LABEL = 5;

  private final Document document;
  private final CueLexicon lexicon;
  private final Syntax syntax;
  private final FrameFinder frames;
  private final List<Draft> drafts = new ArrayList<>();

  RulePass(Document document, CueLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.syntax = new Syntax(document);
    this.frames = new FrameFinder(syntax, lexicon);
  }

  Extraction run() {
    List<Stretch> stretches = syntax.stretches();
    int s = 0;
    while (s < stretches.size() && startOf(stretches.get(s)) < document.report().headline()) {
      s++;
    }
    int body = s;
    while (s < stretches.size()) {
      s = read(s, body);
    }
    List<Statement> statements = new ArrayList<>();
    drafts.forEach(draft -> statements.add(statement(draft)));
    statements.sort(Comparator.comparing(statement -> statement.content().get(0)));
    return new Extraction(statements, missed());
  }

  private int startOf(Stretch stretch) {
    return document.span(stretch.first(), stretch.first() + 1).start();
  }

  /** Reads the stretch at an index and gives the index of the next one to read. */
  private int read(int index, int body) {
    Stretch stretch = syntax.stretches().get(index);
    Optional<Draft> turn = transcriptTurn(index);
    if (turn.isPresent()) {
      drafts.add(turn.get());
      return nextParagraph(index);
    }
    int start =
        index > body ? carryOn(stretch, syntax.stretches().get(index - 1)) : stretch.first();
    List<Candidate> candidates = candidates(stretch, start);
    List<Draft> found =
        search(candidates, List.of(new Region(start, stretch.end(), stretch)), frames::strong);
    found.addAll(search(candidates, free(found, start, stretch), frames::weak));
    found.sort(Comparator.comparingInt(Draft::head));
    lendSources(found, new Region(start, stretch.end(), stretch));
    drafts.addAll(found);
    return index + 1;
  }

  private List<Candidate> candidates(Stretch stretch, int from) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = from; i < stretch.end(); i++) {
      String form = syntax.token(i).lower();
      if (syntax.mayBeCue(i) && lexicon.knows(form)) {
        CueContext context = syntax.context(i, stretch);
        candidates.add(new Candidate(i, form, context, lexicon.probability(form, context)));
      }
    }
    return candidates;
  }

  private List<Draft> search(
      List<Candidate> candidates,
      List<Region> regions,
      BiFunction<Candidate, Region, Optional<Draft>> frame) {
    List<Draft> found = new ArrayList<>();
    for (Region region : regions) {
      Region rest = region;
      for (Candidate candidate : candidates) {
        if (candidate.token() < rest.first() || candidate.token() >= rest.end()) {
          continue;
        }
        Optional<Draft> draft = frame.apply(candidate, rest);
        if (draft.isPresent()) {
          found.add(draft.get());
          rest =
              new Region(
                  Math.max(draft.get().end(), candidate.token() + 1), rest.end(), rest.stretch());
        }
      }
    }
    return found;
  }

  /** The parts of a stretch that no draft covers. */
  private static List<Region> free(List<Draft> found, int start, Stretch stretch) {
    List<Region> regions = new ArrayList<>();
    int from = start;
    for (Draft draft : found) {
      if (draft.first() > from) {
        regions.add(new Region(from, draft.first(), stretch));
      }
      from = Math.max(from, draft.end());
    }
    if (from < stretch.end()) {
      regions.add(new Region(from, stretch.end(), stretch));
    }
    return regions;
  }

  /**
   * Gives a draft that names no source the one before it in the stretch, or the subject of the
   * sentence.
   */
  private void lendSources(List<Draft> found, Region region) {
    Optional<TokenRange> last = Optional.empty();
    for (int i = 0; i < found.size(); i++) {
      Draft draft = found.get(i);
      if (draft.source().isEmpty() && borrows(draft)) {
        draft = draft.withSource(last.or(() -> frames.subject(found.get(0), region)));
        found.set(i, draft);
      }
      last = draft.source();
    }
  }

  /**
   * Whether a cue without a source shares the subject of the sentence, and is not "it was said
   * that".
   */
  private boolean borrows(Draft draft) {
    int first = draft.cue().first();
    Stretch stretch = syntax.stretchAt(first);
    if (first == stretch.first()) {
      return syntax.token(draft.head()).lower().endsWith("ing");
    }
    return syntax.classOf(first - 1) != WordClass.PRONOUN;
  }

  /** Gives a quotation without a cue of its own to the statement right before it. */
  private int carryOn(Stretch stretch, Stretch previous) {
    int index = syntax.quoteIndexAt(stretch.first());
    if (drafts.isEmpty() || index < 0) {
      return stretch.first();
    }
    Draft before = drafts.get(drafts.size() - 1);
    Quote quote = syntax.quotes().get(index);
    boolean alone = quote.utterance() && isTail(quote.end(), stretch.end());
    boolean near = before.end() > previous.first();
    boolean spoken =
        before.content().stream()
            .anyMatch(c -> syntax.isQuoted(c.first()) || syntax.isQuoted(c.end() - 1));
    if (!alone || !near || !spoken && syntax.classOf(stretch.first() - 1) != WordClass.COLON) {
      return stretch.first();
    }
    before.with(new TokenRange(quote.first(), quote.end()));
    return stretch.end();
  }

  private boolean isTail(int from, int end) {
    for (int i = from; i < end; i++) {
      if (syntax.classOf(i) != WordClass.STOP && syntax.classOf(i) != WordClass.QUOTE) {
        return false;
      }
    }
    return true;
  }

  /** A paragraph that begins with its speaker: "LIND: We agreed." */
  private Optional<Draft> transcriptTurn(int index) {
    Stretch stretch = syntax.stretches().get(index);
    boolean opensParagraph =
        index == 0 || syntax.stretches().get(index - 1).paragraph() != stretch.paragraph();
    if (!opensParagraph) {
      return Optional.empty();
    }
    int first =
        syntax.classOf(stretch.first()) == WordClass.QUOTE ? stretch.first() + 1 : stretch.first();
    int colon = first;
    boolean capitals = true;
    while (colon < stretch.end() && colon < first + LONGEST_SPEAKER_LABEL && isLabelPart(colon)) {
      String text = syntax.token(colon).text();
      capitals &=
          text.equals(text.toUpperCase(Locale.ROOT)) && (text.length() > 1 || text.equals("."));
      colon++;
    }
    if (colon == first || colon + 1 >= stretch.end() || syntax.classOf(colon) != WordClass.COLON) {
      return Optional.empty();
    }
    boolean quoted = syntax.isQuoted(colon + 1) && !syntax.isQuoted(first);
    if (!capitals && !quoted) {
      return Optional.empty();
    }
    int end = syntax.stretches().get(nextParagraph(index) - 1).end();
    Draft draft =
        new Draft(
            colon,
            new TokenRange(colon, colon + 1),
            Optional.of(new TokenRange(first, colon)),
            TURN_CONFIDENCE);
    return Optional.of(draft.with(new TokenRange(colon + 1, end)));
  }

  private boolean isLabelPart(int i) {
    return syntax.classOf(i) == WordClass.NAME || syntax.token(i).is(".");
  }

  private int nextParagraph(int index) {
    int next = index + 1;
    while (next < syntax.stretches().size()
        && syntax.stretches().get(next).paragraph() == syntax.stretches().get(index).paragraph()) {
      next++;
    }
    return next;
  }

  private Statement statement(Draft draft) {
    List<TokenRange> pieces = new ArrayList<>(draft.content());
    draft.content().forEach(piece -> addLaterParagraphs(piece, pieces));
    List<Span> content =
        pieces.stream().map(piece -> document.span(piece.first(), piece.end())).sorted().toList();
    List<Span> source =
        draft.source().map(s -> List.of(document.span(s.first(), s.end()))).orElse(List.of());
    List<Span> cue = List.of(document.span(draft.cue().first(), draft.cue().end()));
    return new Statement(source, cue, content, kind(draft), realis(draft), draft.confidence());
  }

  /** Adds the further paragraphs of a quotation that runs over several. */
  private void addLaterParagraphs(TokenRange piece, List<TokenRange> pieces) {
    int index = syntax.quoteIndexAt(piece.end() - 1);
    if (index < 0) {
      return;
    }
    int quotation = syntax.quotes().get(index).quotation();
    for (int q = index + 1;
        q < syntax.quotes().size() && syntax.quotes().get(q).quotation() == quotation;
        q++) {
      TokenRange later =
          new TokenRange(syntax.quotes().get(q).first(), syntax.quotes().get(q).end());
      if (pieces.stream().noneMatch(later::overlaps)) {
        pieces.add(later);
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
    Realis realis = Realis.ASSERTED;
    for (int i = draft.cue().first(); i < draft.head(); i++) {
      if (syntax.classOf(i) == WordClass.NEGATION) {
        return Realis.NEGATED;
      }
      if (syntax.classOf(i) == WordClass.MODAL) {
        realis = Realis.HYPOTHETICAL;
      }
    }
    return realis;
  }

  private List<Span> missed() {
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
