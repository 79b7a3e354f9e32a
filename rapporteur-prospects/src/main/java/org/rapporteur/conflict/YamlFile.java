package org.rapporteur.conflict;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Reads a YAML file as plain data, event by event, within limits of size and depth. Aliases, tags
 * and keys that come twice are errors. Errors name the file and the line.
 */
final class YamlFile {
  static final int MOST_BYTES = 32 << 20;
  private static final int MOST_NODES = 2_000_000;
  private static final int DEEPEST = 12;

  private final Path file;
  private int nodes;

  YamlFile(Path file) {
    this.file = file;
  }

  /**
   * What the file holds.
   *
   * @throws ModelException if it cannot be read, is no YAML or breaks a limit
   */
  YamlNode read() {
    try (Reader text = new StringReader(text())) {
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      Iterator<Event> events = new Yaml(options).parse(text).iterator();
      events.next();
      if (!(events.next() instanceof DocumentStartEvent)) {
        throw new ModelException(file + ": empty");
      }
      YamlNode root = node(events.next(), events, 0);
      events.next();
      Event end = events.next();
      if (end instanceof DocumentStartEvent) {
        throw wrong(line(end), "a second document begins here; one is expected");
      }
      return root;
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new ModelException(file + ":" + line + ": not valid YAML: " + e.getProblem(), e);
    } catch (YAMLException e) {
      throw new ModelException(file + ": not valid YAML", e);
    } catch (CharacterCodingException e) {
      throw new ModelException(file + ": not UTF-8", e);
    } catch (IOException e) {
      String reason = Files.exists(file) ? "cannot be read" : "there is no such file";
      throw new ModelException(file + ": " + reason, e);
    }
  }

  private String text() throws IOException {
    if (Files.isDirectory(file)) {
      throw new ModelException(file + ": a folder, not a model file");
    }
    if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
      throw new ModelException(file + ": longer than " + MOST_BYTES + " bytes");
    }
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) {
    int line = line(event);
    if (++nodes > MOST_NODES) {
      throw wrong(line, "more than " + MOST_NODES + " words");
    }
    if (depth > DEEPEST) {
      throw wrong(line, "lists and keys are nested too deep");
    }
    if (event instanceof AliasEvent) {
      throw wrong(line, "an alias (*) stands here; write out what it stands for");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), line);
      return new YamlNode.Scalar(line, scalar.getValue().strip());
    }
    if (event instanceof SequenceStartEvent sequence) {
      refuseTag(sequence.getTag(), line);
      List<YamlNode> items = new ArrayList<>();
      for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
        items.add(node(next, events, depth + 1));
      }
      return new YamlNode.Items(line, items);
    }
    refuseTag(((MappingStartEvent) event).getTag(), line);
    return fields(line, events, depth);
  }

  private YamlNode.Fields fields(int line, Iterator<Event> events, int depth) {
    Map<YamlNode.Scalar, YamlNode> fields = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      if (!(node(next, events, depth + 1) instanceof YamlNode.Scalar key)) {
        throw wrong(line(next), "a word is expected as the key");
      }
      if (!keys.add(key.text())) {
        throw wrong(key.line(), "key '" + key.text() + "' stands here twice");
      }
      fields.put(key, node(events.next(), events, depth + 1));
    }
    return new YamlNode.Fields(line, fields);
  }

  private void refuseTag(String tag, int line) {
    if (tag != null && !tag.equals("!")) {
      throw wrong(line, "a tag (" + tag + ") stands here; plain data is expected");
    }
  }

  private static int line(Event event) {
    return event.getStartMark() == null ? 1 : event.getStartMark().getLine() + 1;
  }

  /** The values of a mapping by key; keys that are not among the known ones are errors. */
  Map<String, YamlNode> fields(YamlNode node, String what, List<String> known) {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    for (Map.Entry<YamlNode.Scalar, YamlNode> field : fields(node, what).entrySet()) {
      String key = field.getKey().text();
      if (!known.contains(key)) {
        throw wrong(
            field.getKey().line(),
            "unknown key '" + key + "'; " + what + " has " + String.join(", ", known));
      }
      values.put(key, field.getValue());
    }
    return values;
  }

  /** The entries of a mapping whose keys are names. */
  Map<YamlNode.Scalar, YamlNode> fields(YamlNode node, String what) {
    if (node instanceof YamlNode.Fields fields) {
      return fields.fields();
    }
    throw wrong(node.line(), what + " should have keys and values");
  }

  /** The items of a list; nothing at all is an empty list. */
  List<YamlNode> items(YamlNode node, String what) {
    if (node instanceof YamlNode.Items items) {
      return items.items();
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return List.of();
    }
    throw wrong(node.line(), what + " should be a list");
  }

  /** A word, a name or a number; not nothing. */
  String text(YamlNode node, String what) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    throw wrong(node.line(), what + " should be words, not nothing, a list or keys");
  }

  /** An error at a line. */
  ModelException wrong(int line, String what) {
    return new ModelException(file + ":" + line + ": " + what);
  }
}
