package org.rapporteur.dossier;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.actor.Voice;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.IssueDiscovery;
import org.rapporteur.issue.IssueReader;
import org.rapporteur.issue.MoveReader;
import org.rapporteur.language.Document;
import org.rapporteur.language.Meaning;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.term.Term;

/** The issues of a dossier, and what its reports say on them. */
final class Agenda {
  private final List<Issue> issues;
  private final Map<String, Entry> entries;

  private record Entry(
      List<List<Bearing>> bearings, List<List<Bearing>> moves, List<String> terms) {}

  private Agenda(List<Issue> issues, Map<String, Entry> entries) {
    this.issues = issues;
    this.entries = entries;
  }

  /**
   * Reads what reports say on the issues. Works on the threads of the common pool.
   *
   * @param known the issues of the codebook; if it has none, they are looked for in the reports
   * @param records each with a report under an id of its own
   * @param stances a trained model of stances; empty to read them by rules
   * @param cast everybody in the reports
   */
  static Agenda of(
      List<Issue> known,
      List<ReportRecord> records,
      Optional<PairEncoder> stances,
      RecognisedCast cast) {
    List<Issue> issues = known.isEmpty() ? discovered(records) : known;
    if (issues.isEmpty()) {
      return new Agenda(issues, records.stream().collect(toMap(Agenda::id, Agenda::silent)));
    }
    IssueReader reader = new IssueReader(issues, Meaning.shipped(), stances);
    MoveReader moves = new MoveReader(issues, Meaning.shipped(), stances);
    return new Agenda(
        issues,
        records.parallelStream()
            .collect(toMap(Agenda::id, record -> read(record, reader, moves, cast))));
  }

  private static List<Issue> discovered(List<ReportRecord> records) {
    IssueDiscovery discovery = new IssueDiscovery();
    return discovery.issues(
        records.parallelStream()
            .map(
                record ->
                    discovery.survey(
                        Document.of(record.report()),
                        record.statements(),
                        record.cast().speakers()))
            .toList());
  }

  private static String id(ReportRecord record) {
    return record.report().id();
  }

  private static Entry silent(ReportRecord record) {
    return new Entry(
        record.statements().stream().map(statement -> List.<Bearing>of()).toList(),
        record.moves().stream().map(move -> List.<Bearing>of()).toList(),
        record.terms().stream().map(term -> "").toList());
  }

  private static Entry read(
      ReportRecord record, IssueReader reader, MoveReader moves, RecognisedCast cast) {
    Document document = Document.of(record.report());
    List<String> speakers = record.cast().voices().stream().map(Voice::speaker).toList();
    String day = record.report().imprint().published();
    Map<String, String> ids = cast.cast().ids().getOrDefault(id(record), Map.of());
    List<String> sides =
        speakers.stream()
            .map(
                speaker -> {
                  String party = cast.partyOn(ids.getOrDefault(speaker, ""), day);
                  return party.isEmpty() ? speaker : party;
                })
            .toList();
    List<List<Bearing>> bearings = reader.read(document, record.statements(), speakers, sides);
    List<List<Bearing>> moved = moves.read(document, record.moves());
    List<String> terms =
        reader.issuesOf(record.terms(), term -> around(term, record, bearings, moved));
    return new Entry(bearings, moved, terms);
  }

  /** What the statement or the move bears on that holds a term. */
  private static List<Bearing> around(
      Term term, ReportRecord record, List<List<Bearing>> bearings, List<List<Bearing>> moved) {
    if (term.statement() >= 0) {
      return bearings.get(term.statement());
    }
    int move = record.moveWith(term);
    return move < 0 ? List.of() : moved.get(move);
  }

  List<Issue> issues() {
    return issues;
  }

  /** What each statement of a report says on the issues. */
  List<List<Bearing>> bearings(String report) {
    return entries.get(report).bearings();
  }

  /** What each move of a report tells on the issues. */
  List<List<Bearing>> bearingsOfMoves(String report) {
    return entries.get(report).moves();
  }

  /** Ids of the issues that the terms of a report are terms of; empty where it is none. */
  List<String> issuesOfTerms(String report) {
    return entries.get(report).terms();
  }
}
