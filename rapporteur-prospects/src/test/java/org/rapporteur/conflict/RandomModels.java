package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Models at random: 2 to 5 decision makers, ties, irreversible, infeasible and coalesced states.
 */
final class RandomModels {
  private RandomModels() {}

  static Arbitrary<ConflictModel> any() {
    return Arbitraries.randomValue(
        random -> random.nextInt(3) == 0 ? graph(random) : option(random));
  }

  static Arbitrary<ConflictModel> optionForm() {
    return Arbitraries.randomValue(RandomModels::option);
  }

  static Arbitrary<ConflictModel> ofTwo() {
    return Arbitraries.randomValue(random -> graph(random, 2));
  }

  static ConflictModel option(Random random) {
    Optional<ConflictModel> model = Optional.empty();
    while (model.isEmpty()) {
      model = tryOption(random);
    }
    return model.get();
  }

  /** A model, unless its constraints leave no state. */
  private static Optional<ConflictModel> tryOption(Random random) {
    try {
      return Optional.of(unchecked(random));
    } catch (ModelException e) {
      return Optional.empty();
    }
  }

  private static ConflictModel unchecked(Random random) {
    int players = 2 + random.nextInt(4);
    List<List<String>> options = new ArrayList<>();
    int count = 0;
    for (int player = 0; player < players; player++) {
      List<String> its = new ArrayList<>();
      int size = Math.min(random.nextInt(4), 7 - count);
      for (int i = 0; i < size; i++) {
        its.add("o" + count++);
      }
      options.add(its);
    }
    List<Constraint> constraints = new ArrayList<>();
    List<Pattern> coalesced = new ArrayList<>();
    long bound = 0;
    long givenUp = 0;
    if (count > 1) {
      for (int i = random.nextInt(4); i > 0; i--) {
        constraints.add(constraint(random, count));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        coalesced.add(pattern(random, count));
      }
      bound = random.nextBoolean() ? random.nextInt(1 << count) : 0;
      givenUp = bound & random.nextInt(1 << count);
    }
    return with(
        new OptionGraph(
            options, constraints, coalesced, new Irreversible(bound & ~givenUp, givenUp)),
        random);
  }

  private static Constraint constraint(Random random, int count) {
    long some = 1L + random.nextInt((1 << count) - 1);
    return switch (random.nextInt(5)) {
      case 0 -> new Constraint.AtLeastOne(some);
      case 1 -> new Constraint.AtMostOne(some);
      case 2 -> new Constraint.ExactlyOne(some);
      default -> new Constraint.Never(pattern(random, count));
    };
  }

  private static Pattern pattern(Random random, int count) {
    int first = random.nextInt(count);
    long said = 1L << first | 1L << (first + 1 + random.nextInt(count - 1)) % count;
    return new Pattern(said, said & random.nextInt(1 << count));
  }

  static ConflictModel graph(Random random) {
    return graph(random, 2 + random.nextInt(4));
  }

  private static ConflictModel graph(Random random, int players) {
    int size = 1 + random.nextInt(10);
    int density = 1 + random.nextInt(5);
    List<List<List<Integer>>> moves = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      List<List<Integer>> its = new ArrayList<>();
      for (int from = 0; from < size; from++) {
        int state = from;
        its.add(
            IntStream.range(0, size)
                .filter(to -> to != state && random.nextInt(8) < density)
                .boxed()
                .toList());
      }
      moves.add(its);
    }
    return with(
        new ListGraph(IntStream.range(0, size).mapToObj(i -> "s" + i).toList(), moves), random);
  }

  private static ConflictModel with(StateGraph graph, Random random) {
    List<String> names = new ArrayList<>();
    List<Ranking> rankings = new ArrayList<>();
    int levels = 1 + random.nextInt(2 * graph.size());
    for (int player = 0; player < graph.decisionMakers(); player++) {
      names.add("Party " + (char) ('A' + player));
      rankings.add(
          Ranking.ofScores(
              IntStream.range(0, graph.size()).mapToLong(i -> random.nextInt(levels)).toArray()));
    }
    return new ConflictModel(
        "", names, graph, rankings, OptionalInt.of(random.nextInt(graph.size())), List.of());
  }
}
