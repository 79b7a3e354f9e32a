package org.rapporteur.dossier;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.CastMerger;
import org.rapporteur.actor.MergedCast;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Skipped;
import org.rapporteur.statement.Statement;

/**
 * Everything known about one negotiation. Immutable; the same whatever order its reports were read
 * in.
 *
 * @param title what the negotiation is called, or the empty string
 * @param reports by date of publication (those without one last), then id, then path
 * @param skipped inputs that gave no report, sorted by path
 * @param parties sorted by id
 * @param actors sorted by id
 * @param statements by report, in the order of the reports; within a report in text order
 */
public record Dossier(
    String title,
    List<FiledReport> reports,
    List<Skipped> skipped,
    List<Party> parties,
    List<Actor> actors,
    List<FiledStatement> statements) {

  /** Copies the lists. */
  public Dossier {
    reports = List.copyOf(reports);
    skipped = List.copyOf(skipped);
    parties = List.copyOf(parties);
    actors = List.copyOf(actors);
    statements = List.copyOf(statements);
  }

  /**
   * Brings the records of single reports together.
   *
   * @param codebook what the analyst says of the negotiation
   * @param records in any order
   * @param skipped in any order
   */
  public static Dossier of(
      Codebook codebook, Collection<ReportRecord> records, Collection<Skipped> skipped) {
    List<ReportRecord> filed = Filing.file(records);
    List<String> originals = Filing.originals(filed);
    Map<String, Cast> casts = new LinkedHashMap<>();
    List<FiledReport> reports = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      ReportRecord record = filed.get(i);
      casts.put(record.report().id(), record.cast());
      reports.add(new FiledReport(record.report(), originals.get(i), record.missed()));
    }
    MergedCast merged = new CastMerger().merge(casts);
    if (!codebook.sides().isEmpty() || !codebook.people().isEmpty()) {
      merged = new Recognition(codebook).apply(merged, lastSpoken(filed, merged));
    }
    List<Party> parties = parties(codebook, merged.actors());
    Map<String, String> partyOf = new HashMap<>();
    merged.actors().forEach(actor -> partyOf.put(actor.id(), idOf(actor.party(), parties)));
    List<FiledStatement> statements = new ArrayList<>();
    for (ReportRecord record : filed) {
      Map<String, String> ids = merged.ids().get(record.report().id());
      List<String> statementIds = record.ids();
      for (int i = 0; i < record.statements().size(); i++) {
        statements.add(file(record, i, statementIds, ids, partyOf));
      }
    }
    return new Dossier(
        codebook.title(),
        reports,
        skipped.stream()
            .sorted(Comparator.comparing(Skipped::path).thenComparing(Skipped::reason))
            .toList(),
        parties,
        merged.actors(),
        statements);
  }

  /** Id of the party that an actor of this dossier speaks for; empty if it is not known. */
  public String partyOf(Actor actor) {
    return idOf(actor.party(), parties);
  }

  private static FiledStatement file(
      ReportRecord record,
      int index,
      List<String> statementIds,
      Map<String, String> ids,
      Map<String, String> partyOf) {
    String report = record.report().id();
    Voice voice = record.cast().voices().get(index);
    String speaker = ids.getOrDefault(voice.speaker(), "");
    List<String> jointWith =
        voice.jointWith().stream()
            .map(ids::get)
            .filter(id -> !id.equals(speaker))
            .distinct()
            .toList();
    Statement statement = record.statements().get(index);
    return new FiledStatement(
        statementIds.get(index),
        report,
        statement,
        speaker,
        jointWith,
        partyOf.getOrDefault(speaker, ""),
        statement.isInner() ? statementIds.get(statement.via()) : "");
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

  /** The parties that actors have, the codebook's under their own ids; sorted by id. */
  private static List<Party> parties(Codebook codebook, List<Actor> actors) {
    Map<String, Party> byName = new HashMap<>();
    codebook.sides().forEach(side -> byName.put(side.party().name(), side.party()));
    Map<String, Party> byId = new TreeMap<>();
    actors.stream()
        .map(Actor::party)
        .filter(name -> !name.isEmpty())
        .sorted()
        .map(name -> byName.getOrDefault(name, Party.named(name)))
        .forEach(party -> byId.putIfAbsent(party.id(), party));
    return List.copyOf(byId.values());
  }

  private static String idOf(String name, List<Party> parties) {
    return parties.stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .map(Party::id)
        .orElseGet(() -> name.isEmpty() ? "" : Party.named(name).id());
  }
}
