package org.rapporteur.desk.conflict;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.conflict.CoalitionImprovement;
import org.rapporteur.conflict.Concept;
import org.rapporteur.conflict.ConflictModel;
import org.rapporteur.conflict.Explanation;
import org.rapporteur.conflict.InverseAnalysis;
import org.rapporteur.conflict.LimitedMoves;
import org.rapporteur.conflict.OptionGraph;
import org.rapporteur.conflict.RobustnessAnalysis;
import org.rapporteur.conflict.Step;

/**
 * An analysis as plain text. Of a model of more than 64 states the tables show the shortlist of
 * equilibria alone.
 */
public final class TerminalAnalysis {
  private static final int MOST_LISTED = 64;
  private static final int MOST_COALITION_LINES = 40;
  private static final int MOST_IDS = 40;

  /** With no settings. */
  public TerminalAnalysis() {}

  /**
   * Writes the analysis. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Analysis analysis, Writer out) throws IOException {
    out.write(new Sheet(analysis).text());
  }

  /** The answers alone to what else was asked; empty if nothing was. */
  String answers(Analysis analysis) {
    Sheet sheet = new Sheet(analysis);
    sheet.putAnswers();
    return sheet.text.toString();
  }

  /** One analysis being written. */
  private static final class Sheet {
    private final Analysis analysis;
    private final ConflictModel model;
    private final StringBuilder text = new StringBuilder();

    Sheet(Analysis analysis) {
      this.analysis = analysis;
      model = analysis.model();
    }

    String text() {
      put(model.title().isEmpty() ? "Conflict analysis" : model.title());
      put(model.decisionMakers().size() + " decision makers, " + model.size() + " states");
      model.notes().forEach(note -> put("Note: " + note));
      List<Integer> listed =
          model.size() <= MOST_LISTED
              ? Stream.iterate(0, state -> state + 1).limit(model.size()).toList()
              : analysis.shortlist().states();
      putShortlist();
      putStates(listed);
      putStability(listed);
      putEquilibria();
      putLimitedMoves();
      putCoalitions();
      putRoutes();
      putAnswers();
      return text.toString();
    }

    void putAnswers() {
      putReasons();
      putInverse();
      putRobustness();
    }

    private void putShortlist() {
      if (model.size() <= MOST_LISTED) {
        return;
      }
      heading("Equilibria to look at first");
      put(
          "  Too many states to list. "
              + analysis.shortlist().considered()
              + " are equilibria under "
              + analysis.shortlist().concepts()
              + " of the five concepts"
              + (model.statusQuo().isPresent() ? " and can be reached from the status quo" : "")
              + ";");
      put("  of those that no other is better than for all, the best on average:");
      put("  " + analysis.ids(analysis.shortlist().states()));
    }

    private void putStates(List<Integer> listed) {
      if (!(model.graph() instanceof OptionGraph graph)) {
        return;
      }
      heading("States");
      model
          .players()
          .forEach(
              player ->
                  put(
                      "  "
                          + analysis.name(player)
                          + ": "
                          + graph
                              .optionsOf(player)
                              .mapToObj(option -> (option + 1) + " " + graph.options().get(option))
                              .collect(joining(", "))));
      put("  Y taken, N not taken, - either; by option in this order");
      int width = width(listed);
      for (int state : listed) {
        put(
            "  "
                + padded(analysis.id(state), width)
                + "  "
                + graph.pattern(state)
                + (model.statusQuo().orElse(-1) == state ? "  status quo" : ""));
      }
    }

    /** One letter a concept, a dot where the state is not stable. */
    private void putStability(List<Integer> listed) {
      heading("Stability");
      put("  n Nash, g GMR, s SMR, q SEQ, z SSEQ; a dot: not stable");
      int width = width(listed);
      List<String> heads = new ArrayList<>(model.decisionMakers());
      heads.add("all");
      put(
          ("  "
                  + padded("", width)
                  + heads.stream().map(head -> "  " + padded(head, 5)).collect(joining()))
              .stripTrailing());
      for (int state : listed) {
        StringBuilder line = new StringBuilder("  " + padded(analysis.id(state), width));
        for (int column = 0; column < heads.size(); column++) {
          line.append("  ")
              .append(padded(marks(column, state), Math.max(5, length(heads.get(column)))));
        }
        put(line.toString().stripTrailing());
      }
    }

    private String marks(int column, int state) {
      StringBuilder marks = new StringBuilder();
      for (Concept concept : Concept.values()) {
        boolean stable =
            column < model.decisionMakers().size()
                ? analysis.stability().isStable(concept, column, state)
                : analysis.stability().equilibria(concept).get(state);
        marks.append(stable ? concept.letter() : '.');
      }
      return marks.toString();
    }

    private void putEquilibria() {
      heading("Equilibria");
      for (Concept concept : Concept.values()) {
        put(
            "  "
                + padded(concept.label(), 4)
                + "  "
                + some(analysis.stability().equilibria(concept)));
      }
    }

    private String some(BitSet states) {
      int count = states.cardinality();
      List<Integer> first = states.stream().limit(MOST_IDS).boxed().toList();
      return analysis.ids(first) + (count > MOST_IDS ? " … (" + count + " in all)" : "");
    }

    private void putLimitedMoves() {
      if (!LimitedMoves.isFor(model)) {
        return;
      }
      heading("Limited moves");
      LimitedMoves limited = new LimitedMoves(model);
      for (int horizon = 2; horizon <= 4; horizon++) {
        put("  at most " + horizon + " moves  " + some(limited.equilibria(horizon)));
      }
      put("  non-myopic       " + some(limited.nonMyopic()));
    }

    private void putCoalitions() {
      heading("Coalition improvements");
      if (!analysis.hasCoalitions()) {
        put("  not looked at: the model is too large");
        return;
      }
      BitSet equilibria = analysis.anyEquilibria();
      List<CoalitionImprovement> leaving =
          analysis.coalitionImprovements().stream()
              .filter(one -> equilibria.get(one.from()))
              .toList();
      put(leaving.isEmpty() ? "  none from an equilibrium" : "  from equilibria:");
      leaving.stream()
          .limit(MOST_COALITION_LINES)
          .forEach(
              one ->
                  put(
                      "  "
                          + analysis.id(one.from())
                          + " → "
                          + analysis.id(one.to())
                          + "  "
                          + analysis.names(one.members())));
      int more =
          analysis.coalitionImprovements().size() - Math.min(leaving.size(), MOST_COALITION_LINES);
      if (more > 0) {
        put("  and " + more + " more, most or all from other states (--json lists them)");
      }
    }

    private void putRoutes() {
      if (model.statusQuo().isEmpty()) {
        return;
      }
      int start = model.statusQuo().getAsInt();
      heading("From the status quo, ", analysis.id(start));
      for (Analysis.Route route : analysis.routes()) {
        if (route.to() == start) {
          put("  " + analysis.id(start) + ": an equilibrium itself");
          continue;
        }
        put("  to " + analysis.id(route.to()));
        put("    by moves         " + path(start, route.moves()));
        put("    by improvements  " + path(start, route.improvements()));
      }
    }

    private String path(int start, Optional<List<Step>> steps) {
      return steps.map(its -> analysis.path(start, its)).orElse("no way");
    }

    private void putReasons() {
      if (analysis.explained().isEmpty()) {
        return;
      }
      heading("Why, for state ", analysis.id(analysis.explained().getAsInt()));
      model
          .players()
          .forEach(
              player -> {
                put("  " + analysis.name(player));
                Map<List<String>, List<Explanation.Reason>> alike = new LinkedHashMap<>();
                analysis.reasons().stream()
                    .filter(reason -> reason.decisionMaker() == player)
                    .forEach(
                        reason ->
                            alike
                                .computeIfAbsent(reason.sentences(), key -> new ArrayList<>())
                                .add(reason));
                alike.forEach(this::putReason);
              });
    }

    private void putReason(List<String> sentences, List<Explanation.Reason> reasons) {
      put(
          "    "
              + reasons.stream().map(reason -> reason.concept().label()).collect(joining(", "))
              + (reasons.get(0).stable() ? ": stable" : ": unstable"));
      sentences.forEach(sentence -> put("      " + sentence));
    }

    private void putInverse() {
      analysis
          .inverse()
          .ifPresent(
              inverse -> {
                int wanted = analysis.wanted().getAsInt();
                heading("What would make an equilibrium of ", analysis.id(wanted));
                for (Concept concept : Concept.values()) {
                  putAnswer(inverse, inverse.answer(concept));
                }
              });
    }

    private void putAnswer(InverseAnalysis inverse, InverseAnalysis.Answer answer) {
      String wanted = analysis.id(analysis.wanted().getAsInt());
      put("  " + answer.concept().label());
      for (InverseAnalysis.Need need : answer.needs()) {
        String name = analysis.name(need.decisionMaker());
        if (need.stable()) {
          put("    " + name + ": stable already");
        } else {
          put(
              "    "
                  + name
                  + ": if to "
                  + wanted
                  + " it preferred no longer "
                  + need.changes().sets().stream().map(analysis::ids).collect(joining("; or ")));
          putExtent(need.changes().extent());
        }
        inverse
            .orders(answer.concept(), need.decisionMaker())
            .ifPresent(
                orders ->
                    put(
                        "      stable in "
                            + orders
                            + " of the "
                            + inverse.allOrders()
                            + " strict orders of the states"));
      }
      if (answer.together().stream().allMatch(Set::isEmpty)) {
        put("    an equilibrium already");
      } else {
        put(
            (answer.fewest() ? "    the fewest together: " : "    together, maybe not the fewest: ")
                + together(answer.together()));
      }
    }

    private void putExtent(InverseAnalysis.Extent extent) {
      switch (extent) {
        case ALL -> {}
        case SMALLEST -> put("      these are the smallest; there may be others, no smaller");
        case CUT -> put("      not all was searched: fewer states may do");
      }
    }

    private String together(List<Set<Integer>> changes) {
      return model
          .players()
          .filter(player -> !changes.get(player).isEmpty())
          .mapToObj(player -> analysis.name(player) + " " + analysis.ids(changes.get(player)))
          .collect(joining("; "));
    }

    private void putRobustness() {
      analysis
          .robustness()
          .ifPresent(
              robustness -> {
                heading("Robustness");
                List<RobustnessAnalysis.Swap> swaps = robustness.decisiveSwaps();
                put(
                    swaps.isEmpty()
                        ? "  No exchange of two neighbouring places in one ranking matters."
                        : "  Exchanges of two neighbouring places that change the equilibria:");
                swaps.forEach(this::putSwap);
                put(
                    "  How often each survives when every ranking has one such exchange at"
                        + " random:");
                robustness
                    .survival(Analysis.TRIALS, Analysis.seed())
                    .forEach(
                        (concept, shares) ->
                            put(
                                "    "
                                    + padded(concept.label(), 4)
                                    + "  "
                                    + shares.entrySet().stream()
                                        .map(
                                            share ->
                                                analysis.id(share.getKey())
                                                    + " "
                                                    + Math.round(100 * share.getValue())
                                                    + " %")
                                        .collect(joining(", "))));
              });
    }

    private void putSwap(RobustnessAnalysis.Swap swap) {
      put(
          "    "
              + analysis.name(swap.decisionMaker())
              + ": "
              + analysis.ids(swap.worse())
              + " before "
              + analysis.ids(swap.better())
              + change(", gains ", swap.gained())
              + change(", loses ", swap.lost()));
    }

    private String change(String word, Map<Concept, List<Integer>> states) {
      return states.isEmpty()
          ? ""
          : word
              + states.entrySet().stream()
                  .map(one -> analysis.ids(one.getValue()) + " (" + one.getKey().label() + ")")
                  .collect(joining(", "));
    }

    private int width(List<Integer> listed) {
      return listed.stream().mapToInt(state -> length(analysis.id(state))).max().orElse(1);
    }

    private static int length(String words) {
      return words.codePointCount(0, words.length());
    }

    private static String padded(String words, int width) {
      return words + " ".repeat(Math.max(0, width - length(words)));
    }

    private void heading(String words) {
      heading(words, "");
    }

    private void heading(String words, String name) {
      text.append('\n');
      put(words.toUpperCase(Locale.ROOT) + name);
    }

    /** One line; what could drive a terminal is dropped. */
    private void put(String line) {
      line.codePoints().filter(c -> !isHarmful(c)).forEach(text::appendCodePoint);
      text.append('\n');
    }

    private static boolean isHarmful(int c) {
      int type = Character.getType(c);
      return type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.SURROGATE
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR;
    }
  }
}
