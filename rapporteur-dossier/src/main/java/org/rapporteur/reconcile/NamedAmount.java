package org.rapporteur.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.language.Document;
import org.rapporteur.language.Numeral;
import org.rapporteur.language.NumeralReader;
import org.rapporteur.language.Token;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;
import org.rapporteur.time.DateExpression;

/**
 * An amount that a report names, so that it can be set beside another.
 *
 * @param first index of its first token
 * @param end one past its last token
 * @param value the number named, durations in days; NaN if it is a range or an order of size
 * @param low the least it can be, NaN if nothing bounds it below
 * @param high the most it can be, NaN if nothing bounds it above
 * @param unit as in {@link Quantity}, "day" for all durations; empty if no unit is named
 * @param approximate whether it is told as about so much
 * @param measures what it is an amount of, in the words of the report; may be empty
 * @param role what part it plays
 */
record NamedAmount(
    int first,
    int end,
    double value,
    double low,
    double high,
    String unit,
    boolean approximate,
    String measures,
    Term.Role role) {
  private static final Map<String, Double> DAYS =
      Map.of(
          "second", 1 / 86_400.0,
          "minute", 1 / 1440.0,
          "hour", 1 / 24.0,
          "day", 1.0,
          "week", 7.0,
          "month", 30.4375,
          "year", 365.25);
  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7,
          "eighth", 8, "ninth", 9, "tenth", 10);
  private static final Set<String> APPROXIMATORS =
      Set.of(
          "about",
          "around",
          "nearly",
          "almost",
          "roughly",
          "approximately",
          "some",
          "over",
          "under",
          "than",
          "least",
          "most",
          "circa",
          "close",
          "estimated");
  private static final Set<String> COUNTED = Set.of("", "item", "person");
  private static final String ORDINAL = "ordinal";
  private static final double ABOUT = 0.12;
  private static final double ROUNDED = 0.035;
  private static final double LARGE = 1000;
  private static final double ORDER = 10;

  /** The amounts of a report in order, those outside dates. */
  static List<NamedAmount> in(Document document, List<Term> terms, List<DateExpression> dates) {
    BitSet taken = new BitSet();
    dates.forEach(date -> taken.set(date.first(), date.end()));
    List<NamedAmount> amounts = new ArrayList<>();
    for (Term term : terms) {
      if (term.amount() instanceof Quantity quantity) {
        int first = document.tokenAt(term.span().start());
        int end = document.tokenAt(term.span().end() - 1) + 1;
        taken.set(first, end);
        amounts.add(of(first, end, quantity, term));
      }
    }
    List<Token> tokens = document.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      if (!taken.get(t)) {
        bare(tokens, t).ifPresent(amounts::add);
      }
      t = amounts.isEmpty() ? t : Math.max(t, endAt(amounts, t));
    }
    amounts.sort(Comparator.comparingInt(NamedAmount::first));
    return List.copyOf(amounts);
  }

  /** Index of the last token of the amount added last if it begins at a token, else the token. */
  private static int endAt(List<NamedAmount> amounts, int token) {
    NamedAmount last = amounts.get(amounts.size() - 1);
    return last.first == token ? last.end - 1 : token;
  }

  private static NamedAmount of(int first, int end, Quantity quantity, Term term) {
    double days = DAYS.getOrDefault(quantity.unit(), 1.0);
    return new NamedAmount(
        first,
        end,
        quantity.value() * days,
        quantity.low() * days,
        quantity.high() * days,
        DAYS.containsKey(quantity.unit()) ? "day" : quantity.unit(),
        term.approximate(),
        term.measures(),
        term.role());
  }

  /** A number without a unit. */
  private static Optional<NamedAmount> bare(List<Token> tokens, int t) {
    Integer ordinal = ORDINALS.get(tokens.get(t).lower());
    if (ordinal != null) {
      return Optional.of(bare(t, t + 1, ordinal, ordinal, ORDINAL, false));
    }
    if (!NumeralReader.mayBegin(tokens.get(t))) {
      return Optional.empty();
    }
    Optional<Numeral> read = NumeralReader.read(tokens, t);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Numeral numeral = read.get();
    boolean about = t > 0 && APPROXIMATORS.contains(tokens.get(t - 1).lower());
    double top = numeral.kind() == Numeral.Kind.VAGUE ? numeral.value() * ORDER : numeral.top();
    return Optional.of(bare(t, numeral.end(), numeral.value(), top, "", about));
  }

  private static NamedAmount bare(
      int first, int end, double low, double high, String unit, boolean about) {
    boolean exact = low == high;
    return new NamedAmount(
        first,
        end,
        exact ? low : Double.NaN,
        exact ? Double.NaN : low,
        exact ? Double.NaN : high,
        unit,
        about,
        "",
        Term.Role.STATED);
  }

  /** Whether the two can be set side by side: of one unit, or one of them without any. */
  boolean isComparableTo(NamedAmount other) {
    return unit.equals(other.unit) || COUNTED.contains(unit) && COUNTED.contains(other.unit);
  }

  /** Whether a reader can believe both, roundings and approximations granted. */
  boolean agreesWith(NamedAmount other) {
    if (!isComparableTo(other)) {
      return false;
    }
    boolean about = approximate || other.approximate;
    boolean sameBounds =
        Double.isNaN(low) == Double.isNaN(other.low)
            && Double.isNaN(high) == Double.isNaN(other.high);
    if (hasValue() && other.hasValue() && sameBounds) {
      return isNear(value, other.value, about);
    }
    return isRange() && other.isRange()
        ? isNear(low, other.low, about) && isNear(high, other.high, about)
        : overlaps(other, about);
  }

  private boolean isRange() {
    return !hasValue() && !Double.isNaN(low) && !Double.isNaN(high);
  }

  private boolean overlaps(NamedAmount other, boolean about) {
    double margin = about ? ABOUT : 0;
    return least() * (1 - margin) <= other.most() && other.least() * (1 - margin) <= most();
  }

  private double least() {
    if (!Double.isNaN(low)) {
      return low;
    }
    return Double.isNaN(high) ? value : Double.NEGATIVE_INFINITY;
  }

  private double most() {
    if (!Double.isNaN(high)) {
      return high;
    }
    return Double.isNaN(low) ? value : Double.POSITIVE_INFINITY;
  }

  /** Whether it is a number rather than a range. */
  boolean hasValue() {
    return !Double.isNaN(value);
  }

  private static boolean isNear(double a, double b, boolean about) {
    if (a == b) {
      return true;
    }
    double larger = Math.max(Math.abs(a), Math.abs(b));
    double apart = Math.abs(a - b) / larger;
    boolean rounded = larger >= LARGE && (isRound(a) || isRound(b));
    return apart <= 1e-9 || about && apart <= ABOUT || rounded && apart <= ROUNDED;
  }

  /** Whether a number has at most two figures before its zeros. */
  private static boolean isRound(double number) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(number))) - 1);
    return Math.abs(number / unit - Math.rint(number / unit)) < 1e-6;
  }

  /** Whether neither is more than so many times the other, as far as is known. */
  boolean isWithin(double times, NamedAmount other) {
    double ratio = value / other.value;
    return Double.isNaN(ratio) || ratio <= times && ratio >= 1 / times;
  }

  /** By how much the greater of two numbers exceeds the less, as a share of it; 1 if not known. */
  double apartFrom(NamedAmount other) {
    return hasValue() && other.hasValue()
        ? Math.abs(value - other.value) / Math.max(Math.abs(value), Math.abs(other.value))
        : 1;
  }
}
