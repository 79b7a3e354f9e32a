package org.rapporteur.desk.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.conflict.CoalitionAnalysis;
import org.rapporteur.conflict.CoalitionImprovement;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.Explanation;
import org.rapporteur.conflict.InverseAnalysis;
import org.rapporteur.conflict.LegalPaths;
import org.rapporteur.conflict.OptionGraph;
import org.rapporteur.conflict.RobustnessAnalysis;
import org.rapporteur.conflict.Shortlist;
import org.rapporteur.conflict.Stability;
import org.rapporteur.conflict.StabilityEngine;
import org.rapporteur.conflict.Step;

/**
 * All that is printed of a model. Of a large model, coalitions and paths are looked at for the
 * shortlist of equilibria alone. Immutable.
 */
public final class Analysis {
  /** Up to so many states everything is looked at. */
  static final int WHOLE = 512;

  static final int TRIALS = 1_000;
  private static final long SEED = 1;
  private static final int MOST_STATES_FOR_COALITIONS = 4_096;
  private static final int MOST_COALITION_SEARCHES = 40_000;
  private static final Set<Concept> ALL = EnumSet.allOf(Concept.class);

  private final ConflictModel model;
  private final Stability stability;
  private final Shortlist shortlist;
  private final List<CoalitionImprovement> coalitionImprovements;
  private final List<Route> routes;
  private final Questions questions;

  /**
   * How an equilibrium is reached from the status quo.
   *
   * @param to the equilibrium
   * @param moves a shortest legal sequence of moves, if there is one
   * @param improvements a shortest one in which each gains, if there is one
   */
  record Route(int to, Optional<List<Step>> moves, Optional<List<Step>> improvements) {}

  private Analysis(ConflictModel model, Questions questions) {
    this.model = model;
    this.questions = questions;
    stability = StabilityEngine.fitting(model).analyse(model, ALL);
    shortlist = Shortlist.of(model, stability);
    List<Integer> studied =
        isWhole() ? anyEquilibria().stream().boxed().toList() : shortlist.states();
    coalitionImprovements = coalitionImprovements(studied);
    routes = model.statusQuo().isPresent() ? routes(studied) : List.of();
  }

  /** Analyses a model. */
  public static Analysis of(ConflictModel model, Questions questions) {
    return new Analysis(model, questions);
  }

  private List<CoalitionImprovement> coalitionImprovements(List<Integer> studied) {
    int players = model.decisionMakers().size();
    if (players > CoalitionAnalysis.MOST_DECISION_MAKERS
        || model.size() > MOST_STATES_FOR_COALITIONS) {
      return List.of();
    }
    boolean all = isWhole() && (long) model.size() << players <= MOST_COALITION_SEARCHES;
    CoalitionAnalysis analysis = new CoalitionAnalysis(model);
    List<CoalitionImprovement> improvements = new ArrayList<>();
    (all ? IntStream.range(0, model.size()) : studied.stream().mapToInt(state -> state))
        .forEach(state -> improvements.addAll(analysis.from(state)));
    return improvements;
  }

  private List<Route> routes(List<Integer> studied) {
    int start = model.statusQuo().getAsInt();
    List<Integer> everybody = model.players().boxed().toList();
    LegalPaths moves = LegalPaths.from(model, start, everybody, false);
    LegalPaths improvements = LegalPaths.from(model, start, everybody, true);
    return studied.stream()
        .map(
            to ->
                to == start
                    ? new Route(to, Optional.of(List.of()), Optional.of(List.of()))
                    : new Route(to, moves.to(to), improvements.to(to)))
        .toList();
  }

  ConflictModel model() {
    return model;
  }

  Stability stability() {
    return stability;
  }

  Shortlist shortlist() {
    return shortlist;
  }

  /** Whether the model is small enough to look at all of it. */
  boolean isWhole() {
    return model.size() <= WHOLE;
  }

  /** Whether coalitions were looked at. */
  boolean hasCoalitions() {
    return model.decisionMakers().size() <= CoalitionAnalysis.MOST_DECISION_MAKERS
        && model.size() <= MOST_STATES_FOR_COALITIONS;
  }

  List<CoalitionImprovement> coalitionImprovements() {
    return coalitionImprovements;
  }

  /** Ways from the status quo; empty if it is not known. */
  List<Route> routes() {
    return routes;
  }

  /** The state whose stability is to be explained. */
  OptionalInt explained() {
    return questions.why();
  }

  /** Why that state is stable or not, by decision maker, then by concept. */
  List<Explanation.Reason> reasons() {
    if (questions.why().isEmpty()) {
      return List.of();
    }
    Explanation explanation = new Explanation(model);
    return model
        .players()
        .boxed()
        .flatMap(
            player ->
                ALL.stream()
                    .map(concept -> explanation.why(concept, player, questions.why().getAsInt())))
        .toList();
  }

  /** What would make the wanted state an equilibrium, if one is wanted. */
  Optional<InverseAnalysis> inverse() {
    return wanted().isPresent()
        ? Optional.of(new InverseAnalysis(model, wanted().getAsInt()))
        : Optional.empty();
  }

  /** The state that is wanted as an equilibrium. */
  OptionalInt wanted() {
    return questions.inverse();
  }

  /** How far the equilibria depend on the preferences, if that was asked. */
  Optional<RobustnessAnalysis> robustness() {
    return questions.robustness() ? Optional.of(new RobustnessAnalysis(model)) : Optional.empty();
  }

  /** Seed of the random swaps: the same model gives the same page. */
  static long seed() {
    return SEED;
  }

  /** The states that are equilibria under any concept. */
  BitSet anyEquilibria() {
    BitSet any = new BitSet();
    ALL.forEach(concept -> any.or(stability.equilibria(concept)));
    return any;
  }

  /** The names of the options that are taken in every choice that is this state. */
  List<String> taken(int state) {
    if (!(model.graph() instanceof OptionGraph graph)) {
      return List.of();
    }
    String pattern = graph.pattern(state);
    return IntStream.range(0, pattern.length())
        .filter(option -> pattern.charAt(option) == 'Y')
        .mapToObj(graph.options()::get)
        .toList();
  }

  /** The state in letters Y, N and -; empty in graph form. */
  String pattern(int state) {
    return model.graph() instanceof OptionGraph graph ? graph.pattern(state) : "";
  }

  String id(int state) {
    return model.graph().id(state);
  }

  String ids(Iterable<Integer> states) {
    List<String> ids = new ArrayList<>();
    states.forEach(state -> ids.add(id(state)));
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }

  String name(int player) {
    return model.decisionMakers().get(player);
  }

  String names(List<Integer> players) {
    List<String> names = players.stream().map(this::name).toList();
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  /** A path in words: "1 → 3 (Uniroyal) → 7 (MoE)". */
  String path(int start, List<Step> steps) {
    StringBuilder words = new StringBuilder(id(start));
    for (Step step : steps) {
      words.append(" → ").append(id(step.to())).append(" (");
      words.append(name(step.decisionMaker())).append(')');
    }
    return words.toString();
  }
}
