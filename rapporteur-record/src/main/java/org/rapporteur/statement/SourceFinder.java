package org.rapporteur.statement;

import java.util.Optional;
import org.rapporteur.statement.Syntax.Stretch;

/** Finds the noun phrase that names who speaks, to the left or the right of a cue. */
final class SourceFinder {
  private static final int LONGEST_PHRASE = 30;
  private static final int LONGEST_ASIDE = 16;

  private final Syntax syntax;
  private final CueLexicon lexicon;

  SourceFinder(Syntax syntax, CueLexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /**
   * The phrase that ends right before {@code end}. As PolNeAR marks it, an apposition belongs to
   * the phrase with both its commas; an aside that tells when or how does not.
   *
   * @param floor where the phrase may begin at the earliest
   */
  Optional<TokenRange> left(int end, int floor) {
    int last = skipAdverbs(end - 1, floor);
    if (last < floor || syntax.isQuoted(last) && !isNameInQuotes(last)) {
      return Optional.empty();
    }
    int core = last;
    boolean adverbial = false;
    if (syntax.classOf(last) == WordClass.COMMA) {
      core = beforeAside(last, floor);
      if (core < floor) {
        return Optional.empty();
      }
      adverbial = isAdverbial(core + 2);
    }
    if (syntax.classOf(core) == WordClass.RELATIVE) {
      return Optional.of(new TokenRange(core, core + 1));
    }
    if (syntax.classOf(core) == WordClass.CONJUNCTION
        || syntax.classOf(core) == WordClass.PREPOSITION) {
      return Optional.empty();
    }
    int first = phraseStart(core, floor);
    if (first > core) {
      return Optional.empty();
    }
    int stop = adverbial ? core + 1 : last + 1;
    return Optional.of(new TokenRange(withName(first, floor), stop));
  }

  /** Whether an aside that begins here tells when or how, not who. */
  private boolean isAdverbial(int first) {
    return switch (syntax.classOf(first)) {
      case PREPOSITION, ADVERB, TIME, SUBORDINATOR -> true;
      default -> false;
    };
  }

  /**
   * Takes in the name before an apposition that no comma closes: "Ann Lee, a lawyer in Rome said".
   */
  private int withName(int first, int floor) {
    boolean apposed =
        first - 2 >= floor
            && syntax.classOf(first - 1) == WordClass.COMMA
            && syntax.classOf(first - 2) == WordClass.NAME
            && (syntax.classOf(first) == WordClass.WORD
                || syntax.classOf(first) == WordClass.DETERMINER);
    return apposed ? phraseStart(first - 2, floor) : first;
  }

  private boolean isNameInQuotes(int i) {
    return syntax.quotes().get(syntax.quoteIndexAt(i)).end()
            - syntax.quotes().get(syntax.quoteIndexAt(i)).first()
        <= 4;
  }

  private int skipAdverbs(int from, int floor) {
    int i = from;
    while (i >= floor && syntax.classOf(i) == WordClass.ADVERB && !syntax.isQuoted(i)) {
      i--;
    }
    return i;
  }

  /**
   * The last token before an aside that ends with the comma at {@code comma}, or -1 if it is none.
   */
  private int beforeAside(int comma, int floor) {
    for (int i = comma - 1; i >= floor && i > comma - LONGEST_ASIDE; i--) {
      if (syntax.classOf(i) == WordClass.STOP || syntax.isQuoted(i) && isUtterance(i)) {
        return -1;
      }
      if (syntax.classOf(i) == WordClass.COMMA) {
        return i > floor && opensAside(i + 1, comma) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean opensAside(int first, int comma) {
    return switch (syntax.classOf(first)) {
      case ADVERB,
          RELATIVE,
          PREPOSITION,
          DETERMINER,
          POSSESSIVE,
          WORD,
          NAME,
          NUMBER,
          SUBORDINATOR,
          TIME ->
          true;
      default -> comma - first <= 1;
    };
  }

  private boolean isUtterance(int i) {
    return syntax.quotes().get(syntax.quoteIndexAt(i)).utterance();
  }

  private int phraseStart(int last, int floor) {
    int i = last;
    int lowest = Math.max(floor, last - LONGEST_PHRASE);
    while (i >= lowest && isPhrasePart(i, last, floor)) {
      if (syntax.classOf(i) == WordClass.PRONOUN) {
        return i;
      }
      i = syntax.classOf(i) == WordClass.CLOSE ? opening(i, lowest) - 1 : i - 1;
    }
    int first = Math.max(i + 1, lowest);
    while (first < last && isLoose(first)) {
      first++;
    }
    return first > last || isLoose(first) ? last + 1 : first;
  }

  private int opening(int close, int floor) {
    int i = close;
    while (i > floor && syntax.classOf(i) != WordClass.OPEN) {
      i--;
    }
    return i;
  }

  /** Whether a phrase cannot begin with this token. */
  private boolean isLoose(int i) {
    return switch (syntax.classOf(i)) {
      case PREPOSITION, CONJUNCTION, COMMA, TIME, ADVERB, QUOTE -> true;
      default -> syntax.token(i).is("'s");
    };
  }

  private boolean isPhrasePart(int i, int last, int floor) {
    if (syntax.isQuoted(i) && isUtterance(i)) {
      return false;
    }
    return switch (syntax.classOf(i)) {
      case NAME, NUMBER, DETERMINER, POSSESSIVE, PREPOSITION, CLOSE, QUOTE -> true;
      case TIME -> i < last;
      case TO -> i > floor && tiesNouns(i);
      case WORD -> i == last || !isVerb(i, floor);
      case PRONOUN -> i == last;
      case CONJUNCTION -> syntax.token(i).is("and") && i > floor && joinsNames(i);
      case DASH -> false;
      default -> false;
    };
  }

  /** Whether "to" stands between nouns or numbers: "ambassador to Belmark", "from 2012 to 2014". */
  private boolean tiesNouns(int to) {
    WordClass left = syntax.classOf(to - 1);
    WordClass right = syntax.classOf(to + 1);
    boolean noun =
        left == WordClass.NAME
            || left == WordClass.WORD && !lexicon.knows(syntax.token(to - 1).lower());
    return noun && right == WordClass.NAME || left == WordClass.NUMBER && right == WordClass.NUMBER;
  }

  private boolean joinsNames(int and) {
    WordClass left = syntax.classOf(and - 1);
    boolean leftNoun = left == WordClass.NAME || left == WordClass.WORD || left == WordClass.CLOSE;
    WordClass right = syntax.classOf(and + 1);
    return leftNoun
        && (right == WordClass.NAME || right == WordClass.WORD || right == WordClass.DETERMINER);
  }

  private boolean isVerb(int i, int floor) {
    if (i <= floor) {
      return false;
    }
    WordClass before = syntax.classOf(i - 1);
    boolean afterSubject =
        before == WordClass.PRONOUN
            || before == WordClass.AUXILIARY
            || before == WordClass.MODAL
            || before == WordClass.TO
            || before == WordClass.RELATIVE;
    String word = syntax.token(i).lower();
    boolean verbForm =
        lexicon.knows(word) && (word.endsWith("ed") || word.endsWith("ing") || word.equals("said"));
    return afterSubject || verbForm && (before == WordClass.NAME || before == WordClass.WORD);
  }

  /**
   * The phrase that begins at {@code start}.
   *
   * @param limit one past the last token it may hold
   */
  Optional<TokenRange> right(int start, int limit) {
    int i = start;
    boolean noun = false;
    while (i < limit && i < start + LONGEST_PHRASE) {
      WordClass type = syntax.classOf(i);
      if (syntax.isQuoted(i) && isUtterance(i)) {
        break;
      }
      if (type == WordClass.PRONOUN && i == start) {
        return Optional.of(new TokenRange(i, i + 1));
      }
      boolean part =
          switch (type) {
            case NAME, NUMBER, QUOTE -> true;
            case PRONOUN -> syntax.classOf(i - 1) == WordClass.PREPOSITION;
            case WORD ->
                i == start
                    || !lexicon.knows(syntax.token(i).lower())
                    || syntax.classOf(i - 1) != WordClass.NAME;
            case DETERMINER, POSSESSIVE -> true;
            case PREPOSITION -> noun && isInner(i, limit);
            case OPEN -> noun;
            case CLOSE -> noun;
            case CONJUNCTION -> noun && syntax.token(i).is("and") && i + 1 < limit && joinsNames(i);
            default -> false;
          };
      if (!part) {
        break;
      }
      boolean head = type == WordClass.DETERMINER && i + 1 < limit && syntax.token(i + 1).is("of");
      noun |= head || type == WordClass.NAME || type == WordClass.WORD || type == WordClass.NUMBER;
      i++;
    }
    return noun ? Optional.of(new TokenRange(start, withAside(i, limit))) : Optional.empty();
  }

  private boolean isInner(int preposition, int limit) {
    if (preposition + 1 >= limit || syntax.classOf(preposition + 1) == WordClass.TIME) {
      return false;
    }
    return switch (syntax.token(preposition).lower()) {
      case "of", "for", "at", "with", "from", "in" -> true;
      default -> false;
    };
  }

  /** Takes in an apposition that follows: ", a former minister," or ", who …". */
  private int withAside(int end, int limit) {
    if (end + 1 >= limit || syntax.classOf(end) != WordClass.COMMA || syntax.isQuoted(end + 1)) {
      return end;
    }
    WordClass next = syntax.classOf(end + 1);
    boolean aside =
        next == WordClass.DETERMINER
            || next == WordClass.RELATIVE
            || next == WordClass.POSSESSIVE
            || next == WordClass.WORD && !syntax.token(end + 1).lower().endsWith("ing");
    if (!aside) {
      return end;
    }
    int i = end + 1;
    while (i < limit
        && i < end + LONGEST_ASIDE
        && (next == WordClass.RELATIVE || !isFinite(i))
        && syntax.classOf(i) != WordClass.COMMA
        && syntax.classOf(i) != WordClass.STOP
        && !syntax.isQuoted(i)) {
      i++;
    }
    boolean closed =
        i >= limit || syntax.classOf(i) == WordClass.COMMA || syntax.classOf(i) == WordClass.STOP;
    return closed ? Math.min(i, limit) : end;
  }

  /** Whether a token shows that a clause, not an apposition, is under way. */
  private boolean isFinite(int i) {
    return syntax.classOf(i) == WordClass.AUXILIARY || syntax.classOf(i) == WordClass.MODAL;
  }

  /** The subject of the sentence: its first noun phrase, introductory phrases left out. */
  Optional<TokenRange> subject(Stretch stretch, int before) {
    int i = stretch.first();
    while (i < before && (syntax.isQuoted(i) || !startsNoun(i))) {
      if (isIntroduction(i)) {
        int comma = nextComma(i, before);
        i = comma < 0 ? i + 1 : comma + 1;
      } else {
        i++;
      }
    }
    return i < before ? right(i, before) : Optional.empty();
  }

  private boolean isIntroduction(int i) {
    WordClass type = syntax.classOf(i);
    if (syntax.token(i).lower().endsWith("ly")
        && i + 1 < syntax.size()
        && syntax.classOf(i + 1) == WordClass.COMMA) {
      return true;
    }
    return type == WordClass.PREPOSITION || type == WordClass.SUBORDINATOR;
  }

  private boolean startsNoun(int i) {
    return switch (syntax.classOf(i)) {
      case NAME, DETERMINER, POSSESSIVE, PRONOUN, WORD, NUMBER -> !isIntroduction(i);
      default -> false;
    };
  }

  private int nextComma(int from, int before) {
    for (int i = from; i < before; i++) {
      if (syntax.classOf(i) == WordClass.COMMA) {
        return i;
      }
    }
    return -1;
  }
}
