package org.rapporteur.deal;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as plain data: words, lists and keys, each with its line. Nothing in it makes an
 * object; the library limits its size, depth and aliases.
 */
final class YamlDocument {
  private static final int LONGEST_QUOTED = 60;

  private final Path file;

  YamlDocument(Path file) {
    this.file = file;
  }

  /**
   * The whole of a text.
   *
   * @throws DealException if it is not YAML, or empty
   */
  Node root(String text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null) {
        throw new DealException(file + ": the file is empty");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new DealException(file + ":" + line + ": not valid YAML", e);
    } catch (YAMLException e) {
      throw new DealException(file + ": not valid YAML, or too large", e);
    }
  }

  /** The values of a mapping by key, in order; no key twice. */
  Map<String, Node> entries(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, what + " should hold lines such as 'key: value'");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (entries.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), "key '" + quoted(key) + "' stands here twice");
      }
    }
    return entries;
  }

  /** The values of a mapping that may have certain keys only. */
  Map<String, Node> fields(Node node, String what, List<String> known) {
    Map<String, Node> fields = entries(node, what);
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw wrong(
            tuple.getKeyNode(),
            "unknown key '" + quoted(key) + "'; " + what + " has " + String.join(", ", known));
      }
    }
    return fields;
  }

  /** The items of a list. */
  List<Node> items(Node node, String what) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(node, what + " should be a list");
  }

  /** Words, without blanks at their ends. */
  String words(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(node, "a word is expected here, not a list or keys");
    }
    String words = scalar.getValue().strip();
    if (words.isEmpty()) {
      throw wrong(node, "a word is missing here");
    }
    return words;
  }

  /** A name or a number: words that are not too long. */
  String text(Node node) {
    String text = words(node);
    Optional<String> problem = Name.problem(text);
    if (problem.isPresent()) {
      throw wrong(node, "'" + quoted(text) + "' " + problem.get());
    }
    return text;
  }

  /** A decimal number below 10^12. */
  BigDecimal number(Node node) {
    String text = text(node);
    return Decimal.parse(text)
        .orElseThrow(
            () -> wrong(node, "'" + quoted(text) + "' is not a number that can be used here"));
  }

  /** A complaint about a place in the file. */
  DealException wrong(Node node, String what) {
    return new DealException(file + ":" + line(node) + ": " + what);
  }

  /** The line in which something begins, from 1. */
  int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Words of the user's in a message: on one line and not too long. */
  static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > LONGEST_QUOTED ? line.substring(0, LONGEST_QUOTED) + "…" : line;
  }
}
