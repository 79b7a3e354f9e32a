package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;

/**
 * Reads a GUM document in CoNLL-U (Zeldes 2017): its text, and whom it speaks of. Paragraphs become
 * lines.
 */
final class GumFile {
  private static final int COLUMNS = 10;
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?|[^()]*\\)");
  private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");

  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Set<Span>> people = new LinkedHashMap<>();
  private int length;
  private boolean paragraph;
  private boolean blank;
  private int gluedUntil;
  private boolean blankAfterGlued;

  /** A mention whose end is still to come. */
  private record Open(String entity, String type, int start) {}

  /**
   * A text and the people it speaks of.
   *
   * @param text the text
   * @param people for each person or group of people the mentions, singletons among them
   */
  record Coreference(String text, List<Set<Span>> people) {}

  private GumFile(Path file) {
    this.file = file;
  }

  /**
   * The text and mentions of a file.
   *
   * @throws InputException if it cannot be read or is not what it should be
   */
  static Coreference read(Path file) {
    try {
      return new GumFile(file).read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read", e);
    }
  }

  private Coreference read(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("# newpar")) {
        paragraph = true;
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        String[] fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
          throw new InputException(file + ":" + (i + 1) + ": not a line of CoNLL-U");
        }
        if (fields[0].contains("-")) {
          gluedUntil = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
          blankAfterGlued = !fields[9].contains("SpaceAfter=No");
        } else if (!fields[0].contains(".")) {
          word(fields, i + 1);
        }
      }
    }
    return new Coreference(text.toString(), List.copyOf(people.values()));
  }

  private void word(String[] fields, int line) {
    if (length > 0 && (paragraph || blank)) {
      text.append(paragraph ? '\n' : ' ');
      length++;
    }
    paragraph = false;
    int start = length;
    text.append(fields[1]);
    length += fields[1].codePointCount(0, fields[1].length());
    int id = Integer.parseInt(fields[0]);
    blank =
        id < gluedUntil
            ? false
            : id == gluedUntil ? blankAfterGlued : !fields[9].contains("SpaceAfter=No");
    if (id >= gluedUntil) {
      gluedUntil = 0;
    }
    Matcher entity = ENTITY.matcher(fields[9]);
    if (entity.find()) {
      Matcher bracket = BRACKET.matcher(entity.group(1));
      while (bracket.find()) {
        mark(bracket.group(), start, line);
      }
    }
  }

  /** Follows a bracket: "(1-person-…" opens a mention of entity 1, "1)" closes it. */
  private void mark(String bracket, int start, int line) {
    String[] parts = bracket.replace("(", "").replace(")", "").split("-", -1);
    if (bracket.startsWith("(")) {
      open.push(new Open(parts[0], parts.length > 1 ? parts[1] : "", start));
    }
    if (bracket.endsWith(")")) {
      for (Iterator<Open> mentions = open.iterator(); mentions.hasNext(); ) {
        Open mention = mentions.next();
        if (mention.entity().equals(parts[0])) {
          mentions.remove();
          if (mention.type().equals("person")) {
            people
                .computeIfAbsent(parts[0], entity -> new LinkedHashSet<>())
                .add(new Span(mention.start(), length));
          }
          return;
        }
      }
      throw new InputException(file + ":" + line + ": closes a mention that is not open");
    }
  }
}
