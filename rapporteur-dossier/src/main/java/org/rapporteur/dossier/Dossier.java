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
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.CastMerger;
import org.rapporteur.actor.MergedCast;
import org.rapporteur.actor.Voice;
import org.rapporteur.encoder.PairEncoder;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
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
    Recognition recognition = new Recognition(codebook);
    List<ReportRecord> filed = Filing.file(records).stream().map(recognition::listed).toList();
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
    RecognisedCast cast = recognition.apply(merged, lastSpoken(filed, merged));
    List<Party> sides = codebook.sides().stream().map(Codebook.Side::party).toList();
    Registrar registrar =
        new Registrar(cast, sides, Agenda.of(codebook.issues(), filed, stances, cast));
    List<FiledStatement> statements = filed.stream().flatMap(registrar::statements).toList();
    List<FiledMove> moves = filed.stream().flatMap(registrar::moves).toList();
    List<FiledTerm> terms = filed.stream().flatMap(registrar::terms).toList();
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
        registrar.issues(),
        statements,
        moves,
        accounts.utterances(),
        accounts.discrepancies(),
        standing.positions(statements, moves, accounts.utterances()),
        terms,
        filed.stream().flatMap(registrar::commitments).toList(),
        standing.timeline(statements, moves, accounts.utterances()));
  }

  /** Id of the party that an actor of this dossier speaks for; empty if it is not known. */
  public String partyOf(Actor actor) {
    return idOf(actor.party(), parties);
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
