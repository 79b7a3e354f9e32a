package org.rapporteur.term;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.language.Token;
import org.rapporteur.language.WordTable;

/** The words for units. */
final class Units {
  private static final Map<String, Unit> BY_WORD = byWord();
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("\u20ac", "EUR"),
          Map.entry("\u00a3", "GBP"),
          Map.entry("\u00a5", "JPY"),
          Map.entry("\u20bd", "RUB"),
          Map.entry("\u20b9", "INR"),
          Map.entry("\u20b4", "UAH"),
          Map.entry("\u20ba", "TRY"),
          Map.entry("\u20aa", "ILS"),
          Map.entry("\u20a9", "KRW"));

  /** Letters in front of "$". */
  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("US", "USD"),
          Map.entry("A", "AUD"),
          Map.entry("AU", "AUD"),
          Map.entry("C", "CAD"),
          Map.entry("CA", "CAD"),
          Map.entry("NZ", "NZD"),
          Map.entry("HK", "HKD"),
          Map.entry("S", "SGD"));

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("USD", "USD"),
          Map.entry("EUR", "EUR"),
          Map.entry("GBP", "GBP"),
          Map.entry("JPY", "JPY"),
          Map.entry("CNY", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("CHF", "CHF"),
          Map.entry("CAD", "CAD"),
          Map.entry("AUD", "AUD"),
          Map.entry("INR", "INR"),
          Map.entry("RUB", "RUB"),
          Map.entry("UAH", "UAH"),
          Map.entry("SEK", "SEK"),
          Map.entry("NOK", "NOK"),
          Map.entry("DKK", "DKK"),
          Map.entry("PLN", "PLN"));

  /** Countries in front of "dollars" and the like. */
  private static final Map<String, String> NATIONAL =
      Map.ofEntries(
          Map.entry("american dollar", "USD"),
          Map.entry("us dollar", "USD"),
          Map.entry("u.s. dollar", "USD"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("singapore dollar", "SGD"),
          Map.entry("hong-kong dollar", "HKD"),
          Map.entry("british pound", "GBP"),
          Map.entry("egyptian pound", "EGP"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("turkish lira", "TRY"),
          Map.entry("pakistani rupee", "PKR"),
          Map.entry("indian rupee", "INR"),
          Map.entry("swedish krona", "SEK"),
          Map.entry("norwegian krone", "NOK"),
          Map.entry("danish krone", "DKK"));

  private static final double MUCH_MONEY = 1e6;

  private Units() {}

  /** A unit and where its words end. */
  record Found(Unit unit, int end) {}

  /** The currency whose sign or code stands at a token. */
  static Optional<String> currencySign(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    if (SYMBOLS.containsKey(text)) {
      String before = i > 0 && touches(tokens, i - 1) ? tokens.get(i - 1).text() : "";
      return Optional.of(
          text.equals("$") ? DOLLARS.getOrDefault(before, "USD") : SYMBOLS.get(text));
    }
    return Optional.ofNullable(CODES.get(text));
  }

  /** Whether the letters at a token belong to the sign "$" that follows without a blank. */
  static boolean isPartOfSign(List<Token> tokens, int i) {
    return touches(tokens, i)
        && tokens.get(i + 1).is("$")
        && DOLLARS.containsKey(tokens.get(i).text());
  }

  private static boolean touches(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /** The unit whose words begin at a token and follow a number. */
  static Optional<Found> after(List<Token> tokens, int i, double number) {
    if (i >= tokens.size()) {
      return Optional.empty();
    }
    Token token = tokens.get(i);
    String word = token.lower();
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    Optional<Found> share = share(word, next, i);
    if (share.isPresent()) {
      return share;
    }
    if (CODES.containsKey(token.text())) {
      return Optional.of(new Found(Unit.money(CODES.get(token.text())), i + 1));
    }
    if (NATIONAL.containsKey(word + " " + singular(next))) {
      return Optional.of(new Found(Unit.money(NATIONAL.get(word + " " + singular(next))), i + 2));
    }
    Optional<Unit> pair = named(word + " " + next);
    if (pair.isPresent()) {
      return Optional.of(perSecond(tokens, new Found(pair.get(), i + 2)));
    }
    if (singular(word).equals("pound")) {
      boolean money = number >= MUCH_MONEY || next.equals("sterling");
      return Optional.of(
          money
              ? new Found(Unit.money("GBP"), next.equals("sterling") ? i + 2 : i + 1)
              : new Found(BY_WORD.get("pound"), i + 1));
    }
    return named(word).map(unit -> perSecond(tokens, new Found(unit, i + 1)));
  }

  /** "percent", "per cent", "percentage points". */
  private static Optional<Found> share(String word, String next, int i) {
    boolean points = next.startsWith("point");
    return switch (word) {
      case "%", "percent", "pct" ->
          Optional.of(points ? new Found(Unit.POINT, i + 2) : new Found(Unit.SHARE, i + 1));
      case "per" ->
          next.equals("cent") ? Optional.of(new Found(Unit.SHARE, i + 2)) : Optional.empty();
      case "percentage" -> points ? Optional.of(new Found(Unit.POINT, i + 2)) : Optional.empty();
      case "point", "points" -> Optional.of(new Found(Unit.POINT, i + 1));
      default -> Optional.empty();
    };
  }

  /** "cubic metres per second", "cubic metres of water a second". */
  private static Found perSecond(List<Token> tokens, Found found) {
    boolean of = found.end() < tokens.size() && tokens.get(found.end()).is("of");
    int end = of ? found.end() + 2 : found.end();
    boolean rate =
        found.unit().name().equals("m3")
            && end + 1 < tokens.size()
            && (tokens.get(end).is("per") || tokens.get(end).is("a"))
            && tokens.get(end + 1).is("second");
    return rate ? new Found(new Unit("m3/s", found.unit().factor()), end + 2) : found;
  }

  /** The unit that a word or pair of words names, singular or plural. */
  static Optional<Unit> named(String words) {
    Unit unit = BY_WORD.get(words);
    return Optional.ofNullable(unit == null ? BY_WORD.get(singular(words)) : unit);
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("inches")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 2 && word.endsWith("s") && !word.equals("has");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, Unit> byWord() {
    Map<String, Unit> units = new HashMap<>();
    for (String line : WordTable.lines(Units.class, "units.tsv")) {
      String[] fields = line.split("\t", -1);
      units.put(
          fields[0].toLowerCase(Locale.ROOT), new Unit(fields[1], Double.parseDouble(fields[2])));
    }
    return Map.copyOf(units);
  }
}
