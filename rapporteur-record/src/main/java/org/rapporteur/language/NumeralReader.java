package org.rapporteur.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Numeral.Kind;

/**
 * Reads English numbers among tokens: "12", "1,200.5", "500m", "18-24", "twenty-five", "one hundred
 * and ten thousand", "1.5 million", "two dozen", "half a million", "three and a half million",
 * "three-quarters", "tens of thousands". Ordinals, clock times, dates in digits and decades
 * ("1990s") are no numbers here.
 */
public final class NumeralReader {
  private static final Map<String, Integer> SMALL =
      numbered(
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen",
          0,
          1);
  private static final Map<String, Integer> TENS =
      numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal("1e2"),
          "thousand", new BigDecimal("1e3"),
          "million", new BigDecimal("1e6"),
          "billion", new BigDecimal("1e9"),
          "trillion", new BigDecimal("1e12"),
          "dozen", new BigDecimal(12),
          "score", new BigDecimal(20));
  private static final Map<String, BigDecimal> SHORT_SCALES =
      Map.ofEntries(
          Map.entry("k", new BigDecimal("1e3")),
          Map.entry("m", new BigDecimal("1e6")),
          Map.entry("mn", new BigDecimal("1e6")),
          Map.entry("mln", new BigDecimal("1e6")),
          Map.entry("million", new BigDecimal("1e6")),
          Map.entry("b", new BigDecimal("1e9")),
          Map.entry("bn", new BigDecimal("1e9")),
          Map.entry("bln", new BigDecimal("1e9")),
          Map.entry("billion", new BigDecimal("1e9")),
          Map.entry("tn", new BigDecimal("1e12")),
          Map.entry("trn", new BigDecimal("1e12")),
          Map.entry("trillion", new BigDecimal("1e12")));
  private static final Map<String, BigDecimal> PLURAL_SCALES =
      Map.of(
          "tens", BigDecimal.TEN,
          "dozens", new BigDecimal(12),
          "scores", new BigDecimal(20),
          "hundreds", new BigDecimal("1e2"),
          "thousands", new BigDecimal("1e3"),
          "millions", new BigDecimal("1e6"),
          "billions", new BigDecimal("1e9"),
          "trillions", new BigDecimal("1e12"));
  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10, "sixth", 6, "eighth", 8);
  private static final Set<String> SEVERAL = Set.of("several", "few");
  private static final Set<String> OPENERS = openers();
  private static final Pattern FIGURE =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,9})?"
              + "(?:-([0-9]{1,15}(?:\\.[0-9]{1,9})?))?([a-z]*)((?:-[a-z]+)*)");
  private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", "s", "am", "pm");
  private static final int LONGEST = 60;

  private NumeralReader() {}

  /** Whether a number may begin with a token; a quick test that is true of many other words. */
  public static boolean mayBegin(Token token) {
    if (token.kind() != Token.Kind.WORD) {
      return token.kind() == Token.Kind.NUMBER;
    }
    String word = token.lower();
    int hyphen = word.indexOf('-');
    return OPENERS.contains(hyphen < 0 ? word : word.substring(0, hyphen));
  }

  /** The number that begins with a token, if one does. */
  public static Optional<Numeral> read(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.lower().length() > LONGEST || !mayBegin(token)) {
      return Optional.empty();
    }
    return switch (token.kind()) {
      case NUMBER -> figure(tokens, i);
      case WORD -> words(tokens, i);
      default -> Optional.empty();
    };
  }

  private static Optional<Numeral> figure(List<Token> tokens, int i) {
    Matcher figure =
        FIGURE.matcher(tokens.get(i).lower().replace('\u2010', '-').replace('\u2011', '-'));
    if (!figure.matches() || ORDINAL_ENDS.contains(figure.group(4))) {
      return Optional.empty();
    }
    String decimals = figure.group(2) == null ? "" : figure.group(2);
    BigDecimal value = new BigDecimal(figure.group(1).replace(",", "") + decimals);
    BigDecimal top = figure.group(3) == null ? value : new BigDecimal(figure.group(3));
    String letters = figure.group(4);
    String joined = figure.group(5).isEmpty() ? "" : figure.group(5).substring(1);
    BigDecimal scale = BigDecimal.ONE;
    if (SHORT_SCALES.containsKey(letters)) {
      scale = SHORT_SCALES.get(letters);
      letters = "";
    } else if (letters.isEmpty() && !joined.isEmpty()) {
      int hyphen = joined.indexOf('-');
      String first = hyphen < 0 ? joined : joined.substring(0, hyphen);
      if (SHORT_SCALES.containsKey(first)) {
        scale = SHORT_SCALES.get(first);
        joined = hyphen < 0 ? "" : joined.substring(hyphen + 1);
      }
    }
    String suffix = letters.isEmpty() ? joined : letters;
    int end = i + 1;
    if (suffix.isEmpty()) {
      while (end < tokens.size() && isScale(tokens, end)) {
        scale = scale.multiply(SCALES.get(tokens.get(end).lower()));
        end++;
      }
      if (end < tokens.size() && scale.compareTo(BigDecimal.ONE) == 0) {
        Optional<Numeral> compound = scaleCompound(tokens, end, value);
        if (compound.isPresent()) {
          return compound;
        }
      }
    }
    return Optional.of(
        new Numeral(
            end,
            value.multiply(scale).doubleValue(),
            top.multiply(scale).doubleValue(),
            Kind.CARDINAL,
            suffix));
  }

  /** "million-dollar" after a figure. */
  private static Optional<Numeral> scaleCompound(List<Token> tokens, int i, BigDecimal value) {
    String word = tokens.get(i).lower();
    int hyphen = word.indexOf('-');
    if (hyphen < 0 || !SCALES.containsKey(word.substring(0, hyphen))) {
      return Optional.empty();
    }
    double all = value.multiply(SCALES.get(word.substring(0, hyphen))).doubleValue();
    return Optional.of(new Numeral(i + 1, all, all, Kind.CARDINAL, word.substring(hyphen + 1)));
  }

  private static boolean isScale(List<Token> tokens, int i) {
    return SCALES.containsKey(tokens.get(i).lower()) && !tokens.get(i).is("score");
  }

  private static Optional<Numeral> words(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (word.equals("a") || word.equals("an")) {
      return afterArticle(tokens, i);
    }
    if (SEVERAL.contains(word)) {
      return next(tokens, i).filter(SCALES::containsKey).map(scale -> vague(tokens, i + 1, scale));
    }
    if (PLURAL_SCALES.containsKey(word)) {
      return plural(tokens, i);
    }
    if (word.startsWith("half")) {
      return half(tokens, i);
    }
    int hyphen = word.indexOf('-');
    String head = hyphen < 0 ? word : word.substring(0, hyphen);
    if (SCALES.containsKey(head) && hyphen > 0) {
      double value = SCALES.get(head).doubleValue();
      return Optional.of(
          new Numeral(i + 1, value, value, Kind.CARDINAL, word.substring(hyphen + 1)));
    }
    return SMALL.containsKey(head) || TENS.containsKey(head)
        ? cardinal(tokens, i)
        : Optional.empty();
  }

  private static Optional<String> next(List<Token> tokens, int i) {
    return i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1).lower()) : Optional.empty();
  }

  /** "a million", "a third", "a dozen". */
  private static Optional<Numeral> afterArticle(List<Token> tokens, int i) {
    String word = next(tokens, i).orElse("");
    if (SEVERAL.contains(word)) {
      return words(tokens, i + 1);
    }
    if (SCALES.containsKey(word) && !word.equals("score")) {
      return scaled(tokens, i + 1, BigDecimal.ONE);
    }
    boolean part = PARTS.containsKey(word) && !word.equals("half");
    return part && (is(tokens, i + 2, "of") || is(tokens, i + 2, "as"))
        ? Optional.of(fraction(i + 2, 1, PARTS.get(word), ""))
        : Optional.empty();
  }

  private static Numeral vague(List<Token> tokens, int i, String scale) {
    BigDecimal least = SCALES.get(scale);
    int end = i + 1;
    while (end < tokens.size() && isScale(tokens, end)) {
      least = least.multiply(SCALES.get(tokens.get(end).lower()));
      end++;
    }
    return new Numeral(end, least.doubleValue(), least.doubleValue(), Kind.VAGUE, "");
  }

  /** "hundreds", "tens of thousands". */
  private static Optional<Numeral> plural(List<Token> tokens, int i) {
    BigDecimal least = PLURAL_SCALES.get(tokens.get(i).lower());
    int end = i + 1;
    if (is(tokens, end, "of")
        && end + 1 < tokens.size()
        && PLURAL_SCALES.containsKey(tokens.get(end + 1).lower())) {
      least = least.multiply(PLURAL_SCALES.get(tokens.get(end + 1).lower()));
      end += 2;
    } else if (tokens.get(i).is("tens")) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(end, least.doubleValue(), least.doubleValue(), Kind.VAGUE, ""));
  }

  /** "half", "half a million", "half-century", "half an hour". */
  private static Optional<Numeral> half(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    if (word.startsWith("half-")) {
      String rest = word.substring("half-".length());
      if (SCALES.containsKey(rest)) {
        return scaled(tokens, i, SCALES.get(rest).multiply(new BigDecimal("0.5")), i + 1);
      }
      return Optional.of(fraction(i + 1, 1, 2, rest));
    }
    if (!word.equals("half")) {
      return Optional.empty();
    }
    boolean article = is(tokens, i + 1, "a") || is(tokens, i + 1, "an");
    if (article && i + 2 < tokens.size() && isScale(tokens, i + 2)) {
      return scaled(tokens, i + 2, new BigDecimal("0.5"));
    }
    return Optional.of(fraction(article ? i + 2 : i + 1, 1, 2, ""));
  }

  private static Optional<Numeral> scaled(List<Token> tokens, int scale, BigDecimal value) {
    return scaled(tokens, scale, value, scale);
  }

  private static Optional<Numeral> scaled(
      List<Token> tokens, int first, BigDecimal value, int scales) {
    BigDecimal all = value;
    int end = Math.max(first, scales);
    while (end < tokens.size() && isScale(tokens, end)) {
      all = all.multiply(SCALES.get(tokens.get(end).lower()));
      end++;
    }
    return Optional.of(new Numeral(end, all.doubleValue(), all.doubleValue(), Kind.CARDINAL, ""));
  }

  private static Numeral fraction(int end, int parts, int whole, String suffix) {
    double value = parts / (double) whole;
    return new Numeral(end, value, value, Kind.FRACTION, suffix);
  }

  /** "twenty-five", "two hundred and ten", "three million", "two-thirds", "two-year". */
  private static Optional<Numeral> cardinal(List<Token> tokens, int i) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    int at = i;
    boolean open = true;
    while (at < tokens.size()) {
      String word = tokens.get(at).lower();
      String[] parts = word.split("-", -1);
      int taken = 0;
      boolean afterScale = at == i || SCALES.containsKey(tokens.get(at - 1).lower());
      boolean and = tokens.get(at).is("and") && afterScale && at > i && startsSmall(tokens, at + 1);
      if (and) {
        at++;
        continue;
      }
      boolean afterTens =
          at > i
              && TENS.containsKey(tokens.get(at - 1).lower())
              && SMALL.getOrDefault(word, 0) > 0
              && SMALL.get(word) < 10;
      open = open || afterScale || afterTens || at > i && tokens.get(at - 1).is("and");
      if (open && TENS.containsKey(parts[0])) {
        group = group.add(BigDecimal.valueOf(TENS.get(parts[0])));
        taken = 1;
        if (parts.length > 1 && SMALL.getOrDefault(parts[1], 0) > 0 && SMALL.get(parts[1]) < 10) {
          group = group.add(BigDecimal.valueOf(SMALL.get(parts[1])));
          taken = 2;
        }
      } else if (open && SMALL.containsKey(parts[0])) {
        group = group.add(BigDecimal.valueOf(SMALL.get(parts[0])));
        taken = 1;
      } else if (at > i && isScale(tokens, at)) {
        BigDecimal scale = SCALES.get(word);
        if (scale.compareTo(new BigDecimal(1000)) < 0) {
          group = group.multiply(scale);
        } else {
          total = total.add(group.multiply(scale));
          group = BigDecimal.ZERO;
        }
        taken = 1;
      }
      if (taken == 0) {
        break;
      }
      open = false;
      at++;
      if (taken < parts.length) {
        return compound(total.add(group), at, parts, taken);
      }
    }
    Optional<Integer> whole = at < tokens.size() ? part(tokens.get(at).lower()) : Optional.empty();
    BigDecimal value = total.add(group);
    if (is(tokens, at, "and") && is(tokens, at + 1, "a") && isPart(tokens, at + 2)) {
      int part = PARTS.get(tokens.get(at + 2).lower());
      double more = value.doubleValue() + 1.0 / part;
      return scaled(tokens, at + 3, new BigDecimal(more));
    }
    if (whole.isPresent() && value.intValue() < whole.get() && value.signum() > 0) {
      return Optional.of(fraction(at + 1, value.intValue(), whole.get(), ""));
    }
    return Optional.of(
        new Numeral(at, value.doubleValue(), value.doubleValue(), Kind.CARDINAL, ""));
  }

  private static Optional<Numeral> compound(BigDecimal value, int end, String[] parts, int taken) {
    String rest = String.join("-", List.of(parts).subList(taken, parts.length));
    Optional<Integer> whole = part(parts[taken]);
    if (whole.isPresent() && taken + 1 == parts.length && value.intValue() < whole.get()) {
      return Optional.of(fraction(end, value.intValue(), whole.get(), ""));
    }
    if (SCALES.containsKey(parts[taken])) {
      BigDecimal all = value.multiply(SCALES.get(parts[taken]));
      String suffix = String.join("-", List.of(parts).subList(taken + 1, parts.length));
      return Optional.of(
          new Numeral(end, all.doubleValue(), all.doubleValue(), Kind.CARDINAL, suffix));
    }
    return Optional.of(
        new Numeral(end, value.doubleValue(), value.doubleValue(), Kind.CARDINAL, rest));
  }

  private static boolean isPart(List<Token> tokens, int i) {
    return is(tokens, i, "half") || is(tokens, i, "quarter") || is(tokens, i, "third");
  }

  /** The denominator that "third" or "quarters" stands for. */
  private static Optional<Integer> part(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return singular.equals("half") ? Optional.empty() : Optional.ofNullable(PARTS.get(singular));
  }

  private static boolean startsSmall(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String word = tokens.get(i).lower();
    int hyphen = word.indexOf('-');
    String head = hyphen < 0 ? word : word.substring(0, hyphen);
    return SMALL.containsKey(head) || TENS.containsKey(head);
  }

  private static boolean is(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  private static Set<String> openers() {
    Set<String> words = new HashSet<>(SMALL.keySet());
    words.addAll(TENS.keySet());
    words.addAll(SCALES.keySet());
    words.addAll(PLURAL_SCALES.keySet());
    words.addAll(SEVERAL);
    words.addAll(Set.of("a", "an", "half"));
    return Set.copyOf(words);
  }

  private static Map<String, Integer> numbered(String words, int first, int step) {
    Map<String, Integer> values = new HashMap<>();
    int value = first;
    for (String word : words.split(" ", -1)) {
      values.put(word, value);
      value += step;
    }
    return Map.copyOf(values);
  }
}
