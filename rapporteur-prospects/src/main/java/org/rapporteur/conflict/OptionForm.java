package org.rapporteur.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A model file in option form. */
final class OptionForm {
  private static final int MOST_PATTERNS = 1_000;
  private static final long MOST_COMPARISONS = 2_000_000_000L;
  private static final Set<String> YES = Set.of("Y", "y", "yes", "Yes", "true");
  private static final Set<String> NO = Set.of("N", "n", "no", "No", "false");

  private final YamlFile file;
  private final Map<String, YamlNode> fields;
  private final Map<String, Integer> options = new LinkedHashMap<>();
  private long comparisons;

  OptionForm(YamlFile file, Map<String, YamlNode> fields) {
    this.file = file;
    this.fields = fields;
  }

  ConflictModel read(String title) {
    YamlNode sides = fields.get("decision-makers");
    List<String> names = new ArrayList<>();
    List<List<String>> owned = new ArrayList<>();
    for (Map.Entry<YamlNode.Scalar, YamlNode> side :
        file.fields(sides, "'decision-makers'").entrySet()) {
      if (side.getKey().text().isEmpty()) {
        throw file.wrong(side.getKey().line(), "a decision maker without a name");
      }
      if (names.size() == ConflictModel.MOST_DECISION_MAKERS) {
        throw file.wrong(
            side.getKey().line(),
            "more than " + ConflictModel.MOST_DECISION_MAKERS + " decision makers");
      }
      names.add(side.getKey().text());
      owned.add(options(side.getValue()));
    }
    if (names.isEmpty()) {
      throw file.wrong(sides.line(), "no decision maker is named");
    }
    OptionGraph graph = graph(owned, fields.getOrDefault("infeasible", sides).line());
    Preferences read = new Preferences(file, graph, node -> fitting(node, graph));
    return new ConflictModel(
        title,
        names,
        graph,
        read.of(fields.get("preferences"), names),
        statusQuo(graph),
        read.notes());
  }

  private OptionGraph graph(List<List<String>> owned, int line) {
    List<Constraint> constraints = list("infeasible").stream().map(this::constraint).toList();
    List<Pattern> coalesced = list("coalesce").stream().map(this::pattern).toList();
    Irreversible irreversible = irreversible();
    try {
      return new OptionGraph(owned, constraints, coalesced, irreversible);
    } catch (ModelException e) {
      throw new ModelException(file.wrong(line, e.getMessage()).getMessage(), e);
    }
  }

  private List<String> options(YamlNode node) {
    Map<String, YamlNode> side = file.fields(node, "a decision maker", List.of("options"));
    if (!side.containsKey("options")) {
      throw file.wrong(node.line(), "a decision maker needs a key 'options'");
    }
    List<String> its = new ArrayList<>();
    for (YamlNode option : file.items(side.get("options"), "'options'")) {
      String name = file.text(option, "an option");
      if (options.size() == OptionGraph.MOST_OPTIONS) {
        throw file.wrong(option.line(), "more than " + OptionGraph.MOST_OPTIONS + " options");
      }
      if (options.putIfAbsent(name, options.size()) != null) {
        throw file.wrong(option.line(), "two options are called '" + name + "'");
      }
      its.add(name);
    }
    return its;
  }

  private List<YamlNode> list(String key) {
    YamlNode node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    List<YamlNode> items = file.items(node, "'" + key + "'");
    if (items.size() > MOST_PATTERNS) {
      throw file.wrong(items.get(MOST_PATTERNS).line(), "more than " + MOST_PATTERNS + " patterns");
    }
    return items;
  }

  private Constraint constraint(YamlNode node) {
    if (node instanceof YamlNode.Fields fields && fields.fields().size() == 1) {
      Map.Entry<YamlNode.Scalar, YamlNode> only = fields.fields().entrySet().iterator().next();
      if (only.getValue() instanceof YamlNode.Items group) {
        long members = members(group);
        return switch (only.getKey().text()) {
          case "at-least-one" -> new Constraint.AtLeastOne(members);
          case "at-most-one" -> new Constraint.AtMostOne(members);
          case "exactly-one" -> new Constraint.ExactlyOne(members);
          default ->
              throw file.wrong(
                  only.getKey().line(),
                  "'"
                      + only.getKey().text()
                      + "' has a list; only at-least-one, at-most-one and exactly-one have");
        };
      }
    }
    return new Constraint.Never(pattern(node));
  }

  private long members(YamlNode.Items group) {
    long members = 0;
    for (YamlNode member : group.items()) {
      members |= 1L << option(file.text(member, "an option"), member.line());
    }
    if (members == 0) {
      throw file.wrong(group.line(), "no option is named");
    }
    return members;
  }

  private int option(String name, int line) {
    Integer option = options.get(name);
    if (option == null) {
      throw file.wrong(line, "no option is called '" + name + "'");
    }
    return option;
  }

  private Pattern pattern(YamlNode node) {
    if (node instanceof YamlNode.Scalar letters) {
      if (!letters.text().matches("[YN-]+") || letters.text().length() != options.size()) {
        throw file.wrong(
            node.line(),
            "a pattern is expected: options with Y or N, or "
                + options.size()
                + " letters Y, N and -, one an option");
      }
      return OptionGraph.pattern(letters.text());
    }
    long said = 0;
    long taken = 0;
    for (Map.Entry<YamlNode.Scalar, YamlNode> field : file.fields(node, "a pattern").entrySet()) {
      long bit = 1L << option(field.getKey().text(), field.getKey().line());
      String value = file.text(field.getValue(), "an option in a pattern");
      if (YES.contains(value)) {
        said |= bit;
        taken |= bit;
      } else if (NO.contains(value)) {
        said |= bit;
      } else if (!value.equals("-")) {
        throw file.wrong(
            field.getValue().line(), "'" + value + "' is none of Y (taken), N (not) and - (any)");
      }
    }
    if (said == 0) {
      throw file.wrong(node.line(), "a pattern that says nothing");
    }
    return new Pattern(said, taken);
  }

  private Irreversible irreversible() {
    YamlNode node = fields.get("irreversible");
    if (node == null) {
      return Irreversible.NONE;
    }
    long onlyTaken = 0;
    long onlyGivenUp = 0;
    for (Map.Entry<YamlNode.Scalar, YamlNode> field :
        file.fields(node, "'irreversible'").entrySet()) {
      long bit = 1L << option(field.getKey().text(), field.getKey().line());
      switch (file.text(field.getValue(), "a direction")) {
        case "N->Y" -> onlyTaken |= bit;
        case "Y->N" -> onlyGivenUp |= bit;
        default -> throw file.wrong(field.getValue().line(), "a direction is either N->Y or Y->N");
      }
    }
    return new Irreversible(onlyTaken, onlyGivenUp);
  }

  private OptionalInt statusQuo(OptionGraph graph) {
    YamlNode node = fields.get("status-quo");
    if (node == null) {
      return OptionalInt.empty();
    }
    int[] states = fitting(node, graph).limit(3).toArray();
    if (states.length == 1) {
      return OptionalInt.of(states[0]);
    }
    throw file.wrong(
        node.line(),
        states.length == 0
            ? "no feasible state fits the status quo"
            : "the status quo fits several states, "
                + graph.id(states[0])
                + " and "
                + graph.id(states[1])
                + " among them; say more options");
  }

  /** The states that a number or a pattern stands for. */
  private IntStream fitting(YamlNode node, OptionGraph graph) {
    if (node instanceof YamlNode.Scalar number && number.text().matches("[0-9]+")) {
      return IntStream.of(
          graph
              .find(number.text())
              .orElseThrow(
                  () ->
                      file.wrong(
                          node.line(),
                          "no state "
                              + number.text()
                              + "; states are numbered from 1 to "
                              + graph.size())));
    }
    Pattern pattern = pattern(node);
    comparisons += graph.size();
    if (comparisons > MOST_COMPARISONS) {
      throw file.wrong(node.line(), "too many patterns for so many states; use their numbers");
    }
    return graph.fitting(pattern);
  }
}
