package org.rapporteur.bench.perturbation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the command line asks for. */
final class Request {
  private static final int PAIRS = 200;
  private static final int MOST_PAIRS = 10_000;

  private Path data = Path.of("");
  private Set<Kind> kinds = EnumSet.allOf(Kind.class);
  private Set<Half> halves = EnumSet.of(Half.OPEN);
  private int pairs = PAIRS;
  private long seed = 1;
  private double floor;
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> outcomes = Optional.empty();

  private Request() {}

  /**
   * Reads arguments.
   *
   * @throws IllegalArgumentException with a message fit to print
   */
  static Request of(String... args) {
    Request request = new Request();
    Deque<String> left = new ArrayDeque<>(List.of(args));
    boolean named = false;
    while (!left.isEmpty()) {
      String arg = left.pop();
      if (arg.startsWith("--")) {
        request.option(arg, left);
      } else if (named) {
        throw new IllegalArgumentException("not understood: " + arg);
      } else {
        request.data = Path.of(arg);
        named = true;
      }
    }
    if (!named) {
      throw new IllegalArgumentException("--perturbations needs the folder of the data");
    }
    return request;
  }

  private void option(String name, Deque<String> left) {
    if (name.equals("--reserved")) {
      halves = EnumSet.allOf(Half.class);
      return;
    }
    if (left.isEmpty()) {
      throw new IllegalArgumentException(name + " needs a value");
    }
    String value = left.pop();
    switch (name) {
      case "--kinds" -> kinds = kinds(value);
      case "--pairs" -> pairs = pairs(value);
      case "--seed" -> seed = seed(value);
      case "--floor" -> floor = floor(value);
      case "--write" -> folder = Optional.of(Path.of(value));
      case "--outcomes" -> outcomes = Optional.of(Path.of(value));
      default -> throw new IllegalArgumentException("no option " + name);
    }
  }

  private static Set<Kind> kinds(String value) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String name : value.split(",", -1)) {
      kinds.add(
          Stream.of(Kind.values())
              .filter(kind -> kind.label().equals(name.strip().toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(
                  () ->
                      refused(
                          "--kinds",
                          Stream.of(Kind.values())
                              .map(Kind::label)
                              .collect(Collectors.joining(", ", "one or more of ", "")),
                          name)));
    }
    return kinds;
  }

  private static int pairs(String value) {
    String allowed = "a whole number from 1 to " + MOST_PAIRS;
    int pairs = parsed("--pairs", value, allowed, Integer::parseInt);
    if (pairs < 1 || pairs > MOST_PAIRS) {
      throw refused("--pairs", allowed, value);
    }
    return pairs;
  }

  private static long seed(String value) {
    return parsed("--seed", value, "a whole number", Long::parseLong);
  }

  private static double floor(String value) {
    String allowed = "a number from 0 to 1";
    double floor = parsed("--floor", value, allowed, Double::parseDouble);
    if (!(floor >= 0 && floor <= 1)) {
      throw refused("--floor", allowed, value);
    }
    return floor;
  }

  private static <T> T parsed(
      String option, String value, String allowed, Function<String, T> reading) {
    try {
      return reading.apply(value.strip());
    } catch (NumberFormatException e) {
      throw refused(option, allowed, value);
    }
  }

  private static IllegalArgumentException refused(String option, String allowed, String value) {
    return new IllegalArgumentException(option + " must be " + allowed + ", not '" + value + "'");
  }

  /** Where the articles are. */
  Path data() {
    return data;
  }

  /** Kinds of pairs to make. */
  Set<Kind> kinds() {
    return kinds;
  }

  /** Halves of the templates to make them by. */
  Set<Half> halves() {
    return halves;
  }

  /** How many pairs of each kind and half. */
  int pairs() {
    return pairs;
  }

  long seed() {
    return seed;
  }

  /** Discrepancies less sure than this are left out. */
  double floor() {
    return floor;
  }

  /** Where to write the pairs instead of trying them. */
  Optional<Path> folder() {
    return folder;
  }

  /** Where to write what was found in pairs made by open templates. */
  Optional<Path> outcomes() {
    return outcomes;
  }
}
