package org.rapporteur.conflict;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads model files: YAML of the format {@code rapporteur-conflict/1}, in option form (decision
 * makers with options) or in graph form (states and moves).
 *
 * <p>A file is taken for hostile: its size, its depth and the number of its options and states are
 * limited, aliases are refused. Errors are {@link ModelException}s that name file and line.
 */
public final class ModelFile {
  /** Name and version of the format. */
  public static final String FORMAT = "rapporteur-conflict/1";

  private static final List<String> OPTION_FORM =
      List.of(
          "format",
          "title",
          "decision-makers",
          "infeasible",
          "coalesce",
          "irreversible",
          "status-quo",
          "preferences");
  private static final List<String> GRAPH_FORM =
      List.of("format", "title", "states", "moves", "status-quo", "preferences");

  private ModelFile() {}

  /**
   * The model in a file.
   *
   * @throws ModelException if it cannot be read or understood
   */
  public static ConflictModel read(Path path) {
    YamlFile file = new YamlFile(path);
    YamlNode root = file.read();
    boolean isOptionForm = has(file, root, "decision-makers");
    if (isOptionForm == has(file, root, "states")) {
      throw file.wrong(
          root.line(),
          "a model has either 'decision-makers' with options, or 'states' and 'moves'");
    }
    Map<String, YamlNode> fields =
        file.fields(root, "a model", isOptionForm ? OPTION_FORM : GRAPH_FORM);
    YamlNode format = fields.get("format");
    if (format != null && !file.text(format, "'format'").equals(FORMAT)) {
      throw file.wrong(format.line(), "the format is not '" + FORMAT + "'");
    }
    YamlNode title = fields.get("title");
    String words = title == null ? "" : file.text(title, "'title'");
    if (!fields.containsKey("preferences")) {
      throw file.wrong(root.line(), "a model needs a key 'preferences'");
    }
    return isOptionForm
        ? new OptionForm(file, fields).read(words)
        : new GraphForm(file, fields).read(words);
  }

  private static boolean has(YamlFile file, YamlNode root, String key) {
    return file.fields(root, "a model").keySet().stream()
        .anyMatch(field -> field.text().equals(key));
  }
}
