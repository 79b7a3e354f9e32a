package org.rapporteur.issue;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.language.Calendar;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Stem;
import org.rapporteur.language.Token;

/**
 * The numbers that some words name, each with the noun that it counts: "nine percent", "320 cubic
 * metres". Immutable.
 */
final class Figures {
  private static final Set<String> AT_LEAST = Set.of("least", "minimum", "above", "over", "beyond");
  private static final Set<String> LIMITS = Set.of("above", "over", "beyond", "below", "under");
  private static final Set<String> AT_MOST = Set.of("most", "within", "maximum", "below", "under");
  private static final Set<String> LESS = Set.of("less", "fewer");
  private static final Set<String> DENIALS = Set.of("no", "not", "cannot", "never");

  /** What "over" such a unit tells how long, not how much: "over six years". */
  private static final Set<String> TIMES =
      Set.of("years", "year", "months", "month", "weeks", "week", "days", "day", "hours");

  private static final Set<String> CURRENCIES = Set.of("$", "\u20ac", "\u00a3", "\u00a5");
  private static final Set<String> ENDS =
      Set.of(
          "a", "an", "and", "but", "by", "down", "for", "from", "if", "in", "on", "or", "over",
          "to", "up", "was", "were", "is", "with");
  private static final Set<String> PERCENT = Set.of("%", "percent", "pct");
  private static final int REACH = 3;
  private static final int MONEY = -2;
  private static final int SHARE = -3;

  /** The unit of a number that stands without one: "has offered 650". */
  private static final int NONE = -1;

  /** So many times as large or small at most is a number without a unit that means the same. */
  private static final double FARTHEST = 3;

  /** The same with the unit: "one day" is no other number of sixty days. */
  private static final double WIDEST = 10;

  private static final double FIRST_YEAR = 1900;
  private static final double LAST_YEAR = 2100;

  private final List<Figure> figures;

  /**
   * A number.
   *
   * @param value the number
   * @param unit the stem of the word after it, or what else tells it
   * @param bound 1 if at least so much is told, -1 if at most, 0 if neither
   * @param denied whether the bound is told by what must not be: "not below"
   */
  private record Figure(double value, int unit, int bound, boolean denied) {
    /** Whether the same number is told as one that nobody must fall short of, or go beyond. */
    boolean isUpheldBy(Figure other, boolean refused) {
      int wanted = bound < 0 ? -1 : 1;
      return other.value == value
          && isComparable(other)
          && (other.denied ? other.bound == wanted : refused && other.bound == -wanted);
    }

    /** Whether another number falls short of it or goes beyond. */
    boolean isMissedBy(Figure other) {
      double beyond = other.value - value;
      int side = (int) Math.signum(beyond);
      return side != 0 && (bound == 0 ? other.bound == 0 || side == other.bound : side != bound);
    }

    /** Whether both can be numbers of the same. */
    boolean isComparable(Figure other) {
      return other.unit == unit || other.unit == NONE && isWithin(FARTHEST, other);
    }

    /** The same for numbers that alone shall tell what they are about. */
    boolean isSurelyComparable(Figure other) {
      return isComparable(other) && isWithin(WIDEST, other);
    }

    private boolean isWithin(double factor, Figure other) {
      return other.value <= factor * value && value <= factor * other.value;
    }
  }

  private Figures(List<Figure> figures) {
    this.figures = List.copyOf(figures);
  }

  static Figures in(List<Token> tokens) {
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Numeral> numeral =
          NumeralReader.mayBegin(tokens.get(i)) ? NumeralReader.read(tokens, i) : Optional.empty();
      if (numeral.isPresent()) {
        int end = numeral.get().end();
        int unit = unit(tokens, i, end, numeral.get().value());
        if (unit != 0) {
          found.add(bounded(numeral.get().value(), unit, tokens, i, end));
        }
        i = Math.max(i, end - 1);
      }
    }
    return new Figures(found);
  }

  /** What a number counts; 0 if it is a year or the like. */
  private static int unit(List<Token> tokens, int first, int end, double value) {
    if (first > 0 && CURRENCIES.contains(tokens.get(first - 1).text())) {
      return MONEY;
    }
    boolean more = end < tokens.size();
    if (more && isPercent(tokens, end)) {
      return SHARE;
    }
    if (more && tokens.get(end).is("of")) {
      return 0;
    }
    if (more && tokens.get(end).isWord() && !ENDS.contains(tokens.get(end).lower())) {
      return Stem.of(tokens.get(end));
    }
    boolean year = value >= FIRST_YEAR && value < LAST_YEAR;
    boolean dated = first > 0 && Calendar.MONTHS.contains(tokens.get(first - 1).lower());
    return year || dated || value < 2 ? 0 : NONE;
  }

  private static boolean isPercent(List<Token> tokens, int i) {
    return PERCENT.contains(tokens.get(i).lower())
        || tokens.get(i).is("per") && i + 1 < tokens.size() && tokens.get(i + 1).is("cent");
  }

  private static Figure bounded(double value, int unit, List<Token> tokens, int number, int end) {
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      String word = tokens.get(i).lower();
      if (word.equals("than") && i > 0) {
        boolean less = LESS.contains(tokens.get(i - 1).lower());
        boolean denied = i > 1 && DENIALS.contains(tokens.get(i - 2).lower());
        return new Figure(value, unit, less == denied ? 1 : -1, denied);
      }
      boolean lasting =
          word.equals("over") && end < tokens.size() && TIMES.contains(tokens.get(end).lower());
      if (!lasting && (AT_LEAST.contains(word) || AT_MOST.contains(word))) {
        boolean denied = LIMITS.contains(word) && isDenied(tokens, i);
        return new Figure(value, unit, AT_LEAST.contains(word) == denied ? -1 : 1, denied);
      }
    }
    return new Figure(value, unit, 0, false);
  }

  /** Whether a word just before denies: "could not go above". */
  private static boolean isDenied(List<Token> tokens, int word) {
    return IntStream.range(Math.max(0, word - REACH), word)
        .anyMatch(i -> DENIALS.contains(tokens.get(i).lower()));
  }

  /**
   * Those among others that can be numbers of what these count: "12" and "12 years" of "15 years".
   */
  Figures comparableIn(Figures other) {
    return new Figures(
        other.figures.stream()
            .filter(told -> figures.stream().anyMatch(own -> own.isSurelyComparable(told)))
            .toList());
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** The numbers. */
  Set<Double> values() {
    return figures.stream().map(Figure::value).collect(toUnmodifiableSet());
  }

  /** Those that stand with what they count. */
  Set<Double> valuesWithUnit() {
    return figures.stream()
        .filter(figure -> figure.unit != NONE)
        .map(Figure::value)
        .collect(toUnmodifiableSet());
  }

  /**
   * Whether other words hold on to one of these: "not below 60 percent", or, if they refuse
   * something, "less than 60 percent".
   */
  boolean areUpheldIn(Figures other, boolean refused) {
    return figures.stream()
        .anyMatch(own -> other.figures.stream().anyMatch(told -> own.isUpheldBy(told, refused)));
  }

  /**
   * Whether other words name another number instead of one of these: "five percent" where nine is
   * proposed. If they name that one too, they do not.
   */
  boolean areReplacedIn(Figures other) {
    return figures.stream()
        .anyMatch(
            own -> {
              List<Figure> same = other.figures.stream().filter(own::isComparable).toList();
              return !same.isEmpty() && same.stream().allMatch(own::isMissedBy);
            });
  }
}
