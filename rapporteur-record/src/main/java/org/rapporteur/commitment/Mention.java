package org.rapporteur.commitment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Token;
import org.rapporteur.language.Token.Kind;
import org.rapporteur.report.Span;

/**
 * Words that stand for an agreement: "the 2019 water accord", "the Vessen Protocol", "that truce".
 */
final class Mention {
  /** The kind of a ceasefire, by whichever word. */
  static final String TRUCE = "truce";

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
          "roadmap",
          "settlement",
          "treaty",
          TRUCE);

  /** Only with capitals. */
  private static final Set<String> NAMED =
      Set.of("Accords", "Agreements", "Protocols", "Treaties", "Convention", "Conventions");

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
      Set.of(
          "deal",
          "settlement",
          "convention",
          "conventions",
          "declaration",
          "ceasefire",
          "cease-fire",
          "roadmap");

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
      Set.of(
          "draft",
          "proposed",
          "new",
          "possible",
          "future",
          "potential",
          "no",
          "any",
          "next",
          "eventual",
          "prospective",
          "hoped-for",
          "so-called");

  /** "A great deal". */
  private static final Set<String> MUCH = Set.of("great", "good");

  /** What ends the words that modify an agreement. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "in",
          "of",
          "on",
          "for",
          "by",
          "with",
          "after",
          "under",
          "since",
          "from",
          "to",
          "at",
          "into",
          "over",
          "against",
          "about",
          "and",
          "or",
          "but",
          "as",
          "if",
          "than",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "not",
          "it",
          "they",
          "he",
          "she",
          "we",
          "you",
          "which",
          "who",
          "when",
          "while",
          "until",
          "before",
          "because",
          "there",
          "would",
          "will",
          "could",
          "can",
          "may",
          "might",
          "must",
          "should",
          "did",
          "does",
          "do",
          "said",
          "says",
          "signed",
          "reached",
          "struck",
          "agreed",
          "made",
          "broke",
          "violated",
          "no",
          "any",
          "some",
          "every",
          "each",
          "both",
          "all",
          "these",
          "those",
          "such",
          "what",
          "how");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "of", "on", "for", "by", "with", "after", "under", "since", "from", "to");

  /** What ends "with the harbour masters" after an agreement. */
  private static final Set<String> COMPLEMENT_ENDS =
      Set.of(
          "in",
          "at",
          "by",
          "under",
          "to",
          "that",
          "which",
          "who",
          "when",
          "while",
          "if",
          "as",
          "is",
          "was",
          "were",
          "are",
          "has",
          "had",
          "have",
          "will",
          "would",
          "could",
          "must",
          "should",
          "may",
          "but",
          "since",
          "after",
          "before",
          "signed",
          "reached",
          "obliges",
          "requires",
          "required",
          "bars",
          "collapsed",
          "held",
          "or",
          "for",
          "until",
          "during");

  private static final Set<String> INNER = Set.of("of", "on", "for", "the", "and", "to");
  private static final int MOST_MODIFIERS = 5;
  private static final int LONGEST_COMPLEMENT = 6;
  private static final int MOST_PLAIN_WORDS = 3;
  private static final int REACH = 6;

  private final Passage passage;
  private final int noun;
  private final int first;
  private final int nounEnd;
  private final int end;

  /** The noun of an agreement at a token, with the words that belong to it. */
  static Optional<Mention> at(Passage passage, int noun) {
    Token token = passage.token(noun);
    if (!AGREEMENTS.contains(token.lower())
        && !NAMED.contains(token.text())
        && !PLURALS.contains(token.text())) {
      return Optional.empty();
    }
    Mention mention = new Mention(passage, noun);
    return mention.isOtherThing() ? Optional.empty() : Optional.of(mention);
  }

  private Mention(Passage passage, int noun) {
    this.passage = passage;
    this.noun = noun;
    this.first = firstOfName();
    this.nounEnd = endOfName();
    this.end = endOfComplement();
  }

  Passage passage() {
    return passage;
  }

  /** Index of the noun. */
  int noun() {
    return noun;
  }

  /** Index of the first word of the name; a determiner before it does not belong to it. */
  int first() {
    return first;
  }

  /** One past the name without what follows it, such as "with Belmark". */
  int nounEnd() {
    return nounEnd;
  }

  /** One past the name. */
  int end() {
    return end;
  }

  Span span() {
    return passage.document().span(first, end);
  }

  /** Where the words before the name begin that belong to it: "the", "last year's". */
  int opening() {
    int t = isOwned() ? firstOfOwner() : first;
    while (passage.isQuote(t - 1) || passage.isDeterminer(t - 1)) {
      t--;
    }
    return t;
  }

  private int firstOfOwner() {
    int t = first - 2;
    while (passage.is(t, "year", "month", "week", "decade") && passage.is(t - 1, "last", "this")
        || passage.isName(t) && passage.isName(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean isOwned() {
    return passage.has(first - 1) && passage.token(first - 1).kind() == Kind.CLITIC;
  }

  boolean isDefinite() {
    int t = passage.isQuote(first - 1) ? first - 2 : first - 1;
    return isOwned() || passage.is(t, "the", "this", "that", "its", "their", "his", "her", "our");
  }

  boolean isDemonstrative() {
    return passage.is(first - 1, "this", "that");
  }

  /** Whether it is the noun alone. */
  boolean isBare() {
    return first == noun && end == noun + 1 && !isOwned();
  }

  boolean isPlural() {
    return passage.token(noun).lower().endsWith("s");
  }

  /** What kind of agreement it calls it, ways to say "ceasefire" taken for one. */
  String kind() {
    String word = passage.token(noun).lower();
    return Set.of("ceasefire", "cease-fire", "truce", "armistice").contains(word) ? TRUCE : word;
  }

  /** The name in lower case, without years and what follows it. */
  String key() {
    return IntStream.range(first, nounEnd)
        .filter(t -> !passage.isYear(t))
        .mapToObj(t -> passage.token(t).lower())
        .collect(Collectors.joining(" "));
  }

  /** Whether a word of it is written as a name: "the Vessen truce". */
  boolean hasName() {
    int limit = isGeneral() ? noun : nounEnd;
    for (int t = first; t < limit; t++) {
      if (t != noun && passage.isName(t) && !isGeneralModifier(t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word before the noun is one of some. */
  boolean isModifiedBy(Set<String> words) {
    return IntStream.range(first, noun).anyMatch(t -> passage.isIn(t, words));
  }

  /** "A draft accord", "no deal", "a great deal". */
  boolean isNotMade() {
    for (int t = Math.max(passage.first(), first - 2); t < noun; t++) {
      if (passage.isIn(t, NOT_MADE)) {
        return true;
      }
    }
    return passage.is(noun, "deal") && passage.isIn(noun - 1, MUCH);
  }

  /** Whether its name alone says that it was made: "the Treaty of Sorrel", "the Vessen accords". */
  boolean isNamed() {
    return isNamedOf() || isNamedBefore();
  }

  private boolean isNamedOf() {
    return passage.token(noun).isCapitalised()
        && nounEnd > noun + 1
        && noun > passage.first()
        && !isGeneral();
  }

  private boolean isNamedBefore() {
    Token last = passage.token(noun);
    int determiner = passage.isQuote(first - 1) ? first - 2 : first - 1;
    if (first == noun
        || !passage.is(determiner, "the")
        || NAMED_BY_YEAR.contains(last.lower())
        || !last.isCapitalised() && !PLURALS.contains(last.text())
        || isHeadline()) {
      return false;
    }
    for (int t = first; t < noun; t++) {
      if (passage.token(t).isCapitalised() && !isGeneralModifier(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneral() {
    return GENERAL.contains(passage.token(noun).lower());
  }

  private boolean isGeneralModifier(int t) {
    return GENERAL_MODIFIERS.contains(passage.token(t).lower());
  }

  /** Whether half of the other words are capitalised, so that capitals tell no name. */
  boolean isHeadline() {
    int words = 0;
    int capitals = 0;
    for (int t = passage.first(); t < passage.end(); t++) {
      if (passage.token(t).isWord() && (t < first || t >= nounEnd)) {
        words++;
        capitals += passage.token(t).isCapitalised() ? 1 : 0;
      }
    }
    return 2 * capitals >= words;
  }

  /** Back to the determiner, or over capitals and years. */
  private int firstOfName() {
    int t = noun;
    while (noun - t < MOST_MODIFIERS && isPlainModifier(t - 1)) {
      t--;
    }
    while (passage.is(t - 1, "of") && passage.isName(t - 2) && passage.isName(t)) {
      t -= 2;
    }
    boolean bounded =
        passage.isDeterminer(t - 1)
            || passage.has(t - 1) && passage.token(t - 1).kind() == Kind.CLITIC
            || passage.isQuote(t - 1) && passage.isDeterminer(t - 2);
    if (bounded) {
      return t;
    }
    t = noun;
    while (noun - t < MOST_MODIFIERS && isModifier(t - 1)) {
      t--;
    }
    return t;
  }

  private boolean isPlainModifier(int t) {
    return passage.has(t)
        && !passage.isDeterminer(t)
        && (passage.isYear(t)
            || passage.is(t, "$", "\u20ac", "\u00a3")
            || passage.token(t).kind() == Kind.NUMBER
            || passage.token(t).isWord() && !FUNCTION_WORDS.contains(passage.token(t).lower()));
  }

  private boolean isModifier(int t) {
    return passage.isYear(t)
        || passage.isName(t) && !passage.isIn(t, PREPOSITIONS)
        || passage.has(t)
            && passage.token(t).isWord()
            && hasYearBefore(t)
            && !passage.isIn(t, PREPOSITIONS);
  }

  /** Whether a year leads to a token of the name, with words alone between: "2019 water". */
  private boolean hasYearBefore(int t) {
    for (int i = t - 1; i >= Math.max(passage.first(), noun - MOST_MODIFIERS); i--) {
      if (passage.isYear(i)) {
        return true;
      }
      if (!passage.token(i).isWord() || passage.isDeterminer(i)) {
        return false;
      }
    }
    return false;
  }

  /** Over "ceasefire agreement", "Treaty of Sorrel", "Convention on the Law of Small Rivers". */
  private int endOfName() {
    int t = noun + 1;
    while (passage.isIn(t, AGREEMENTS)) {
      t++;
    }
    if (!passage.token(noun).isCapitalised()) {
      return t;
    }
    int last = t;
    boolean linked = passage.is(t, "of", "on");
    for (int i = t; linked && i < Math.min(passage.end(), t + 2 * REACH); i++) {
      Token token = passage.token(i);
      if (token.isCapitalised() && !Calendar.WEEKDAYS.contains(token.lower())) {
        last = i + 1;
      } else if (!INNER.contains(token.lower()) || passage.isYear(i)) {
        break;
      }
    }
    return last;
  }

  /** Over "with Belmark", "between the two banks", "on eel fishing" after a plain noun. */
  private int endOfComplement() {
    if (hasName() || !passage.is(nounEnd, "with", "between", "on")) {
      return nounEnd;
    }
    boolean pair = passage.is(nounEnd, "between");
    int plain = 0;
    for (int t = nounEnd + 1; t <= nounEnd + LONGEST_COMPLEMENT; t++) {
      boolean ends =
          !passage.has(t)
              || passage.token(t).kind() == Kind.MARK
              || passage.isQuote(t)
              || passage.isIn(t, COMPLEMENT_ENDS)
              || passage.is(t, "and") && !pair;
      if (ends) {
        return t > nounEnd + 1 ? t : nounEnd;
      }
      plain += passage.token(t).isCapitalised() ? 0 : 1;
      boolean isDate =
          passage.token(t).kind() == Kind.NUMBER
              || Calendar.WEEKDAYS.contains(passage.token(t).lower())
              || Calendar.MONTHS.contains(passage.token(t).lower());
      if (isDate || plain > MOST_PLAIN_WORDS) {
        return nounEnd;
      }
    }
    return nounEnd;
  }

  private boolean isOtherThing() {
    boolean secondPart = noun > passage.first() && passage.isIn(noun - 1, AGREEMENTS);
    boolean note =
        passage.is(noun, "memorandum")
            && passage.is(nounEnd, "issued", "written", "from", "obtained", "sent", "to");
    return secondPart && noun > first || note || passage.isIn(nounEnd, OTHER_THINGS);
  }
}
