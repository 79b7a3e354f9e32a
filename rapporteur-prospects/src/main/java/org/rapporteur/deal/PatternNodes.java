package org.rapporteur.deal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads patterns and rules from a YAML file, whether in words or as keys. */
final class PatternNodes {
  private static final String NOT = "not";

  private final YamlDocument yaml;
  private final List<Issue> issues;

  PatternNodes(YamlDocument yaml, List<Issue> issues) {
    this.yaml = yaml;
    this.issues = issues;
  }

  /** A rule: "if … then …", "never …", {@code {if: …, then: …}} or {@code {never: …}}. */
  Constraint rule(Node node) {
    if (node instanceof ScalarNode) {
      return parser(node).rule();
    }
    Map<String, Node> fields = yaml.fields(node, "a rule", List.of("if", "then", "never"));
    if (fields.keySet().equals(Set.of("never"))) {
      return Constraint.never(pattern(fields.get("never")), issues);
    }
    if (fields.keySet().equals(Set.of("if", "then"))) {
      return Constraint.ifThen(pattern(fields.get("if")), pattern(fields.get("then")), issues);
    }
    throw yaml.wrong(node, "a rule has either 'if' and 'then', or 'never'");
  }

  /** A pattern: in words, or by issue an outcome, a choice in words, a list or {@code {not: …}}. */
  Pattern pattern(Node node) {
    if (node instanceof ScalarNode) {
      return parser(node).pattern();
    }
    SortedMap<Integer, SortedSet<Integer>> choices = new TreeMap<>();
    yaml.entries(node, "a pattern")
        .forEach(
            (name, value) -> {
              int issue = issue(node, name);
              choices.put(issue, choice(issue, value));
            });
    if (choices.isEmpty()) {
      throw yaml.wrong(node, "a pattern names one issue at least");
    }
    return new Pattern(choices);
  }

  /** One outcome for every issue. */
  DealPackage deal(Node node) {
    Map<String, Node> entries = yaml.entries(node, "a package");
    Integer[] outcomes = new Integer[issues.size()];
    entries.forEach((name, value) -> outcomes[issue(node, name)] = outcome(name, value));
    for (int i = 0; i < outcomes.length; i++) {
      if (outcomes[i] == null) {
        throw yaml.wrong(node, "the package says nothing of '" + issues.get(i).name() + "'");
      }
    }
    return new DealPackage(List.of(outcomes));
  }

  private int outcome(String name, Node value) {
    Issue issue = issues.get(issue(value, name));
    int outcome = issue.outcomes().indexOf(yaml.text(value));
    if (outcome < 0) {
      throw unknown(value, issue, yaml.text(value));
    }
    return outcome;
  }

  /** The number of the issue of a name that stands in a mapping. */
  int issue(Node mapping, String name) {
    for (int i = 0; i < issues.size(); i++) {
      if (issues.get(i).name().equals(name)) {
        return i;
      }
    }
    throw yaml.wrong(key(mapping, name), "there is no issue '" + YamlDocument.quoted(name) + "'");
  }

  private Node key(Node mapping, String name) {
    if (mapping instanceof MappingNode keys) {
      return keys.getValue().stream()
          .map(tuple -> tuple.getKeyNode())
          .filter(node -> yaml.text(node).equals(name))
          .findFirst()
          .orElse(mapping);
    }
    return mapping;
  }

  /** A complaint about a word that is no outcome of an issue. */
  DealException unknown(Node node, Issue issue, String name) {
    return yaml.wrong(
        node, "issue '" + issue.name() + "' has no outcome '" + YamlDocument.quoted(name) + "'");
  }

  private SortedSet<Integer> choice(int issue, Node node) {
    if (node instanceof ScalarNode) {
      return parser(node).choiceAlone(issue);
    }
    if (node instanceof SequenceNode) {
      return listed(issue, node);
    }
    Node negated = yaml.fields(node, "a choice", List.of(NOT)).get(NOT);
    if (negated == null) {
      throw yaml.wrong(node, "a choice is an outcome, a list or 'not: …'");
    }
    SortedSet<Integer> others = new TreeSet<>();
    for (int o = 0; o < issues.get(issue).outcomes().size(); o++) {
      others.add(o);
    }
    others.removeAll(choice(issue, negated));
    if (others.isEmpty()) {
      throw yaml.wrong(node, "no outcome of '" + issues.get(issue).name() + "' is left");
    }
    return others;
  }

  private SortedSet<Integer> listed(int issue, Node node) {
    SortedSet<Integer> outcomes = new TreeSet<>();
    for (Node item : yaml.items(node, "a choice")) {
      outcomes.add(outcome(issues.get(issue).name(), item));
    }
    if (outcomes.isEmpty()) {
      throw yaml.wrong(node, "the list of outcomes is empty");
    }
    return outcomes;
  }

  private RuleParser parser(Node node) {
    return new RuleParser(issues, yaml.words(node), what -> yaml.wrong(node, what));
  }
}
