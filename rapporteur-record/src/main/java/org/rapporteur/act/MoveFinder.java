package org.rapporteur.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.People.Phrase;
import org.rapporteur.act.WordingIndex.Found;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.Horizon;

/**
 * Finds moves: what negotiators did, in the reporter's own words: "Arvonia walked out of the talks
 * on Tuesday", "refused to sign the accord". Only what is told to have happened; nothing inside a
 * statement.
 *
 * <p>A verb with a fitting object, or one that says no without any ("Belmark declined"), after a
 * table of general English. Immutable, safe for threads.
 */
public final class MoveFinder {
  private static final String NONE = "-";
  private static final int FARTHEST_AUXILIARY = 5;
  private static final int FARTHEST_TARGET = 3;
  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "'s");
  private static final Set<String> PAST_DO = Set.of("did", "didn't", "has", "have", "had");
  private static final Set<String> UNREAL =
      Set.of(
          "to",
          "will",
          "would",
          "could",
          "can",
          "may",
          "might",
          "should",
          "must",
          "shall",
          "'ll",
          "'d",
          "won't",
          "wouldn't",
          "cannot",
          "can't",
          "couldn't",
          "shouldn't");

  /** Irregular forms that tell of what happened. */
  private static final Set<String> PAST_FORMS =
      Set.of(
          "left",
          "withdrew",
          "withdrawn",
          "broke",
          "broken",
          "cut",
          "brought",
          "quit",
          "put",
          "let",
          "gave",
          "given",
          "laid",
          "sent",
          "struck",
          "began",
          "begun",
          "held",
          "came",
          "tore",
          "shut",
          "sat",
          "went",
          "shook",
          "torn",
          "met");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "until", "should", "were", "before", "once", "when");
  private static final Set<String> TERMS =
      Set.of("until", "till", "by", "before", "from", "since", "begin", "start", "due", "for");

  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", ".", "!", "?", "after", "because", "but", "while", "when", "which");

  private final WordingIndex<Sense> index;
  private final People people;

  /**
   * What a wording tells.
   *
   * @param act what was done
   * @param undone what was done if it did not happen; empty if that is nothing
   */
  private record Sense(Act act, Optional<Act> undone, Form form) {}

  /** How a wording stands in its clause. */
  private enum Form {
    ACTIVE,
    PASSIVE,
    /** Without an object. */
    ALONE
  }

  /** A finder with the tables that ship with the program. */
  public MoveFinder() {
    Inflection inflection = new Inflection();
    this.people = new People(inflection);
    this.index = new WordingIndex<>(inflection);
    for (List<String> row : WordTable.rows(MoveFinder.class, "moves.tsv")) {
      switch (row.get(0)) {
        case "class" -> index.define(row.get(1), row.get(2));
        case "passive" ->
            index.add(
                new Sense(Act.ofLabel(row.get(1)), Optional.empty(), Form.PASSIVE), row.get(2));
        case "alone" ->
            index.add(new Sense(Act.ofLabel(row.get(1)), Optional.empty(), Form.ALONE), row.get(2));
        default -> index.add(active(row), row.get(2));
      }
    }
  }

  private static Sense active(List<String> row) {
    Optional<Act> undone =
        row.get(1).equals(NONE) ? Optional.empty() : Optional.of(Act.ofLabel(row.get(1)));
    return new Sense(Act.ofLabel(row.get(0)), undone, Form.ACTIVE);
  }

  /**
   * The moves of a text, in order.
   *
   * @param document the text
   * @param statements its statements; what stands in their cues and contents is theirs
   */
  public List<Move> find(Document document, List<Statement> statements) {
    BitSet said = said(document, statements);
    List<Move> moves = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (!isHeadline(document, sentence)) {
        find(document, sentence, said, moves);
      }
    }
    return List.copyOf(moves);
  }

  private static boolean isHeadline(Document document, Sentence sentence) {
    return document.span(sentence.first(), sentence.end()).end() <= document.report().headline();
  }

  private void find(Document document, Sentence sentence, BitSet said, List<Move> moves) {
    Stretch stretch = new Stretch(document, sentence.first(), sentence.end(), i -> false);
    int i = sentence.first();
    while (i < sentence.end()) {
      Optional<Move> move =
          said.get(i)
              ? Optional.empty()
              : index
                  .longest(stretch, i)
                  .filter(found -> said.get(found.first(), found.end()).isEmpty())
                  .flatMap(found -> read(document, sentence, found));
      move.ifPresent(moves::add);
      i = move.isPresent() ? clauseEnd(document, i + 1, sentence) : i + 1;
    }
  }

  private Optional<Move> read(Document document, Sentence sentence, Found<Sense> found) {
    if (isConditional(document, sentence, found.first())) {
      return Optional.empty();
    }
    return switch (found.told().form()) {
      case PASSIVE -> passive(document, sentence, found);
      case ACTIVE -> active(document, sentence, found);
      case ALONE ->
          endsClause(document, sentence, found.end())
              ? active(document, sentence, found)
              : Optional.empty();
    };
  }

  /** Whether nothing but adverbs follows in the clause. */
  private static boolean endsClause(Document document, Sentence sentence, int from) {
    int end = from;
    while (end < sentence.end() && Stretch.isAdverb(document.token(end))) {
      end++;
    }
    return end == sentence.end() || CLAUSE_ENDS.contains(document.token(end).lower());
  }

  private Optional<Move> passive(Document document, Sentence sentence, Found<Sense> found) {
    for (int i = found.first(); i < found.end(); i++) {
      if (CueActs.isNegated(new Stretch(document, i, found.end(), t -> false), i)
          || UNREAL.contains(document.token(i).lower())) {
        return Optional.empty();
      }
    }
    int end = found.end();
    Optional<Phrase> actor =
        end < sentence.end() && document.token(end).is("by")
            ? people.at(document, end + 1, sentence.end())
            : Optional.empty();
    return Optional.of(move(document, sentence, found, found.told().act(), found.first(), actor));
  }

  private Optional<Move> active(Document document, Sentence sentence, Found<Sense> found) {
    int verb = found.first();
    String form = document.token(verb).lower();
    int group = groupStart(document, sentence, verb);
    boolean unreal = false;
    boolean past = false;
    for (int i = group; i < verb; i++) {
      unreal |= UNREAL.contains(document.token(i).lower());
      past |= PAST_DO.contains(document.token(i).lower());
    }
    boolean negated = CueActs.isNegated(new Stretch(document, verb, found.end(), t -> false), verb);
    if (unreal && !negated || form.endsWith("ing") || negated && !past && !unreal) {
      return Optional.empty();
    }
    if (isBase(form) && !negated) {
      return Optional.empty();
    }
    Optional<Act> act = negated ? found.told().undone() : Optional.of(found.told().act());
    Optional<Phrase> actor = subject(document, sentence, group);
    if (act.isEmpty() || actor.isEmpty()) {
      return Optional.empty();
    }
    int first = actor.get().first();
    return Optional.of(move(document, sentence, found, act.get(), first, actor));
  }

  /** Whether a form of a verb can only be its base: "sign", not "signed" nor "signs". */
  private static boolean isBase(String form) {
    return !form.endsWith("ed") && !form.endsWith("s") && !PAST_FORMS.contains(form);
  }

  /** The first of the auxiliaries and adverbs before a verb. */
  private static int groupStart(Document document, Sentence sentence, int verb) {
    int floor = Math.max(sentence.first(), verb - FARTHEST_AUXILIARY);
    int start = verb;
    while (start > floor && belongsToGroup(document.token(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean belongsToGroup(Token token) {
    String word = token.lower();
    return PERFECT.contains(word)
        || PAST_DO.contains(word)
        || UNREAL.contains(word)
        || word.equals("not")
        || word.equals("never")
        || Stretch.isAdverb(token);
  }

  /** The subject that ends before a verb: a phrase, a pronoun, or what "who" stands for. */
  private Optional<Phrase> subject(Document document, Sentence sentence, int end) {
    int last = end - 1;
    if (last < sentence.first()) {
      return Optional.empty();
    }
    String word = document.token(last).lower();
    if (word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it")) {
      return Optional.of(new Phrase(last, end));
    }
    if (word.equals("who") || word.equals("which")) {
      int noun = last > sentence.first() && document.token(last - 1).is(",") ? last - 1 : last;
      return people.before(document, noun, sentence.first());
    }
    if (word.equals(",")) {
      return apposed(document, sentence, last);
    }
    return people.before(document, end, sentence.first());
  }

  /** "Lind" in "Lind, the minister, left" and in "the minister, Lind, left". */
  private Optional<Phrase> apposed(Document document, Sentence sentence, int comma) {
    for (int i = comma - 1; i > sentence.first(); i--) {
      if (document.token(i).is(",")) {
        boolean named =
            document.tokens().subList(i + 1, comma).stream().allMatch(Token::isCapitalised);
        return named
            ? Optional.of(new Phrase(i + 1, comma))
            : people.before(document, i, sentence.first());
      }
    }
    return Optional.empty();
  }

  private static boolean isConditional(Document document, Sentence sentence, int verb) {
    for (int i = verb - 1; i >= sentence.first(); i--) {
      String word = document.token(i).lower();
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (CONDITIONS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Move move(
      Document document,
      Sentence sentence,
      Found<Sense> found,
      Act act,
      int first,
      Optional<Phrase> actor) {
    int end = clauseEnd(document, found.end(), sentence);
    return new Move(
        document.span(first, end),
        act,
        spans(document, actor),
        spans(document, target(document, found.end(), end)),
        date(document, sentence, found.first(), end));
  }

  private static List<Span> spans(Document document, Optional<Phrase> phrase) {
    return phrase
        .map(words -> List.of(document.span(words.first(), words.end())))
        .orElse(List.of());
  }

  /** Whom the talks were with. */
  private Optional<Phrase> target(Document document, int from, int end) {
    for (int i = from; i < Math.min(end, from + FARTHEST_TARGET); i++) {
      if (document.token(i).is("with")) {
        return people.at(document, i + 1, end);
      }
    }
    return Optional.empty();
  }

  /**
   * The date in the sentence nearest to the verb that is not ahead, nor tells for how long; empty
   * if there is none.
   */
  private static String date(Document document, Sentence sentence, int verb, int end) {
    Optional<LocalDate> published = document.report().imprint().date();
    return new DateReader(document, Horizon.PAST)
        .read(sentence.first(), sentence.end()).stream()
            .filter(date -> date.form() != DateExpression.Form.ATTRIBUTIVE)
            .filter(date -> date.first() < end && !isTerm(document, date.first()))
            .filter(date -> published.stream().noneMatch(date.date().start()::isAfter))
            .min(Comparator.comparingInt(date -> Math.abs(date.first() - verb)))
            .map(date -> date.date().toString())
            .orElse("");
  }

  /** Whether a date tells for how long or from when something is to be: "until 5 May". */
  private static boolean isTerm(Document document, int date) {
    int before = date - 1;
    if (before >= 0 && document.token(before).is("on")) {
      before--;
    }
    return before >= 0 && TERMS.contains(document.token(before).lower());
  }

  private static int clauseEnd(Document document, int from, Sentence sentence) {
    int end = from;
    while (end < sentence.end() && !CLAUSE_ENDS.contains(document.token(end).lower())) {
      end++;
    }
    return Math.max(end, Math.min(from, sentence.end()));
  }

  private static BitSet said(Document document, List<Statement> statements) {
    BitSet said = new BitSet();
    for (Statement statement : statements) {
      mark(document, statement.cue(), said);
      mark(document, statement.content(), said);
    }
    return said;
  }

  private static void mark(Document document, List<Span> spans, BitSet marked) {
    for (Span span : spans) {
      int first = document.tokenAt(span.start());
      int end = Math.min(document.tokenAt(span.end() - 1) + 1, document.tokens().size());
      if (first < end) {
        marked.set(first, end);
      }
    }
  }
}
