package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.language.Document;
import org.rapporteur.statement.Syntax.Quote;
import org.rapporteur.statement.Syntax.Stretch;

/**
 * One run of the rules over one document, stretch by stretch: first the transcript turns, then the
 * strong frames, then, in what they leave free, the weak ones.
 */
final class RulePass {
  /**
   * Probability of a cue for an unknown word with a verb's ending: enough beside a quotation only.
   */
  private static final double UNKNOWN_VERB = 0.15;

  private static final int LONGEST_HEADING = 14;

  private final Document document;
  private final CueLexicon lexicon;
  private final ReportingWords words;
  private final Syntax syntax;
  private final FrameFinder frames;
  private final Turns turns;

  /** First token after the headline; a dateline may end inside a sentence. */
  private final int body;

  private final List<Draft> drafts = new ArrayList<>();

  private final double floor;

  RulePass(Document document, CueLexicon lexicon, ReportingWords words, double floor) {
    this.floor = floor;
    this.document = document;
    this.lexicon = lexicon;
    this.words = words;
    this.syntax = new Syntax(document);
    this.frames = new FrameFinder(syntax, lexicon);
    this.turns = new Turns(document, syntax);
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
    drafts.removeIf(draft -> draft.confidence() < floor);
    return new Composer(document, lexicon, words, syntax).compose(drafts, floor);
  }

  /** Reads the stretch at an index and gives the index of the next one to read. */
  private int read(int index, int opening) {
    Stretch stretch = syntax.stretches().get(index);
    if (isHeading(index) || turns.isAsked(stretch.first())) {
      return index + 1;
    }
    Optional<Draft> turn = turns.at(index);
    if (turn.isPresent()) {
      drafts.add(turn.get());
      return syntax.nextParagraph(index);
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
    boolean alone = syntax.opensParagraph(index) && syntax.nextParagraph(index) == index + 1;
    if (!alone || stretch.end() - stretch.first() > LONGEST_HEADING) {
      return false;
    }
    int last = stretch.end() - 1;
    return !syntax.isPause(last)
        && syntax.classOf(last) != WordClass.COLON
        && !syntax.isQuoted(last);
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
}
