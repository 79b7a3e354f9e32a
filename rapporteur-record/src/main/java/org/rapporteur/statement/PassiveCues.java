package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Verb;

/**
 * Finds statements told in the passive, by whoever "by" names or by nobody named: "she was told by
 * officials that …", "he is said to have …", "he was quoted as saying that …".
 */
final class PassiveCues {
  private static final double HEARD = 0.9;
  private static final double REPORTED = 0.85;
  private static final int LONGEST_SUBJECT = 14;

  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;
  private final ClauseBounds bounds;

  PassiveCues(Syntax syntax, ReportingWords words, NounPhrases phrases, ClauseBounds bounds) {
    this.syntax = syntax;
    this.words = words;
    this.phrases = phrases;
    this.bounds = bounds;
  }

  /** The statement whose cue is a verb in the passive, if it is one. */
  Optional<Draft> at(VerbGroup group, Verb verb, TokenRange clause) {
    Optional<TokenRange> agent = agent(group.verb() + 1, clause);
    int next = bounds.afterTime(agent.map(TokenRange::end).orElse(group.verb() + 1), clause.end());
    if (next >= clause.end()) {
      return Optional.empty();
    }
    Optional<TokenRange> quoted = quoted(next, clause);
    if (quoted.isPresent()) {
      return phrases
          .subject(group.first(), clause.first())
          .map(
              subject ->
                  new Draft(
                          group.verb(),
                          new TokenRange(group.first(), next + 2),
                          Optional.of(subject),
                          HEARD)
                      .with(quoted.get()));
    }
    Draft draft =
        new Draft(group.verb(), new TokenRange(group.first(), group.verb() + 1), agent, HEARD);
    if (ClauseBounds.takesHearer(verb)) {
      return heard(next, verb, clause)
          .filter(content -> phrases.subject(group.first(), clause.first()).isPresent())
          .map(draft::with);
    }
    if (isImpersonal(group, clause) && verb.takes(Frame.THAT)) {
      return that(next, clause).map(draft::with);
    }
    if (verb.takes(Frame.PASSIVE) && syntax.token(next).is("to")) {
      return reported(draft, group, next, clause);
    }
    return Optional.empty();
  }

  /** The words that "by" names. */
  private Optional<TokenRange> agent(int by, TokenRange clause) {
    if (by + 1 >= clause.end() || !syntax.token(by).is("by")) {
      return Optional.empty();
    }
    int end = phrases.end(by + 1, clause.end(), NounPhrases.TYING);
    return end > by + 1 ? Optional.of(new TokenRange(by + 1, end)) : Optional.empty();
  }

  /** What stands after "as saying". */
  private Optional<TokenRange> quoted(int as, TokenRange clause) {
    boolean saying =
        as + 2 < clause.end()
            && syntax.token(as).is("as")
            && words.verb(syntax.token(as + 1).lower()).filter(v -> v.takes(Frame.THAT)).isPresent()
            && syntax.token(as + 1).lower().endsWith("ing");
    if (!saying) {
      return Optional.empty();
    }
    int first = as + 2;
    boolean content =
        syntax.token(first).is("that") && bounds.isClause(first + 1, clause.end())
            || bounds.startsClause(first, clause.end());
    return content
        ? Optional.of(new TokenRange(first, bounds.limit(first, clause.end())))
        : Optional.empty();
  }

  private Optional<TokenRange> heard(int next, Verb verb, TokenRange clause) {
    if (verb.takes(Frame.ORDER) && bounds.isInfinitive(next, clause.end())) {
      int end = bounds.limit(next, bounds.infinitiveEnd(next, clause.end()));
      return Optional.of(new TokenRange(next, end));
    }
    Optional<TokenRange> that = verb.takes(Frame.THAT) ? that(next, clause) : Optional.empty();
    boolean bare =
        that.isEmpty() && verb.takes(Frame.BARE) && bounds.startsClause(next, clause.end());
    return bare ? Optional.of(new TokenRange(next, bounds.limit(next, clause.end()))) : that;
  }

  private Optional<TokenRange> that(int next, TokenRange clause) {
    return syntax.token(next).is("that") && bounds.isClause(next + 1, clause.end())
        ? Optional.of(new TokenRange(next, bounds.limit(next, clause.end())))
        : Optional.empty();
  }

  /** Whether "it", of nothing told before, is the subject: "it was agreed that". */
  private boolean isImpersonal(VerbGroup group, TokenRange clause) {
    int subject = group.first() - 1;
    return subject >= clause.first()
        && syntax.token(subject).is("it")
        && phrases.opensClause(subject, clause.first());
  }

  /** "The gates were said to be open": the subject belongs to what is said. */
  private Optional<Draft> reported(Draft draft, VerbGroup group, int to, TokenRange clause) {
    boolean fact =
        to + 1 < clause.end()
            && switch (syntax.token(to + 1).lower()) {
              case "have", "be" -> true;
              default ->
                  words.verb(syntax.token(to + 1).lower()).isPresent()
                      || words.leaning(syntax.token(to + 1).lower()).isPresent();
            };
    int subject = subjectStart(group.first(), clause.first());
    if (!fact || subject == group.first()) {
      return Optional.empty();
    }
    int end = bounds.limit(to, bounds.infinitiveEnd(to, clause.end()));
    return Optional.of(
        new Draft(draft.head(), draft.cue(), draft.source(), REPORTED)
            .with(new TokenRange(subject, group.first()))
            .with(new TokenRange(to, end)));
  }

  /** Where the phrase begins that ends right before a token and opens a clause, or that token. */
  private int subjectStart(int end, int floor) {
    if (end - 1 >= floor && phrases.isNominative(end - 1)) {
      return phrases.opensClause(end - 1, floor) ? end - 1 : end;
    }
    for (int first = Math.max(floor, end - LONGEST_SUBJECT); first < end; first++) {
      if (phrases.opensClause(first, floor) && phrases.end(first, end, NounPhrases.TYING) == end) {
        return first;
      }
    }
    return end;
  }
}
