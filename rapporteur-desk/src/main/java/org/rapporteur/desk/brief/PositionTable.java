package org.rapporteur.desk.brief;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;

/**
 * Issues by parties as lines of text: where each party stands, which way it moved, on how many
 * independent sources, since when. As many parties stand side by side as fit a line.
 */
final class PositionTable {
  private static final int INDENT = 2;
  private static final int ISSUE = 20;
  private static final int CELL = 19;

  private final List<Issue> issues;
  private final List<Party> parties;
  private final Map<String, Map<String, List<Position>>> cells;
  private final boolean colour;

  PositionTable(Dossier dossier, boolean colour) {
    this.colour = colour;
    this.cells =
        dossier.positions().stream()
            .collect(groupingBy(Position::party, groupingBy(Position::issue)));
    this.parties =
        dossier.parties().stream().filter(party -> cells.containsKey(party.id())).toList();
    this.issues =
        dossier.issues().stream()
            .filter(issue -> cells.values().stream().anyMatch(row -> row.containsKey(issue.id())))
            .toList();
  }

  boolean isEmpty() {
    return issues.isEmpty() || parties.isEmpty();
  }

  /** The lines, each with a line end. */
  String lines(int width) {
    int fitting = Math.max(1, (width - INDENT - ISSUE) / CELL);
    StringBuilder lines = new StringBuilder();
    for (int first = 0; first < parties.size(); first += fitting) {
      if (first > 0) {
        lines.append('\n');
      }
      block(parties.subList(first, Math.min(first + fitting, parties.size())), lines);
    }
    return lines.toString();
  }

  private void block(List<Party> beside, StringBuilder lines) {
    List<List<Word>> heads = new ArrayList<>(List.of(List.of()));
    beside.forEach(party -> heads.add(words(party.name(), CELL, Style.HEADING)));
    write(heads, lines);
    for (Issue issue : issues) {
      Map<Party, List<Position>> row = new LinkedHashMap<>();
      for (Party party : beside) {
        row.put(party, cells.get(party.id()).getOrDefault(issue.id(), List.of()));
      }
      if (row.values().stream().allMatch(List::isEmpty)) {
        continue;
      }
      List<List<Word>> columns = new ArrayList<>(List.of(words(issue.name(), ISSUE, Style.PLAIN)));
      row.values().forEach(positions -> columns.add(cell(positions)));
      write(columns, lines);
    }
  }

  private record Word(String text, Style style) {}

  /** A name over as many lines of a column as it needs. */
  private static List<Word> words(String name, int columns, Style style) {
    List<Word> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : Plain.line(name).split(" ", -1)) {
      String word = Plain.trimmed(part, columns - 2);
      if (line.length() > 0 && line.length() + 1 + word.length() > columns - 2) {
        lines.add(new Word(line.toString(), style));
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(new Word(line.toString(), style));
    return lines;
  }

  /** A stance and, where it is known, since when. */
  private static List<Word> cell(List<Position> positions) {
    return Stream.of(stance(positions), since(positions))
        .filter(word -> !word.text().isEmpty())
        .toList();
  }

  private static Word stance(List<Position> positions) {
    if (positions.isEmpty()) {
      return new Word("", Style.PLAIN);
    }
    Position last = positions.get(positions.size() - 1);
    StanceSign sign = StanceSign.of(last.stance());
    String trend =
        positions.size() == 1
            ? ""
            : " " + StanceSign.trend(positions.get(positions.size() - 2).stance(), last.stance());
    String dissent = last.dissent().isEmpty() ? "" : " !";
    return new Word(
        sign.sign() + " " + sign.word() + trend + " (" + last.sources() + ")" + dissent,
        sign.style());
  }

  private static Word since(List<Position> positions) {
    String since = positions.isEmpty() ? "" : positions.get(positions.size() - 1).since();
    return new Word(since.isEmpty() ? "" : "  since " + since, Style.FAINT);
  }

  private void write(List<List<Word>> columns, StringBuilder lines) {
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder(" ".repeat(INDENT));
      int owed = 0;
      for (int i = 0; i < columns.size(); i++) {
        List<Word> column = columns.get(i);
        Word word = row < column.size() ? column.get(row) : new Word("", Style.PLAIN);
        if (!word.text().isEmpty()) {
          line.append(" ".repeat(owed))
              .append(colour ? word.style().paint(word.text()) : word.text());
          owed = 0;
        }
        owed += Math.max(1, (i == 0 ? ISSUE : CELL) - Paragraph.width(word.text()));
      }
      lines.append(line).append('\n');
    }
  }
}
