package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A model file in graph form. */
final class GraphForm {
  private static final int MOST_STATES = 100_000;

  private final YamlFile file;
  private final Map<String, YamlNode> fields;
  private final Map<String, Integer> states = new LinkedHashMap<>();

  GraphForm(YamlFile file, Map<String, YamlNode> fields) {
    this.file = file;
    this.fields = fields;
  }

  ConflictModel read(String title) {
    YamlNode list = fields.get("states");
    for (YamlNode state : file.items(list, "'states'")) {
      if (states.size() == MOST_STATES) {
        throw file.wrong(state.line(), "more than " + MOST_STATES + " states");
      }
      if (states.putIfAbsent(file.text(state, "a state"), states.size()) != null) {
        throw file.wrong(
            state.line(), "the state '" + file.text(state, "a state") + "' stands here twice");
      }
    }
    if (states.isEmpty()) {
      throw file.wrong(list.line(), "no state is named");
    }
    Map<String, List<List<Integer>>> moves = moves();
    YamlNode preferences = fields.get("preferences");
    file.fields(preferences, "'preferences'").keySet().forEach(name -> add(name, moves));
    List<String> names = List.copyOf(moves.keySet());
    ListGraph graph = new ListGraph(List.copyOf(states.keySet()), List.copyOf(moves.values()));
    Preferences read = new Preferences(file, graph, this::statesNamed);
    return new ConflictModel(
        title, names, graph, read.of(preferences, names), statusQuo(), read.notes());
  }

  private Map<String, List<List<Integer>>> moves() {
    Map<String, List<List<Integer>>> moves = new LinkedHashMap<>();
    YamlNode node = fields.get("moves");
    if (node == null) {
      return moves;
    }
    for (Map.Entry<YamlNode.Scalar, YamlNode> mover : file.fields(node, "'moves'").entrySet()) {
      add(mover.getKey(), moves);
      List<List<Integer>> its = moves.get(mover.getKey().text());
      for (Map.Entry<YamlNode.Scalar, YamlNode> from :
          file.fields(mover.getValue(), "the moves of a decision maker").entrySet()) {
        int state = state(from.getKey());
        List<Integer> targets = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (YamlNode target : file.items(from.getValue(), "the moves from a state")) {
          int to = state(target);
          if (to == state) {
            throw file.wrong(target.line(), "a move from '" + from.getKey().text() + "' to itself");
          }
          if (!seen.add(to)) {
            throw file.wrong(
                target.line(), "the move to '" + file.text(target, "") + "' stands here twice");
          }
          targets.add(to);
        }
        its.set(state, targets);
      }
    }
    return moves;
  }

  private void add(YamlNode.Scalar name, Map<String, List<List<Integer>>> moves) {
    if (name.text().isEmpty()) {
      throw file.wrong(name.line(), "a decision maker without a name");
    }
    if (moves.containsKey(name.text())) {
      return;
    }
    if (moves.size() == ConflictModel.MOST_DECISION_MAKERS) {
      throw file.wrong(
          name.line(), "more than " + ConflictModel.MOST_DECISION_MAKERS + " decision makers");
    }
    moves.put(name.text(), new ArrayList<>(Collections.nCopies(states.size(), List.of())));
  }

  private OptionalInt statusQuo() {
    YamlNode node = fields.get("status-quo");
    return node == null ? OptionalInt.empty() : OptionalInt.of(state(node));
  }

  private int state(YamlNode node) {
    String name = file.text(node, "a state");
    Integer state = states.get(name);
    if (state == null) {
      throw file.wrong(node.line(), "no state is called '" + name + "'");
    }
    return state;
  }

  private IntStream statesNamed(YamlNode node) {
    return IntStream.of(state(node));
  }
}
