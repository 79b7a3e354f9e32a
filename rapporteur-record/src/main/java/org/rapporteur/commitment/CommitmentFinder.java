package org.rapporteur.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.report.Span;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.Horizon;
import org.rapporteur.time.PartialDate.Precision;

/**
 * Finds the earlier agreements that a report names: "the 2019 water accord, under which Belmark
 * promised to keep the sluices open", "the Treaty of Sorrel", "a ceasefire agreed in 2014".
 *
 * <p>An agreement counts as earlier if it was made in a year before the report, or has a name of
 * the form "Treaty of Sorrel", "the Vessen Protocol" or "the Vessen agreements". What is being
 * negotiated, and agreements without a year or such a name, are left out: a wrong one is worse than
 * a missed one. Stateless.
 */
public final class CommitmentFinder {
  private static final Set<String> AGREEMENTS =
      Set.of(
          "accord",
          "agreement",
          "armistice",
          "ceasefire",
          "cease-fire",
          "compact",
          "deal",
          "declaration",
          "memorandum",
          "pact",
          "protocol",
          "settlement",
          "treaty",
          "truce");

  /** Only with capitals. */
  private static final Set<String> NAMED =
      Set.of("Accords", "Agreements", "Protocols", "Treaties", "Convention");

  /** Only after a name: "the Vessen accords". */
  private static final Set<String> PLURALS = Set.of("accords", "agreements", "protocols");

  /** Too general for a name before or after them: "the Trade Agreement". */
  private static final Set<String> GENERAL_MODIFIERS =
      Set.of(
          "bilateral",
          "ceasefire",
          "collective",
          "coalition",
          "compromise",
          "customs",
          "final",
          "framework",
          "free",
          "interim",
          "international",
          "joint",
          "license",
          "merger",
          "national",
          "nuclear",
          "peace",
          "plea",
          "purchase",
          "security",
          "settlement",
          "trade",
          "water");

  /** What no earlier agreement is named by: "the Lind Deal", "the Farmers' Convention". */
  private static final Set<String> NAMED_BY_YEAR =
      Set.of("deal", "settlement", "convention", "declaration", "ceasefire", "cease-fire");

  /** Too general for a name without a year: "Memorandum of Understanding". */
  private static final Set<String> GENERAL =
      Set.of("memorandum", "agreement", "declaration", "deal");

  /** What makes another thing of the agreement before them: "ceasefire talks". */
  private static final Set<String> OTHER_THINGS =
      Set.of(
          "talks",
          "negotiations",
          "negotiators",
          "proposal",
          "proposals",
          "plan",
          "offer",
          "draft",
          "bid",
          "efforts",
          "line",
          "monitors",
          "party",
          "centre",
          "center",
          "hall",
          "delegates");

  /** What is not made yet, or is no agreement of the past. */
  private static final Set<String> NOT_MADE =
      Set.of("draft", "proposed", "new", "possible", "future", "potential", "no", "any", "next");

  private static final Set<String> MADE =
      Set.of(
          "agreed",
          "signed",
          "reached",
          "concluded",
          "brokered",
          "struck",
          "made",
          "sealed",
          "ratified",
          "adopted",
          "initialled",
          "initialed",
          "negotiated",
          "mediated",
          "dating");

  private static final Set<String> DATE_LINKS = Set.of("in", "on", "of", "from", "(", "back");

  private static final Set<String> PROMISED =
      Set.of(
          "promised",
          "pledged",
          "agreed",
          "undertook",
          "committed",
          "vowed",
          "guaranteed",
          "accepted",
          "renounced",
          "conceded",
          "gave");

  private static final Set<String> OBLIGES =
      Set.of(
          "obliges",
          "obliged",
          "obligates",
          "obligated",
          "requires",
          "required",
          "binds",
          "bound",
          "commits",
          "committed",
          "guarantees",
          "guaranteed",
          "bars",
          "barred",
          "bans",
          "banned",
          "forbids",
          "forbade",
          "allows",
          "allowed",
          "grants",
          "granted",
          "gives",
          "gave",
          "limits",
          "limited",
          "caps",
          "capped",
          "promises",
          "promised");

  private static final Set<String> BINDING = Set.of("would", "must", "shall", "may", "had");

  private static final Set<String> BREAKING =
      Set.of(
          "violate",
          "violated",
          "violates",
          "violating",
          "breach",
          "breached",
          "breaching",
          "break",
          "broke",
          "broken",
          "breaking",
          "flouted",
          "abandoned",
          "scrapped",
          "collapsed",
          "unravelled",
          "torn",
          "tore",
          "dishonoured",
          "quit",
          "left");

  private static final Set<String> KEEPING =
      Set.of(
          "kept",
          "keep",
          "keeping",
          "honoured",
          "honored",
          "honour",
          "honor",
          "observed",
          "upheld",
          "respected",
          "held",
          "holds",
          "implemented",
          "fulfilled");

  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "n't", "failed", "fails", "without", "neither", "nobody", "hardly");

  private static final Set<String> UNREAL =
      Set.of("would", "could", "might", "may", "will", "should", "if", "unless", "shall", "can");

  /** What goes on after a comma that ends a clause. */
  private static final Set<String> NEXT_CLAUSE =
      Set.of(
          "but",
          "and",
          "which",
          "who",
          "said",
          "according",
          "he",
          "she",
          "while",
          "has",
          "had",
          "have",
          "is",
          "was",
          "were",
          "are");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "its", "their", "his", "her", "our", "another");

  private static final Set<String> INNER = Set.of("of", "on", "for", "the", "and", "to");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d|21\\d\\d");
  private static final int MOST_MODIFIERS = 4;
  private static final int REACH = 6;

  /** The agreements of a text, in the order of their first mention; each once. */
  public List<Commitment> find(Document document) {
    Map<String, Commitment> found = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (int t = sentence.first(); t < sentence.end(); t++) {
        Token token = document.token(t);
        if (AGREEMENTS.contains(token.lower())
            || NAMED.contains(token.text())
            || PLURALS.contains(token.text())) {
          new Mention(document, sentence, t)
              .commitment()
              .ifPresent(
                  one ->
                      found.merge(
                          document.text().slice(one.name()).toLowerCase(Locale.ROOT)
                              + " "
                              + one.year(),
                          one,
                          Commitment::and));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** One mention of an agreement. */
  private static final class Mention {
    private final Document document;
    private final Sentence sentence;
    private final int noun;
    private final int first;
    private final int end;

    /** One past the words that tell when it was made; {@link #end} if none do. */
    private int madeEnd;

    Mention(Document document, Sentence sentence, int noun) {
      this.document = document;
      this.sentence = sentence;
      this.noun = noun;
      this.first = firstOfName();
      this.end = endOfName();
      this.madeEnd = end;
    }

    Optional<Commitment> commitment() {
      if (isOtherThing() || isNotMade()) {
        return Optional.empty();
      }
      String year = year();
      if (year.isEmpty() && !isNamedOf() && !isNamedBefore()) {
        return Optional.empty();
      }
      List<Span> promise = promise();
      return Optional.of(
          new Commitment(document.span(first, end), year, parties(promise), promise, status()));
    }

    /** "Treaty of Sorrel". */
    private boolean isNamedOf() {
      return document.token(noun).isCapitalised()
          && end > noun + 1
          && noun > sentence.first()
          && !GENERAL.contains(document.token(noun).lower());
    }

    /** "The Vessen Protocol", "the North Sea Water Agreement", "the Vessen accords". */
    private boolean isNamedBefore() {
      Token last = document.token(noun);
      if (first == noun
          || !is(first - 1, "the")
          || NAMED_BY_YEAR.contains(last.lower())
          || !last.isCapitalised() && !PLURALS.contains(last.text())
          || isHeadline()) {
        return false;
      }
      for (int t = first; t < noun; t++) {
        Token token = document.token(t);
        if (token.isCapitalised() && !GENERAL_MODIFIERS.contains(token.lower())) {
          return true;
        }
      }
      return false;
    }

    /** Whether half of the other words are capitalised, so that capitals tell no name. */
    private boolean isHeadline() {
      int words = 0;
      int capitals = 0;
      for (int t = sentence.first(); t < sentence.end(); t++) {
        if (document.token(t).isWord() && (t < first || t >= end)) {
          words++;
          capitals += document.token(t).isCapitalised() ? 1 : 0;
        }
      }
      return 2 * capitals >= words;
    }

    /** Back over modifiers and capitals to the determiner. */
    private int firstOfName() {
      int t = noun;
      while (t > sentence.first() && noun - t < MOST_MODIFIERS && isModifier(t - 1)) {
        t--;
      }
      return t;
    }

    private boolean isModifier(int t) {
      Token token = document.token(t);
      return isYear(t)
          || token.isCapitalised() && !DETERMINERS.contains(token.lower()) && !isPreposition(token)
          || token.isWord() && t + 1 <= noun && hasYearBefore(t) && !isPreposition(token);
    }

    /** Whether a year leads to a token of the name, with words alone between: "2019 water". */
    private boolean hasYearBefore(int t) {
      for (int i = t - 1; i >= Math.max(sentence.first(), noun - MOST_MODIFIERS); i--) {
        if (isYear(i)) {
          return true;
        }
        if (!document.token(i).isWord() || DETERMINERS.contains(document.token(i).lower())) {
          return false;
        }
      }
      return false;
    }

    private static boolean isPreposition(Token token) {
      return Set.of("in", "of", "on", "for", "by", "with", "after", "under", "since", "from", "to")
          .contains(token.lower());
    }

    /** Over "ceasefire agreement", "Treaty of Sorrel", "Convention on the Law of Small Rivers". */
    private int endOfName() {
      int t = noun + 1;
      while (t < sentence.end() && AGREEMENTS.contains(document.token(t).lower())) {
        t++;
      }
      if (!document.token(noun).isCapitalised()) {
        return t;
      }
      int last = t;
      boolean linked = t < sentence.end() && Set.of("of", "on").contains(document.token(t).lower());
      for (int i = t; linked && i < Math.min(sentence.end(), t + 2 * REACH); i++) {
        Token token = document.token(i);
        if (token.isCapitalised() && !Calendar.WEEKDAYS.contains(token.lower())) {
          last = i + 1;
        } else if (!INNER.contains(token.lower()) || isYear(i)) {
          break;
        }
      }
      return last;
    }

    private boolean isOtherThing() {
      boolean secondPart = noun > first && AGREEMENTS.contains(document.token(noun - 1).lower());
      return secondPart
          || end < sentence.end() && OTHER_THINGS.contains(document.token(end).lower());
    }

    private boolean isNotMade() {
      for (int t = Math.max(sentence.first(), first - 2); t < noun; t++) {
        if (NOT_MADE.contains(document.token(t).lower())) {
          return true;
        }
      }
      return false;
    }

    private boolean isYear(int t) {
      Token token = document.token(t);
      return token.kind() == Kind.NUMBER && YEAR.matcher(token.text()).matches();
    }

    /** The year in the name or after it; empty unless it lies before that of the report. */
    private String year() {
      for (int t = first; t < noun; t++) {
        if (isYear(t)) {
          return earlier(Integer.parseInt(document.token(t).text()));
        }
      }
      int owner = owner();
      if (owner > sentence.first()) {
        for (DateExpression date : dates(Math.max(sentence.first(), owner - 2), owner)) {
          if (date.end() == owner && date.date().precision() == Precision.YEAR) {
            return earlier(date.date().start().getYear());
          }
        }
      }
      if (isMadeWithin(end, dateReach())) {
        for (DateExpression date : dates(end, dateReach())) {
          if (tellsWhenMade(date)) {
            madeEnd = date.end();
            return earlier(date.date().start().getYear());
          }
        }
      }
      for (int t = end; t < dateReach(); t++) {
        if (isYear(t) && isMadeUpTo(t)) {
          madeEnd = t + 1;
          return earlier(Integer.parseInt(document.token(t).text()));
        }
      }
      return "";
    }

    private List<DateExpression> dates(int from, int to) {
      return new DateReader(document, Horizon.PAST).read(from, to);
    }

    /** The "'s" before the words of the name: "last year's water deal"; -1 if there is none. */
    private int owner() {
      for (int t = noun - 1; t >= Math.max(sentence.first(), noun - MOST_MODIFIERS); t--) {
        if (document.token(t).kind() == Kind.CLITIC) {
          return t;
        }
        if (!document.token(t).isWord()) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isMadeWithin(int from, int to) {
      for (int t = from; t < to; t++) {
        if (isIn(t, MADE) || is(t, "of", "(")) {
          return true;
        }
      }
      return false;
    }

    private int dateReach() {
      return Math.min(sentence.end(), end + REACH);
    }

    private boolean tellsWhenMade(DateExpression date) {
      return isMadeUpTo(date.first()) && date.date().precision() != Precision.DAY
          || isMadeUpTo(date.first()) && date.form() == DateExpression.Form.CALENDAR;
    }

    /** Whether from the name to a date leads "agreed in", "of", "(" or the like, and no more. */
    private boolean isMadeUpTo(int date) {
      boolean made = false;
      for (int t = end; t < date; t++) {
        Token token = document.token(t);
        if (MADE.contains(token.lower()) || token.is("of") || token.is("(")) {
          made = true;
        } else if (!DATE_LINKS.contains(token.lower())
            && !token.is(",")
            && !token.is("was")
            && !token.is("which")
            && !token.is("that")) {
          return false;
        }
      }
      return made || date > first && date == end && end > noun && isYear(date);
    }

    private String earlier(int year) {
      Optional<LocalDate> published = document.report().imprint().date();
      return published.isPresent() && year >= published.get().getYear()
          ? ""
          : String.format(Locale.ROOT, "%04d", year);
    }

    // What was promised

    private List<Span> promise() {
      int t = skipMarks(madeEnd);
      if (t >= sentence.end()) {
        return List.of();
      }
      if (is(t, "under", "in", "by", "through") && is(t + 1, "which")) {
        return clause(t + 2, true);
      }
      if (is(t, "which", "that", "has", "had") && isIn(t + 1, OBLIGES)) {
        return clause(t + 1, false);
      }
      if (isIn(t, OBLIGES) && t == madeEnd) {
        return clause(t, false);
      }
      if (is(t, "to") && t == madeEnd && comesAfterPromise()) {
        return clause(t, false);
      }
      boolean leads = first <= sentence.first() + 2 && is(sentence.first(), "in", "under");
      return leads && t > madeEnd ? clause(t, true) : List.of();
    }

    /** "Belmark promised in the 2019 accord to": the verb, a preposition, a determiner. */
    private boolean comesAfterPromise() {
      int t = first - 1;
      if (t > sentence.first() && DETERMINERS.contains(document.token(t).lower())) {
        t--;
      }
      return is(t, "in", "under") && t > sentence.first() && isIn(t - 1, PROMISED);
    }

    private int skipMarks(int t) {
      int next = t;
      while (next < sentence.end() && (is(next, ",") || is(next, ")"))) {
        next++;
      }
      return next;
    }

    /** From a token to the end of its clause; nothing if it must bind somebody and does not. */
    private List<Span> clause(int from, boolean mustBind) {
      int to = from;
      boolean binds = !mustBind;
      while (to < sentence.end() && !isClauseEnd(to)) {
        binds |= isIn(to, PROMISED) || isIn(to, OBLIGES) || isIn(to, BINDING);
        to++;
      }
      return binds && to > from + 1 ? List.of(document.span(from, to)) : List.of();
    }

    private boolean isClauseEnd(int t) {
      Token token = document.token(t);
      return token.kind() == Kind.QUOTE
          || t == sentence.end() - 1 && token.kind() == Kind.MARK
          || Set.of(";", "\u2014", "\u2013", ":").contains(token.text())
          || token.is(",") && t + 1 < sentence.end() && isIn(t + 1, NEXT_CLAUSE);
    }

    // Who made it

    /** Names before the verb of the promise, after "between" or "with", or before "signed". */
    private List<Span> parties(List<Span> promise) {
      int t = skipMarks(madeEnd);
      if (is(t, "between", "with")) {
        return names(t + 1, Math.min(sentence.end(), t + 1 + 2 * REACH));
      }
      if (is(end, "between", "with")) {
        return names(end + 1, Math.min(sentence.end(), end + 1 + 2 * REACH));
      }
      if (!promise.isEmpty()) {
        int from = document.tokenAt(promise.get(0).start());
        List<Span> bound = names(from, Math.min(sentence.end(), from + REACH));
        if (!bound.isEmpty()) {
          return bound;
        }
      }
      int verb = first - 1;
      while (verb > sentence.first()
          && (DETERMINERS.contains(document.token(verb).lower())
              || is(verb, "in")
              || is(verb, "under"))) {
        verb--;
      }
      return verb > sentence.first() && (isIn(verb, MADE) || isIn(verb, PROMISED))
          ? names(Math.max(sentence.first(), verb - 2 * REACH), verb)
          : List.of();
    }

    /** The names with which a stretch begins, joined by "and" and commas. */
    private List<Span> names(int from, int to) {
      List<Span> names = new ArrayList<>();
      int t = from;
      while (t < to) {
        int start = t;
        while (t < to
            && document.token(t).isCapitalised()
            && !DETERMINERS.contains(document.token(t).lower())) {
          t++;
        }
        if (t > start) {
          names.add(document.span(start, t));
        } else if (is(t, "and", ",", "the", "had", "have")) {
          t++;
        } else {
          break;
        }
      }
      return names;
    }

    // What became of it

    private Status status() {
      int after = skipMarks(madeEnd);
      for (int t = after; t < Math.min(sentence.end(), after + REACH); t++) {
        if (document.token(t).kind() != Kind.WORD && document.token(t).kind() != Kind.CLITIC
            || is(t, "which", "that", "under", "in", "by", "to")) {
          break;
        }
        Status told = statusOf(t);
        if (told != Status.UNTOLD) {
          return told;
        }
      }
      int before = first - 1;
      for (int t = before; t >= Math.max(sentence.first(), before - 3); t--) {
        if (document.token(t).kind() == Kind.MARK) {
          break;
        }
        Status told = statusOf(t);
        if (told != Status.UNTOLD) {
          return told;
        }
      }
      return Status.UNTOLD;
    }

    private Status statusOf(int verb) {
      boolean breaking = isIn(verb, BREAKING);
      boolean keeping = isIn(verb, KEEPING);
      if (!breaking && !keeping) {
        return Status.UNTOLD;
      }
      boolean negated = false;
      for (int t = Math.max(sentence.first(), verb - 4); t < verb; t++) {
        if (isIn(t, UNREAL)) {
          return Status.UNTOLD;
        }
        negated |= isIn(t, NEGATIONS);
      }
      if (breaking) {
        return negated ? Status.UNTOLD : Status.BROKEN;
      }
      return negated ? Status.BROKEN : Status.KEPT;
    }

    private boolean is(int t, String... words) {
      return t >= sentence.first()
          && t < sentence.end()
          && List.of(words).contains(document.token(t).lower());
    }

    private boolean isIn(int t, Set<String> words) {
      return t >= sentence.first()
          && t < sentence.end()
          && words.contains(document.token(t).lower());
    }
  }
}
