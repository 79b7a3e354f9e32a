package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.statement.ReportingWords.Form;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Kind;
import org.rapporteur.statement.ReportingWords.Verb;

/**
 * Finds the statements inside the content of another: "Officials told the Courier <em>that the
 * minister had offered a truce</em>". The rules ask for much, a verb of speech with its subject and
 * a content of the form that this verb takes, since a wrong statement is worse than a missed one.
 */
final class HearsayFinder {
  private static final double CLAUSE = 0.95;
  private static final double INFINITIVE = 0.9;
  private static final double NOUN = 0.9;
  private static final double OBJECT = 0.8;
  private static final int LONGEST_LEAD = 14;
  private static final int FEWEST_OF_A_CLAUSE = 3;

  private static final Set<String> LEAD_PREPOSITIONS =
      Set.of("in", "at", "on", "during", "after", "before", "from");
  private static final Set<String> NAMING = Set.of("of", "for");
  private static final Set<String> OBJECTS =
      Set.of("me", "him", "her", "us", "them", "you", "it", "everyone", "everybody");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when");
  private static final Set<String> SPEECH_ROLES = Set.of("i", "we", "you");
  private static final Set<String> TURNS =
      Set.of("but", "while", "although", "though", "whereas", "according");
  private static final Set<String> ADVERBIAL =
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

  /**
   * A part of a sentence inside the content.
   *
   * @param first first token
   * @param end one past the last
   */
  private record Clause(int first, int end) {}

  /**
   * The words of a verb and of what goes with it.
   *
   * @param first first token, auxiliaries and negations included
   * @param verb the verb itself
   */
  private record Group(
      int first, int verb, boolean be, boolean have, boolean modal, boolean does) {}

  private final Document document;
  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;

  HearsayFinder(Document document, Syntax syntax, ReportingWords words) {
    this.document = document;
    this.syntax = syntax;
    this.words = words;
    this.phrases = new NounPhrases(syntax, words);
  }

  /**
   * The statements inside a piece of content, at all depths, in the order of their cues, each as
   * sure as its rule alone.
   */
  List<Draft> within(TokenRange piece) {
    List<Draft> found = new ArrayList<>();
    int first = piece.first();
    while (first < piece.end()) {
      int end = Math.min(piece.end(), document.sentenceOf(first).end());
      search(new Clause(first, end), found);
      first = end;
    }
    found.removeIf(draft -> draft.first() < piece.first() || draft.end() > piece.end());
    return found;
  }

  private void search(Clause sentence, List<Draft> found) {
    int known = found.size();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Clause clause = new Clause(sentence.first(), end(i, sentence, found, known));
      Optional<Draft> last =
          found.size() > known ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
      at(i, clause, last).ifPresent(found::add);
    }
  }

  /** Where what stands inside the contents found so far must end. */
  private static int end(int token, Clause sentence, List<Draft> found, int from) {
    int end = sentence.end();
    for (Draft draft : found.subList(from, found.size())) {
      for (TokenRange content : draft.content()) {
        if (content.first() <= token && token < content.end()) {
          end = Math.min(end, content.end());
        }
      }
    }
    return end;
  }

  private Optional<Draft> at(int token, Clause clause, Optional<Draft> last) {
    if (syntax.token(token).is("according")) {
      return accordingTo(token, clause);
    }
    if (syntax.classOf(token) != WordClass.WORD) {
      return Optional.empty();
    }
    String word = syntax.token(token).lower();
    Optional<Draft> noun = noun(token, word, clause);
    return noun.isPresent() ? noun : words.verb(word).flatMap(v -> verb(token, v, clause, last));
  }

  private Optional<Draft> verb(int token, Verb verb, Clause clause, Optional<Draft> last) {
    Group group = group(token, clause);
    Optional<TokenRange> source =
        phrases.subject(group.first(), clause.first()).or(() -> shared(group, verb, clause, last));
    if (source.isEmpty() || !isFinite(group, verb, source.get())) {
      return Optional.empty();
    }
    if (syntax.token(Math.min(token + 1, syntax.size() - 1)).is("by")) {
      return Optional.empty();
    }
    return after(group, verb, source.get(), subordinate(group, source.get(), clause))
        .or(() -> around(group, verb, source.get(), clause));
  }

  /** A clause that ends with its comma if, like "after she said that …,", it leads a sentence. */
  private Clause subordinate(Group group, TokenRange source, Clause clause) {
    int before = source.first() - 1;
    if (before < clause.first()
        || before > leadStart(clause)
        || !ADVERBIAL.contains(syntax.token(before).lower())) {
      return clause;
    }
    for (int i = group.verb() + 2; i < clause.end(); i++) {
      if (syntax.classOf(i) == WordClass.COMMA
          && i + 1 < clause.end()
          && syntax.classOf(i + 1) != WordClass.QUOTE) {
        return new Clause(clause.first(), i);
      }
    }
    return clause;
  }

  /** The source of the statement right before, where "and said" or ", adding" goes on with it. */
  private Optional<TokenRange> shared(Group group, Verb verb, Clause clause, Optional<Draft> last) {
    int before = group.first() - 1;
    if (last.isEmpty() || before < clause.first()) {
      return Optional.empty();
    }
    boolean participle =
        verb.is(Form.ING) && !group.be() && syntax.classOf(before) == WordClass.COMMA;
    boolean joined = syntax.token(before).is("and") && last.get().end() >= before - 1;
    return participle || joined ? last.get().source() : Optional.empty();
  }

  private Group group(int verb, Clause clause) {
    int first = verb;
    boolean be = false;
    boolean have = false;
    boolean modal = false;
    boolean does = false;
    while (first > clause.first() && belongs(first - 1)) {
      first--;
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
    while (first < verb && syntax.classOf(first) == WordClass.ADVERB) {
      first++;
    }
    return new Group(first, verb, be, have, modal, does);
  }

  private boolean belongs(int i) {
    return switch (syntax.classOf(i)) {
      case AUXILIARY, MODAL, NEGATION, ADVERB -> true;
      default -> false;
    };
  }

  private boolean isFinite(Group group, Verb verb, TokenRange source) {
    String subject = syntax.token(source.end() - 1).lower();
    boolean alone = source.end() - source.first() == 1;
    if (alone && (subject.equals("who") || subject.equals("it"))) {
      return !group.modal()
          && !group.be()
          && (verb.is(Form.PAST) || group.have())
          && (subject.equals("who") || !syntax.isQuoted(group.verb()));
    }
    boolean inSpeech = alone && SPEECH_ROLES.contains(subject);
    boolean pronoun = alone && syntax.classOf(source.first()) == WordClass.PRONOUN;
    if (group.modal()) {
      return verb.is(Form.BASE) && !pronoun;
    }
    if (group.be()) {
      return verb.is(Form.ING) && !inSpeech;
    }
    if (group.does()) {
      return verb.is(Form.BASE);
    }
    if (group.have()) {
      return verb.is(Form.PARTICIPLE);
    }
    if (verb.is(Form.PAST)) {
      return true;
    }
    if (verb.is(Form.THIRD)) {
      return !pronoun || subject.equals("he") || subject.equals("she");
    }
    return verb.is(Form.ING)
        ? !inSpeech && syntax.classOf(group.first() - 1) == WordClass.COMMA
        : !pronoun && subject.endsWith("s");
  }

  /** The statement whose content follows its verb. */
  private Optional<Draft> after(Group group, Verb verb, TokenRange source, Clause clause) {
    int next = group.verb() + 1;
    int hearer = takesHearer(verb) ? afterHearer(next, clause.end()) : next;
    boolean named = hearer > next;
    if (verb.takes(Frame.HEARER) && !named) {
      return Optional.empty();
    }
    if ((named ? verb.takes(Frame.ORDER) : verb.takes(Frame.TO))
        && isInfinitive(hearer, clause.end())) {
      TokenRange content =
          new TokenRange(hearer, limit(hearer, infinitiveEnd(hearer, clause.end())));
      return draft(group, source, INFINITIVE, content);
    }
    Optional<TokenRange> introduced =
        introduced(verb, afterAdverbials(hearer, clause.end()), clause);
    if (introduced.isPresent()) {
      return draft(group, source, CLAUSE, introduced.get());
    }
    int bare = afterTime(hearer, clause.end());
    if (verb.takes(Frame.BARE) && startsClause(bare, clause.end())) {
      return draft(group, source, CLAUSE, new TokenRange(bare, limit(bare, clause.end())));
    }
    return verb.takes(Frame.OBJECT) ? object(group, source, clause) : Optional.empty();
  }

  private boolean isInfinitive(int first, int limit) {
    int to = first < limit && syntax.classOf(first) == WordClass.NEGATION ? first + 1 : first;
    return to + 1 < limit && syntax.token(to).is("to") && syntax.classOf(to + 1) == WordClass.WORD;
  }

  /** Where ", and" with another clause begins, or the end: an infinitive does not go on there. */
  private int infinitiveEnd(int first, int end) {
    for (int i = first; i + 2 < end; i++) {
      if (syntax.classOf(i) == WordClass.COMMA
          && syntax.classOf(i + 1) == WordClass.CONJUNCTION
          && startsClause(i + 2, end)) {
        return i;
      }
    }
    return end;
  }

  /** The content that a mark, "that" or a question word at a token introduces. */
  private Optional<TokenRange> introduced(Verb verb, int i, Clause clause) {
    if (i >= clause.end()) {
      return Optional.empty();
    }
    boolean that = verb.takes(Frame.THAT);
    boolean question = verb.takes(Frame.QUESTION);
    Optional<TokenRange> quoted = that || question ? quoted(i, clause) : Optional.empty();
    if (quoted.isPresent()) {
      return quoted;
    }
    int end = limit(i, clause.end());
    boolean clausal =
        that && syntax.token(i).is("that") && isClause(i + 1, clause.end())
            || question
                && QUESTIONS.contains(syntax.token(i).lower())
                && end - i >= FEWEST_OF_A_CLAUSE;
    return clausal ? Optional.of(new TokenRange(i, end)) : Optional.empty();
  }

  private Optional<Draft> object(Group group, TokenRange source, Clause clause) {
    int first = group.verb() + 1;
    int end = phrases.end(first, clause.end(), NAMING);
    boolean dummy = syntax.token(source.first()).is("it");
    if (end == first || dummy || syntax.token(first).lower().endsWith("ing")) {
      return Optional.empty();
    }
    return draft(group, source, OBJECT, new TokenRange(first, phraseLimit(first, end, clause)));
  }

  /** One past the noun phrase and what belongs to it. */
  private int phraseLimit(int first, int end, Clause clause) {
    for (int i = end; i < clause.end(); i++) {
      boolean over =
          switch (syntax.classOf(i)) {
            case COMMA, STOP, DASH, COLON, QUOTE, OPEN, AUXILIARY, MODAL, PRONOUN -> true;
            case RELATIVE -> syntax.classOf(i - 1) != WordClass.PREPOSITION;
            case SUBORDINATOR -> ADVERBIAL.contains(syntax.token(i).lower());
            case CONJUNCTION -> reports(i + 1, clause.end());
            default -> false;
          };
      if (over) {
        return i;
      }
    }
    return trimmed(first, clause.end());
  }

  private static boolean takesHearer(Verb verb) {
    return verb.takes(Frame.HEARER) || verb.takes(Frame.ORDER);
  }

  private int afterHearer(int first, int limit) {
    if (first < limit && OBJECTS.contains(syntax.token(first).lower())) {
      boolean owner = first + 1 < limit && syntax.classOf(first + 1) == WordClass.WORD;
      if (!syntax.token(first).is("her") || !owner) {
        return first + 1;
      }
    }
    return phrases.end(first, limit, NAMING);
  }

  /** Passes over "on Friday", "in Arvon", "to reporters" between a verb and its content. */
  private int afterAdverbials(int from, int limit) {
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

  private int afterTime(int from, int limit) {
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

  /** The quotation that begins at a token or after the comma or colon there. */
  private Optional<TokenRange> quoted(int at, Clause clause) {
    boolean mark = syntax.classOf(at) == WordClass.COMMA || syntax.classOf(at) == WordClass.COLON;
    int open = mark ? at + 1 : at;
    if (open >= clause.end() || syntax.classOf(open) != WordClass.QUOTE) {
      return Optional.empty();
    }
    for (int i = open + FEWEST_OF_A_CLAUSE; i < syntax.size(); i++) {
      if (syntax.quoteIndexAt(i) != syntax.quoteIndexAt(open)) {
        return Optional.empty();
      }
      boolean closes =
          syntax.classOf(i) == WordClass.QUOTE
              && (syntax.isPause(i - 1) || i + 1 == syntax.size() || syntax.isPause(i + 1));
      if (closes) {
        return Optional.of(new TokenRange(open, i + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether a clause with a verb of its own follows. */
  private boolean isClause(int first, int limit) {
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

  private boolean isPastOrKnown(int i) {
    String word = syntax.token(i).lower();
    return word.endsWith("ed") || words.verb(word).isPresent();
  }

  /** Whether a clause begins at a token with its subject. */
  private boolean startsClause(int first, int limit) {
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

  /** The statement whose verb stands behind its content or inside it: "the lake, she said, …". */
  private Optional<Draft> around(Group group, Verb verb, TokenRange source, Clause clause) {
    if (!verb.takes(Frame.THAT) || verb.takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    int hearer = takesHearer(verb) ? afterHearer(group.verb() + 1, clause.end()) : -1;
    int next = afterAdverbials(Math.max(hearer, group.verb() + 1), clause.end());
    TokenRange cue = new TokenRange(group.first(), group.verb() + 1);
    return around(cue, source, new TokenRange(source.first(), next), clause);
  }

  /**
   * The statement whose content stands before or around its source and cue.
   *
   * @param whole source, cue and what goes with them
   */
  private Optional<Draft> around(
      TokenRange cue, TokenRange source, TokenRange whole, Clause clause) {
    int comma = whole.first() - 1;
    int lead = leadStart(clause);
    if (comma <= lead) {
      return Optional.empty();
    }
    if (syntax.classOf(comma) == WordClass.QUOTE) {
      return opening(comma, lead)
          .map(open -> inner(cue, source, CLAUSE).with(new TokenRange(open, comma + 1)));
    }
    if (syntax.classOf(comma) != WordClass.COMMA) {
      return Optional.empty();
    }
    TokenRange before = new TokenRange(lead, comma);
    if (isOver(whole.end(), clause)) {
      return startsClause(lead, comma)
          ? Optional.of(inner(cue, source, CLAUSE).with(before))
          : Optional.empty();
    }
    if (syntax.classOf(whole.end()) != WordClass.COMMA || whole.end() + 2 >= clause.end()) {
      return Optional.empty();
    }
    int rest = whole.end() + 1;
    boolean split =
        phrases.end(lead, comma, NounPhrases.TYING) == comma
            && switch (syntax.classOf(rest)) {
              case AUXILIARY, MODAL, NEGATION -> true;
              case WORD -> isPastOrKnown(rest);
              default -> false;
            };
    return split
        ? Optional.of(
            inner(cue, source, CLAUSE)
                .with(before)
                .with(new TokenRange(rest, limit(rest, clause.end()))))
        : Optional.empty();
  }

  private boolean isOver(int i, Clause clause) {
    if (i >= clause.end()) {
      return true;
    }
    return switch (syntax.classOf(i)) {
      case STOP, QUOTE -> true;
      case COMMA -> i + 1 >= clause.end() || syntax.classOf(i + 1) == WordClass.QUOTE;
      default -> false;
    };
  }

  private int leadStart(Clause clause) {
    int lead = clause.first();
    while (lead < clause.end()
        && switch (syntax.classOf(lead)) {
          case QUOTE, CONJUNCTION, COMMA -> true;
          default -> syntax.token(lead).is("that");
        }) {
      lead++;
    }
    return lead;
  }

  /** The mark that opens the inner quotation which a mark closes. */
  private Optional<Integer> opening(int close, int floor) {
    if (!syntax.isPause(close - 1)) {
      return Optional.empty();
    }
    for (int i = close - FEWEST_OF_A_CLAUSE; i >= floor - 1 && i >= 0; i--) {
      if (syntax.classOf(i) == WordClass.QUOTE) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> accordingTo(int token, Clause clause) {
    int first = token + 2;
    if (first >= clause.end() || !syntax.token(token + 1).is("to")) {
      return Optional.empty();
    }
    int end = phrases.isNominative(first) ? first + 1 : afterHearer(first, clause.end());
    if (end == first) {
      return Optional.empty();
    }
    boolean speaks = false;
    for (int i = first; i < end; i++) {
      speaks |= phrases.canSpeak(i);
    }
    if (!speaks) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(token, first);
    TokenRange source = new TokenRange(first, end);
    if (token <= leadStart(clause)) {
      boolean comma = end < clause.end() && syntax.classOf(end) == WordClass.COMMA;
      return comma && isClause(end + 1, clause.end())
          ? Optional.of(
              inner(cue, source, CLAUSE)
                  .with(new TokenRange(end + 1, limit(end + 1, clause.end()))))
          : Optional.empty();
    }
    return around(cue, source, new TokenRange(token, end), clause);
  }

  /** "Strand's claim that …", "her promise to …". */
  private Optional<Draft> noun(int token, String word, Clause clause) {
    int next = token + 1;
    if (next + FEWEST_OF_A_CLAUSE > clause.end() || token - 1 <= clause.first()) {
      return Optional.empty();
    }
    boolean claim = words.is(Kind.CLAIM, word) && syntax.token(next).is("that");
    boolean pledge =
        words.is(Kind.PLEDGE, word)
            && syntax.token(next).is("to")
            && syntax.classOf(next + 1) == WordClass.WORD;
    if (!claim && !pledge) {
      return Optional.empty();
    }
    int owner = token - 1;
    while (owner > clause.first() && owner > token - 3 && syntax.classOf(owner) == WordClass.WORD) {
      owner--;
    }
    if (syntax.classOf(owner) != WordClass.POSSESSIVE) {
      return Optional.empty();
    }
    boolean pronoun = !syntax.token(owner).is("'s");
    int first = owner;
    if (pronoun) {
      if (!Set.of("his", "her", "their").contains(syntax.token(owner).lower())) {
        return Optional.empty();
      }
    } else {
      while (first > clause.first() && isNamePart(first - 1)) {
        first--;
      }
      if (first == owner || !phrases.canSpeak(owner - 1)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        inner(new TokenRange(owner + 1, next), new TokenRange(first, owner + 1), NOUN)
            .with(new TokenRange(next, limitOfNoun(next, clause.end(), claim ? 1 : 0))));
  }

  /**
   * One past a clause that depends on a noun: the verb after its own belongs to that noun, as in
   * "her claim that the gauges were broken | was false".
   *
   * @param verbs finite verbs of the clause's own
   */
  private int limitOfNoun(int first, int clauseEnd, int verbs) {
    int end = limit(first, clauseEnd);
    int room = verbs;
    boolean inVerb = false;
    for (int i = first + 1; i < end; i++) {
      boolean auxiliary = belongs(i) && syntax.classOf(i) != WordClass.ADVERB;
      boolean past = syntax.classOf(i) == WordClass.WORD && syntax.token(i).lower().endsWith("ed");
      if (auxiliary && !inVerb || past && room > 0 && !inVerb) {
        if (room == 0) {
          return trimmed(first, i);
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

  private Optional<Draft> draft(Group group, TokenRange source, double sure, TokenRange content) {
    if (content.end() - content.first() < 2) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(group.first(), group.verb() + 1);
    return Optional.of(inner(cue, source, sure).with(content));
  }

  private static Draft inner(TokenRange cue, TokenRange source, double sure) {
    return new Draft(cue.end() - 1, cue, Optional.of(source), sure);
  }

  /** One past the clause that begins at a token. */
  private int limit(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      boolean over =
          switch (syntax.classOf(i)) {
            case STOP -> i + 1 < end && syntax.classOf(i + 1) != WordClass.QUOTE;
            case COMMA -> i + 1 < end && turnsAway(i + 1, end);
            case CONJUNCTION ->
                i + 1 < end && (syntax.token(i + 1).is("that") || reports(i + 1, end));
            default -> syntax.token(i).is("according");
          };
      if (over) {
        return trimmed(first, i);
      }
    }
    return trimmed(first, end);
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
    } else if (i < end && words.verb(syntax.token(i).lower()).isEmpty()) {
      i = phrases.end(i, end, NAMING);
    }
    while (i < end && belongs(i)) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    Optional<Verb> verb = words.verb(syntax.token(i).lower());
    boolean finite =
        verb.filter(v -> v.is(Form.PAST) || v.is(Form.THIRD) || v.is(Form.ING)).isPresent();
    return finite && syntax.classOf(i) == WordClass.WORD;
  }

  private int trimmed(int first, int end) {
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
}
