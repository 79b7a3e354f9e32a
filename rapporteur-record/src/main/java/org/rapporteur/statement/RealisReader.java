package org.rapporteur.statement;

import java.util.Set;
import org.rapporteur.statement.ReportingWords.Kind;
import org.rapporteur.statement.Statement.Realis;

/** Reads whether a report asserts that something was said. */
final class RealisReader {
  private static final int FARTHEST_NEGATION = 3;
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
  private static final Set<String> PAST =
      Set.of("said", "told", "announced", "wrote", "added", "declared", "confirmed", "repeated");
  private static final Set<String> WOULD = Set.of("would");
  private static final Set<String> SELF = Set.of("he", "she", "it", "they");
  private static final Set<String> UNDER_CONDITION =
      Set.of("if", "unless", "provided", "providing", "until", "once", "condition", "long", "only");
  private static final Set<String> UNTRUE = Set.of("untrue", "false", "lie", "myth");
  private static final Set<String> LACK = Set.of("no", "little", "scant", "without");
  private static final Set<String> OPEN =
      Set.of(
          "true",
          "sure",
          "certain",
          "clear",
          "likely",
          "evidence",
          "proof",
          "sign",
          "signs",
          "indication",
          "indications",
          "hint",
          "hints",
          "guarantee",
          "assurance");

  private final Syntax syntax;
  private final ReportingWords words;

  RealisReader(Syntax syntax, ReportingWords words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** The realis of a statement that stands in no other. */
  Realis of(Draft draft) {
    int cue = syntax.groupStart(draft.cue().first(), syntax.stretchAt(draft.cue().first()));
    int subject = Math.min(cue, draft.source().map(TokenRange::first).orElse(Integer.MAX_VALUE));
    Realis realis = Realis.ASSERTED;
    for (int i = cue; i < draft.head(); i++) {
      if (syntax.classOf(i) == WordClass.NEGATION || isPrevented(i, draft.cue())) {
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

  /**
   * The realis of a statement inside the content of another: what is only said to be perhaps, or
   * not, was perhaps not said either.
   *
   * @param outer the enclosing statement
   * @param outerRealis its realis
   */
  Realis of(Draft inner, Draft outer, Realis outerRealis) {
    if (outerRealis != Realis.ASSERTED) {
      return Realis.HYPOTHETICAL;
    }
    Realis realis = of(inner);
    if (realis == Realis.HYPOTHETICAL && isUndertaking(inner, outer)) {
      realis = Realis.ASSERTED;
    }
    if (realis != Realis.ASSERTED) {
      return realis;
    }
    int subject = inner.first();
    TokenRange piece = outer.content().get(0);
    boolean opens = subject <= piece.first() + 1;
    if (opens && isDenial(outer)) {
      return Realis.NEGATED;
    }
    return subject > piece.first() ? introduced(subject, piece.first()) : Realis.ASSERTED;
  }

  /**
   * Whether "would" is what "will" becomes in reported speech, of the one who speaks: "said it
   * would accept the toll". With a condition it remains one.
   */
  private boolean isUndertaking(Draft inner, Draft outer) {
    boolean oneself =
        inner
            .source()
            .filter(source -> source.end() - source.first() == 1)
            .filter(source -> holds(source, SELF))
            .isPresent();
    TokenRange told = new TokenRange(outer.head(), outer.head() + 1);
    TokenRange rest = new TokenRange(inner.first(), Math.max(inner.end(), outer.end()));
    return oneself
        && !syntax.isQuoted(inner.head())
        && holds(told, PAST)
        && holds(inner.cue(), WOULD)
        && !holds(rest, UNDER_CONDITION)
        && !isConditionalBefore(inner.first());
  }

  private boolean holds(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (words.contains(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenial(Draft draft) {
    for (int i = draft.cue().first(); i < draft.cue().end(); i++) {
      if (words.is(Kind.DENY, syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** What the word that introduces a clause says of it: "doubt that", "not true that". */
  private Realis introduced(int subject, int floor) {
    int before = syntax.token(subject - 1).is("that") ? subject - 2 : subject - 1;
    if (before < floor) {
      return Realis.ASSERTED;
    }
    String word = syntax.token(before).lower();
    if (words.is(Kind.DENY, word) || UNTRUE.contains(word)) {
      return Realis.NEGATED;
    }
    if (words.is(Kind.DOUBT, word)) {
      return Realis.HYPOTHETICAL;
    }
    boolean open = words.is(Kind.OPENER, word) || OPEN.contains(word);
    for (int i = before - 1; open && i >= Math.max(floor, before - FARTHEST_NEGATION); i--) {
      if (syntax.classOf(i) == WordClass.NEGATION || LACK.contains(syntax.token(i).lower())) {
        return Realis.HYPOTHETICAL;
      }
    }
    return Realis.ASSERTED;
  }

  /** Whether a cue such as "denied saying" or "stopped short of saying" says that nothing was. */
  private boolean isPrevented(int i, TokenRange cue) {
    if (i < cue.first() || i + 1 >= cue.end()) {
      return false;
    }
    String next = syntax.token(i + 1).lower();
    boolean denied = words.is(Kind.DENY, syntax.token(i).lower()) && next.endsWith("ing");
    boolean stopped = syntax.token(i).is("short") && next.equals("of");
    boolean refrained = syntax.token(i).lower().startsWith("refrain") && next.equals("from");
    return denied || stopped || refrained;
  }

  /** Whether "without", "refrained from" or "short of" stands before a token. */
  private boolean isPreventedBefore(int token) {
    return isBefore(token, "without")
        || isBefore(token, "from")
            && token > 1
            && syntax.token(token - 2).lower().startsWith("refrain")
        || isBefore(token, "of") && token > 1 && syntax.token(token - 2).is("short");
  }

  private boolean isConditionalBefore(int token) {
    return CONDITIONS.stream().anyMatch(word -> isBefore(token, word))
        || isBefore(token, "had") && syntax.token(token - 1).isCapitalised();
  }

  private boolean isBefore(int token, String word) {
    return token > 0
        && syntax.quoteIndexAt(token - 1) == syntax.quoteIndexAt(token)
        && syntax.token(token - 1).is(word);
  }
}
