package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Document;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordList;
import org.rapporteur.language.WordTable;

/**
 * Finds where things happened: a name behind "in" or "at" near a word for an occasion ("signed in
 * Vessen", "In Vessen, Lind told …"), or a known town before one ("the Geneva talks"). The words
 * are those of the table {@code occasions.tsv}. Immutable.
 */
final class VenueReader {
  private static final int REACH = 12;
  private static final int FRONTED = 2;

  /** Words that say that a place was given up for another, or was none. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "moved",
          "relocated",
          "shifted",
          "transferred",
          "switched",
          "originally",
          "instead",
          "rather",
          "not",
          "never",
          "neither",
          "nor",
          "either");

  /** Words at which what is told of an occasion ends. */
  private static final Set<String> BREAKS =
      Set.of(
          ";", ":", "that", "who", "which", "where", "whose", "after", "before", "when", "while",
          "because", "but", "since", "until", "if", "from", "then");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these", "those");
  private static final Set<String> NO_PLACE =
      Stream.of(
              Calendar.WEEKDAYS,
              Calendar.MONTHS,
              Set.of("spring", "summer", "autumn", "winter", "christmas", "easter", "english"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** Bodies that one speaks in, wherever they sit. */
  private static final Set<String> BODIES =
      Set.of(
          "parliament",
          "congress",
          "senate",
          "cabinet",
          "council",
          "court",
          "committee",
          "assembly",
          "commission",
          "commons",
          "lords",
          "representatives",
          "party",
          "times",
          "post",
          "news",
          "twitter",
          "facebook");

  private final Map<String, Occasion> occasions = new HashMap<>();
  private final WordList functionWords = WordList.functionWords();
  private final Gazetteer gazetteer;
  private final Set<String> people;

  /**
   * @param people words of the names of those who speak, in lower case: no places
   */
  VenueReader(Gazetteer gazetteer, Set<String> people) {
    this.gazetteer = gazetteer;
    this.people = Set.copyOf(people);
    for (List<String> row : WordTable.rows(VenueReader.class, "occasions.tsv")) {
      Occasion occasion = Occasion.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      Arrays.stream(row.get(1).split(" ", -1)).forEach(word -> occasions.put(word, occasion));
    }
  }

  /** Whether a word in lower case says that something happened. */
  boolean isOccasion(String word) {
    return occasions.containsKey(word);
  }

  /** The venues of a sentence in their order; none if it tells of a change of place. */
  List<Venue> of(ReadReport report, int sentence) {
    Document document = report.document();
    Sentence range = document.sentences().get(sentence);
    List<Venue> venues = new ArrayList<>();
    boolean happens = false;
    for (int t = range.first(); t < range.end(); t++) {
      String word = document.token(t).lower();
      if (ELSEWHERE.contains(word) || word.endsWith("n't")) {
        return List.of();
      }
      happens |= occasions.containsKey(word);
    }
    for (int t = range.first(); happens && t < range.end(); t++) {
      Token token = document.token(t);
      boolean site = token.is("at");
      Optional<Venue> venue =
          site || token.is("in") ? behind(document, range, t, site) : before(document, range, t);
      venue.ifPresent(venues::add);
    }
    return venues;
  }

  private Optional<Venue> behind(Document document, Sentence range, int preposition, boolean site) {
    int first = preposition + 1;
    boolean article = first < range.end() && document.token(first).is("the");
    if (article && !isKnown(document.words(first, nameEnd(document, range, first + 1)))) {
      first++;
    }
    int end = nameEnd(document, range, article ? preposition + 2 : first);
    if (end <= first || !isPlace(document, range, first, end, article)) {
      return Optional.empty();
    }
    int name = first;
    return head(document, range, preposition, end)
        .map(
            head ->
                new Venue(
                    occasions.get(document.token(head).lower()),
                    head,
                    name,
                    end,
                    site,
                    document.words(name, end)));
  }

  /** "The Geneva talks": a name that is a known town's. */
  private Optional<Venue> before(Document document, Sentence range, int first) {
    Token token = document.token(first);
    if (!token.isCapitalised() || first > range.first() && isName(document.token(first - 1))) {
      return Optional.empty();
    }
    int end = nameEnd(document, range, first);
    if (end <= first || end >= range.end()) {
      return Optional.empty();
    }
    Occasion occasion = occasions.get(document.token(end).lower());
    boolean gathering = occasion == Occasion.MEETING && !document.token(end).is("met");
    return gathering && isTown(document.words(first, end))
        ? Optional.of(new Venue(occasion, end, first, end, false, document.words(first, end)))
        : Optional.empty();
  }

  private boolean isTown(String name) {
    return gazetteer
        .find(name)
        .filter(e -> e.kind() == Gazetteer.Kind.CAPITAL || e.kind() == Gazetteer.Kind.PLACE)
        .isPresent();
  }

  private boolean isKnown(String name) {
    return gazetteer.place(name).isPresent();
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() && !NO_PLACE.contains(token.lower());
  }

  private static int nameEnd(Document document, Sentence range, int first) {
    int end = first;
    while (end < range.end() && isName(document.token(end))) {
      end++;
      boolean goesOn =
          end + 1 < range.end()
              && Set.of("of", "de", "upon", "am").contains(document.token(end).lower())
              && isName(document.token(end + 1));
      if (end > first && goesOn) {
        end++;
      }
    }
    return end;
  }

  private boolean isPlace(Document document, Sentence range, int first, int end, boolean article) {
    String name = document.words(first, end);
    if (isKnown(name)) {
      return end >= range.end() || !document.token(end).is("'s");
    }
    if (gazetteer.find(name).isPresent()) {
      return false;
    }
    for (int t = first; t < end; t++) {
      String word = document.token(t).lower();
      if (people.contains(word) || BODIES.contains(word) || occasions.containsKey(word)) {
        return false;
      }
    }
    boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return !acronym && (!article || end - first > 1) && (end >= range.end() || ends(document, end));
  }

  /** Whether a name can end before a token: no noun goes with it. */
  private boolean ends(Document document, int end) {
    Token next = document.token(end);
    return !next.isWord() && !next.is("'s")
        || next.isCapitalised()
        || functionWords.has(next.lower())
        || next.lower().endsWith("ed")
        || ARTICLES.contains(next.lower())
        || Set.of("last", "late", "early", "this", "next").contains(next.lower());
  }

  /** What happened at a place: the word for it next before, or behind a place told first. */
  private Optional<Integer> head(Document document, Sentence range, int preposition, int end) {
    for (int t = preposition - 1; t >= Math.max(range.first(), preposition - REACH); t--) {
      String word = document.token(t).lower();
      if (BREAKS.contains(word)) {
        break;
      }
      if (occasions.containsKey(word)) {
        return Optional.of(t);
      }
    }
    boolean fronted = preposition < range.first() + FRONTED;
    for (int t = end; fronted && t < Math.min(range.end(), end + REACH); t++) {
      String word = document.token(t).lower();
      if (occasions.containsKey(word)) {
        return Optional.of(t);
      }
    }
    return Optional.empty();
  }
}
