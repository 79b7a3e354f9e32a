package org.rapporteur.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.time.DateExpression;
import org.rapporteur.time.PartialDate;

/**
 * A sentence that tells where something happened.
 *
 * @param report the report it stands in
 * @param sentence its index there
 * @param venues the places, in order
 * @param names who else is named, each by the last word of the name in lower case, a country by its
 *     usual name
 * @param dates the dates it names
 * @param series words of it that tell one happening from another of its kind, in lower case
 */
record Scene(
    ReadReport report,
    int sentence,
    List<Venue> venues,
    Set<String> names,
    List<DateExpression> dates,
    Set<String> series) {
  /** Words that tell one happening from another of its kind. */
  private static final Set<String> SERIES =
      Set.of(
          "another",
          "second",
          "third",
          "fourth",
          "later",
          "again",
          "next",
          "previous",
          "previously",
          "earlier",
          "follow",
          "follow-up",
          "then",
          "last",
          "other",
          "separate",
          "both",
          "also",
          "new",
          "further",
          "each",
          "every",
          "several",
          "often",
          "past",
          "future");

  Scene {
    series = Set.copyOf(series);
    venues = List.copyOf(venues);
    names = Set.copyOf(names);
    dates = List.copyOf(dates);
  }

  /** Reads scenes with one set of tables. */
  static final class Reader {
    private final VenueReader venues;
    private final Gazetteer gazetteer;
    private final WordList functionWords = WordList.functionWords();

    Reader(VenueReader venues, Gazetteer gazetteer) {
      this.venues = venues;
      this.gazetteer = gazetteer;
    }

    /** The scene of a sentence; nothing if it tells of no place. */
    Optional<Scene> of(ReadReport report, int sentence) {
      List<Venue> found = venues.of(report, sentence);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Sentence range = report.document().sentences().get(sentence);
      List<DateExpression> dates = report.dates(range.first(), range.end());
      return Optional.of(
          new Scene(
              report,
              sentence,
              found,
              names(report.document(), range, found, dates),
              dates,
              series(report.document(), range)));
    }

    private static Set<String> series(Document document, Sentence range) {
      return document.tokens().subList(range.first(), range.end()).stream()
          .map(Token::lower)
          .filter(SERIES::contains)
          .collect(Collectors.toSet());
    }

    private Set<String> names(
        Document document, Sentence range, List<Venue> found, List<DateExpression> dates) {
      Set<String> names = new HashSet<>();
      for (int t = range.first(); t < range.end(); t++) {
        int token = t;
        boolean last = t + 1 == range.end() || !isName(document.token(t + 1));
        boolean elsewhere =
            found.stream().noneMatch(v -> token >= v.first() && token < v.end())
                && dates.stream().noneMatch(d -> token >= d.first() && token < d.end());
        if (last && elsewhere && isName(document.token(t))) {
          names.add(name(document.token(t)));
        }
      }
      return names;
    }

    private String name(Token token) {
      return gazetteer
          .find(token.text())
          .map(Gazetteer.Entry::party)
          .filter(party -> !party.isEmpty())
          .orElse(token.text())
          .toLowerCase(Locale.ROOT);
    }

    private boolean isName(Token token) {
      String word = token.lower();
      return token.isCapitalised()
          && word.length() > 2
          && !functionWords.has(word)
          && !word.equals("the")
          && !venues.isOccasion(word);
    }
  }

  /** Whether the other scene may have been on the same day, as far as is told. */
  boolean mayBeOnDayOf(Scene other) {
    return dates.isEmpty() || other.dates.isEmpty() || sharesDateWith(other);
  }

  private boolean sharesDateWith(Scene other) {
    return dates.stream()
        .anyMatch(one -> other.dates.stream().anyMatch(d -> agree(one.date(), d.date())));
  }

  /** Whether both name the same day. */
  boolean isOnDayOf(Scene other) {
    return dates.stream()
        .map(DateExpression::date)
        .filter(date -> date.precision() == PartialDate.Precision.DAY)
        .anyMatch(date -> other.dates.stream().anyMatch(d -> d.date().equals(date)));
  }

  private static boolean agree(PartialDate one, PartialDate other) {
    return one.toString().startsWith(other.toString())
        || other.toString().startsWith(one.toString());
  }

  /** How many of the names of the other it names too, "Arvonian" for "Arvonia". */
  long sharedNames(Scene other) {
    return names.stream().filter(name -> other.names.stream().anyMatch(n -> same(name, n))).count();
  }

  private static boolean same(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.startsWith(shorter)
        && (longer.length() == shorter.length()
            || shorter.length() > 3 && longer.length() - shorter.length() < 4);
  }
}
