package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.statement.ReportingWords.Form;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Kind;
import org.rapporteur.statement.ReportingWords.Verb;

/** Finds where the clauses and phrases begin and end that a reporting word introduces. */
final class ClauseBounds {
  private static final int LONGEST_LEAD = 14;
  private static final int LONGEST_ASIDE = 6;
  private static final int FEWEST_OF_A_CLAUSE = 3;

  private static final Set<String> LEAD_PREPOSITIONS =
      Set.of("in", "at", "on", "during", "after", "before", "from");
  private static final Set<String> NAMING = Set.of("of", "for");
  private static final Set<String> OBJECTS =
      Set.of("me", "him", "her", "us", "them", "you", "it", "everyone", "everybody");
  private static final Set<String> TURNS =
      Set.of("but", "while", "although", "though", "whereas", "according");

  /** Words that tie a clause to another. */
  static final Set<String> ADVERBIAL =
      Set.of(
          "after",
          "before",
          "when",
          "while",
          "because",
          "since",
          "although",
          "though",
          "if",
          "as",
          "unless",
          "until",
          "than");

  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;

  ClauseBounds(Syntax syntax, ReportingWords words, NounPhrases phrases) {
    this.syntax = syntax;
    this.words = words;
    this.phrases = phrases;
  }

  boolean belongs(int i) {
    return switch (syntax.classOf(i)) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }

  boolean isInfinitive(int first, int limit) {
    int to = first < limit && syntax.classOf(first) == WordClass.NEGATION ? first + 1 : first;
    return to + 1 < limit && syntax.token(to).is("to") && syntax.classOf(to + 1) == WordClass.WORD;
  }

  /** Where ", and" with another clause begins, or the end: an infinitive does not go on there. */
  int infinitiveEnd(int first, int end) {
    for (int i = first; i + 2 < end; i++) {
      if (syntax.classOf(i) == WordClass.COMMA
          && syntax.classOf(i + 1) == WordClass.CONJUNCTION
          && startsClause(i + 2, end)) {
        return i;
      }
      if (i > first + 1
          && (syntax.token(i).is("after") || syntax.token(i).is("before"))
          && (startsClause(i + 1, end) || reports(i + 1, end))) {
        return i;
      }
    }
    return end;
  }

  /** One past the noun phrase and what belongs to it. */
  int phraseLimit(int first, int end, TokenRange clause) {
    int i = end;
    while (i < clause.end()) {
      if (syntax.token(i).is("that") && isClause(i + 1, clause.end())) {
        return limit(i, clause.end());
      }
      if (opensQuotation(i, first)) {
        i = syntax.quotes().get(syntax.quoteIndexAt(i)).end();
      } else if (endsPhrase(i, clause.end())) {
        return trimmed(first, i);
      } else {
        i++;
      }
    }
    return trimmed(first, clause.end());
  }

  private boolean endsPhrase(int i, int end) {
    return switch (syntax.classOf(i)) {
      case COMMA, STOP, DASH, COLON, QUOTE, OPEN, MODAL, PRONOUN -> true;
      case AUXILIARY -> syntax.classOf(i - 1) != WordClass.TO;
      case RELATIVE -> syntax.classOf(i - 1) != WordClass.PREPOSITION;
      case SUBORDINATOR ->
          ADVERBIAL.contains(syntax.token(i).lower())
              && (i + 1 < end && phrases.isNominative(i + 1)
                  || startsClause(i + 1, end)
                  || reports(i + 1, end));
      case CONJUNCTION -> i + 1 < end && syntax.token(i + 1).is("that") || reports(i + 1, end);
      default -> false;
    };
  }

  /** Whether a quotation begins at a token that goes on with words outside it. */
  private boolean opensQuotation(int i, int first) {
    int quote = syntax.quoteIndexAt(i);
    return quote >= 0
        && quote != syntax.quoteIndexAt(first)
        && syntax.quotes().get(quote).first() == i;
  }

  /** Whether a clause with a verb of its own follows. */
  boolean isClause(int first, int limit) {
    if (limit - first < FEWEST_OF_A_CLAUSE) {
      return false;
    }
    switch (syntax.classOf(first)) {
      case COMMA, STOP, AUXILIARY, MODAL, NEGATION, CONJUNCTION -> {
        return false;
      }
      case DETERMINER, POSSESSIVE, NAME -> {
        return true;
      }
      default -> {}
    }
    for (int i = first; i < limit; i++) {
      switch (syntax.classOf(i)) {
        case AUXILIARY, MODAL, NEGATION -> {
          return true;
        }
        case WORD -> {
          if (i > first && isPastOrKnown(i)) {
            return true;
          }
        }
        case PRONOUN -> {
          if (phrases.isNominative(i) && i + 1 < limit) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  boolean isPastOrKnown(int i) {
    String word = syntax.token(i).lower();
    return word.endsWith("ed") || phrases.reports(i).isPresent();
  }

  /** Whether a clause begins at a token with its subject. */
  boolean startsClause(int first, int limit) {
    if (limit - first < FEWEST_OF_A_CLAUSE) {
      return false;
    }
    if (phrases.isNominative(first) || syntax.token(first).is("there")) {
      return switch (syntax.classOf(first + 1)) {
        case AUXILIARY, MODAL, NEGATION, ADVERB, WORD -> true;
        default -> syntax.token(first + 1).is("'s");
      };
    }
    int end = phrases.end(first, limit, NounPhrases.TYING);
    return end > first
        && end < limit
        && switch (syntax.classOf(end)) {
          case AUXILIARY, MODAL, NEGATION -> true;
          case WORD -> syntax.token(end).lower().endsWith("ed");
          default -> false;
        };
  }

  /** One past the clause that begins at a token. */
  int limit(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean over =
          switch (syntax.classOf(i)) {
            case STOP -> i + 1 < end && syntax.classOf(i + 1) != WordClass.QUOTE;
            case COMMA -> i + 1 < end && turnsAway(i + 1, end);
            case CONJUNCTION ->
                i + 1 < end
                    && (syntax.token(i + 1).is("that") && !goesOn(first) || reports(i + 1, end));
            default -> syntax.token(i).is("according");
          };
      if (over) {
        return trimmed(first, i);
      }
    }
    return trimmed(first, end);
  }

  /** Whether "and that" goes on with a content: in a quotation the nearest verb has it. */
  private boolean goesOn(int first) {
    return syntax.token(first).is("that") && syntax.isQuoted(first);
  }

  private boolean turnsAway(int next, int end) {
    String word = syntax.token(next).lower();
    boolean that = next + 1 < end && syntax.token(next + 1).is("that");
    return TURNS.contains(word)
        || syntax.classOf(next) == WordClass.CONJUNCTION && that
        || reports(next, end);
  }

  /** Whether a clause of speech, perhaps without a subject of its own, follows. */
  private boolean reports(int from, int end) {
    int i = from < end && syntax.classOf(from) == WordClass.CONJUNCTION ? from + 1 : from;
    if (i < end && phrases.isNominative(i)) {
      i++;
    } else if (i < end && phrases.reports(i).isEmpty()) {
      i = phrases.end(i, end, NAMING);
    }
    while (i < end && belongs(i)) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    Optional<Verb> verb = phrases.reports(i);
    boolean finite =
        verb.filter(v -> v.is(Form.PAST) || v.is(Form.THIRD) || v.is(Form.ING)).isPresent();
    return finite && syntax.classOf(i) == WordClass.WORD;
  }

  int trimmed(int first, int end) {
    int i = end;
    while (i > first + 1 && isTrailing(i - 1, first)) {
      i--;
    }
    return i;
  }

  /** Pauses do not end a content, nor does the mark that closes the quotation around it. */
  private boolean isTrailing(int i, int first) {
    int quote = syntax.quoteIndexAt(i);
    boolean outerMark =
        quote >= 0
            && syntax.quotes().get(quote).end() == i + 1
            && syntax.quotes().get(quote).first() < first;
    return outerMark || syntax.isPause(i) || syntax.classOf(i) == WordClass.CONJUNCTION;
  }

  int afterHearer(int first, int limit) {
    if (first < limit && OBJECTS.contains(syntax.token(first).lower())) {
      boolean owner = first + 1 < limit && syntax.classOf(first + 1) == WordClass.WORD;
      if (!syntax.token(first).is("her") || !owner) {
        return first + 1;
      }
    }
    return phrases.end(first, limit, NAMING);
  }

  /** Passes over "on Friday", "in Arvon", "to reporters" between a verb and its content. */
  int afterAdverbials(int from, int limit) {
    int i = from;
    int last = Math.min(limit, from + LONGEST_LEAD);
    while (i < last) {
      boolean leads =
          LEAD_PREPOSITIONS.contains(syntax.token(i).lower())
              || syntax.token(i).is("to") && i + 1 < last && hears(i + 1);
      int end = leads ? afterHearer(i + 1, last) : i;
      if (leads && end > i + 1) {
        i = end;
      } else if (isTimeOrAdverb(i) || leads && isTimeOrAdverb(Math.min(i + 1, last - 1))) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether "to" before a token leads to a hearer, not to a verb. */
  private boolean hears(int i) {
    return syntax.classOf(i) != WordClass.WORD || words.is(Kind.HEARER, syntax.token(i).lower());
  }

  int afterTime(int from, int limit) {
    int i = from;
    while (i < limit && (isTimeOrAdverb(i) && !syntax.token(i).is("there") || isOnDay(i, limit))) {
      i++;
    }
    return i;
  }

  private boolean isOnDay(int i, int limit) {
    return syntax.token(i).is("on") && i + 1 < limit && syntax.classOf(i + 1) == WordClass.TIME;
  }

  private boolean isTimeOrAdverb(int i) {
    return syntax.classOf(i) == WordClass.TIME || syntax.classOf(i) == WordClass.ADVERB;
  }

  static boolean takesHearer(Verb verb) {
    return verb.takes(Frame.HEARER) || verb.takes(Frame.ORDER);
  }

  /** The auxiliaries and negations before a verb, with it. */
  VerbGroup group(int verb, TokenRange clause) {
    int first = verb;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean does = false;
    while (first > clause.first()
        && (belongs(first - 1) || isFixed(first - 2, clause) || isAside(first - 3, clause))) {
      first -= belongs(first - 1) ? 1 : isFixed(first - 2, clause) ? 2 : 3;
      String word = syntax.token(first).lower();
      switch (syntax.classOf(first)) {
        case MODAL -> modal = true;
        case AUXILIARY -> {
          boolean has = word.startsWith("ha") || word.equals("'ve");
          have |= has;
          does |= word.startsWith("d");
          be |= !has && !word.startsWith("d");
        }
        case NEGATION -> {
          does |= word.startsWith("d");
          have |= word.startsWith("ha");
          modal |= word.startsWith("w") && !word.startsWith("was") && !word.startsWith("were");
        }
        default -> {}
      }
    }
    while (first < verb
        && (syntax.classOf(first) == WordClass.ADVERB
            || syntax.classOf(first) == WordClass.COMMA)) {
      first++;
    }
    return new VerbGroup(first, verb, be, have, modal, does);
  }

  /** Where the adverbs right before a token begin: "it also asks". */
  int beforeAdverbs(int token, TokenRange clause) {
    int first = isAside(token - 3, clause) ? token - 3 : token;
    while (first - 1 > clause.first() && syntax.classOf(first - 1) == WordClass.ADVERB) {
      first--;
    }
    return first;
  }

  /** ", too," between a subject and its verb or inside that. */
  private boolean isAside(int i, TokenRange clause) {
    return i > clause.first()
        && syntax.classOf(i) == WordClass.COMMA
        && syntax.classOf(i + 1) == WordClass.ADVERB
        && syntax.classOf(i + 2) == WordClass.COMMA;
  }

  /** "in fact" between an auxiliary and its verb. */
  private boolean isFixed(int i, TokenRange clause) {
    return i > clause.first()
        && syntax.token(i).is("in")
        && syntax.token(i + 1).is("fact")
        && belongs(i - 1);
  }

  /** Past ", a day later," between a verb and its particle. */
  int pastAside(int from, int limit) {
    if (from >= limit || syntax.classOf(from) != WordClass.COMMA) {
      return from;
    }
    for (int i = from + 1; i < Math.min(limit, from + LONGEST_ASIDE); i++) {
      if (syntax.classOf(i) == WordClass.COMMA) {
        return syntax.classOf(i - 1) == WordClass.ADVERB
                || syntax.classOf(i - 1) == WordClass.TIME
                || syntax.token(i - 1).is("later")
            ? i + 1
            : from;
      }
    }
    return from;
  }
}
