package org.rapporteur.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;

/** Finds noun phrases for people and bodies by their outer form. */
final class People {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "these", "those",
          "all", "some", "any", "both", "other", "many", "most", "no", "two", "three", "several");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "me", "you");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "you");
  private static final int LONGEST = 9;

  private final Set<String> nouns;
  private final Set<String> closed;

  /**
   * A phrase.
   *
   * @param first index of its first token
   * @param end one past its last
   */
  record Phrase(int first, int end) {}

  People(Inflection inflection) {
    Map<String, Set<String>> rows = new HashMap<>();
    for (List<String> row : WordTable.rows(People.class, "people.tsv")) {
      rows.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    this.closed = rows.get("closed");
    this.nouns = new HashSet<>();
    rows.get("people").forEach(noun -> nouns.addAll(inflection.of(noun)));
    nouns.addAll(Set.of("men", "women", "children", "fishermen", "congressmen", "spokesmen"));
  }

  /** The phrase that begins at a token; a possessor without its "'s". */
  Optional<Phrase> at(Document document, int first, int limit) {
    return at(document, first, limit, false);
  }

  private Optional<Phrase> at(Document document, int first, int limit, boolean subject) {
    if (first >= limit) {
      return Optional.empty();
    }
    String word = document.token(first).lower();
    boolean alone = first + 1 >= limit || !isInside(document, first + 1);
    if (SUBJECTS.contains(word) || OBJECTS.contains(word) && (alone || !word.equals("her"))) {
      return Optional.of(new Phrase(first, first + 1));
    }
    int i = first;
    while (i < limit && DETERMINERS.contains(document.token(i).lower())) {
      i++;
    }
    int head = -1;
    boolean person = false;
    for (; i < limit && i < first + LONGEST && isInside(document, i); i++) {
      Token token = document.token(i);
      if (token.kind() == Token.Kind.CLITIC) {
        break;
      }
      boolean name = isName(document, i, subject);
      if (name || nouns.contains(token.lower())) {
        person = true;
        head = i;
      } else if (token.isCapitalised()) {
        break;
      } else if (person) {
        break;
      }
    }
    return person
        ? Optional.of(new Phrase(first, joined(document, head + 1, limit)))
        : Optional.empty();
  }

  /** Goes on with "and Roe" and "of Belmark". */
  private int joined(Document document, int end, int limit) {
    if (end + 1 < limit
        && (document.token(end).is("and") || document.token(end).is("of"))
        && document.token(end + 1).isCapitalised()) {
      int next = end + 1;
      while (next < limit && document.token(next).isCapitalised()) {
        next++;
      }
      return next;
    }
    return end;
  }

  /** The phrase that ends before a token. */
  Optional<Phrase> before(Document document, int end, int floor) {
    for (int first = Math.max(floor, end - LONGEST); first < end; first++) {
      boolean opens =
          first == floor
              || closed.contains(document.token(first - 1).lower())
              || Calendar.WEEKDAYS.contains(document.token(first - 1).lower())
              || !document.token(first - 1).isWord();
      if (opens) {
        Optional<Phrase> phrase = at(document, first, end, true);
        if (phrase.isPresent() && phrase.get().end() == end) {
          return phrase.map(found -> withOwner(document, found, floor));
        }
      }
    }
    return Optional.empty();
  }

  /** "The growers' association" for "association". */
  private Phrase withOwner(Document document, Phrase phrase, int floor) {
    int first = phrase.first();
    if (first - 1 > floor && isPossessive(document, first - 1)) {
      first -= 2;
      while (first > floor && isInside(document, first - 1)) {
        first--;
      }
      if (first > floor && DETERMINERS.contains(document.token(first - 1).lower())) {
        first--;
      }
    }
    return new Phrase(first, phrase.end());
  }

  /** Whether a token is the end of "Belmark's" or "growers'". */
  private static boolean isPossessive(Document document, int i) {
    Token token = document.token(i);
    return token.kind() == Token.Kind.CLITIC
        || (token.is("'") || token.is("\u2019")) && document.token(i - 1).lower().endsWith("s");
  }

  /**
   * Whether a word is written like a name, and not only because it begins a sentence.
   *
   * @param subject whether a verb follows, so that it is a noun at any rate
   */
  private boolean isName(Document document, int i, boolean subject) {
    Token token = document.token(i);
    String word = token.lower();
    if (!token.isCapitalised()
        || Calendar.WEEKDAYS.contains(word)
        || Calendar.MONTHS.contains(word)) {
      return false;
    }
    boolean numbered =
        i + 1 < document.tokens().size() && document.token(i + 1).kind() == Token.Kind.NUMBER;
    boolean opens =
        document.sentenceOf(i).first() == i
            || document.token(i - 1).kind() == Token.Kind.QUOTE
            || document.token(i - 1).is(":");
    boolean goesOn =
        i + 1 < document.sentenceOf(i).end()
            && (document.token(i + 1).isCapitalised()
                || document.token(i + 1).kind() == Token.Kind.CLITIC);
    return !numbered && (subject || !opens || goesOn);
  }

  /** Whether a lower-case noun follows, so that the phrase only describes it: "NATO policy". */
  boolean goesOn(Document document, Phrase phrase) {
    int next = phrase.end();
    return next < document.sentenceOf(phrase.first()).end()
        && isInside(document, next)
        && document.token(next).isWord()
        && !document.token(next).isCapitalised()
        && !Stretch.isAdverb(document.token(next));
  }

  private boolean isInside(Document document, int i) {
    Token token = document.token(i);
    return token.isWord() && !closed.contains(token.lower()) && !token.lower().endsWith("ing")
        || token.kind() == Token.Kind.NUMBER;
  }
}
