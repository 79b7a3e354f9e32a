package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.statement.CueContext.Before;
import org.rapporteur.statement.Syntax.Quote;

/**
 * Turns a possible cue into a statement by the frame that it stands in. A <em>strong</em> frame
 * shows by its form alone that something is attributed: a quotation beside the cue, "…, she said.",
 * "according to". In a <em>weak</em> one the content simply follows the cue.
 */
final class FrameFinder {
  private static final double WEAK_FLOOR = 0.5;
  private static final double QUOTE_FLOOR = 0.12;
  private static final int LONGEST_ADVERBIAL = 14;

  private final Syntax syntax;
  private final CueLexicon lexicon;
  private final SourceFinder sources;
  private final ContentFinder contents;

  FrameFinder(Syntax syntax, CueLexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.sources = new SourceFinder(syntax, lexicon);
    this.contents = new ContentFinder(syntax, lexicon);
  }

  /**
   * Who speaks and by what words.
   *
   * @param cue the whole cue
   * @param source the source beside it
   * @param first first token of the two
   * @param end one past their last token
   */
  private record Group(TokenRange cue, Optional<TokenRange> source, int first, int end) {}

  /** The statement of a strong frame, if the candidate stands in one. */
  Optional<Draft> strong(Candidate candidate, Region region) {
    if (candidate.probability() < QUOTE_FLOOR) {
      return Optional.empty();
    }
    Group group = group(candidate, region);
    int before = candidate.isParticiple() ? -1 : utteranceBefore(group.first(), region);
    if (before >= 0) {
      Quote quote = syntax.quotes().get(before);
      Draft draft = draft(candidate, group, true);
      draft.with(new TokenRange(clauseOf(quote, region), quote.end()));
      return Optional.of(continued(draft, group.end(), region));
    }
    int after = utteranceAfter(candidate, group.end(), region);
    if (after >= 0 && (group.source().isPresent() || candidate.probability() > WEAK_FLOOR)) {
      Quote quote = syntax.quotes().get(after);
      return Optional.of(
          draft(candidate, group, true).with(new TokenRange(quote.first(), quote.end())));
    }
    if (candidate.probability() < WEAK_FLOOR) {
      return Optional.empty();
    }
    if (candidate.isAccordingTo()) {
      return accordingTo(candidate, group, region);
    }
    return isPreposed(candidate, group, region)
        ? Optional.of(preposed(candidate, group, region))
        : Optional.empty();
  }

  /** The statement whose content follows the cue, if the candidate is likely enough a cue. */
  Optional<Draft> weak(Candidate candidate, Region region) {
    if (candidate.probability() < WEAK_FLOOR || candidate.isAccordingTo()) {
      return Optional.empty();
    }
    Before before = candidate.context().before();
    boolean adjective =
        candidate.form().endsWith("ed")
            && (before == Before.DETERMINER || before == Before.POSSESSIVE);
    boolean noun =
        candidate.isParticiple()
            && candidate.token() > region.first()
            && syntax.token(candidate.token() - 1).is("of");
    if (adjective || noun) {
      return Optional.empty();
    }
    Group group = weakGroup(candidate, region);
    if (isPassive(candidate, group, region)) {
      return passive(candidate, group, region);
    }
    return contents
        .after(candidate, group.end(), region)
        .map(content -> draft(candidate, group, false).with(content));
  }

  /** Whether the one who says it is named as agent: "a plan rejected by the minister". */
  private boolean isPassive(Candidate candidate, Group group, Region region) {
    return group.end() < region.end()
        && syntax.token(group.end()).is("by")
        && (candidate.form().endsWith("ed") || candidate.form().endsWith("en"))
        && group.source().isPresent();
  }

  private Optional<Draft> passive(Candidate candidate, Group group, Region region) {
    Optional<TokenRange> agent = sources.right(group.end() + 1, region.end());
    if (agent.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(candidate.token(), group.cue(), agent, candidate.probability());
    TokenRange said = group.source().orElseThrow();
    return isIt(said)
        ? contents.after(candidate, agent.get().end(), region).map(draft::with)
        : Optional.of(draft.with(said));
  }

  /** The subject that a cue without a source of its own borrows. */
  Optional<TokenRange> subject(Draft draft, Region region) {
    return sources.subject(region.stretch(), draft.cue().first());
  }

  private Draft draft(Candidate candidate, Group group, boolean strong) {
    double p = candidate.probability();
    boolean dummy =
        candidate.context().before() == Before.BE
            && candidate.takesClause()
            && group.source().filter(this::isIt).isPresent();
    return new Draft(
        candidate.token(),
        group.cue(),
        dummy ? Optional.empty() : group.source(),
        Math.min(0.99, strong ? 0.6 + 0.4 * p : p));
  }

  private boolean isIt(TokenRange range) {
    return range.end() - range.first() == 1 && syntax.token(range.first()).is("it");
  }

  private Group group(Candidate candidate, Region region) {
    int start = Math.max(region.first(), syntax.groupStart(candidate.token(), region.stretch()));
    int end = cueEnd(candidate.token(), region);
    TokenRange cue = new TokenRange(start, end);
    if (!candidate.isAccordingTo()) {
      Optional<TokenRange> left = sources.left(start, region.first());
      if (left.isPresent()) {
        return new Group(cue, left, left.get().first(), end);
      }
    }
    Optional<TokenRange> right =
        candidate.isAccordingTo() || isInverted(candidate, start, region)
            ? sources.right(end, region.end())
            : Optional.empty();
    return new Group(cue, right, start, right.map(TokenRange::end).orElse(end));
  }

  /** As {@link #group}, but a source can only stand before the cue. */
  private Group weakGroup(Candidate candidate, Region region) {
    int start = Math.max(region.first(), syntax.groupStart(candidate.token(), region.stretch()));
    int end = cueEnd(candidate.token(), region);
    Optional<TokenRange> left = sources.left(start, region.first());
    return new Group(
        new TokenRange(start, end), left, left.map(TokenRange::first).orElse(start), end);
  }

  /** Whether the source follows the cue: "…," said the minister. */
  private boolean isInverted(Candidate candidate, int start, Region region) {
    if (candidate.isParticiple() || start <= region.first()) {
      return false;
    }
    WordClass before = syntax.classOf(start - 1);
    return syntax.isQuoted(start - 1) || before == WordClass.COMMA || before == WordClass.DASH;
  }

  private int cueEnd(int head, Region region) {
    int next = head + 1;
    if (next >= region.end()) {
      return next;
    }
    return switch (syntax.token(next).lower()) {
      case "for", "out", "about", "against", "of" -> next + 1;
      case "to" ->
          syntax.token(head).is("according") || next + 1 < region.end() && startsNoun(next + 1)
              ? next + 1
              : next;
      default -> next;
    };
  }

  private boolean startsNoun(int i) {
    return switch (syntax.classOf(i)) {
      case NAME, DETERMINER, POSSESSIVE, PRONOUN -> true;
      default -> false;
    };
  }

  /** The quote that ends right before a token, a comma or dash between them allowed, or -1. */
  private int utteranceBefore(int token, Region region) {
    int i = token - 1;
    boolean mark = i >= region.first() && !syntax.isQuoted(i) && syntax.isPause(i);
    if (mark) {
      i--;
    }
    if (i < region.first() || !syntax.isQuoted(i)) {
      return -1;
    }
    int index = syntax.quoteIndexAt(i);
    Quote quote = syntax.quotes().get(index);
    boolean pause = mark || quote.end() - 2 > quote.first() && syntax.isPause(quote.end() - 2);
    boolean fits =
        quote.end() == i + 1 && quote.first() >= region.first() && (quote.utterance() || pause);
    return fits ? index : -1;
  }

  /** The utterance that a cue leads to, adverbials and an addressee passed over, or -1. */
  private int utteranceAfter(Candidate candidate, int groupEnd, Region region) {
    int last = Math.min(region.end(), groupEnd + LONGEST_ADVERBIAL);
    for (int i = groupEnd; i < last; i++) {
      if (syntax.isQuoted(i)) {
        int index = syntax.quoteIndexAt(i);
        Quote quote = syntax.quotes().get(index);
        boolean marked =
            syntax.classOf(i - 1) == WordClass.COMMA || syntax.classOf(i - 1) == WordClass.COLON;
        boolean led =
            marked
                ? lexicon.knows(candidate.form()) || i == groupEnd + 1
                : i == groupEnd && isClausal(candidate);
        return quote.first() == i && quote.utterance() && led ? index : -1;
      }
      if (syntax.classOf(i) == WordClass.STOP || syntax.token(i).is("that")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isClausal(Candidate candidate) {
    return candidate.probability() >= WEAK_FLOOR && candidate.takesClause();
  }

  /** Where the clause that a final quote belongs to begins: at the quote itself, or before. */
  private int clauseOf(Quote quote, Region region) {
    if (quote.first() == region.first()) {
      return quote.first();
    }
    WordClass before = syntax.classOf(quote.first() - 1);
    boolean own =
        before == WordClass.COLON || before == WordClass.STOP || syntax.isQuoted(quote.first() - 1);
    return own ? quote.first() : clauseStart(region.first(), quote.first());
  }

  private int clauseStart(int from, int before) {
    int i = from;
    while (i < before - 1
        && (syntax.isPause(i) || syntax.token(i).is("and") || syntax.token(i).is("but"))) {
      i++;
    }
    return i;
  }

  /** Whether the content stands before the source: "The plan is dead, she said." */
  private boolean isPreposed(Candidate candidate, Group group, Region region) {
    int comma = group.first() - 1;
    if (candidate.isParticiple()
        || group.source().isEmpty()
        || comma <= region.first()
        || syntax.classOf(comma) != WordClass.COMMA
        || !candidate.takesClause()) {
      return false;
    }
    return isOver(candidate, group.end(), region)
        && (hasVerb(region.first(), comma) || isInterposed(group.end(), region));
  }

  /** Whether nothing but an addressee and adverbials stands between a token and the next pause. */
  private boolean isOver(Candidate candidate, int from, Region region) {
    for (int i = from; i < region.end() && i < from + LONGEST_ADVERBIAL; i++) {
      if (syntax.isQuoted(i)) {
        if (syntax.quotes().get(syntax.quoteIndexAt(i)).utterance()) {
          return false;
        }
        continue;
      }
      switch (syntax.classOf(i)) {
        case STOP, COMMA -> {
          return true;
        }
        case SUBORDINATOR, AUXILIARY, MODAL -> {
          return false;
        }
        case PRONOUN, DETERMINER, POSSESSIVE, WORD -> {
          if (i == from && !candidate.takesAddressee()
              || i > from && syntax.classOf(i) == WordClass.PRONOUN) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  /** Whether a pause and a verb follow, as after "The plan, she said". */
  private boolean isInterposed(int end, Region region) {
    if (end + 1 >= region.end() || syntax.classOf(end) != WordClass.COMMA) {
      return false;
    }
    WordClass next = syntax.classOf(end + 1);
    return next == WordClass.AUXILIARY || next == WordClass.MODAL || next == WordClass.WORD;
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i < end; i++) {
      String word = syntax.token(i).lower();
      boolean verb =
          switch (syntax.classOf(i)) {
            case AUXILIARY, MODAL -> true;
            case WORD -> word.endsWith("ed") || word.endsWith("s") || lexicon.knows(word);
            default -> false;
          };
      if (verb) {
        return true;
      }
    }
    return false;
  }

  private Draft preposed(Candidate candidate, Group group, Region region) {
    int comma = group.first() - 1;
    Draft draft = draft(candidate, group, true);
    draft.with(new TokenRange(clauseStart(region.first(), comma), comma));
    return continued(draft, group.end(), region);
  }

  private Optional<Draft> accordingTo(Candidate candidate, Group found, Region region) {
    int cue = found.cue().first();
    if (opens(cue, region)) {
      Group group = upToComma(found, region);
      int comma = group.end();
      boolean pause = comma < region.end() && syntax.classOf(comma) == WordClass.COMMA;
      Draft draft = draft(candidate, group, true);
      return contents.clause(pause ? comma + 1 : comma, region).map(draft::with);
    }
    Draft draft = draft(candidate, found, true);
    int end = cue;
    while (end > region.first() + 1 && !syntax.isQuoted(end - 1) && syntax.isPause(end - 1)) {
      end--;
    }
    draft.with(new TokenRange(clauseStart(region.first(), end), end));
    return Optional.of(
        isInterposed(found.end(), region) ? continued(draft, found.end(), region) : draft);
  }

  /** Whether nothing but an adverb stands before a token in its region. */
  private boolean opens(int token, Region region) {
    for (int i = region.first(); i < token; i++) {
      switch (syntax.classOf(i)) {
        case ADVERB, CONJUNCTION, COMMA, DASH -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The group with its source drawn out to the comma that sets it off: "a report by the Post …,".
   */
  private Group upToComma(Group group, Region region) {
    if (group.source().isEmpty()) {
      return group;
    }
    for (int i = group.end(); i < region.end() && i < group.end() + LONGEST_ADVERBIAL; i++) {
      switch (syntax.classOf(i)) {
        case COMMA -> {
          TokenRange source = new TokenRange(group.source().get().first(), i);
          return new Group(group.cue(), Optional.of(source), group.first(), i);
        }
        case AUXILIARY, MODAL, STOP, QUOTE -> {
          return group;
        }
        default -> {}
      }
    }
    return group;
  }

  /** Adds what follows an interposed "she said": the rest of the quotation or of the clause. */
  private Draft continued(Draft draft, int groupEnd, Region region) {
    int i = groupEnd;
    int last = Math.min(region.end(), groupEnd + LONGEST_ADVERBIAL);
    while (i < last
        && !syntax.isPause(i)
        && syntax.classOf(i) != WordClass.COLON
        && !syntax.isQuoted(i)) {
      i++;
    }
    if (i >= last) {
      return draft;
    }
    int next = syntax.isQuoted(i) ? i : i + 1;
    if (next >= region.end()) {
      return draft;
    }
    if (syntax.isQuoted(next)) {
      Quote quote = syntax.quotes().get(syntax.quoteIndexAt(next));
      return quote.first() == next ? draft.with(new TokenRange(next, quote.end())) : draft;
    }
    boolean clause =
        syntax.classOf(i) == WordClass.COMMA
            && !syntax.isQuoted(draft.content().get(0).first())
            && continues(next);
    if (clause) {
      contents.clause(next, region).filter(rest -> rest.end() > next + 1).ifPresent(draft::with);
    }
    return draft;
  }

  private boolean continues(int i) {
    String word = syntax.token(i).lower();
    return !(word.endsWith("ing") && lexicon.knows(word))
        && !word.equals("who")
        && !word.equals("according");
  }
}
