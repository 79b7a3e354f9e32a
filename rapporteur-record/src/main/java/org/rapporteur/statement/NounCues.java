package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Kind;
import org.rapporteur.statement.ReportingWords.Verb;

/**
 * Finds statements told by a noun: "Strand's claim that …", "her promise to …", "his demand for …",
 * "a demand by Belmark that …".
 */
final class NounCues {
  private static final double NOUN = 0.9;
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> AGENT = Set.of("by", "from");

  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;
  private final ClauseBounds bounds;

  NounCues(Syntax syntax, ReportingWords words, NounPhrases phrases, ClauseBounds bounds) {
    this.syntax = syntax;
    this.words = words;
    this.phrases = phrases;
    this.bounds = bounds;
  }

  /** The statement whose cue is the noun at a token, if it is one. */
  Optional<Draft> at(int token, TokenRange clause) {
    int next = token + 1;
    Optional<Verb> frames = words.noun(syntax.token(token).lower());
    if (next + 2 > clause.end() || frames.isEmpty()) {
      return Optional.empty();
    }
    Optional<TokenRange> owner = owner(token, clause);
    if (owner.isPresent()) {
      return content(frames.get(), next, clause)
          .map(found -> draft(new TokenRange(owner.get().end(), token + 1), owner.get(), found));
    }
    Optional<TokenRange> agent = agent(next, clause);
    return agent.isPresent() && opensPhrase(token, clause)
        ? content(frames.get(), agent.get().end(), clause)
            .map(found -> draft(new TokenRange(token, next), agent.get(), found))
        : Optional.empty();
  }

  /**
   * What is said.
   *
   * @param cue words of the cue that stand right before it
   */
  private record Said(TokenRange content, Optional<TokenRange> cue) {}

  private static Draft draft(TokenRange noun, TokenRange source, Said said) {
    TokenRange cue =
        said.cue()
            .filter(lead -> lead.first() == noun.end())
            .map(lead -> new TokenRange(noun.first(), lead.end()))
            .orElse(noun);
    return new Draft(noun.end() - 1, cue, Optional.of(source), NOUN).with(said.content());
  }

  private Optional<Said> content(Verb noun, int next, TokenRange clause) {
    if (next + 1 >= clause.end()) {
      return Optional.empty();
    }
    if (noun.takes(Frame.THAT) && syntax.token(next).is("that") && next + 3 <= clause.end()) {
      return Optional.of(said(next, limit(next, clause.end(), 1)));
    }
    if (noun.takes(Frame.TO)
        && syntax.token(next).is("to")
        && syntax.classOf(next + 1) == WordClass.WORD) {
      return Optional.of(said(next, limit(next, clause.end(), 0)));
    }
    if (noun.particles().contains(syntax.token(next).lower())) {
      int end = asked(next + 1, clause);
      if (end > next + 1) {
        return Optional.of(
            new Said(new TokenRange(next + 1, end), Optional.of(new TokenRange(next, next + 1))));
      }
    }
    return Optional.empty();
  }

  /** One past the phrase and its infinitive, or the "-ing" and what goes with it. */
  private int asked(int first, TokenRange clause) {
    if (syntax.token(first).lower().endsWith("ing")) {
      return bounds.phraseLimit(first, first + 1, clause);
    }
    int end = phrases.end(first, clause.end(), NounPhrases.TYING);
    return end > first && bounds.isInfinitive(end, clause.end())
        ? limit(end, clause.end(), 0)
        : end;
  }

  private static Said said(int first, int end) {
    return new Said(new TokenRange(first, end), Optional.empty());
  }

  /** Whose noun it is: "Strand's", "her". */
  private Optional<TokenRange> owner(int token, TokenRange clause) {
    int owner = token - 1;
    while (owner > clause.first() && owner > token - 3 && syntax.classOf(owner) == WordClass.WORD) {
      owner--;
    }
    if (owner < clause.first() || syntax.classOf(owner) != WordClass.POSSESSIVE) {
      return Optional.empty();
    }
    if (!syntax.isGenitive(owner)) {
      return OWNERS.contains(syntax.token(owner).lower())
          ? Optional.of(new TokenRange(owner, owner + 1))
          : Optional.empty();
    }
    int first = owner;
    while (first > clause.first() && isNamePart(first - 1)) {
      first--;
    }
    return first < owner && phrases.canSpeak(owner - 1)
        ? Optional.of(new TokenRange(first, owner + 1))
        : Optional.empty();
  }

  /** Who speaks by "by": "a demand by Belmark". */
  private Optional<TokenRange> agent(int by, TokenRange clause) {
    if (by + 1 >= clause.end() || !AGENT.contains(syntax.token(by).lower())) {
      return Optional.empty();
    }
    int end = phrases.end(by + 1, clause.end(), Set.of());
    return end > by + 1 && phrases.canSpeak(end - 1)
        ? Optional.of(new TokenRange(by + 1, end))
        : Optional.empty();
  }

  /** Whether an article or an adjective with one stands before a noun. */
  private boolean opensPhrase(int noun, TokenRange clause) {
    for (int i = noun - 1; i >= clause.first() && i >= noun - 3; i--) {
      if (syntax.classOf(i) == WordClass.DETERMINER) {
        return true;
      }
      if (syntax.classOf(i) != WordClass.WORD) {
        return false;
      }
    }
    return false;
  }

  /**
   * One past a clause that depends on a noun: the verb after its own belongs to that noun, as in
   * "her claim that the gauges were broken | was false".
   *
   * @param verbs finite verbs of the clause's own
   */
  private int limit(int first, int clauseEnd, int verbs) {
    int end = bounds.limit(first, clauseEnd);
    int room = verbs;
    boolean inVerb = false;
    for (int i = first + 1; i < end; i++) {
      boolean auxiliary = bounds.belongs(i) && syntax.classOf(i) != WordClass.ADVERB;
      boolean past = syntax.classOf(i) == WordClass.WORD && syntax.token(i).lower().endsWith("ed");
      if (auxiliary && !inVerb || past && room > 0 && !inVerb) {
        if (room == 0) {
          return bounds.trimmed(first, i);
        }
        room--;
      }
      inVerb = auxiliary || past;
      switch (syntax.classOf(i)) {
        case SUBORDINATOR, RELATIVE, CONJUNCTION, COMMA, PRONOUN -> room++;
        default -> {}
      }
    }
    return end;
  }

  private boolean isNamePart(int i) {
    return switch (syntax.classOf(i)) {
      case NAME, DETERMINER -> true;
      case WORD -> words.is(Kind.SPEAKER, syntax.token(i).lower());
      default -> false;
    };
  }
}
