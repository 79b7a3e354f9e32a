package org.rapporteur.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.language.Document;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.DateReader;
import org.rapporteur.time.Horizon;
import org.rapporteur.time.PartialDate.Precision;

/**
 * Whether the words around a mention tell that the agreement was made, and when: "agreed in 2014",
 * "which the two sides signed", "Belmark reached a deal", "a decade-old treaty".
 */
final class Making {
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

  /** Before an agreement, these say that it is concluded. */
  private static final Set<String> CONCLUDED =
      Set.of(
          "signed",
          "reached",
          "concluded",
          "brokered",
          "struck",
          "made",
          "inked",
          "clinched",
          "forged",
          "cut",
          "announced",
          "ratified",
          "joined",
          "initialled",
          "initialed");

  /** As {@link #CONCLUDED}, with "to" or "on" behind: "agreed to a truce". */
  private static final Set<String> CONSENTED = Set.of("agreed", "consented", "acceded");

  /** After an agreement, these say that it is concluded. */
  private static final Set<String> CONCLUDED_AFTER =
      Set.of(
          "agreed",
          "signed",
          "reached",
          "concluded",
          "brokered",
          "struck",
          "made",
          "inked",
          "clinched",
          "forged",
          "announced",
          "ratified",
          "adopted",
          "negotiated");

  /** Verbs that do not tell the year: one joins a treaty that is there. */
  private static final Set<String> JOINING = Set.of("joined", "ratified", "acceded");

  private static final Set<String> EARLIER =
      Set.of(
          "existing",
          "earlier",
          "previous",
          "longstanding",
          "long-standing",
          "expired",
          "lapsed",
          "decade-old",
          "decades-old",
          "centuries-old",
          "age-old");

  private static final Set<String> FAMOUS = Set.of("landmark", "historic", "original");

  private static final Set<String> UNREAL =
      Set.of(
          "would",
          "could",
          "might",
          "may",
          "will",
          "should",
          "if",
          "unless",
          "shall",
          "can",
          "must",
          "until",
          "once",
          "whether",
          "not",
          "never",
          "n't",
          "no",
          "nor",
          "neither",
          "without",
          "failed",
          "yet",
          "nearly",
          "almost",
          "be",
          "cannot",
          "hopes",
          "hope",
          "nobody",
          "ever",
          "'ll",
          "'d",
          "idea",
          "notion",
          "suggestion",
          "suggestions",
          "denied",
          "denies",
          "denying",
          "rumours",
          "rumors");

  private static final Set<String> PASSIVE =
      Set.of(
          "that",
          "which",
          "was",
          "were",
          "had",
          "has",
          "have",
          "been",
          "just",
          "already",
          "recently",
          "previously",
          "finally",
          "originally",
          "first",
          "jointly",
          "only");

  private static final Set<String> DATE_LINKS =
      Set.of("in", "on", "of", "from", "(", "back", ",", "was", "which", "that", "had", "been");

  /** What may stand between "signed" and its date: "by both sides at Vessen". */
  private static final Set<String> NO_LONGER_MAKING =
      Set.of(
          "that", "which", "who", "but", "when", "while", "said", "says", "was", "were", "is",
          "are", "has", "had", "have", "will", "would", "to", "after", "before", "since", "until",
          "as", "because", "if", "under", "for", "about");

  private static final String YEARS_OLD = "-year-old";
  private static final int REACH = 6;
  private static final int LONG_REACH = 14;

  private final Mention mention;
  private final Passage passage;
  private final boolean made;
  private final String year;

  /** One past the words that tell when it was made; the end of the name if none do. */
  private int end;

  Making(Mention mention) {
    this.mention = mention;
    this.passage = mention.passage();
    this.end = mention.end();
    OptionalInt told = year();
    boolean concluded = isSaidBefore() || isSaidAfter() || isOld();
    boolean before = told.isPresent() && isBeforeReport(told.getAsInt());
    this.made = !mention.isNotMade() && (before || concluded);
    this.year =
        before || concluded && told.isPresent() && !isAfterReport(told.getAsInt())
            ? String.format(Locale.ROOT, "%04d", told.getAsInt())
            : "";
  }

  /** Whether the agreement has been made, by what this mention tells. */
  boolean isMade() {
    return made;
  }

  /** The year in which it was made; empty if this mention does not tell. */
  String yearTold() {
    return year;
  }

  /** One past the words that tell when it was made. */
  int end() {
    return end;
  }

  private Optional<LocalDate> published() {
    return passage.document().report().imprint().date();
  }

  private boolean isBeforeReport(int year) {
    return published().map(day -> year < day.getYear()).orElse(true);
  }

  private boolean isAfterReport(int year) {
    return published().map(day -> year > day.getYear()).orElse(false);
  }

  // Said before: "Belmark signed the accord", "a party to the treaty"

  private boolean isSaidBefore() {
    return concludingVerb().isPresent() || isOfSigners();
  }

  /** "A signatory to the Vessen Convention". */
  private boolean isOfSigners() {
    int t = mention.opening() - 1;
    return passage.is(t, "to", "of")
        && passage.is(t - 1, "signatory", "signatories", "party", "parties")
        && mention.hasName()
        && !passage.isAnyBefore(t - 1, REACH, UNREAL);
  }

  private OptionalInt concludingVerb() {
    int t = mention.opening() - 1;
    boolean linked = passage.is(t, "to", "on");
    int verb = linked || passage.is(t, "into") ? t - 1 : t;
    boolean concludes =
        linked
            ? passage.isIn(verb, CONSENTED)
            : passage.isIn(verb, CONCLUDED) || verb < t && passage.is(verb, "entered");
    return concludes && isReal(verb) && !mention.isPlural()
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  private boolean isReal(int verb) {
    return !passage.isAnyBefore(verb, REACH, UNREAL) && !passage.is(verb - 1, "to");
  }

  // Said after: "the accord, signed by both", "a truce was reached", "the deal they struck"

  private boolean isSaidAfter() {
    int t = mention.end();
    boolean apart = passage.is(t, ",");
    t = passage.skipMarks(t);
    int from = t;
    while (passage.isIn(t, PASSIVE)) {
      t++;
    }
    boolean relative = passage.is(from, "that", "which");
    if (!passage.isIn(t, CONCLUDED_AFTER) && (relative || !apart && isSubject(t))) {
      int limit = t + REACH;
      while (t < limit && passage.has(t) && isSubject(t)) {
        t++;
      }
    }
    return passage.isIn(t, CONCLUDED_AFTER)
        && !isActiveVerb(t, apart)
        && !passage.isAnyBefore(mention.first(), REACH, UNREAL)
        && !isAnyAfter(t);
  }

  /** "The accord made history": the agreement itself does something. */
  private boolean isActiveVerb(int verb, boolean apart) {
    boolean plain = verb == mention.end() || apart && verb == passage.skipMarks(mention.end());
    return plain
        && !passage.is(
            verb + 1, "by", "in", "with", "between", "at", "on", "last", "during", "to", "earlier",
            "under", "after", "here", "this", "two", "three", "over", "there", ",")
        && !(passage.has(verb + 1)
            && (passage.token(verb + 1).kind() != Kind.WORD
                || NumeralReader.mayBegin(passage.token(verb + 1))));
  }

  private boolean isSubject(int t) {
    return passage.isName(t)
        || passage.isDeterminer(t)
        || passage.is(
            t,
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "both",
            "two",
            "sides",
            "side",
            "parties",
            "countries",
            "governments",
            "and",
            "had",
            "have",
            "has",
            "just",
            "already")
        || passage.has(t) && passage.token(t).lower().endsWith("ly");
  }

  private boolean isAnyAfter(int t) {
    if (mention.isDefinite()) {
      return false;
    }
    for (int i = t + 1; i < Math.min(passage.end(), t + LONG_REACH); i++) {
      if (passage.is(i, "would", "will", "could", "must", "should", "may", "might")) {
        return true;
      }
    }
    return false;
  }

  // Said by an adjective: "a decade-old treaty"

  private boolean isOld() {
    boolean unreal = passage.isAnyBefore(mention.first(), REACH, UNREAL);
    if (unreal || mention.isPlural()) {
      return false;
    }
    return age().isPresent()
        || mention.isModifiedBy(EARLIER)
        || mention.isDefinite() && mention.isModifiedBy(FAMOUS)
        || mention.isDefinite() && isBrokered();
  }

  private boolean isBrokered() {
    return IntStream.range(mention.first(), mention.noun())
        .mapToObj(t -> passage.token(t).lower())
        .anyMatch(word -> word.endsWith("-brokered") || word.endsWith("-era"));
  }

  /** The years told by "20-year-old". */
  private OptionalInt age() {
    for (int t = mention.first(); t < mention.noun(); t++) {
      String word = passage.token(t).lower();
      if (word.endsWith(YEARS_OLD)) {
        String count = word.substring(0, word.length() - YEARS_OLD.length());
        Optional<Numeral> number = NumeralReader.read(Document.of(count).tokens(), 0);
        if (number.isPresent()) {
          return OptionalInt.of((int) number.get().value());
        }
      }
    }
    return OptionalInt.empty();
  }

  // The year

  private OptionalInt year() {
    for (int t = mention.first(); t < mention.noun(); t++) {
      if (passage.isYear(t)) {
        return yearAt(t);
      }
    }
    OptionalInt age = age();
    if (age.isPresent() && published().isPresent()) {
      return OptionalInt.of(published().get().getYear() - age.getAsInt());
    }
    OptionalInt owned = yearOfOwner();
    return owned.isPresent() ? owned : yearAfter();
  }

  private OptionalInt yearAt(int t) {
    return OptionalInt.of(Integer.parseInt(passage.token(t).text()));
  }

  /** "Last year's water deal". */
  private OptionalInt yearOfOwner() {
    int owner = mention.first() - 1;
    if (!passage.has(owner) || passage.token(owner).kind() != Kind.CLITIC) {
      return OptionalInt.empty();
    }
    for (DateExpression date : dates(Math.max(passage.first(), owner - 2), owner)) {
      if (date.end() == owner && date.date().precision() == Precision.YEAR) {
        return OptionalInt.of(date.date().start().getYear());
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt yearAfter() {
    int limit = Math.min(passage.end(), mention.nounEnd() + LONG_REACH);
    for (DateExpression date : dates(mention.nounEnd(), limit)) {
      boolean told =
          date.date().precision() != Precision.DAY || date.form() == DateExpression.Form.CALENDAR;
      if (told && isMadeUpTo(date.first())) {
        end = Math.max(end, date.end());
        return OptionalInt.of(date.date().start().getYear());
      }
    }
    for (int t = mention.nounEnd(); t < limit; t++) {
      if (passage.isYear(t) && isMadeUpTo(t)) {
        end = Math.max(end, t + 1);
        return yearAt(t);
      }
    }
    return yearOfSigning();
  }

  /** "In 1994 they signed the treaty", "they signed the treaty in 1994". */
  private OptionalInt yearOfSigning() {
    OptionalInt verb = concludingVerb();
    if (verb.isEmpty() || passage.isIn(verb.getAsInt(), JOINING)) {
      return OptionalInt.empty();
    }
    int after = passage.is(mention.end(), "in", "on") ? mention.end() + 1 : mention.end();
    for (DateExpression date : dates(mention.end(), Math.min(passage.end(), after + 2))) {
      if (date.first() <= after) {
        return OptionalInt.of(date.date().start().getYear());
      }
    }
    int clause = startOfClause(verb.getAsInt());
    int lead = passage.is(clause, "in", "on") ? clause + 1 : clause;
    for (DateExpression date : dates(clause, Math.min(verb.getAsInt(), clause + REACH))) {
      if (date.first() == lead) {
        return OptionalInt.of(date.date().start().getYear());
      }
    }
    return OptionalInt.empty();
  }

  private int startOfClause(int verb) {
    int t = verb;
    while (passage.has(t - 1) && !passage.is(t - 1, ":", ";", "\u2014", "\u2013")) {
      t--;
    }
    return t;
  }

  private List<DateExpression> dates(int from, int to) {
    return new DateReader(passage.document(), Horizon.PAST).read(from, Math.max(from, to));
  }

  /** Whether from the name to a date leads "agreed in", "of", "(" or the like, and no more. */
  private boolean isMadeUpTo(int date) {
    boolean made = false;
    boolean verb = false;
    boolean subject = false;
    for (int t = mention.end(); t < date; t++) {
      if (passage.isIn(t, MADE)) {
        made = true;
        verb = true;
      } else if (passage.is(t, "of", "(") && !verb && !subject) {
        made = true;
      } else if (passage.is(t, "since") && isInForceBefore(t)) {
        made = true;
      } else if (verb ? !isOfTheMaking(t) : !isDateLink(t, made)) {
        subject = !verb && isSubject(t);
        if (!subject) {
          return false;
        }
      }
    }
    return made || date == mention.nounEnd() && passage.isYear(date);
  }

  private boolean isDateLink(int t, boolean made) {
    return passage.isIn(t, DATE_LINKS) || made && passage.is(t, "the");
  }

  private boolean isOfTheMaking(int t) {
    return passage.is(t, "(")
        || passage.is(t, ",") && t == mention.end()
        || passage.has(t)
            && passage.token(t).kind() != Kind.MARK
            && !passage.isQuote(t)
            && !passage.isIn(t, NO_LONGER_MAKING);
  }

  /** "Have had a pact since", "a truce in force since". */
  private boolean isInForceBefore(int since) {
    return since == mention.end()
            && passage.isAnyBefore(mention.first(), 4, Set.of("has", "had", "have"))
            && !passage.isAnyBefore(mention.first(), 4, Set.of("sought", "discussed", "negotiated"))
        || passage.is(since - 1, "force", "effect", "place") && since - mention.end() <= 3;
  }
}
