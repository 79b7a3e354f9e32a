package org.rapporteur.bench.perturbation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Token;

/** Templates that change a number into another one, and those that write it another way. */
final class NumberRules {
  private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}\\.\\d");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final List<String> SMALL =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final List<String> SCALES =
      List.of("hundred", "thousand", "million", "billion", "trillion");
  private static final Set<String> PERCENT = Set.of("%", "percent");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Map<String, String> SHARES =
      Map.ofEntries(
          Map.entry("half of", "a quarter of"),
          Map.entry("two-thirds of", "one-third of"),
          Map.entry("one-third of", "two-thirds of"),
          Map.entry("a third of", "two-thirds of"),
          Map.entry("a quarter of", "half of"),
          Map.entry("double the", "triple the"),
          Map.entry("doubled", "tripled"),
          Map.entry("doubling", "tripling"),
          Map.entry("twice", "five times"),
          Map.entry("dozens of", "hundreds of"),
          Map.entry("hundreds of", "dozens of"),
          Map.entry("thousands of", "hundreds of"),
          Map.entry("millions of", "thousands of"),
          Map.entry("billions of", "millions of"),
          Map.entry("tens of thousands", "hundreds of thousands"),
          Map.entry("half a", "two"),
          Map.entry("two dozen", "five dozen"),
          Map.entry("a dozen", "forty"));

  private NumberRules() {}

  static List<Template> all() {
    return List.of(
        changing("count", Half.OPEN, NumberRules::count),
        changing("percentage", Half.RESERVED, NumberRules::percentage),
        changing("sum", Half.OPEN, NumberRules::sum),
        changing("scale", Half.RESERVED, NumberRules::scale),
        changing("number-word", Half.OPEN, NumberRules::numberWord),
        changing("year", Half.RESERVED, NumberRules::year),
        changing("large-number", Half.OPEN, NumberRules::large),
        changing("share-word", Half.RESERVED, NumberRules::shareWord),
        changing("day-of-month", Half.OPEN, NumberRules::day),
        changing("ordinal", Half.RESERVED, NumberRules::ordinal),
        rewriting("scale-in-digits", Half.OPEN, NumberRules::scaleInDigits),
        rewriting("percent-sign", Half.RESERVED, NumberRules::percentSign),
        rewriting("number-in-words", Half.OPEN, NumberRules::inWords),
        rewriting("number-in-digits", Half.RESERVED, NumberRules::inDigits),
        rewriting("day-before-month", Half.OPEN, NumberRules::dayFirst),
        rewriting("large-number-in-words", Half.RESERVED, NumberRules::largeInWords));
  }

  /** Reads the number at a token and says what stands there instead, and how far it goes. */
  @FunctionalInterface
  private interface Change {
    Optional<Replacement> at(Article article, int token, Random random);
  }

  /**
   * What stands there instead.
   *
   * @param first first token replaced
   * @param end one past the last
   * @param shownTo one past the last token that a reader takes for part of the number
   */
  private record Replacement(int first, int end, int shownTo, String words) {
    static Optional<Replacement> of(int first, int end, String words) {
      return Optional.of(new Replacement(first, end, end, words));
    }

    Optional<Replacement> shownTo(int token) {
      return Optional.of(new Replacement(first, end, token, words));
    }
  }

  private static Rule changing(String name, Half half, Change change) {
    return new Rule(
        name, Kind.NUMBER, half, (template, a, s, r) -> find(template, a, s, r, change, true));
  }

  private static Rule rewriting(String name, Half half, Change change) {
    return new Rule(
        name, Kind.NOTHING, half, (template, a, s, r) -> find(template, a, s, r, change, false));
  }

  private static List<Edit> find(
      String template,
      Article article,
      Sentence sentence,
      Random random,
      Change change,
      boolean once) {
    List<Edit> edits = new ArrayList<>();
    for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
      Optional<Replacement> found = change.at(article, i, random);
      if (found.isEmpty()) {
        continue;
      }
      Replacement replacement = found.get();
      boolean unique =
          article.count(replacement.first(), Math.max(replacement.shownTo(), replacement.end()))
              == 1;
      boolean quoted = article.isQuoted(i);
      if (once ? unique : !quoted) {
        edits.add(
            Edit.replacing(
                    template,
                    article.stretch(replacement.first(), replacement.end()),
                    replacement.words())
                .seenAt(article.stretch(replacement.first(), replacement.shownTo())));
      }
    }
    return edits;
  }

  private static boolean is(Article article, int token, Pattern pattern) {
    return pattern.matcher(article.token(token).text()).matches();
  }

  private static boolean isScale(String word) {
    return SCALES.contains(word);
  }

  private static boolean isPluralNoun(Article article, int token) {
    String word = article.token(token).text();
    return word.length() > 3
        && article.token(token).isWord()
        && Character.isLowerCase(word.charAt(0))
        && (word.endsWith("s") || Set.of("people", "women", "men", "children").contains(word))
        && !word.endsWith("ss")
        && !Set.of("others", "hours", "was", "this", "times").contains(word);
  }

  private static int other(int number, Random random) {
    int step = Math.max(2, number / 3);
    int more = number + step + random.nextInt(step);
    int less = number - step;
    return less > 1 && random.nextBoolean() ? less : more;
  }

  private static Optional<Replacement> count(Article article, int i, Random random) {
    boolean counted =
        is(article, i, WHOLE)
            && isPluralNoun(article, i + 1)
            && !article.token(i).is("1")
            && !MONTHS.contains(article.lower(i - 1))
            && !Set.of("$", ".", ",", ":", "#", "no.", "-", "and", "to", "between")
                .contains(article.lower(i - 1));
    return counted
        ? Replacement.of(i, i + 1, "" + other(number(article, i), random))
            .flatMap(r -> r.shownTo(i + 2))
        : Optional.empty();
  }

  private static int number(Article article, int i) {
    return Integer.parseInt(article.token(i).text());
  }

  private static Optional<Replacement> percentage(Article article, int i, Random random) {
    boolean whole = is(article, i, WHOLE);
    if (!PERCENT.contains(article.lower(i + 1)) || !whole && !is(article, i, DECIMAL)) {
      return Optional.empty();
    }
    String[] parts = article.token(i).text().split("\\.", -1);
    int old = Integer.parseInt(parts[0]);
    int share = old > 60 ? old - 11 - random.nextInt(20) : old + 7 + random.nextInt(20);
    String words = whole ? "" + share : share + "." + parts[1];
    return Replacement.of(i, i + 1, words).flatMap(r -> r.shownTo(i + 2));
  }

  private static Optional<Replacement> sum(Article article, int i, Random random) {
    boolean dollars = article.token(i - 1).is("$");
    if (!dollars || !is(article, i, WHOLE) && !is(article, i, DECIMAL)) {
      return Optional.empty();
    }
    String[] parts = article.token(i).text().split("\\.", -1);
    int sum = other(Integer.parseInt(parts[0]), random);
    int shown = isScale(article.lower(i + 1)) ? i + 2 : i + 1;
    String words = parts.length == 1 ? "" + sum : sum + "." + parts[1];
    return Replacement.of(i, i + 1, words).flatMap(r -> r.shownTo(shown));
  }

  private static Optional<Replacement> scale(Article article, int i, Random random) {
    int scale = SCALES.indexOf(article.lower(i));
    boolean numbered = article.token(i - 1).kind() == Token.Kind.NUMBER;
    if (scale < 1 || !numbered) {
      return Optional.empty();
    }
    String other = scale == SCALES.size() - 1 ? SCALES.get(scale - 1) : SCALES.get(scale + 1);
    return Optional.of(
        new Replacement(i - 1, i + 1, i + 1, article.token(i - 1).text() + " " + other));
  }

  private static Optional<Replacement> numberWord(Article article, int i, Random random) {
    int number = SMALL.indexOf(article.token(i).text());
    if (number < 2
        || !isPluralNoun(article, i + 1)
        || Set.of("one", "or", "to", "and", "-").contains(article.lower(i - 1))) {
      return Optional.empty();
    }
    int other = 2 + (number - 2 + 2 + random.nextInt(5)) % (SMALL.size() - 2);
    return other == number
        ? Optional.empty()
        : Replacement.of(i, i + 1, SMALL.get(other)).flatMap(r -> r.shownTo(i + 2));
  }

  private static Optional<Replacement> year(Article article, int i, Random random) {
    boolean dated =
        is(article, i, YEAR)
            && Set.of("in", "since", "until", "by", "from", ",").contains(article.lower(i - 1))
            && !(article.token(i - 1).is(",") && article.token(i - 2).kind() != Token.Kind.NUMBER)
            && !article.token(i + 1).is("to")
            && !article.token(i + 1).is("$");
    return dated
        ? Replacement.of(i, i + 1, "" + (number(article, i) - 2 - random.nextInt(4)))
        : Optional.empty();
  }

  private static Optional<Replacement> large(Article article, int i, Random random) {
    if (!is(article, i, GROUPED)) {
      return Optional.empty();
    }
    String text = article.token(i).text();
    int comma = text.indexOf(',');
    int head = other(Integer.parseInt(text.substring(0, comma)) + 1, random);
    return Replacement.of(i, i + 1, head + text.substring(comma));
  }

  private static Optional<Replacement> shareWord(Article article, int i, Random random) {
    for (int length = 3; length > 0; length--) {
      int end = i + length;
      if (end < article.size() && article.isQuoted(end - 1) == article.isQuoted(i)) {
        String words =
            article.text().substring(article.token(i).start(), article.token(end - 1).end());
        if (SHARES.containsKey(words)
            && !Set.of("and", "of", "one").contains(article.lower(i - 1))) {
          return Replacement.of(i, end, SHARES.get(words));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Replacement> day(Article article, int i, Random random) {
    boolean dated =
        is(article, i, WHOLE)
            && MONTHS.contains(article.lower(i - 1))
            && article.token(i - 1).isCapitalised();
    if (!dated || number(article, i) > 31) {
      return Optional.empty();
    }
    int day = number(article, i);
    int other = 1 + (day + 2 + random.nextInt(20)) % 28;
    return other == day
        ? Optional.empty()
        : Optional.of(
            new Replacement(i - 1, i + 1, i + 1, article.token(i - 1).text() + " " + other));
  }

  private static Optional<Replacement> ordinal(Article article, int i, Random random) {
    List<String> ordinals =
        List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    int rank = ordinals.indexOf(article.token(i).text());
    boolean counted =
        rank >= 0
            && Set.of("the", "his", "her", "their", "its").contains(article.lower(i - 1))
            && article.token(i + 1).isWord()
            && !article.token(i + 1).isCapitalised()
            && !Set.of("and", "or", "to", "lady", "place").contains(article.lower(i + 1));
    return counted
        ? Replacement.of(i, i + 1, ordinals.get((rank + 1 + random.nextInt(3)) % 8))
            .flatMap(r -> r.shownTo(i + 2))
        : Optional.empty();
  }

  private static Optional<Replacement> scaleInDigits(Article article, int i, Random random) {
    int scale = List.of("thousand", "million", "billion").indexOf(article.lower(i + 1));
    boolean whole = is(article, i, WHOLE);
    if (scale < 0 || !whole && !is(article, i, DECIMAL)) {
      return Optional.empty();
    }
    double number = Double.parseDouble(article.token(i).text()) * Math.pow(1000, scale + 1.0);
    return Replacement.of(i, i + 2, String.format(Locale.ROOT, "%,.0f", number));
  }

  private static Optional<Replacement> percentSign(Article article, int i, Random random) {
    boolean numbered = article.token(i).kind() == Token.Kind.NUMBER;
    if (numbered && article.lower(i + 1).equals("percent")) {
      return Replacement.of(i, i + 2, article.token(i).text() + "%");
    }
    return numbered && article.token(i + 1).is("%") && is(article, i, WHOLE)
        ? Replacement.of(i, i + 2, article.token(i).text() + " percent")
        : Optional.empty();
  }

  private static Optional<Replacement> inWords(Article article, int i, Random random) {
    boolean small =
        is(article, i, WHOLE)
            && number(article, i) < SMALL.size()
            && isPluralNoun(article, i + 1)
            && !article.token(i - 1).is("$")
            && !MONTHS.contains(article.lower(i - 1));
    return small ? Replacement.of(i, i + 1, SMALL.get(number(article, i))) : Optional.empty();
  }

  private static Optional<Replacement> inDigits(Article article, int i, Random random) {
    int number = SMALL.indexOf(article.token(i).text());
    return number >= 2 && isPluralNoun(article, i + 1)
        ? Replacement.of(i, i + 1, "" + number)
        : Optional.empty();
  }

  private static Optional<Replacement> dayFirst(Article article, int i, Random random) {
    boolean dated =
        MONTHS.contains(article.lower(i))
            && article.token(i).isCapitalised()
            && is(article, i + 1, WHOLE)
            && number(article, i + 1) <= 31
            && article.token(i - 1).isWord()
            && Set.of("on", "since", "until", "by", "from").contains(article.lower(i - 1));
    return dated
        ? Replacement.of(i, i + 2, article.token(i + 1).text() + " " + article.token(i).text())
        : Optional.empty();
  }

  private static Optional<Replacement> largeInWords(Article article, int i, Random random) {
    String text = article.token(i).text();
    if (!is(article, i, GROUPED) || isScale(article.lower(i + 1))) {
      return Optional.empty();
    }
    if (text.endsWith(",000,000")) {
      return Replacement.of(i, i + 1, text.substring(0, text.length() - 8) + " million");
    }
    return Replacement.of(i, i + 1, text.replace(",", ""));
  }
}
