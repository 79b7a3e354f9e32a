package org.rapporteur.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.Numeral.Kind;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Reads a number with its unit, or with the noun that it counts. */
final class QuantityReader {
  private static final Set<String> RANGE = Set.of("to", "-", "\u2013", "\u2014", "through");

  /** Words between a number and a unit of time. */
  private static final Set<String> EXTRA =
      Set.of(
          "more",
          "additional",
          "further",
          "full",
          "consecutive",
          "straight",
          "whole",
          "long",
          "working",
          "calendar",
          "other",
          "extra");

  /** Words after a stretch of time that make it a date, or an age. */
  private static final Set<String> DISTANCE =
      Set.of(
          "ago", "earlier", "later", "old", "before", "after", "previously", "beforehand", "hence");

  private static final Set<String> STRETCH = Set.of("within", "for", "in", "over", "during");

  /** Words before a number that is a name. */
  private static final Set<String> LABELS =
      Set.of(
          "no.",
          "no",
          "number",
          "article",
          "chapter",
          "page",
          "section",
          "phase",
          "paragraph",
          "rule",
          "title",
          "route",
          "room",
          "district",
          "figure",
          "aged",
          "age",
          "ages",
          "version",
          "channel",
          "flight",
          "resolution",
          "annex",
          "clause",
          "item",
          "volume",
          "step",
          "day",
          "proposition",
          "amendment",
          "measure",
          "group",
          "class",
          "level",
          "line",
          "gate",
          "unit",
          "highway",
          "interstate",
          "camp",
          "pier",
          "block",
          "lot",
          "form",
          "under-");

  private static final Set<String> NOT_SHARE =
      Set.of("first", "second", "latter", "final", "opening", "last", "early", "back", "other-");
  private static final Set<String> WHOLES =
      Set.of(
          "of", "the", "its", "their", "his", "her", "our", "all", "as", "those", "these", "that");
  private static final Set<String> POINT_VERBS =
      Set.of(
          "by", "up", "down", "rose", "fell", "gained", "lost", "lead", "leads", "led", "dropped");
  private static final MathContext SIGNIFICANT = new MathContext(12);
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;

  private final Document document;
  private final List<Token> tokens;
  private final Phrase phrase;

  QuantityReader(Document document, Phrase phrase) {
    this.document = document;
    this.tokens = document.tokens();
    this.phrase = phrase;
  }

  /**
   * A number with its unit.
   *
   * @param first index of the first token
   * @param end one past the last
   * @param value the number; NaN for a range or order of size
   * @param low the lower end of a range, the least of an order of size; else NaN
   * @param high the upper end of a range; else NaN
   * @param counted where the noun begins that it counts; -1 if it counts none
   */
  record Match(int first, int end, Unit unit, double value, double low, double high, int counted) {

    static Match of(int first, int end, Unit unit, Numeral number, int counted) {
      double size = scaled(number.value(), unit);
      if (number.kind() == Kind.VAGUE) {
        return new Match(first, end, unit, Double.NaN, size, Double.NaN, counted);
      }
      if (number.top() > number.value()) {
        return new Match(first, end, unit, Double.NaN, size, scaled(number.top(), unit), counted);
      }
      return new Match(first, end, unit, size, Double.NaN, Double.NaN, counted);
    }

    boolean isRange() {
      return Double.isNaN(value);
    }
  }

  /** Twelve digits are more than any text gives and hide the error of binary fractions. */
  static double scaled(double number, Unit unit) {
    double product = number * unit.factor();
    return product == Math.rint(product)
        ? product
        : new BigDecimal(product).round(SIGNIFICANT).doubleValue();
  }

  /** Whether an amount may begin at a token: a quick test that is true of many other words. */
  boolean mayBegin(int i) {
    return NumeralReader.mayBegin(tokens.get(i)) || signEnd(i) > i;
  }

  /** The amount that begins at a token, if one does; a range as one. */
  Optional<Match> at(int i) {
    Sentence sentence = document.sentenceOf(i);
    return range(i, sentence.end()).or(() -> single(i, sentence.end()));
  }

  /** "$5 to $10 million", "18 to 24 months", "between 5 and 10 percent". */
  private Optional<Match> range(int i, int to) {
    Optional<Numeral> lower = number(i);
    if (lower.isEmpty() || lower.get().kind() != Kind.CARDINAL || !lower.get().suffix().isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> own = single(i, to);
    int join = own.filter(match -> match.counted() < 0).map(Match::end).orElse(lower.get().end());
    if (join + 1 >= to || !joins(i, join)) {
      return Optional.empty();
    }
    return single(join + 1, to)
        .filter(upper -> !upper.isRange())
        .filter(
            upper ->
                own.isEmpty() || own.get().unit().equals(upper.unit()) || own.get().counted() >= 0)
        .flatMap(upper -> joined(i, lower.get(), upper, join));
  }

  private Optional<Match> joined(int i, Numeral lower, Match upper, int join) {
    double low = scaled(lower.value(), upper.unit());
    if (lower.end() == join && low < 1000) {
      low *= magnitude(join + 1, upper.end());
    }
    return low < upper.value()
        ? Optional.of(
            new Match(
                i, upper.end(), upper.unit(), Double.NaN, low, upper.value(), upper.counted()))
        : Optional.empty();
  }

  /** The "million" of "5 to 10 million", which goes for both. */
  private double magnitude(int from, int end) {
    for (int t = from; t < end; t++) {
      String word = tokens.get(t).lower();
      if (word.endsWith("thousand") || word.endsWith("k")) {
        return 1e3;
      }
      if (word.endsWith("million") || word.matches("[0-9.]+-?mn?")) {
        return 1e6;
      }
      if (word.endsWith("billion") || word.matches("[0-9.]+-?bn?")) {
        return 1e9;
      }
      if (word.endsWith("trillion") || word.matches("[0-9.]+-?tn?")) {
        return 1e12;
      }
    }
    return 1;
  }

  private boolean joins(int i, int join) {
    return RANGE.contains(tokens.get(join).text())
        || tokens.get(join).is("and") && i > 0 && tokens.get(i - 1).is("between");
  }

  private Optional<Numeral> number(int i) {
    int at = signEnd(i);
    return at < tokens.size() ? NumeralReader.read(tokens, at) : Optional.empty();
  }

  /** The token after a currency sign at {@code i}; {@code i} if there is none. */
  private int signEnd(int i) {
    if (i + 1 < tokens.size() && Units.isPartOfSign(tokens, i)) {
      return i + 2;
    }
    return Units.currencySign(tokens, i).isPresent() ? i + 1 : i;
  }

  private Optional<Match> single(int i, int to) {
    int at = signEnd(i);
    if (at >= to) {
      return Optional.empty();
    }
    Optional<Numeral> read = NumeralReader.read(tokens, at);
    if (read.isEmpty() || read.get().end() > to || read.get().top() < read.get().value()) {
      return Optional.empty();
    }
    Numeral number = read.get();
    if (at > i) {
      return Units.currencySign(tokens, at - 1)
          .filter(code -> number.kind() == Kind.CARDINAL)
          .map(code -> Match.of(i, number.end(), Unit.money(code), number, -1));
    }
    if (!number.suffix().isEmpty()) {
      return compound(i, number);
    }
    return withUnit(i, number, to).or(() -> share(i, number, to)).or(() -> count(i, number, to));
  }

  /** "three-year", "800-pound", "5-point"; not "70-year-old" or "15-count". */
  private static Optional<Match> compound(int i, Numeral number) {
    if (number.suffix().endsWith("old")) {
      return Optional.empty();
    }
    int hyphen = number.suffix().indexOf('-');
    String word = hyphen < 0 ? number.suffix() : number.suffix().substring(0, hyphen);
    Optional<Unit> unit =
        switch (word) {
          case "point", "points" -> Optional.of(Unit.POINT);
          case "percent" -> Optional.of(Unit.SHARE);
          default -> Units.named(word);
        };
    return unit.map(found -> Match.of(i, number.end(), found, number, -1));
  }

  private Optional<Match> withUnit(int i, Numeral number, int to) {
    int at = number.end();
    if (number.kind() == Kind.FRACTION && is(at, to, "of")) {
      return ofPercent(i, number, to);
    }
    if (number.kind() == Kind.VAGUE && is(at, to, "of")) {
      at++;
    }
    if (at < to && EXTRA.contains(tokens.get(at).lower())) {
      at++;
    }
    Optional<Units.Found> found = Units.after(tokens, at, number.value());
    if (found.isEmpty() && at == number.end() && isTimeAfterAdjective(at, to)) {
      at++;
      found = Units.after(tokens, at, number.value());
    }
    if (found.isEmpty() || found.get().end() > to) {
      return Optional.empty();
    }
    Unit unit = found.get().unit();
    int end = found.get().end();
    boolean time = unit.isDuration();
    if (at > number.end() && !time && number.kind() != Kind.VAGUE) {
      return Optional.empty();
    }
    if (time && !isStretch(i, number, end, to)
        || unit.name().equals("KRW") && number.value() < 100) {
      return Optional.empty();
    }
    if (unit.equals(Unit.POINT) && end == at + 1 && !isPercentagePoint(i)) {
      return Optional.empty();
    }
    return Optional.of(Match.of(i, end, unit, number, -1));
  }

  /** "eleven patient years", "five business days". */
  private boolean isTimeAfterAdjective(int i, int to) {
    return i + 1 < to
        && tokens.get(i).isWord()
        && !phrase.isClosed(i)
        && tokens.get(i + 1).lower().endsWith("s")
        && Units.named(tokens.get(i + 1).lower()).filter(Unit::isDuration).isPresent();
  }

  /** "half of 1 percent". */
  private Optional<Match> ofPercent(int i, Numeral part, int to) {
    int at = part.end() + 1;
    return at < to
        ? NumeralReader.read(tokens, at)
            .flatMap(
                number ->
                    Units.after(tokens, number.end(), number.value())
                        .filter(found -> found.unit().equals(Unit.SHARE))
                        .map(
                            found ->
                                new Match(
                                    i,
                                    found.end(),
                                    Unit.SHARE,
                                    scaled(part.value() * number.value(), Unit.SHARE),
                                    Double.NaN,
                                    Double.NaN,
                                    -1)))
        : Optional.empty();
  }

  /** Whether a number of days or years is a stretch of time, and no date, age or "one day". */
  private boolean isStretch(int i, Numeral number, int end, int to) {
    if (number.value() == 1 && tokens.get(i).is("one") && tokens.get(number.end()).is("day")) {
      return false;
    }
    if (end >= to || !DISTANCE.contains(tokens.get(end).lower())) {
      return !(is(end, to, "from") && is(end + 1, to, "now"));
    }
    boolean event = is(end, to, "before") || is(end, to, "after");
    return event && i > 0 && STRETCH.contains(tokens.get(i - 1).lower());
  }

  private boolean isPercentagePoint(int i) {
    return i > 0 && POINT_VERBS.contains(tokens.get(i - 1).lower());
  }

  /** "two-thirds of", "half the", "one in five", "eight of 10". */
  private Optional<Match> share(int i, Numeral number, int to) {
    int end = number.end();
    if (number.kind() == Kind.FRACTION) {
      boolean half = tokens.get(i).is("half");
      boolean named = i > 0 && NOT_SHARE.contains(tokens.get(i - 1).lower());
      boolean whole = end < to && WHOLES.contains(tokens.get(end).lower());
      boolean bounded = i > 0 && Bounds.around(tokens, i, end, Math.max(0, i - 3), end).first() < i;
      return !named && (whole || bounded || !half)
          ? Optional.of(Match.of(i, end, Unit.WHOLE, number, -1))
          : Optional.empty();
    }
    int second = is(end, to, "out") && is(end + 1, to, "of") ? end + 2 : end + 1;
    boolean in = is(end, to, "in") || second == end + 2;
    boolean of = is(end, to, "of");
    if (number.kind() != Kind.CARDINAL || !in && !of || second >= to) {
      return Optional.empty();
    }
    return NumeralReader.read(tokens, second)
        .filter(
            whole ->
                whole.kind() == Kind.CARDINAL
                    && whole.suffix().isEmpty()
                    && number.value() < whole.value()
                    && (in ? whole.value() <= 100 : whole.value() == 10 || whole.value() == 100)
                    && Units.after(tokens, whole.end(), whole.value()).isEmpty())
        .map(
            whole ->
                new Match(
                    i,
                    whole.end(),
                    Unit.WHOLE,
                    number.value() / whole.value(),
                    Double.NaN,
                    Double.NaN,
                    -1));
  }

  private Optional<Match> count(int i, Numeral number, int to) {
    if (Units.after(tokens, number.end(), number.value()).isPresent()
        && !is(number.end(), to, "points")) {
      return Optional.empty();
    }
    boolean whole = number.value() == Math.rint(number.value());
    if (number.kind() == Kind.FRACTION
        || !whole
        || number.value() < 2
        || isLabelled(i)
        || isYear(i)) {
      return Optional.empty();
    }
    return phrase
        .counted(number.end(), to)
        .map(
            noun ->
                Match.of(
                    i, noun.end(), noun.people() ? Unit.PERSON : Unit.ITEM, number, noun.first()));
  }

  private boolean isLabelled(int i) {
    return i > 0 && LABELS.contains(tokens.get(i - 1).lower());
  }

  private boolean isYear(int i) {
    String text = tokens.get(i).text();
    if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private boolean is(int i, int to, String word) {
    return i < to && tokens.get(i).is(word);
  }
}
