package org.rapporteur.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.language.Document;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.statement.ReportingWords.Form;
import org.rapporteur.statement.ReportingWords.Frame;
import org.rapporteur.statement.ReportingWords.Verb;

/**
 * Finds the statements inside the content of another: "Officials told the Courier <em>that the
 * minister had offered a truce</em>". The rules ask for much, a verb of speech with its subject and
 * a content of the form that this verb takes, since a wrong statement is worse than a missed one.
 */
final class HearsayFinder {
  private static final double CLAUSE = 0.95;
  private static final double INFINITIVE = 0.9;
  private static final double OBJECT = 0.8;
  private static final int LONGEST_GAP = 60;
  private static final int FEWEST_OF_A_CLAUSE = 3;

  private static final Set<String> NAMING = Set.of("of", "for");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when");
  private static final Set<String> SPEECH_ROLES = Set.of("i", "we", "you");
  private static final Set<String> THIRD_PERSON = Set.of("he", "she", "it", "they");
  private static final Set<String> PARTING = Set.of("down", "out");
  private static final Set<String> WOULD =
      Set.of(
          "would",
          "could",
          "will",
          "can",
          "'d",
          "'ll",
          "wouldn't",
          "couldn't",
          "won't",
          "cannot",
          "can't");
  private static final Set<String> PASSING_ON = Set.of("citing", "quoting");
  private static final Set<String> BE = Set.of("is", "was");
  private static final Set<String> ANSWERS = Set.of("yes", "no");

  private final Document document;
  private final Syntax syntax;
  private final ReportingWords words;
  private final NounPhrases phrases;
  private final ClauseBounds bounds;
  private final PassiveCues passives;
  private final NounCues nouns;

  HearsayFinder(Document document, Syntax syntax, ReportingWords words) {
    this.document = document;
    this.syntax = syntax;
    this.words = words;
    this.phrases = new NounPhrases(syntax, words);
    this.bounds = new ClauseBounds(syntax, words, phrases);
    this.passives = new PassiveCues(syntax, words, phrases, bounds);
    this.nouns = new NounCues(syntax, words, phrases, bounds);
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
      search(new TokenRange(first, end), found);
      first = end;
    }
    found.removeIf(draft -> draft.first() < piece.first() || draft.end() > piece.end());
    return found;
  }

  /**
   * The statement that an outer one passes on: "reported, <em>citing two officials</em>, that …".
   * It has the content of the outer one.
   */
  Optional<Draft> passedOn(Draft outer) {
    int end = Math.min(outer.cue().end() + LONGEST_GAP, document.sentenceOf(outer.head()).end());
    for (int i = outer.cue().end(); i + 1 < end; i++) {
      boolean passing =
          PASSING_ON.contains(syntax.token(i).lower())
              && syntax.classOf(i - 1) == WordClass.COMMA
              && !outer.holds(i);
      if (passing) {
        int last = phrases.end(i + 1, document.sentenceOf(i).end(), NounPhrases.TYING);
        return phrases.holdsSpeaker(i + 1, last)
            ? Optional.of(
                new Draft(
                        i,
                        new TokenRange(i, i + 1),
                        Optional.of(new TokenRange(i + 1, last)),
                        CLAUSE)
                    .withContent(outer.content()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void search(TokenRange sentence, List<Draft> found) {
    int known = found.size();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      TokenRange clause = new TokenRange(sentence.first(), end(i, sentence, found, known));
      Optional<Draft> last =
          found.size() > known ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
      Optional<Draft> draft = at(i, clause, last);
      draft.ifPresent(found::add);
      draft.flatMap(this::attitude).ifPresent(found::add);
    }
  }

  /**
   * The words or the attitude that a statement in the passive tells of its subject: "Lind <em>is
   * understood</em> to have asked for a delay", "the council is said to be opposed to it".
   */
  Optional<Draft> attitude(Draft passive) {
    List<TokenRange> pieces = passive.content();
    if (!passive.source().map(this::isAgent).orElse(true) || pieces.size() < 2) {
      return Optional.empty();
    }
    TokenRange subject = pieces.get(0);
    TokenRange clause = pieces.get(1);
    boolean apart = subject.end() <= passive.cue().first() && clause.first() >= passive.cue().end();
    return apart && syntax.token(clause.first()).is("to") && holdsAttitudes(subject)
        ? told(subject, clause)
        : Optional.empty();
  }

  /** Whether "by" names those who say what a passive tells: "is said by aides to …". */
  private boolean isAgent(TokenRange source) {
    return source.first() > 0 && syntax.token(source.first() - 1).is("by");
  }

  private boolean holdsAttitudes(TokenRange subject) {
    boolean alone = subject.end() - subject.first() == 1;
    return phrases.holdsSpeaker(subject.first(), subject.end())
        || alone
            && (phrases.isNominative(subject.first()) || syntax.token(subject.first()).is("who"));
  }

  /** What an infinitive tells of its subject. */
  private Optional<Draft> told(TokenRange subject, TokenRange clause) {
    int verb = clause.first() + 1;
    while (verb + 1 < clause.end()
        && bounds.belongs(verb)
        && words.leaning(syntax.token(verb).lower()).isEmpty()) {
      verb++;
    }
    VerbGroup group = inFavour(bounds.group(verb, clause), clause);
    String word = syntax.token(group.verb()).lower();
    Form form = group.be() ? Form.ING : group.have() ? Form.PARTICIPLE : Form.BASE;
    return Stream.of(words.verb(word), words.leaning(word))
        .flatMap(Optional::stream)
        .filter(told -> told.is(form))
        .map(told -> after(group, told, subject, clause))
        .flatMap(Optional::stream)
        .findFirst()
        .or(
            () ->
                words
                    .adjective(word)
                    .filter(adjective -> group.be())
                    .flatMap(told -> after(group, told, subject, clause)));
  }

  /** The group that goes on from "be in" to "favour". */
  private VerbGroup inFavour(VerbGroup group, TokenRange clause) {
    boolean in = group.verb() + 2 < clause.end() && syntax.token(group.verb()).is("in");
    return in
        ? new VerbGroup(
            group.first(), group.verb() + 1, group.be(), group.have(), group.modal(), group.does())
        : group;
  }

  /** Where what stands inside the contents found so far must end. */
  private static int end(int token, TokenRange sentence, List<Draft> found, int from) {
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

  private Optional<Draft> at(int token, TokenRange clause, Optional<Draft> last) {
    if (syntax.token(token).is("according")) {
      return accordingTo(token, clause);
    }
    if (syntax.classOf(token) != WordClass.WORD) {
      return Optional.empty();
    }
    String word = syntax.token(token).lower();
    Optional<Draft> noun = nouns.at(token, clause);
    if (noun.isPresent()) {
      return noun;
    }
    Optional<Draft> verb = words.verb(word).flatMap(v -> verb(token, v, clause, last));
    return verb.isPresent()
        ? verb
        : words.adjective(word).flatMap(adjective -> adjective(token, adjective, clause));
  }

  /** "was ready to sign", "would not be happy to wait", "are opposed to a vote". */
  private Optional<Draft> adjective(int token, Verb adjective, TokenRange clause) {
    VerbGroup group = bounds.group(token, clause);
    if (!group.be() || syntax.isQuoted(token)) {
      return Optional.empty();
    }
    return phrases
        .subject(bounds.beforeAdverbs(group.first(), clause), clause.first())
        .filter(source -> !isInSpeech(source))
        .flatMap(source -> after(group, adjective, source, clause));
  }

  private boolean isInSpeech(TokenRange source) {
    return source.end() - source.first() == 1
        && SPEECH_ROLES.contains(syntax.token(source.first()).lower());
  }

  private Optional<Draft> verb(int token, Verb verb, TokenRange clause, Optional<Draft> last) {
    VerbGroup group = bounds.group(token, clause);
    Optional<TokenRange> source =
        phrases
            .subject(bounds.beforeAdverbs(group.first(), clause), clause.first())
            .or(() -> shared(group, verb, clause, last));
    if (group.be() && verb.is(Form.PARTICIPLE)) {
      return passives.at(group, verb, clause);
    }
    if (source.isEmpty()) {
      return cleft(group, verb, clause);
    }
    if (!isFinite(group, verb, source.get()) || isPlural(group, verb, source.get(), clause)) {
      return Optional.empty();
    }
    if (syntax.token(Math.min(token + 1, syntax.size() - 1)).is("by")) {
      return Optional.empty();
    }
    return after(group, verb, source.get(), subordinate(group, source.get(), clause))
        .or(() -> around(group, verb, source.get(), clause));
  }

  /** "What Belmark wants is a number." */
  private Optional<Draft> cleft(VerbGroup group, Verb verb, TokenRange clause) {
    int what = leadStart(clause);
    int be = group.verb() + 1;
    boolean clefted =
        what < group.first()
            && syntax.token(what).is("what")
            && be + 1 < clause.end()
            && BE.contains(syntax.token(be).lower())
            && verb.takes(Frame.OBJECT);
    return clefted
        ? phrases
            .subject(group.first(), what + 1)
            .filter(source -> isFinite(group, verb, source))
            .flatMap(
                source ->
                    draft(
                        group,
                        source,
                        CLAUSE,
                        new TokenRange(be + 1, bounds.limit(be + 1, clause.end()))))
        : Optional.empty();
  }

  /** A clause that ends with its comma if, like "after she said that …,", it leads a sentence. */
  private TokenRange subordinate(VerbGroup group, TokenRange source, TokenRange clause) {
    int before = source.first() - 1;
    if (before < clause.first()
        || before > leadStart(clause)
        || !ClauseBounds.ADVERBIAL.contains(syntax.token(before).lower())) {
      return clause;
    }
    for (int i = group.verb() + 2; i < clause.end(); i++) {
      if (syntax.classOf(i) == WordClass.COMMA
          && i + 1 < clause.end()
          && syntax.classOf(i + 1) != WordClass.QUOTE) {
        return new TokenRange(clause.first(), i);
      }
    }
    return clause;
  }

  /** The source of the statement right before, where "and said" or ", adding" goes on with it. */
  private Optional<TokenRange> shared(
      VerbGroup group, Verb verb, TokenRange clause, Optional<Draft> last) {
    int before = group.first() - 1;
    if (last.isEmpty() || before < clause.first()) {
      return Optional.empty();
    }
    boolean participle =
        verb.is(Form.ING) && !group.be() && syntax.classOf(before) == WordClass.COMMA;
    boolean joined =
        (syntax.token(before).is("and") || syntax.token(before).is("but"))
            && last.get().end() >= before - 1;
    return participle || joined ? last.get().source() : Optional.empty();
  }

  private boolean isFinite(VerbGroup group, Verb verb, TokenRange source) {
    String subject = syntax.token(source.end() - 1).lower();
    boolean alone = source.end() - source.first() == 1;
    boolean quoted = syntax.isQuoted(group.verb());
    boolean pronoun = alone && syntax.classOf(source.first()) == WordClass.PRONOUN;
    if (verb.takes(Frame.WOULD) && !holdsWould(group)
        || verb.takes(Frame.HELD) && (quoted || alone && SPEECH_ROLES.contains(subject))) {
      return false;
    }
    if (alone && (subject.equals("who") || quoted && subject.equals("it"))) {
      return !group.modal()
          && !group.be()
          && (verb.is(Form.PAST) || group.have())
          && subject.equals("who");
    }
    boolean inSpeech = alone && SPEECH_ROLES.contains(subject);
    if (group.modal()) {
      return verb.is(Form.BASE) && (!pronoun || !quoted && THIRD_PERSON.contains(subject));
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
      return !pronoun || THIRD_PERSON.contains(subject) && !subject.equals("they");
    }
    if (verb.is(Form.ING)) {
      return !inSpeech && syntax.classOf(group.first() - 1) == WordClass.COMMA;
    }
    return pronoun ? !quoted && subject.equals("they") : subject.endsWith("s");
  }

  /** A noun with its clause, no verb: "nine states that …", "member states that drafted the …". */
  private boolean isPlural(VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    int last = source.end() - 1;
    if (!verb.is(Form.THIRD) || group.first() < group.verb() || last + 1 < group.first()) {
      return false;
    }
    boolean counted =
        NumeralReader.read(List.of(syntax.token(last)), 0).isPresent()
            && (last == clause.first() || syntax.classOf(last - 1) != WordClass.NAME);
    int that = group.verb() + 1;
    boolean leads =
        that + 2 < clause.end()
            && syntax.token(that).is("that")
            && syntax.classOf(last) == WordClass.WORD
            && syntax.classOf(that + 1) == WordClass.WORD
            && switch (syntax.classOf(that + 2)) {
              case DETERMINER, POSSESSIVE -> !syntax.isGenitive(that + 2);
              default -> false;
            };
    return counted || leads;
  }

  private boolean holdsWould(VerbGroup group) {
    for (int i = group.first(); i < group.verb(); i++) {
      if (WOULD.contains(syntax.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The statement whose content follows its verb. */
  private Optional<Draft> after(VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    int next = group.verb() + 1;
    int hearer = ClauseBounds.takesHearer(verb) ? bounds.afterHearer(next, clause.end()) : next;
    boolean named = hearer > next;
    if (verb.takes(Frame.HEARER) && !named) {
      return Optional.empty();
    }
    if ((named ? verb.takes(Frame.ORDER) : verb.takes(Frame.TO))
        && bounds.isInfinitive(hearer, clause.end())) {
      TokenRange content =
          new TokenRange(hearer, bounds.limit(hearer, bounds.infinitiveEnd(hearer, clause.end())));
      return draft(group, source, INFINITIVE, content);
    }
    if (verb.takes(Frame.BARE)
        && next < clause.end()
        && ANSWERS.contains(syntax.token(next).lower())) {
      TokenRange cue = new TokenRange(group.first(), next);
      return Optional.of(inner(cue, source, CLAUSE).with(new TokenRange(next, next + 1)));
    }
    if (verb.takes(Frame.TO) && verb.takes(Frame.OBJECT)) {
      int promised = bounds.afterHearer(next, clause.end());
      if (promised > next
          && phrases.canSpeak(promised - 1)
          && bounds.isInfinitive(promised, clause.end())) {
        return draft(
            group,
            source,
            INFINITIVE,
            new TokenRange(
                promised, bounds.limit(promised, bounds.infinitiveEnd(promised, clause.end()))));
      }
    }
    Optional<TokenRange> introduced =
        introduced(verb, bounds.afterAdverbials(hearer, clause.end()), clause);
    if (introduced.isPresent()) {
      return draft(group, source, CLAUSE, introduced.get());
    }
    int bare = bounds.afterTime(hearer, clause.end());
    if (verb.takes(Frame.BARE) && bounds.startsClause(bare, clause.end())) {
      return draft(group, source, CLAUSE, new TokenRange(bare, bounds.limit(bare, clause.end())));
    }
    Optional<Draft> particle = withParticle(group, verb, source, clause);
    if (particle.isPresent()) {
      return particle;
    }
    return verb.takes(Frame.OBJECT) ? object(group, verb, source, clause) : Optional.empty();
  }

  /** "called for a vote", "had ruled out a deal", "agreed to 40 cubic metres". */
  private Optional<Draft> withParticle(
      VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    int next = bounds.pastAside(group.verb() + 1, clause.end());
    int first = next + 1;
    if (first >= clause.end()) {
      return Optional.empty();
    }
    if (!verb.particles().contains(syntax.token(next).lower())) {
      return parted(group, verb, source, clause);
    }
    int end = phrases.objectEnd(first, clause.end(), NAMING);
    if (end == first) {
      return Optional.empty();
    }
    boolean to = syntax.token(next).is("to");
    int start = to ? next : first;
    boolean inCue = !to && next == group.verb() + 1;
    TokenRange cue = new TokenRange(group.first(), inCue ? first : group.verb() + 1);
    return Optional.of(
        new Draft(group.verb(), cue, Optional.of(source), OBJECT)
            .with(new TokenRange(start, bounds.phraseLimit(first, end, clause))));
  }

  /** "turned the idea down". */
  private Optional<Draft> parted(VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    int first = group.verb() + 1;
    int end = Math.min(phrases.objectEnd(first, clause.end(), NAMING) + 1, clause.end());
    for (int i = first + 1; i < end; i++) {
      String word = syntax.token(i).lower();
      if (PARTING.contains(word) && verb.particles().contains(word)) {
        return draft(group, source, OBJECT, new TokenRange(first, i));
      }
    }
    return Optional.empty();
  }

  /** The content that a mark, "that" or a question word at a token introduces. */
  private Optional<TokenRange> introduced(Verb verb, int i, TokenRange clause) {
    if (i >= clause.end()) {
      return Optional.empty();
    }
    boolean that = verb.takes(Frame.THAT);
    boolean question = verb.takes(Frame.QUESTION);
    Optional<TokenRange> quoted = that || question ? quoted(i, clause) : Optional.empty();
    if (quoted.isPresent()) {
      return quoted;
    }
    int end = bounds.limit(i, clause.end());
    boolean clausal =
        that && syntax.token(i).is("that") && bounds.isClause(i + 1, clause.end())
            || question
                && QUESTIONS.contains(syntax.token(i).lower())
                && end - i >= FEWEST_OF_A_CLAUSE;
    return clausal ? Optional.of(new TokenRange(i, end)) : Optional.empty();
  }

  private Optional<Draft> object(VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    int first = group.verb() + 1;
    int end = phrases.objectEnd(first, clause.end(), NAMING);
    boolean twofold =
        syntax.classOf(first) == WordClass.PRONOUN
            && !verb.takes(Frame.HELD)
            && end < clause.end()
            && syntax.classOf(end) == WordClass.WORD;
    boolean dummy = syntax.token(source.first()).is("it") && syntax.isQuoted(first);
    boolean text = phrases.isDocument(source);
    if (end == first || twofold || dummy || text) {
      return Optional.empty();
    }
    return draft(
        group, source, OBJECT, new TokenRange(first, bounds.phraseLimit(first, end, clause)));
  }

  /** The quotation that begins at a token or after the comma or colon there. */
  private Optional<TokenRange> quoted(int at, TokenRange clause) {
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

  /** The statement whose verb stands behind its content or inside it: "the lake, she said, …". */
  private Optional<Draft> around(VerbGroup group, Verb verb, TokenRange source, TokenRange clause) {
    if (!verb.takes(Frame.THAT) || verb.takes(Frame.OBJECT)) {
      return Optional.empty();
    }
    int hearer =
        ClauseBounds.takesHearer(verb) ? bounds.afterHearer(group.verb() + 1, clause.end()) : -1;
    int next = bounds.afterAdverbials(Math.max(hearer, group.verb() + 1), clause.end());
    TokenRange cue = new TokenRange(group.first(), group.verb() + 1);
    return around(cue, source, new TokenRange(source.first(), next), clause);
  }

  /**
   * The statement whose content stands before or around its source and cue.
   *
   * @param whole source, cue and what goes with them
   */
  private Optional<Draft> around(
      TokenRange cue, TokenRange source, TokenRange whole, TokenRange clause) {
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
      return bounds.startsClause(lead, comma)
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
              case WORD -> bounds.isPastOrKnown(rest);
              default -> false;
            };
    return split
        ? Optional.of(
            inner(cue, source, CLAUSE)
                .with(before)
                .with(new TokenRange(rest, bounds.limit(rest, clause.end()))))
        : Optional.empty();
  }

  private boolean isOver(int i, TokenRange clause) {
    if (i >= clause.end()) {
      return true;
    }
    return switch (syntax.classOf(i)) {
      case STOP, QUOTE -> true;
      case COMMA -> i + 1 >= clause.end() || syntax.classOf(i + 1) == WordClass.QUOTE;
      default -> false;
    };
  }

  private int leadStart(TokenRange clause) {
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

  private Optional<Draft> accordingTo(int token, TokenRange clause) {
    int first = token + 2;
    if (first >= clause.end() || !syntax.token(token + 1).is("to")) {
      return Optional.empty();
    }
    int end = phrases.isNominative(first) ? first + 1 : bounds.afterHearer(first, clause.end());
    if (end == first) {
      return Optional.empty();
    }
    if (!phrases.holdsSpeaker(first, end)) {
      return Optional.empty();
    }
    TokenRange cue = new TokenRange(token, first);
    TokenRange source = new TokenRange(first, end);
    if (token <= leadStart(clause)) {
      boolean comma = end < clause.end() && syntax.classOf(end) == WordClass.COMMA;
      return comma && bounds.isClause(end + 1, clause.end())
          ? Optional.of(
              inner(cue, source, CLAUSE)
                  .with(new TokenRange(end + 1, bounds.limit(end + 1, clause.end()))))
          : Optional.empty();
    }
    return around(cue, source, new TokenRange(token, end), clause);
  }

  private Optional<Draft> draft(
      VerbGroup group, TokenRange source, double sure, TokenRange content) {
    TokenRange cue = new TokenRange(group.first(), group.verb() + 1);
    return Optional.of(inner(cue, source, sure).with(content));
  }

  private static Draft inner(TokenRange cue, TokenRange source, double sure) {
    return new Draft(cue.end() - 1, cue, Optional.of(source), sure);
  }
}
