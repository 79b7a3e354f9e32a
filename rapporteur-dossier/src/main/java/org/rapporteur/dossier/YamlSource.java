package org.rapporteur.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.report.InputException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A YAML file as plain data with the line of each part, within limits of size and depth. Aliases
 * are refused: a few lines of them stand for more than any machine can hold. Nothing in the file
 * makes an object.
 */
final class YamlSource {
  private static final int MOST_BYTES = 1_000_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_QUOTED = 60;

  private final Path file;

  YamlSource(Path file) {
    this.file = file;
  }

  /**
   * The whole of the file; empty if it holds nothing but comments.
   *
   * @throws InputException if it cannot be read, is not YAML or breaks a limit
   */
  Optional<Node> root() {
    String text = text();
    int line = 1;
    try {
      int depth = 0;
      for (Event event : yaml().parse(new StringReader(text))) {
        line = event.getStartMark().getLine() + 1;
        if (event instanceof AliasEvent) {
          throw wrong(line, "an alias (*) stands here; write out what it stands for");
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
          throw wrong(line, "lists and keys are nested too deep");
        }
        if (event instanceof CollectionEndEvent) {
          depth--;
        }
      }
      return Optional.ofNullable(yaml().compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      throw new InputException(
          at(mark == null ? line : mark.getLine() + 1, "not valid YAML: " + quoted(e.getProblem())),
          e);
    } catch (YAMLException | NumberFormatException e) {
      throw new InputException(at(line, "not valid YAML"), e);
    }
  }

  private static Yaml yaml() {
    return new Yaml(new LoaderOptions());
  }

  private String text() {
    ByteBuffer bytes = ByteBuffer.wrap(bytes());
    CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
    boolean sound = !StandardCharsets.UTF_8.newDecoder().decode(bytes, decoded, true).isError();
    String text = decoded.flip().toString();
    if (!sound) {
      throw wrong(lineAt(text, text.length()), "not UTF-8");
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        throw wrong(
            lineAt(text, i),
            "the character U+%04X cannot stand here".formatted(text.codePointAt(i)));
      }
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private byte[] bytes() {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(file + ": longer than " + MOST_BYTES / 1_000_000 + " MB");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file", e);
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read", e);
    }
  }

  private static int lineAt(String text, int index) {
    return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
  }

  /** A complaint about a part of the file. */
  InputException wrong(Node node, String what) {
    return wrong(line(node), what);
  }

  /** A complaint about a part of the file, and what led to it. */
  InputException wrong(Node node, String what, Exception cause) {
    return new InputException(at(line(node), what), cause);
  }

  private InputException wrong(int line, String what) {
    return new InputException(at(line, what));
  }

  private String at(int line, String what) {
    return file + ":" + line + ": " + what;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** Words of the file in a complaint: on one line and not too long. */
  static String quoted(String words) {
    String line = words.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
    return line.codePointCount(0, line.length()) > LONGEST_QUOTED
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTED)) + "…"
        : line;
  }
}
