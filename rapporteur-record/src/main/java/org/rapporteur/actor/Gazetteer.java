package org.rapporteur.actor;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;

/**
 * Countries with their names, peoples, capitals and seats of government; international and
 * well-known national bodies; news outlets; states and large cities. Case counts ("US" is not
 * "us"), diacritics do not. Immutable and safe to share.
 *
 * <p>The tables are resources of this package; each names its source in its first lines.
 */
public final class Gazetteer {

  /** What a name in the gazetteer stands for. */
  public enum Kind {
    /** The name of a country. */
    COUNTRY,
    /** An adjective of a country, or a word for one of its people. */
    ADJECTIVE,
    /** A word for a country's people. */
    PEOPLE,
    /** A capital. */
    CAPITAL,
    /** A seat of government. */
    SEAT,
    /** A body. */
    ORGANISATION,
    /** A news outlet. */
    MEDIA,
    /** A place that is neither country nor capital. */
    PLACE
  }

  /**
   * What the gazetteer knows of a name.
   *
   * @param name the usual name: of the country for all kinds that belong to one, else of the body
   * @param kind what the name asked for stands for
   * @param party the country or body it speaks for; empty for those that speak for nobody else
   */
  public record Entry(String name, Kind kind, String party) {}

  /**
   * An entry found in a text.
   *
   * @param entry what was found
   * @param end one past its last token
   */
  record Match(Entry entry, int end) {}

  private static final String NO_COUNTRY = "";

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Integer> tokensFrom = new HashMap<>();
  private final Set<String> countries = new LinkedHashSet<>();

  /** Reads the tables that ship with the program. */
  public Gazetteer() {
    for (List<String> row : WordTable.rows(Gazetteer.class, "countries.tsv")) {
      countries.add(row.get(0));
      add(row.get(0), new Entry(row.get(0), Kind.COUNTRY, row.get(0)));
      addAll(row.get(1), new Entry(row.get(0), Kind.COUNTRY, row.get(0)));
      addAll(row.get(2), new Entry(row.get(0), Kind.ADJECTIVE, row.get(0)));
      addAll(row.get(3), new Entry(row.get(0), Kind.CAPITAL, row.get(0)));
      addPlaces(
          row.get(0) + '|' + row.get(1), new Place(row.get(0), Place.Extent.COUNTRY, row.get(0)));
      String capital = row.get(3).split("\\|", -1)[0];
      addPlaces(row.get(3), new Place(capital, Place.Extent.TOWN, row.get(0)));
      for (String adjective : row.get(2).split("\\|", -1)) {
        if (adjective.endsWith("an") || adjective.endsWith("i") || adjective.endsWith("k")) {
          add(adjective + "s", new Entry(row.get(0), Kind.PEOPLE, row.get(0)));
        }
      }
    }
    for (List<String> row : WordTable.rows(Gazetteer.class, "bodies.tsv")) {
      Entry entry =
          switch (row.get(0)) {
            case "seat" -> new Entry(row.get(1), Kind.SEAT, row.get(1));
            case "people" -> new Entry(row.get(1), Kind.PEOPLE, row.get(1));
            case "media" -> new Entry(row.get(1), Kind.MEDIA, "");
            default ->
                new Entry(
                    row.get(1), Kind.ORGANISATION, row.get(2).isEmpty() ? row.get(1) : row.get(2));
          };
      if (entry.kind() == Kind.ORGANISATION || entry.kind() == Kind.MEDIA) {
        add(row.get(1), entry);
      }
      addAll(row.get(3), entry);
    }
    for (List<String> row : WordTable.rows(Gazetteer.class, "places.tsv")) {
      Place.Extent extent = Place.Extent.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String name : row.get(2).split("\\|", -1)) {
        add(name, new Entry(name, Kind.PLACE, ""));
        addPlaces(name, new Place(name, extent, row.get(1)));
      }
    }
    for (String name : entries.keySet()) {
      int blank = name.indexOf(' ');
      String first = blank < 0 ? name : name.substring(0, blank);
      int marks = (int) name.chars().filter(c -> !Character.isLetterOrDigit(c)).count();
      tokensFrom.merge(first.replace(",", ""), 1 + 2 * marks, Math::max);
    }
  }

  /** Names of all countries, in the table's order. */
  public Set<String> countries() {
    return Set.copyOf(countries);
  }

  /** What a name stands for; a leading "the" does not matter. */
  public Optional<Entry> find(String name) {
    return looked(entries, name);
  }

  private static <T> Optional<T> looked(Map<String, T> table, String name) {
    boolean article = name.length() > 4 && name.regionMatches(true, 0, "the ", 0, 4);
    Optional<T> found = Optional.ofNullable(table.get(Spelling.plain(name)));
    return found.isEmpty() && article ? looked(table, name.substring(4)) : found;
  }

  /** The place that a name stands for, if it is one; a leading "the" does not matter. */
  public Optional<Place> place(String name) {
    return looked(places, name);
  }

  /** The longest name that begins at a token, if any. */
  Optional<Match> longest(List<Token> tokens, int at) {
    String first = Spelling.plain(tokens.get(at).text());
    int most = tokensFrom.getOrDefault(first, 0);
    if (most == 0) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder(first);
    Entry entry = entries.get(first);
    int end = at + 1;
    for (int i = at + 1; i < tokens.size() && i < at + most; i++) {
      Token token = tokens.get(i);
      if (token.start() > tokens.get(i - 1).end()) {
        name.append(' ');
      }
      name.append(Spelling.plain(token.text()));
      Entry longer = entries.get(name.toString());
      if (longer != null) {
        entry = longer;
        end = i + 1;
      }
    }
    return entry == null ? Optional.empty() : Optional.of(new Match(entry, end));
  }

  private void addAll(String names, Entry entry) {
    for (String name : names.split("\\|", -1)) {
      if (!name.isEmpty()) {
        add(name, entry);
      }
    }
  }

  /** What two places are called tells neither the one nor the other. */
  private void addPlaces(String names, Place place) {
    for (String name : names.split("\\|", -1)) {
      Place vague = new Place(name, Place.Extent.REGION, NO_COUNTRY);
      places.merge(Spelling.plain(name), place, (a, b) -> a.equals(b) ? a : vague);
    }
  }

  private void add(String name, Entry entry) {
    entries.putIfAbsent(Spelling.plain(name), entry);
  }
}
