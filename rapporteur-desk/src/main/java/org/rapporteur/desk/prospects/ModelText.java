package org.rapporteur.desk.prospects;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A model file being written: YAML with comments, names quoted where they must be. */
final class ModelText {
  private static final int WIDTH = 96;

  private final StringBuilder out = new StringBuilder();

  /** Adds a line. */
  void put(int indent, String line) {
    out.append(" ".repeat(indent)).append(line).append('\n');
  }

  /** Adds an empty line. */
  void gap() {
    out.append('\n');
  }

  /** Adds a comment, on as many lines as it takes. */
  void comment(int indent, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : Names.line(words).split(" ", -1)) {
      if (line.length() > 0 && indent + line.length() + word.length() > WIDTH) {
        put(indent, "#" + line);
        line.setLength(0);
        line.append("  ");
      }
      line.append(' ').append(word);
    }
    put(indent, "#" + line);
  }

  /** A name as a key or an item of a block. */
  static String scalar(String name) {
    return serialised(text(name));
  }

  /** Names as a list in brackets. */
  static String list(List<String> names) {
    return serialised(sequence(names));
  }

  /** Numbers by name, in braces. */
  static String numbers(Map<String, String> numbers) {
    List<NodeTuple> tuples = new ArrayList<>();
    numbers.forEach((name, number) -> tuples.add(new NodeTuple(text(name), number(number))));
    return serialised(new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW));
  }

  /** Lists of names by name, in braces. */
  static String lists(Map<String, List<String>> lists) {
    List<NodeTuple> tuples = new ArrayList<>();
    lists.forEach((name, items) -> tuples.add(new NodeTuple(text(name), sequence(items))));
    return serialised(new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW));
  }

  private static Node text(String name) {
    return new ScalarNode(Tag.STR, name, null, null, ScalarStyle.PLAIN);
  }

  private static Node number(String number) {
    Tag tag = number.contains(".") ? Tag.FLOAT : Tag.INT;
    return new ScalarNode(tag, number, null, null, ScalarStyle.PLAIN);
  }

  private static Node sequence(List<String> names) {
    return new SequenceNode(Tag.SEQ, names.stream().map(ModelText::text).toList(), FlowStyle.FLOW);
  }

  private static String serialised(Node node) {
    DumperOptions options = new DumperOptions();
    options.setSplitLines(false);
    options.setWidth(Integer.MAX_VALUE);
    StringWriter text = new StringWriter();
    new Yaml(options).serialize(node, text);
    return text.toString().strip();
  }

  /** What was written. */
  @Override
  public String toString() {
    return out.toString();
  }
}
