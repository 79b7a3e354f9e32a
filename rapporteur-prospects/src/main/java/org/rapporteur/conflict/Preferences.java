package org.rapporteur.conflict;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads the preferences of a model file: a ranking, payoffs and, in option form, prioritised
 * statements (Peng 1999) or weights of options.
 */
final class Preferences {
  private static final List<String> WAYS = List.of("prioritise", "ranking", "weights", "payoffs");
  private static final int MOST_STATEMENTS = 1_000;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DIGITS_BEHIND_POINT = 18;
  private static final long DENSE = 1L << 38;
  private static final long MOST_CHECKS = 10_000_000;

  private final YamlFile file;
  private final StateGraph graph;
  private final Function<YamlNode, IntStream> statesOf;
  private final List<String> notes = new ArrayList<>();

  /**
   * @param statesOf the states that an item of a ranking stands for
   */
  Preferences(YamlFile file, StateGraph graph, Function<YamlNode, IntStream> statesOf) {
    this.file = file;
    this.graph = graph;
    this.statesOf = statesOf;
  }

  /** What the user should know of how they were read. */
  List<String> notes() {
    return notes;
  }

  /** Each decision maker's ranking, in the order of the names. */
  List<Ranking> of(YamlNode node, List<String> names) {
    Map<String, Ranking> rankings = new HashMap<>();
    for (Map.Entry<YamlNode.Scalar, YamlNode> field :
        file.fields(node, "'preferences'").entrySet()) {
      String name = field.getKey().text();
      if (!names.contains(name)) {
        throw file.wrong(field.getKey().line(), "no decision maker is called '" + name + "'");
      }
      rankings.put(name, ranking(name, field.getValue()));
    }
    return names.stream()
        .map(
            name -> {
              if (!rankings.containsKey(name)) {
                throw file.wrong(node.line(), "the preferences of '" + name + "' are missing");
              }
              return rankings.get(name);
            })
        .toList();
  }

  private Ranking ranking(String name, YamlNode node) {
    List<String> ways = graph instanceof OptionGraph ? WAYS : List.of("ranking", "payoffs");
    Map<String, YamlNode> fields = file.fields(node, "a preference", ways);
    if (fields.size() != 1) {
      throw file.wrong(node.line(), "a preference is one of " + String.join(", ", ways));
    }
    String way = fields.keySet().iterator().next();
    YamlNode value = fields.get(way);
    if (way.equals("ranking")) {
      return ranked(value);
    }
    if (way.equals("payoffs")) {
      return paid(value);
    }
    OptionGraph options = (OptionGraph) graph;
    return way.equals("weights")
        ? weighed(value, options, name)
        : prioritised(value, options, name);
  }

  private Ranking ranked(YamlNode node) {
    long[] scores = new long[graph.size()];
    int place = 0;
    for (YamlNode item : file.items(node, "'ranking'")) {
      place--;
      List<YamlNode> tied = item instanceof YamlNode.Items ties ? ties.items() : List.of(item);
      for (YamlNode one : tied) {
        rank(one, place, scores);
      }
    }
    for (int state = 0; state < scores.length; state++) {
      if (scores[state] == 0) {
        throw file.wrong(node.line(), "the ranking leaves out state " + graph.id(state));
      }
    }
    return Ranking.ofScores(scores);
  }

  private void rank(YamlNode item, int place, long[] scores) {
    int[] states = statesOf.apply(item).toArray();
    if (states.length == 0) {
      throw file.wrong(item.line(), "no feasible state fits this pattern");
    }
    for (int state : states) {
      if (scores[state] != 0) {
        throw file.wrong(item.line(), "state " + graph.id(state) + " stands in the ranking twice");
      }
      scores[state] = place;
    }
  }

  private Ranking paid(YamlNode node) {
    List<YamlNode> items = file.items(node, "'payoffs'");
    if (items.size() != graph.size()) {
      throw file.wrong(
          node.line(),
          "'payoffs' holds "
              + items.size()
              + " numbers, but the number of states is "
              + graph.size());
    }
    List<BigDecimal> payoffs = items.stream().map(this::number).toList();
    List<BigDecimal> distinct = new ArrayList<>(new TreeSet<>(payoffs));
    long[] scores = new long[graph.size()];
    for (int state = 0; state < scores.length; state++) {
      scores[state] = Collections.binarySearch(distinct, payoffs.get(state));
    }
    return Ranking.ofScores(scores);
  }

  private Ranking weighed(YamlNode node, OptionGraph options, String name) {
    Map<String, Integer> numbers = numbers(options);
    BigDecimal[] weights = new BigDecimal[numbers.size()];
    Arrays.fill(weights, BigDecimal.ZERO);
    int scale = 0;
    for (Map.Entry<YamlNode.Scalar, YamlNode> field : file.fields(node, "'weights'").entrySet()) {
      Integer option = numbers.get(field.getKey().text());
      if (option == null) {
        throw file.wrong(
            field.getKey().line(), "no option is called '" + field.getKey().text() + "'");
      }
      BigDecimal weight = number(field.getValue());
      if (weight.scale() > MOST_DIGITS_BEHIND_POINT || weight.precision() - weight.scale() > 18) {
        throw file.wrong(field.getValue().line(), "a weight of more than 18 digits");
      }
      weights[option] = weight;
      scale = Math.max(scale, weight.scale());
    }
    long[] whole = new long[weights.length];
    BigInteger sum = BigInteger.ZERO;
    for (int option = 0; option < weights.length; option++) {
      BigInteger scaled = weights[option].setScale(scale).unscaledValue();
      sum = sum.add(scaled.abs());
      if (sum.bitLength() > 62) {
        throw file.wrong(node.line(), "the weights have too many digits together");
      }
      whole[option] = scaled.longValueExact();
    }
    long[] scores = new long[graph.size()];
    for (int state = 0; state < scores.length; state++) {
      for (long left = options.choice(state); left != 0; left &= left - 1) {
        scores[state] += whole[Long.numberOfTrailingZeros(left)];
      }
    }
    for (int option = 0; option < whole.length; option++) {
      if (whole[option] != 0) {
        noteSplit(
            new Proposition.Taken(option),
            "'" + options.options().get(option) + "'",
            options,
            name);
      }
    }
    return Ranking.ofScores(scores);
  }

  private Ranking prioritised(YamlNode node, OptionGraph options, String name) {
    List<YamlNode> items = file.items(node, "'prioritise'");
    if (items.size() > MOST_STATEMENTS) {
      throw file.wrong(
          items.get(MOST_STATEMENTS).line(), "more than " + MOST_STATEMENTS + " statements");
    }
    Map<String, Integer> numbers = numbers(options);
    List<Proposition> statements = new ArrayList<>();
    for (YamlNode item : items) {
      String statement = file.text(item, "a statement");
      try {
        statements.add(PropositionParser.parse(statement, numbers));
      } catch (ModelException e) {
        throw new ModelException(file.wrong(item.line(), e.getMessage()).getMessage(), e);
      }
      noteSplit(statements.get(statements.size() - 1), "'" + statement + "'", options, name);
    }
    return scored(statements, options);
  }

  /** States compared statement by statement: the first that is true of only one decides. */
  private static Ranking scored(List<Proposition> statements, OptionGraph options) {
    long[][] columns = columns(options);
    long[] scores = new long[options.size()];
    long range = 1;
    for (Proposition statement : statements) {
      long[] truth = statement.truth(columns);
      for (int state = 0; state < scores.length; state++) {
        scores[state] = scores[state] << 1 | truth[state >> 6] >>> state & 1;
      }
      range <<= 1;
      if (range >= DENSE) {
        Ranking ranking = Ranking.ofScores(scores);
        Arrays.setAll(scores, ranking::level);
        range = ranking.levels();
      }
    }
    return Ranking.ofScores(scores);
  }

  /** For each option the states in which it is taken, a bit a state. */
  private static long[][] columns(OptionGraph options) {
    int size = options.size();
    long[][] columns = new long[options.options().size()][(size + 63) / 64];
    for (int state = 0; state < size; state++) {
      for (long left = options.choice(state); left != 0; left &= left - 1) {
        columns[Long.numberOfTrailingZeros(left)][state >> 6] |= 1L << state;
      }
    }
    return columns;
  }

  /** Tells of a statement that is true of some choices of a coalesced state, but not of all. */
  private void noteSplit(Proposition statement, String words, OptionGraph options, String name) {
    if (options.isTransitive()) {
      return;
    }
    long checks = 0;
    for (int state = 0; state < options.size() && checks < MOST_CHECKS; state++) {
      if (options.isCoalesced(state)) {
        long[] choices = options.choicesOf(state);
        checks += choices.length;
        boolean first = statement.holds(choices[0]);
        if (Arrays.stream(choices).anyMatch(choice -> statement.holds(choice) != first)) {
          notes.add(
              name
                  + ": "
                  + words
                  + " is true of some choices coalesced into state "
                  + options.id(state)
                  + ", but not of all; the first of them decides");
          return;
        }
      }
    }
  }

  private static Map<String, Integer> numbers(OptionGraph options) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String option : options.options()) {
      numbers.put(option, numbers.size());
    }
    return numbers;
  }

  private BigDecimal number(YamlNode node) {
    String text = file.text(node, "a number");
    try {
      if (text.length() <= LONGEST_NUMBER) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      throw new ModelException(
          file.wrong(node.line(), "'" + text + "' is not a number").getMessage(), e);
    }
    throw file.wrong(node.line(), "a number of more than " + LONGEST_NUMBER + " characters");
  }
}
