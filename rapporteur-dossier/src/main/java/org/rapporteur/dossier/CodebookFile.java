package org.rapporteur.dossier;

import static org.rapporteur.dossier.YamlSource.quoted;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.actor.NameFolder;
import org.rapporteur.issue.Issue;
import org.rapporteur.report.InputException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Parses a codebook and tells the line of what is wrong in it. */
final class CodebookFile {
  /** Name and version of the format. */
  static final String FORMAT = "rapporteur-dossier/1";

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4)
          .appendPattern("-MM-dd")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final YamlSource source;
  private final NameFolder names = new NameFolder();

  CodebookFile(Path file) {
    this.source = new YamlSource(file);
  }

  /**
   * The codebook in the file.
   *
   * @throws InputException if it cannot be read or understood
   */
  Codebook read() {
    return source.root().map(this::codebook).orElse(Codebook.EMPTY);
  }

  private Codebook codebook(Node root) {
    if (!(root instanceof MappingNode)) {
      throw source.wrong(root, "not a codebook; it should hold lines such as 'title: …'");
    }
    Map<String, Node> fields =
        fields(root, "a codebook", List.of("format", "title", "parties", "people", "issues"));
    String format = text(fields, "format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      throw source.wrong(
          fields.get("format"), "format is '" + quoted(format) + "', not '" + FORMAT + "'");
    }
    List<Codebook.Side> sides = sides(fields);
    List<Codebook.Person> people = people(fields, sides);
    return new Codebook(text(fields, "title"), sides, people, issues(fields));
  }

  private List<Codebook.Side> sides(Map<String, Node> root) {
    List<Codebook.Side> sides = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Map<String, String> claimed = new HashMap<>();
    for (Node node : items(root, "parties")) {
      Map<String, Node> fields = fields(node, "a party", List.of("id", "name", "members"));
      String id = id(node, fields, "a party", ids);
      String name = needed(node, fields, "name", "a party");
      claim(fields.get("name"), name, id, claimed);
      List<String> members = new ArrayList<>();
      for (Node member : items(fields, "members")) {
        members.add(text(member));
        claim(member, text(member), id, claimed);
      }
      sides.add(new Codebook.Side(new Party(id, name), members));
    }
    return sides;
  }

  private List<Codebook.Person> people(Map<String, Node> root, List<Codebook.Side> sides) {
    List<Codebook.Person> people = new ArrayList<>();
    Set<String> parties = new HashSet<>();
    sides.forEach(side -> parties.add(side.party().id()));
    Set<String> ids = new HashSet<>();
    Map<String, String> claimed = new HashMap<>();
    for (Node node : items(root, "people")) {
      Map<String, Node> fields =
          fields(node, "a person", List.of("id", "name", "aliases", "roles"));
      String id = id(node, fields, "a person", ids);
      String name = needed(node, fields, "name", "a person");
      claim(fields.get("name"), name, id, claimed);
      List<String> aliases = new ArrayList<>();
      for (Node alias : items(fields, "aliases")) {
        aliases.add(text(alias));
        claim(alias, text(alias), id, claimed);
      }
      List<Codebook.Role> roles = new ArrayList<>();
      for (Node role : items(fields, "roles")) {
        roles.add(role(role, parties));
      }
      people.add(new Codebook.Person(id, name, aliases, roles));
    }
    return people;
  }

  private Codebook.Role role(Node node, Set<String> parties) {
    Map<String, Node> fields = fields(node, "a role", List.of("role", "party", "from", "until"));
    String party = text(fields, "party");
    if (!party.isEmpty() && !parties.contains(party)) {
      throw source.wrong(fields.get("party"), "no party has the id '" + quoted(party) + "'");
    }
    String from = day(fields, "from");
    String until = day(fields, "until");
    if (!until.isEmpty() && until.compareTo(from) < 0) {
      throw source.wrong(fields.get("until"), "the role ends before it begins");
    }
    return new Codebook.Role(text(fields, "role"), party, from, until);
  }

  private List<Issue> issues(Map<String, Node> root) {
    List<Issue> issues = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : items(root, "issues")) {
      Map<String, Node> fields =
          fields(node, "an issue", List.of("id", "name", "proposition", "words", "outcomes"));
      issues.add(
          new Issue(
              id(node, fields, "an issue", ids),
              needed(node, fields, "name", "an issue"),
              text(fields, "proposition"),
              words(fields, "words"),
              words(fields, "outcomes")));
    }
    return issues;
  }

  private List<String> words(Map<String, Node> fields, String key) {
    List<String> words = new ArrayList<>();
    for (Node node : items(fields, key)) {
      String word = text(node);
      if (word.isEmpty()) {
        throw source.wrong(node, "'" + key + "' holds an empty item");
      }
      words.add(word);
    }
    return words;
  }

  private Map<String, Node> fields(Node node, String what, List<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw source.wrong(node, what + " should have keys: " + String.join(", ", known));
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw source.wrong(
            tuple.getKeyNode(),
            "unknown key '" + quoted(key) + "'; " + what + " has " + String.join(", ", known));
      }
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw source.wrong(tuple.getKeyNode(), "key '" + quoted(key) + "' stands here twice");
      }
    }
    return fields;
  }

  private String id(Node node, Map<String, Node> fields, String what, Set<String> taken) {
    String id = needed(node, fields, "id", what);
    if (!taken.add(id)) {
      throw source.wrong(fields.get("id"), "the id '" + quoted(id) + "' is taken already");
    }
    return id;
  }

  private String needed(Node node, Map<String, Node> fields, String key, String what) {
    String value = text(fields, key);
    if (value.isEmpty()) {
      throw source.wrong(fields.getOrDefault(key, node), what + " needs a key '" + key + "'");
    }
    return value;
  }

  private void claim(Node node, String name, String id, Map<String, String> claimed) {
    String folded = names.fold(name);
    if (folded.isEmpty()) {
      throw source.wrong(node, "a name is expected here, with letters or digits");
    }
    String holder = claimed.putIfAbsent(folded, id);
    if (holder != null && !holder.equals(id)) {
      throw source.wrong(
          node, "the name '" + quoted(name) + "' is claimed by '" + quoted(holder) + "' already");
    }
  }

  private String day(Map<String, Node> fields, String key) {
    String day = text(fields, key);
    try {
      return day.isEmpty() ? "" : DAY.parse(day, LocalDate::from).toString();
    } catch (DateTimeException e) {
      throw source.wrong(
          fields.get(key), "'" + quoted(day) + "' is not a day such as 2031-02-12", e);
    }
  }

  private List<Node> items(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null || node.getTag().equals(Tag.NULL)) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw source.wrong(node, "'" + key + "' should be a list");
  }

  private String text(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    return node == null ? "" : text(node);
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw source.wrong(node, "words are expected here, not a list or keys");
    }
    return node.getTag().equals(Tag.NULL) ? "" : scalar.getValue().strip();
  }
}
