package org.rapporteur.deal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a model file of the format {@code rapporteur-deals/1} and tells the line of what is wrong.
 */
final class DealFile {
  private static final String FORMAT = "rapporteur-deals/1";
  private static final List<String> KEYS =
      List.of("format", "title", "issues", "parties", "constraints", "on-the-table");
  private static final List<String> PARTY_KEYS =
      List.of("weights", "values", "reservation", "red-lines");
  private static final int MOST_ISSUES = 100;
  private static final int MOST_OUTCOMES = 200;
  private static final int MOST_CONSTRAINTS = 200;
  private static final int MOST_RED_LINES = 50;

  private final Path file;
  private final YamlDocument yaml;

  DealFile(Path file) {
    this.file = file;
    this.yaml = new YamlDocument(file);
  }

  /**
   * The model in a text.
   *
   * @throws DealException if it cannot be understood, or no package keeps its constraints
   */
  DealModel read(String text) {
    Node root = yaml.root(RuleLines.quote(text));
    Map<String, Node> fields = yaml.fields(root, "a model", KEYS);
    checkFormat(fields);
    List<Issue> issues = issues(needed(root, fields, "issues", "a model"));
    PatternNodes patterns = new PatternNodes(yaml, issues);
    List<Party> parties = parties(needed(root, fields, "parties", "a model"), issues, patterns);
    Map<Node, Constraint> constraints = constraints(fields, patterns);
    List<DealPackage> onTheTable = new ArrayList<>();
    if (fields.containsKey("on-the-table")) {
      onTheTable.add(onTheTable(fields.get("on-the-table"), patterns, constraints));
    }
    String title = fields.containsKey("title") ? yaml.text(fields.get("title")) : "";
    DealModel model =
        new DealModel(title, issues, parties, List.copyOf(constraints.values()), onTheTable);
    new FeasibilityCheck(file, model).check(constraintLines(constraints));
    return model;
  }

  private void checkFormat(Map<String, Node> fields) {
    Node format = fields.get("format");
    if (format != null && !yaml.text(format).equals(FORMAT)) {
      throw yaml.wrong(format, "the format should be " + FORMAT);
    }
  }

  private Node needed(Node node, Map<String, Node> fields, String key, String what) {
    Node value = fields.get(key);
    if (value == null) {
      throw yaml.wrong(node, what + " needs a key '" + key + "'");
    }
    return value;
  }

  private List<Issue> issues(Node node) {
    Map<String, Node> entries = yaml.entries(node, "'issues'");
    if (entries.isEmpty() || entries.size() > MOST_ISSUES) {
      throw yaml.wrong(node, "a model has 1 to " + MOST_ISSUES + " issues");
    }
    List<Issue> issues = new ArrayList<>();
    long packages = 1;
    for (Map.Entry<String, Node> entry : entries.entrySet()) {
      Set<String> outcomes = outcomes(entry.getKey(), entry.getValue());
      packages *= outcomes.size();
      if (packages > DealSpace.MOST_PACKAGES) {
        throw yaml.wrong(
            entry.getValue(), "the issues make more than " + DealSpace.MOST_PACKAGES + " packages");
      }
      issues.add(new Issue(entry.getKey(), List.copyOf(outcomes)));
    }
    return issues;
  }

  private Set<String> outcomes(String issue, Node node) {
    List<Node> items = yaml.items(node, "the outcomes of '" + YamlDocument.quoted(issue) + "'");
    if (items.isEmpty() || items.size() > MOST_OUTCOMES) {
      throw yaml.wrong(node, "an issue has 1 to " + MOST_OUTCOMES + " outcomes");
    }
    Set<String> outcomes = new LinkedHashSet<>();
    for (Node item : items) {
      if (!outcomes.add(yaml.text(item))) {
        throw yaml.wrong(item, "outcome '" + yaml.text(item) + "' stands here twice");
      }
    }
    return outcomes;
  }

  private List<Party> parties(Node node, List<Issue> issues, PatternNodes patterns) {
    Map<String, Node> entries = yaml.entries(node, "'parties'");
    if (entries.size() < DealModel.FEWEST_PARTIES || entries.size() > DealModel.MOST_PARTIES) {
      throw yaml.wrong(
          node,
          "a model has "
              + DealModel.FEWEST_PARTIES
              + " to "
              + DealModel.MOST_PARTIES
              + " parties, not "
              + entries.size());
    }
    List<Party> parties = new ArrayList<>();
    entries.forEach((name, value) -> parties.add(party(name, value, issues, patterns)));
    return parties;
  }

  private Party party(String name, Node node, List<Issue> issues, PatternNodes patterns) {
    String what = "party '" + YamlDocument.quoted(name) + "'";
    Map<String, Node> fields = yaml.fields(node, what, PARTY_KEYS);
    List<BigDecimal> weights = weights(fields, issues, patterns);
    List<List<BigDecimal>> values = values(needed(node, fields, "values", what), issues, patterns);
    List<Valuation> valuations = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      valuations.add(new Valuation(weights.get(i), values.get(i), BigDecimal.ONE));
    }
    Node reservation = fields.get("reservation");
    return new Party(
        name,
        valuations,
        reservation == null ? BigDecimal.ZERO : yaml.number(reservation),
        redLines(fields, patterns));
  }

  private List<BigDecimal> weights(
      Map<String, Node> fields, List<Issue> issues, PatternNodes patterns) {
    Node node = fields.get("weights");
    if (node == null) {
      return issues.stream().map(issue -> BigDecimal.ONE).toList();
    }
    Map<String, Node> entries = yaml.entries(node, "'weights'");
    entries.keySet().forEach(name -> patterns.issue(node, name));
    List<BigDecimal> weights = new ArrayList<>();
    for (Issue issue : issues) {
      Node value = entries.get(issue.name());
      if (value == null) {
        throw yaml.wrong(node, "the weight of '" + issue.name() + "' is missing");
      }
      BigDecimal weight = yaml.number(value);
      if (weight.signum() < 0) {
        throw yaml.wrong(value, "a weight is 0 or more, not " + weight.toPlainString());
      }
      weights.add(weight);
    }
    return weights;
  }

  private List<List<BigDecimal>> values(Node node, List<Issue> issues, PatternNodes patterns) {
    Map<String, Node> entries = yaml.entries(node, "'values'");
    entries.keySet().forEach(name -> patterns.issue(node, name));
    List<List<BigDecimal>> values = new ArrayList<>();
    for (Issue issue : issues) {
      Node value = entries.get(issue.name());
      if (value == null) {
        throw yaml.wrong(node, "the values of '" + issue.name() + "' are missing");
      }
      values.add(values(value, issue, patterns));
    }
    return values;
  }

  private List<BigDecimal> values(Node node, Issue issue, PatternNodes patterns) {
    Map<String, Node> entries = yaml.entries(node, "the values of '" + issue.name() + "'");
    entries.forEach(
        (name, value) -> {
          if (!issue.outcomes().contains(name)) {
            throw patterns.unknown(value, issue, name);
          }
        });
    List<BigDecimal> values = new ArrayList<>();
    for (String outcome : issue.outcomes()) {
      Node value = entries.get(outcome);
      if (value == null) {
        throw yaml.wrong(
            node, "the value of '" + outcome + "' for '" + issue.name() + "' is missing");
      }
      values.add(yaml.number(value));
    }
    return values;
  }

  private List<Pattern> redLines(Map<String, Node> fields, PatternNodes patterns) {
    Node node = fields.get("red-lines");
    if (node == null) {
      return List.of();
    }
    List<Node> items = yaml.items(node, "'red-lines'");
    if (items.size() > MOST_RED_LINES) {
      throw yaml.wrong(node, "a party has at most " + MOST_RED_LINES + " red lines");
    }
    return items.stream().map(patterns::pattern).toList();
  }

  private Map<Node, Constraint> constraints(Map<String, Node> fields, PatternNodes patterns) {
    Node node = fields.get("constraints");
    if (node == null) {
      return Map.of();
    }
    List<Node> items = yaml.items(node, "'constraints'");
    if (items.size() > MOST_CONSTRAINTS) {
      throw yaml.wrong(node, "a model has at most " + MOST_CONSTRAINTS + " constraints");
    }
    Map<Node, Constraint> constraints = new LinkedHashMap<>();
    items.forEach(item -> constraints.put(item, patterns.rule(item)));
    return constraints;
  }

  private List<Integer> constraintLines(Map<Node, Constraint> constraints) {
    return constraints.keySet().stream().map(yaml::line).toList();
  }

  private DealPackage onTheTable(
      Node node, PatternNodes patterns, Map<Node, Constraint> constraints) {
    DealPackage deal = patterns.deal(node);
    constraints.forEach(
        (place, constraint) -> {
          if (!constraint.allows(deal)) {
            throw yaml.wrong(
                node, "the package on the table breaks the constraint in line " + yaml.line(place));
          }
        });
    return deal;
  }
}
