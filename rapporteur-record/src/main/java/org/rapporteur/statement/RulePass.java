package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Probability of a cue for an unknown word with a verb's ending: enough beside a quotation only.
   */
  private static final double UNKNOWN_VERB = 0.15;

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_SPEAKER_LABEL = 5;

  private final Document document;
  private final CueLexicon lexicon;
  private final Syntax syntax;
  private final FrameFinder frames;

  /** First token after the headline; a dateline may end inside a sentence. */
  private final int body;

  private final List<Draft> drafts = new ArrayList<>();

  /** Which draft a quote, by its index, is content of. */
  private final Map<Integer, Draft> owners = new HashMap<>();

  RulePass(Document document, CueLexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.syntax = new Syntax(document);
    this.frames = new FrameFinder(syntax, lexicon);
    this.body = document.tokenAt(document.report().headline());
  }

  Extraction run() {
    List<Stretch> stretches = syntax.stretches();
    int s = 0;
    while (s < stretches.size() && stretches.get(s).end() <= body) {
      s++;
    }
    int opening = s;
    while (s < stretches.size()) {
      s = read(s, opening);
    }
    drafts.forEach(this::own);
    List<Statement> statements = new ArrayList<>();
    drafts.forEach(draft -> statements.add(statement(draft)));
    statements.sort(Comparator.comparing(statement -> statement.content().get(0)));
    return new Extraction(statements, missed());
  }

  /** Reads the stretch at an index and gives the index of the next one to read. */
  private int read(int index, int opening) {
    Stretch stretch = syntax.stretches().get(index);
    if (isHeading(index)) {
      return index + 1;
    }
    Optional<Draft> turn = transcriptTurn(index);
    if (turn.isPresent()) {
      drafts.add(turn.get());
      return nextParagraph(index);
    }
    int start =
        index > opening
            ? carryOn(stretch, syntax.stretches().get(index - 1))
            : Math.max(stretch.first(), body);
    List<Candidate> candidates = candidates(stretch, start);
    List<Draft> found =
        search(candidates, List.of(new Region(start, stretch.end(), stretch)), frames::strong);
    found.addAll(search(verbs(candidates), free(found, start, stretch), frames::weak));
    found.sort(Comparator.comparingInt(Draft::head));
    lendSources(found, new Region(start, stretch.end(), stretch));
    drafts.addAll(found);
    return index + 1;
  }

  /**
   * Whether a stretch is a paragraph of its own that no mark ends: a headline between paragraphs.
   */
  private boolean isHeading(int index) {
    Stretch stretch = syntax.stretches().get(index);
    boolean alone = opensParagraph(index) && nextParagraph(index) == index + 1;
    if (!alone || stretch.end() - stretch.first() > LONGEST_HEADING) {
      return false;
    }
    int last = stretch.end() - 1;
    return !syntax.isPause(last)
        && syntax.classOf(last) != WordClass.COLON
        && !syntax.isQuoted(last);
  }

  private boolean opensParagraph(int index) {
    return index == 0
        || syntax.stretches().get(index - 1).paragraph()
            != syntax.stretches().get(index).paragraph();
  }

  private List<Candidate> candidates(Stretch stretch, int from) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = from; i < stretch.end(); i++) {
      String form = syntax.token(i).lower();
      if (!syntax.mayBeCue(i)) {
        continue;
      }
      CueContext context = syntax.context(i, stretch);
      if (lexicon.knows(form)) {
        boolean clausal = lexicon.takesClause(form) || Candidate.takesAddressee(form);
        double probability = lexicon.probability(form, context);
        candidates.add(new Candidate(i, form, context, clausal, probability));
      } else if (syntax.classOf(i) == WordClass.WORD
          && (form.endsWith("ed") || form.endsWith("s"))) {
        candidates.add(new Candidate(i, form, context, false, UNKNOWN_VERB));
      }
    }
    return candidates;
  }

  /**
   * The candidates less those right before a likelier one: in "the talks showed", "talks" is none.
   */
  private static List<Candidate> verbs(List<Candidate> candidates) {
    List<Candidate> verbs = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean subject =
          i + 1 < candidates.size()
              && candidates.get(i + 1).token() == candidate.token() + 1
              && candidates.get(i + 1).probability() > candidate.probability();
      if (!subject) {
        verbs.add(candidate);
      }
    }
    return verbs;
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
