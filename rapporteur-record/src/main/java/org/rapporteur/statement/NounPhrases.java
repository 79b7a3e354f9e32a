package org.rapporteur.statement;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Verb;

/** Finds noun phrases by their outer form, inside and outside quotations alike. */
final class NounPhrases {
  private static final int LONGEST = 14;
  private static final int LONGEST_ASIDE = 16;
  private static final int LONGEST_RELATIVE = 30;

  /** Prepositions that tie a phrase to the one before it. */
  static final Set<String> TYING = Set.of("of", "for", "from", "in", "at", "with", "on");

  private static final Set<Frame> OBJECT_ONLY = Set.of(Frame.OBJECT, Frame.HELD);

  private static final Set<String> THINGS = Set.of("it", "them");

  private static final Set<String> NOMINATIVE =
      Set.of("i", "he", "she", "it", "we", "they", "you", "nobody", "everybody", "everyone");

  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "that",
          "because",
          "if",
          "whether",
          "when",
          "while",
          "although",
          "though",
          "since",
          "after",
          "before",
          "until",
          "unless",
          "whereas");

  private final Syntax syntax;
  private final ReportingWords words;

  NounPhrases(Syntax syntax, ReportingWords words) {
    this.syntax = syntax;
    this.words = words;
  }

  /**
   * One past the phrase that begins at a token, or that token if none does.
   *
   * @param limit one past the last token it may hold
   * @param tying the prepositions that may go on with the phrase
   */
  int end(int first, int limit, Set<String> tying) {
    int end = first;
    boolean open = true;
    boolean noun = false;
    for (int i = first; i < limit && i < first + LONGEST; i++) {
      boolean part =
          switch (syntax.classOf(i)) {
            case DETERMINER -> open || isClass(i - 1, WordClass.DETERMINER);
            case POSSESSIVE -> syntax.isGenitive(i) ? noun : open;
            case NAME, NUMBER -> true;
            case WORD -> !noun || !isVerb(i);
            case PREPOSITION, TO ->
                noun && tying.contains(syntax.token(i).lower()) && i + 1 < limit && opens(i + 1);
            case CONJUNCTION ->
                noun
                    && syntax.token(i).is("and")
                    && i + 1 < limit
                    && isClass(i - 1, WordClass.NAME)
                    && isClass(i + 1, WordClass.NAME);
            default -> false;
          };
      if (!part) {
        break;
      }
      switch (syntax.classOf(i)) {
        case NAME, NUMBER, WORD -> {
          noun = true;
          open = false;
          end = i + 1;
        }
        case PREPOSITION, TO, CONJUNCTION, POSSESSIVE -> open = true;
        default -> {}
      }
    }
    return end;
  }

  /** One past the phrase, "it", "them", "all of it" or the "-ing" that begins at a token. */
  int objectEnd(int first, int limit, Set<String> tying) {
    if (first >= limit) {
      return first;
    }
    String word = syntax.token(first).lower();
    if (THINGS.contains(word)) {
      return first + 1;
    }
    if (isClass(first, WordClass.DETERMINER)
        && first + 2 < limit
        && syntax.token(first + 1).is("of")) {
      int end = objectEnd(first + 2, limit, tying);
      return end > first + 2 ? end : first;
    }
    if (word.endsWith("ing")) {
      return word.endsWith("thing") || words.verb(word).isPresent() ? first : first + 1;
    }
    return end(first, limit, tying);
  }

  private boolean opens(int i) {
    return switch (syntax.classOf(i)) {
      case DETERMINER, POSSESSIVE, NAME, NUMBER, WORD -> true;
      default -> false;
    };
  }

  private boolean isVerb(int i) {
    String word = syntax.token(i).lower();
    return word.endsWith("ed")
        || word.endsWith("ing")
        || reports(i).isPresent() && !words.is(ReportingWords.Kind.OCCASION, word);
  }

  /** The verb of speech at a token, unless what follows it tells that it is something else. */
  Optional<Verb> reports(int i) {
    int next = i + 1;
    return words
        .verb(syntax.token(i).lower())
        .filter(
            verb ->
                next < syntax.size() && verb.particles().contains(syntax.token(next).lower())
                    || !verb.frames().isEmpty()
                        && !(OBJECT_ONLY.containsAll(verb.frames()) && leads(next)));
  }

  private boolean leads(int i) {
    return i < syntax.size() && (isClass(i, WordClass.PREPOSITION) || isClass(i, WordClass.TO));
  }

  /** Whether a token is a pronoun that can be a subject. */
  boolean isNominative(int i) {
    return NOMINATIVE.contains(syntax.token(i).lower());
  }

  /**
   * The subject that ends right before a token: a phrase for somebody who can speak, or a pronoun,
   * that begins where a clause begins. An apposition with its commas belongs to it.
   *
   * @param floor where it may begin at the earliest
   */
  Optional<TokenRange> subject(int end, int floor) {
    int last = end - 1;
    if (last < floor) {
      return Optional.empty();
    }
    return switch (syntax.classOf(last)) {
      case COMMA -> apposed(last, floor);
      case PRONOUN ->
          isNominative(last) && opensClause(last, floor)
              ? Optional.of(new TokenRange(last, end))
              : someOfThem(last, floor);
      case RELATIVE ->
          syntax.token(last).is("who") && followsSpeaker(last, floor)
              ? Optional.of(new TokenRange(last, end))
              : Optional.empty();
      case NAME, WORD, NUMBER -> speaker(last, floor);
      default -> Optional.empty();
    };
  }

  /** "some of you". */
  private Optional<TokenRange> someOfThem(int pronoun, int floor) {
    boolean share =
        pronoun - 2 >= floor
            && syntax.token(pronoun - 1).is("of")
            && words.is(ReportingWords.Kind.SHARE, syntax.token(pronoun - 2).lower())
            && opensClause(pronoun - 2, floor);
    return share ? Optional.of(new TokenRange(pronoun - 2, pronoun + 1)) : Optional.empty();
  }

  /** Whether a noun for somebody who can speak stands before a relative pronoun. */
  private boolean followsSpeaker(int relative, int floor) {
    int noun = isClass(relative - 1, WordClass.COMMA) ? relative - 2 : relative - 1;
    return noun >= floor
        && (isClass(noun, WordClass.NAME) || isClass(noun, WordClass.WORD))
        && canSpeak(noun);
  }

  private Optional<TokenRange> apposed(int comma, int floor) {
    boolean clause = false;
    for (int i = comma - 1; i > floor && i > comma - LONGEST_RELATIVE; i--) {
      switch (syntax.classOf(i)) {
        case STOP, QUOTE -> {
          return Optional.empty();
        }
        case AUXILIARY, MODAL -> clause = true;
        case COMMA -> {
          boolean aside =
              switch (syntax.classOf(i + 1)) {
                case RELATIVE -> true;
                case DETERMINER, POSSESSIVE, NAME -> !clause;
                case WORD -> !clause && !syntax.token(i + 1).lower().endsWith("ing");
                default -> false;
              };
          boolean near = i > comma - LONGEST_ASIDE || isClass(i + 1, WordClass.RELATIVE);
          return aside && near
              ? speaker(i - 1, floor).map(phrase -> new TokenRange(phrase.first(), comma + 1))
              : Optional.empty();
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** The phrase that ends with a token, if it is for somebody who can speak and opens a clause. */
  private Optional<TokenRange> speaker(int last, int floor) {
    int i = last;
    boolean more = true;
    boolean speaks = false;
    while (more) {
      int head = i;
      while (i >= floor && isInside(i, head)) {
        i--;
      }
      if (i == head) {
        return Optional.empty();
      }
      speaks =
          canSpeak(head)
              || speaks && words.is(ReportingWords.Kind.SHARE, syntax.token(head).lower());
      while (i >= floor && isArticle(i)) {
        i--;
      }
      more = i > floor && ties(i);
      if (more) {
        i--;
      }
    }
    int first = i + 1;
    return speaks && opensClause(first, floor)
        ? Optional.of(new TokenRange(first, last + 1))
        : Optional.empty();
  }

  private boolean isInside(int i, int head) {
    return switch (syntax.classOf(i)) {
      case NAME, NUMBER -> true;
      case WORD -> i == head || !words.is(ReportingWords.Kind.OPENER, syntax.token(i).lower());
      case POSSESSIVE -> i < head && syntax.isGenitive(i);
      default -> false;
    };
  }

  private boolean isArticle(int i) {
    return isClass(i, WordClass.DETERMINER)
        || isClass(i, WordClass.POSSESSIVE) && !syntax.isGenitive(i);
  }

  /** Whether a preposition or "and" ties the phrase after it to a noun before it. */
  private boolean ties(int i) {
    boolean noun =
        switch (syntax.classOf(i - 1)) {
          case NAME, WORD, NUMBER -> true;
          default -> syntax.token(i - 1).is("one") || syntax.token(i - 1).is("some");
        };
    boolean serves =
        syntax.token(i).is("to")
            && words.is(ReportingWords.Kind.SPEAKER, syntax.token(i - 1).lower());
    return noun && (TYING.contains(syntax.token(i).lower()) || syntax.token(i).is("and") || serves);
  }

  /** Whether somebody with this noun can speak. */
  boolean canSpeak(int head) {
    String word = syntax.token(head).lower();
    return isClass(head, WordClass.NAME)
        || words.is(ReportingWords.Kind.SPEAKER, word)
        || words.is(ReportingWords.Kind.DOCUMENT, word);
  }

  /** Whether somebody who can speak is among some words. */
  boolean holdsSpeaker(int first, int end) {
    for (int i = first; i < end; i++) {
      if (canSpeak(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase ends with a noun for a text, not for somebody. */
  boolean isDocument(TokenRange phrase) {
    String word = syntax.token(phrase.end() - 1).lower();
    return words.is(ReportingWords.Kind.DOCUMENT, word)
        && !words.is(ReportingWords.Kind.SPEAKER, word);
  }

  /** Whether a clause can begin at a token. */
  boolean opensClause(int first, int floor) {
    int before = first - 1;
    while (before >= floor
        && (isClass(before, WordClass.ADVERB) || isClass(before, WordClass.TIME))) {
      before--;
    }
    if (before < floor) {
      return true;
    }
    if (before < first - 1 && syntax.token(before).is("on")) {
      return before == floor || opensClause(before, floor);
    }
    String word = syntax.token(before).lower();
    return switch (syntax.classOf(before)) {
      case COMMA, COLON, DASH, QUOTE, OPEN, STOP, CONJUNCTION -> true;
      case RELATIVE -> word.equals("whom");
      case SUBORDINATOR -> CLAUSE_WORDS.contains(word);
      case WORD -> words.is(ReportingWords.Kind.OPENER, word);
      default -> false;
    };
  }

  private boolean isClass(int i, WordClass type) {
    return syntax.classOf(i) == type;
  }
}
