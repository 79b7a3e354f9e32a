package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;

/** Finds where the content that follows a cue begins and ends. */
final class ContentFinder {
  private static final int LONGEST_LEAD = 30;
  private static final int LONGEST_ADDRESSEE = 6;
  private static final double SURE = 0.5;
  private static final double LIKELY = 0.3;
  private static final Set<String> DAY_PARTS = Set.of("night", "morning", "afternoon", "evening");
  private static final Set<String> TURNS =
      Set.of("but", "while", "although", "though", "whereas", "according");

  private static final Set<String> QUESTIONS = Set.of("whether", "if", "how", "why", "what");
  private static final Set<String> ADVERBIAL =
      Set.of("after", "before", "when", "while", "because", "since", "although", "though");

  private final Syntax syntax;
  private final CueLexicon lexicon;

  ContentFinder(Syntax syntax, CueLexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The content that follows a cue and, where they stand together, its source. */
  Optional<TokenRange> after(Candidate candidate, int groupEnd, Region region) {
    int first = start(candidate, groupEnd, region);
    return between(first, region, isClausal(candidate, first));
  }

  /** The rest of a clause from a token on. */
  Optional<TokenRange> clause(int first, Region region) {
    return between(first, region, true);
  }

  private Optional<TokenRange> between(int first, Region region, boolean clausal) {
    int end = trimmed(first, limit(first, region, clausal));
    return end > first ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean isClausal(Candidate candidate, int first) {
    if (first >= syntax.size()) {
      return false;
    }
    boolean opening = candidate.token() == syntax.stretchAt(candidate.token()).first();
    if (opening) {
      return false;
    }
    return syntax.classOf(first) == WordClass.SUBORDINATOR
        || syntax.isQuoted(first)
        || candidate.takesClause();
  }

  private int start(Candidate candidate, int groupEnd, Region region) {
    boolean clausal = candidate.takesClause();
    int that = that(candidate.form().startsWith("ask"), groupEnd, region);
    if (that >= 0) {
      return that > groupEnd && !clausal ? groupEnd : that;
    }
    int i = groupEnd;
    if (i < region.end() && (isClass(i, WordClass.COLON) || isClass(i, WordClass.COMMA))) {
      i++;
    }
    if (!clausal) {
      return i;
    }
    if (candidate.takesAddressee()) {
      i = afterAddressee(i, region);
    }
    return afterTime(i, region);
  }

  private int that(boolean asks, int from, Region region) {
    int last = Math.min(region.end(), from + LONGEST_LEAD);
    for (int i = from; i < last; i++) {
      if (syntax.isQuoted(i)) {
        if (syntax.quotes().get(syntax.quoteIndexAt(i)).utterance()) {
          return -1;
        }
        continue;
      }
      boolean question =
          asks && isClass(i, WordClass.SUBORDINATOR) && QUESTIONS.contains(syntax.token(i).lower());
      if (syntax.token(i).is("that") || question) {
        return i;
      }
      switch (syntax.classOf(i)) {
        case STOP, AUXILIARY, MODAL, RELATIVE -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private int afterAddressee(int from, Region region) {
    if (from < region.end() && isClass(from, WordClass.PRONOUN)) {
      return from + 1;
    }
    int i = from;
    while (i < region.end()
        && i < from + LONGEST_ADDRESSEE
        && !syntax.isQuoted(i)
        && isAddressee(i, from)) {
      i++;
    }
    return i;
  }

  private boolean isAddressee(int i, int from) {
    return switch (syntax.classOf(i)) {
      case NAME, WORD -> true;
      case DETERMINER, POSSESSIVE -> i == from;
      default -> false;
    };
  }

  private int afterTime(int from, Region region) {
    int i = from;
    if (i + 1 < region.end()
        && syntax.token(i).is("on")
        && (isClass(i + 1, WordClass.TIME) || isClass(i + 1, WordClass.NAME))) {
      i += 2;
    } else if (i < region.end() && isClass(i, WordClass.TIME)) {
      i++;
    } else {
      return from;
    }
    while (i < region.end()
        && (DAY_PARTS.contains(syntax.token(i).lower()) || isClass(i, WordClass.COMMA))) {
      i++;
    }
    return i;
  }

  /** One past the last token that a content from {@code first} may hold. */
  private int limit(int first, Region region, boolean clausal) {
    int depth = 0;
    for (int i = first + 1; i < region.end(); i++) {
      if (syntax.isQuoted(i)) {
        continue;
      }
      if (isClass(i, WordClass.OPEN)) {
        depth++;
      } else if (isClass(i, WordClass.CLOSE)) {
        depth--;
      } else if (depth <= 0
          && (endsClause(i, first, region) || !clausal && endsPhrase(i, first, region))) {
        return i;
      }
    }
    return region.end();
  }

  private boolean endsClause(int i, int first, Region region) {
    boolean more = i + 1 < region.end();
    return switch (syntax.classOf(i)) {
      case STOP -> syntax.token(i).is(";");
      case COMMA -> more && !syntax.isQuoted(i + 1) && turnsAway(i + 1, region);
      case CONJUNCTION -> i > first + 1 && startsCue(i + 1, region, SURE, true);
      default -> syntax.token(i).is("according") && more && syntax.token(i + 1).is("to");
    };
  }

  private boolean endsPhrase(int i, int first, Region region) {
    return switch (syntax.classOf(i)) {
      case COMMA, DASH -> i + 1 < region.end();
      case RELATIVE -> i > first + 1 && !isClass(i - 1, WordClass.PREPOSITION);
      case SUBORDINATOR -> i > first + 1 && ADVERBIAL.contains(syntax.token(i).lower());
      case CONJUNCTION -> i > first && startsCue(i + 1, region, LIKELY, false);
      default -> false;
    };
  }

  private boolean turnsAway(int next, Region region) {
    String word = syntax.token(next).lower();
    boolean sameSpeech = next + 1 < region.end() && syntax.token(next + 1).is("that");
    return TURNS.contains(word) && !sameSpeech
        || word.endsWith("ing")
            && lexicon.probability(word, syntax.context(next, region.stretch())) > LIKELY;
  }

  /** Whether a new cue, without a subject of its own, stands at a token, adverbs passed over. */
  private boolean startsCue(int from, Region region, double floor, boolean clausal) {
    int verb = from;
    while (verb < region.end()
        && (isClass(verb, WordClass.ADVERB) || isClass(verb, WordClass.AUXILIARY))) {
      verb++;
    }
    if (verb >= region.end() || !syntax.mayBeCue(verb)) {
      return false;
    }
    String form = syntax.token(verb).lower();
    boolean finite =
        form.endsWith("ed") || form.equals("said") || form.equals("told") || form.endsWith("s");
    return finite
        && (!clausal || lexicon.takesClause(form))
        && lexicon.probability(form, syntax.context(verb, region.stretch())) > floor;
  }

  private int trimmed(int first, int end) {
    int i = end;
    while (i > first && !syntax.isQuoted(i - 1) && isTrailing(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isTrailing(int i) {
    return syntax.isPause(i) || isClass(i, WordClass.CONJUNCTION) || isClass(i, WordClass.COLON);
  }

  private boolean isClass(int i, WordClass type) {
    return syntax.classOf(i) == type;
  }
}
