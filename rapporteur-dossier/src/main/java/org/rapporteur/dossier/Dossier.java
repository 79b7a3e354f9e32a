package org.rapporteur.dossier;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.act.ActReading;
import org.rapporteur.act.Move;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.CastMerger;
import org.rapporteur.actor.MergedCast;
import org.rapporteur.actor.Reference;
import org.rapporteur.actor.Voice;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.position.TimelineEntry;
import org.rapporteur.reconcile.Accounts;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Reconciler;
import org.rapporteur.reconcile.Story;
import org.rapporteur.reconcile.Utterance;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term;

/**
 * Everything known about one negotiation. Immutable; the same whatever order its reports were read
 * in.
 *
 * @param title what the negotiation is called, or the empty string
 * @param reports by date of publication (those without one last), then id, then path
 * @param skipped inputs that gave no report, sorted by path
 * @param stories the events told, in the order of their first reports; every report is in one
 * @param parties sorted by id
 * @param actors sorted by id
 * @param issues the questions on the table, in the order of the codebook; those that the reports
 *     raise, the most spoken of first, if it has none
 * @param statements by report, in the order of the reports; within a report in text order
 * @param moves in the same order
 * @param utterances by the first of their statements, in the same order
 * @param discrepancies the gravest first
 * @param positions by party, issue and time
 * @param terms in the order of the statements
 * @param commitments in the same order
 * @param timeline by date, the earliest first
 */
public record Dossier(
    String title,
    List<FiledReport> reports,
    List<Skipped> skipped,
    List<Story> stories,
    List<Party> parties,
    List<Actor> actors,
    List<Issue> issues,
    List<FiledStatement> statements,
    List<FiledMove> moves,
    List<Utterance> utterances,
    List<Discrepancy> discrepancies,
    List<Position> positions,
    List<FiledTerm> terms,
    List<FiledCommitment> commitments,
    List<TimelineEntry> timeline) {

  /** Copies the lists. */
  public Dossier {
    reports = List.copyOf(reports);
    skipped = List.copyOf(skipped);
    stories = List.copyOf(stories);
    parties = List.copyOf(parties);
    actors = List.copyOf(actors);
    issues = List.copyOf(issues);
    statements = List.copyOf(statements);
    moves = List.copyOf(moves);
    utterances = List.copyOf(utterances);
    discrepancies = List.copyOf(discrepancies);
    positions = List.copyOf(positions);
    terms = List.copyOf(terms);
    commitments = List.copyOf(commitments);
    timeline = List.copyOf(timeline);
  }

  /** As {@link #of(Codebook, Collection, Collection, Optional)}, stances read by rules. */
  public static Dossier of(
      Codebook codebook, Collection<ReportRecord> records, Collection<Skipped> skipped) {
    return of(codebook, records, skipped, Optional.empty());
  }

  /**
   * Brings the records of single reports together.
   *
   * @param codebook what the analyst says of the negotiation
   * @param records in any order
   * @param skipped in any order
   * @param stances a trained model of stances; empty to read them by rules
   */
  public static Dossier of(
      Codebook codebook,
      Collection<ReportRecord> records,
      Collection<Skipped> skipped,
      Optional<PairEncoder> stances) {
    List<ReportRecord> filed = Filing.file(records);
    Reconciler reconciler = new Reconciler(filed.stream().map(ReportRecord::report).toList());
    List<Story> stories = reconciler.stories();
    Map<String, Cast> casts = new LinkedHashMap<>();
    List<FiledReport> reports = new ArrayList<>();
    StoryIndex told = new StoryIndex(stories);
    for (ReportRecord record : filed) {
      casts.put(record.report().id(), record.cast());
      reports.add(told.file(record));
    }
    MergedCast merged = new CastMerger().merge(casts, told::origin);
    RecognisedCast cast = new Recognition(codebook).apply(merged, lastSpoken(filed, merged));
    List<Party> sides = codebook.sides().stream().map(Codebook.Side::party).toList();
    Agenda agenda = Agenda.of(codebook.issues(), filed, stances);
    List<FiledStatement> statements =
        filed.stream().flatMap(record -> file(record, cast, sides, agenda)).toList();
    List<FiledMove> moves =
        filed.stream().flatMap(record -> moves(record, cast, sides, agenda)).toList();
    List<FiledTerm> terms = filed.stream().flatMap(record -> terms(record, cast, agenda)).toList();
    Standing standing = new Standing(told.provenance(filed), reports, cast, sides);
    Accounts accounts = reconciler.accounts(stories, statements, terms, cast.cast().actors());
    return new Dossier(
        codebook.title(),
        reports,
        skipped.stream()
            .sorted(Comparator.comparing(Skipped::path).thenComparing(Skipped::reason))
            .toList(),
        stories,
        parties(sides, cast.cast().actors(), statements),
        cast.cast().actors(),
        agenda.issues(),
        statements,
        moves,
        accounts.utterances(),
        accounts.discrepancies(),
        standing.positions(statements, moves, accounts.utterances()),
        terms,
        filed.stream().flatMap(record -> commitments(record, cast)).toList(),
        standing.timeline(statements, moves, accounts.utterances()));
  }

  /** Id of the party that an actor of this dossier speaks for; empty if it is not known. */
  public String partyOf(Actor actor) {
    return idOf(actor.party(), parties);
  }

  private static Stream<FiledStatement> file(
      ReportRecord record, RecognisedCast cast, List<Party> sides, Agenda agenda) {
    String report = record.report().id();
    String day = record.report().imprint().published();
    Map<String, String> ids = cast.cast().ids().get(report);
    List<String> statementIds = record.ids();
    List<List<Bearing>> bearings = agenda.bearings(report);
    ReferenceIndex references = new ReferenceIndex(record.cast().references());
    return IntStream.range(0, record.statements().size())
        .mapToObj(
            i -> {
              Voice voice = record.cast().voices().get(i).as(ids);
              Statement statement = record.statements().get(i);
              ActReading reading = record.acts().get(i);
              return new FiledStatement(
                  statementIds.get(i),
                  report,
                  statement,
                  voice.speaker(),
                  voice.jointWith(),
                  idOf(cast.partyOn(voice.speaker(), day), sides),
                  statement.isInner() ? statementIds.get(statement.via()) : "",
                  record.said(i),
                  reading.act(),
                  actorIn(reading.target(), references, ids),
                  bearings.get(i));
            });
  }

  private static Stream<FiledMove> moves(
      ReportRecord record, RecognisedCast cast, List<Party> sides, Agenda agenda) {
    String report = record.report().id();
    String day = record.report().imprint().published();
    Map<String, String> ids = cast.cast().ids().get(report);
    List<List<Bearing>> bearings = agenda.bearingsOfMoves(report);
    ReferenceIndex references = new ReferenceIndex(record.cast().references());
    return IntStream.range(0, record.moves().size())
        .mapToObj(
            i -> {
              Move move = record.moves().get(i);
              String actor = actorIn(move.actor(), references, ids);
              return new FiledMove(
                  report + "!" + (i + 1),
                  report,
                  move,
                  actor,
                  idOf(cast.partyOn(actor, day), sides),
                  actorIn(move.target(), references, ids),
                  bearings.get(i));
            });
  }

  /** Id of the first actor whom the words of some spans stand for; empty if none is known. */
  private static String actorIn(
      List<Span> spans, ReferenceIndex references, Map<String, String> ids) {
    return spans.stream()
        .flatMap(
            span ->
                references
                    .at(span)
                    .filter(
                        reference ->
                            span.contains(reference.span()) || reference.span().contains(span)))
        .map(Reference::actor)
        .map(actor -> ids.getOrDefault(actor, ""))
        .filter(actor -> !actor.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Stream<FiledTerm> terms(ReportRecord record, RecognisedCast cast, Agenda agenda) {
    String report = record.report().id();
    Map<String, String> ids = cast.cast().ids().get(report);
    List<String> issues = agenda.issuesOfTerms(report);
    return IntStream.range(0, record.terms().size())
        .mapToObj(
            i -> {
              Term term = record.terms().get(i);
              String speaker =
                  term.statement() < 0
                      ? ""
                      : record.cast().voices().get(term.statement()).as(ids).speaker();
              return new FiledTerm(report, term, speaker, issues.get(i));
            });
  }

  private static Stream<FiledCommitment> commitments(ReportRecord record, RecognisedCast cast) {
    String report = record.report().id();
    Map<String, String> ids = cast.cast().ids().get(report);
    ReferenceIndex references = new ReferenceIndex(record.cast().references());
    return record.commitments().stream()
        .map(
            commitment ->
                new FiledCommitment(
                    report,
                    commitment,
                    commitment.parties().stream()
                        .flatMap(references::at)
                        .map(reference -> ids.getOrDefault(reference.actor(), ""))
                        .filter(actor -> !actor.isEmpty())
                        .distinct()
                        .toList()));
  }

  /** The last day on which each actor speaks, by the actor's id. */
  private static Map<String, String> lastSpoken(List<ReportRecord> filed, MergedCast merged) {
    Map<String, String> last = new HashMap<>();
    for (ReportRecord record : filed) {
      String day = record.report().imprint().published();
      Map<String, String> ids = merged.ids().getOrDefault(record.report().id(), Map.of());
      for (Voice voice : record.cast().voices()) {
        Stream.concat(Stream.of(voice.speaker()), voice.jointWith().stream())
            .filter(ids::containsKey)
            .forEach(id -> last.merge(ids.get(id), day, BinaryOperator.maxBy(naturalOrder())));
      }
    }
    return last;
  }

  /** The parties that actors or statements have, the codebook's under their own ids; by id. */
  private static List<Party> parties(
      List<Party> sides, List<Actor> actors, List<FiledStatement> statements) {
    Map<String, Party> byId = new TreeMap<>();
    Set<String> spokenFor = statements.stream().map(FiledStatement::party).collect(toSet());
    sides.stream()
        .filter(side -> spokenFor.contains(side.id()))
        .forEach(side -> byId.put(side.id(), side));
    actors.stream()
        .map(Actor::party)
        .filter(name -> !name.isEmpty())
        .sorted()
        .map(name -> new Party(idOf(name, sides), name))
        .forEach(party -> byId.putIfAbsent(party.id(), party));
    return List.copyOf(byId.values());
  }

  static String idOf(String name, List<Party> parties) {
    return parties.stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .map(Party::id)
        .orElseGet(() -> name.isEmpty() ? "" : Party.named(name).id());
  }
}
