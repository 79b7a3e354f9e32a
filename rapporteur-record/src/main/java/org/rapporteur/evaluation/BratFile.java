package org.rapporteur.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.evaluation.Attribution.Role;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;

/** Parses one annotation file in brat standoff. */
final class BratFile {
  private final Path file;
  private final GoldText text;
  private final Map<String, List<Span>> spansOfName = new HashMap<>();
  private final List<String> events = new ArrayList<>();

  BratFile(Path file, GoldText text) {
    this.file = file;
    this.text = text;
  }

  /** The attributions that have content, in the order of their lines. */
  List<Attribution> read(String contents) {
    for (String line : contents.split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (line.startsWith("T") && fields.length >= 3) {
        spansOfName.put(fields[0], spans(fields[1]));
      } else if (line.startsWith("E") && fields.length >= 2 && !fields[1].isBlank()) {
        events.add(fields[1]);
      }
    }
    return events.stream().map(this::attribution).filter(a -> !a.content().isEmpty()).toList();
  }

  private Attribution attribution(String event) {
    Map<Role, List<Span>> spansOfRole = new EnumMap<>(Role.class);
    for (String argument : event.strip().split("\\s+", -1)) {
      String[] labelAndName = argument.split(":", -1);
      if (labelAndName.length != 2) {
        throw malformed(event);
      }
      String label = labelAndName[0].replaceFirst("[0-9]+$", "").toLowerCase(Locale.ROOT);
      for (Role role : Role.values()) {
        if (role.key().equals(label)) {
          spansOfRole
              .computeIfAbsent(role, r -> new ArrayList<>())
              .addAll(spansOfName.getOrDefault(labelAndName[1], List.of()));
        }
      }
    }
    return new Attribution(
        text.canonical(spansOfRole.getOrDefault(Role.SOURCE, List.of())),
        text.canonical(spansOfRole.getOrDefault(Role.CUE, List.of())),
        text.canonical(spansOfRole.getOrDefault(Role.CONTENT, List.of())));
  }

  /** The spans of "Content 12 19;24 30"; those that hold nothing are left out. */
  private List<Span> spans(String field) {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = piece.strip().split("\\s+", -1);
      try {
        int start = Integer.parseInt(ends[0]);
        int end = Integer.parseInt(ends[ends.length - 1]);
        if (ends.length != 2 || start < 0 || Math.max(start, end) > text.length()) {
          throw malformed(field);
        }
        if (start < end) {
          spans.add(new Span(start, end));
        }
      } catch (NumberFormatException e) {
        throw malformed(field);
      }
    }
    return spans;
  }

  private InputException malformed(String field) {
    return new InputException(
        file + ": cannot be understood or lies outside the text: " + field.strip());
  }
}
