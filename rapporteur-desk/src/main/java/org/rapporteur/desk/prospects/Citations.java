package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.position.Position;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement.Kind;

/** What a line of a draft rests on, in words: statements and moves by id, with day and text. */
final class Citations {
  private static final int MOST_NAMED = 4;
  private static final int LONGEST_QUOTED = 110;

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, FiledStatement> statements = new HashMap<>();
  private final Map<String, FiledMove> moves = new HashMap<>();

  Citations(Dossier dossier) {
    dossier.reports().stream()
        .map(FiledReport::report)
        .forEach(report -> reports.put(report.id(), report));
    dossier.statements().forEach(filed -> statements.put(filed.id(), filed));
    dossier.moves().forEach(filed -> moves.put(filed.id(), filed));
  }

  /** The statement of an id, if it is one's. */
  Optional<FiledStatement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** The day on which something was said or, where no words tell, published; empty if unknown. */
  String day(String id) {
    return statement(id)
        .map(filed -> filed.said().isEmpty() ? published(filed.report()) : filed.said())
        .or(
            () ->
                Optional.ofNullable(moves.get(id))
                    .map(
                        filed ->
                            filed.move().date().isEmpty()
                                ? published(filed.report())
                                : filed.move().date()))
        .orElse("");
  }

  /** The day on which a report was published; empty if unknown. */
  String published(String report) {
    return Optional.ofNullable(reports.get(report)).map(r -> r.imprint().published()).orElse("");
  }

  /** "lt-12#1 (2031-02-24), lt-09#4 (2031-02-08) and 3 more". */
  String named(List<String> ids) {
    String named = ids.stream().limit(MOST_NAMED).map(this::named).collect(joining(", "));
    return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
  }

  /** "lt-12#1 (2031-02-24)". */
  String named(String id) {
    String day = day(id);
    return day.isEmpty() ? id + " (undated)" : id + " (" + day + ")";
  }

  /** Cue and content of a statement, or the words of a move, between quotation marks. */
  String words(String id) {
    String words =
        statement(id)
            .map(
                filed ->
                    Stream.concat(
                            filed.statement().cue().stream(), filed.statement().content().stream())
                        .map(span -> slice(filed.report(), span))
                        .collect(joining(" ")))
            .or(
                () ->
                    Optional.ofNullable(moves.get(id))
                        .map(filed -> slice(filed.report(), filed.move().span())))
            .orElse("");
    return '"' + Names.shortened(Names.line(words), LONGEST_QUOTED) + '"';
  }

  /** Words of a report, as they stand in it. */
  String slice(String report, Span span) {
    return Optional.ofNullable(reports.get(report)).map(r -> r.text().slice(span)).orElse("");
  }

  /** A position: stance, since when, on what it rests and how sure it is. */
  String of(Position position) {
    StringBuilder words =
        new StringBuilder(position.stance().name().toLowerCase(Locale.ROOT))
            .append(position.since().isEmpty() ? "" : " since " + position.since())
            .append(": ")
            .append(named(position.evidence()))
            .append("; ")
            .append(sure(position));
    if (!position.dissent().isEmpty()) {
      words.append("; at odds with it: ").append(named(position.dissent()));
    }
    return words.append('.').toString();
  }

  /** How sure a position is: its independent sources, how it was told and how clear it reads. */
  private String sure(Position position) {
    int sources = position.sources();
    String told = isQuoted(position) ? "quoted" : "reported";
    OptionalDouble reading = reading(position);
    String read =
        reading.isPresent()
            ? ", stance read with confidence " + Figures.plain(reading.getAsDouble())
            : "";
    return sources == 1
        ? "thin: 1 source, " + told + read
        : sources + " independent sources, " + told + read;
  }

  /** Whether a position rests on words in quotation marks that are not hearsay. */
  boolean isQuoted(Position position) {
    return position.evidence().stream()
        .flatMap(id -> statement(id).stream())
        .anyMatch(filed -> filed.statement().kind() != Kind.INDIRECT && filed.via().isEmpty());
  }

  /** The last day of what a position rests on; empty if none is known. */
  String latest(Position position) {
    return position.evidence().stream().map(this::day).max(String::compareTo).orElse("");
  }

  private OptionalDouble reading(Position position) {
    return position.evidence().stream()
        .flatMap(id -> statement(id).stream())
        .flatMap(filed -> filed.bearings().stream())
        .filter(on -> on.issue().equals(position.issue()) && on.stance() == position.stance())
        .mapToDouble(Bearing::confidence)
        .average();
  }
}
