package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.CastMerger;
import org.rapporteur.actor.MergedCast;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Skipped;

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
   * @param title what the negotiation is called, or the empty string
   * @param records in any order
   * @param skipped in any order
   */
  public static Dossier of(
      String title, Collection<ReportRecord> records, Collection<Skipped> skipped) {
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
    Map<String, Party> partyOf = partyOf(merged.actors());
    List<FiledStatement> statements = new ArrayList<>();
    for (ReportRecord record : filed) {
      Map<String, String> ids = merged.ids().get(record.report().id());
      for (int i = 0; i < record.statements().size(); i++) {
        statements.add(file(record, i, ids, partyOf));
      }
    }
    return new Dossier(
        title,
        reports,
        skipped.stream()
            .sorted(Comparator.comparing(Skipped::path).thenComparing(Skipped::reason))
            .toList(),
        partyOf.values().stream().distinct().sorted(Comparator.comparing(Party::id)).toList(),
        merged.actors(),
        statements);
  }

  private static FiledStatement file(
      ReportRecord record, int index, Map<String, String> ids, Map<String, Party> partyOf) {
    String report = record.report().id();
    Voice voice = record.cast().voices().get(index);
    String speaker = ids.getOrDefault(voice.speaker(), "");
    List<String> jointWith =
        voice.jointWith().stream()
            .map(ids::get)
            .filter(id -> !id.equals(speaker))
            .distinct()
            .toList();
    Party party = partyOf.get(speaker);
    return new FiledStatement(
        report + "#" + (index + 1),
        report,
        record.statements().get(index),
        speaker,
        jointWith,
        party == null ? "" : party.id());
  }

  /** The party of each actor that has one, by the actor's id. */
  private static Map<String, Party> partyOf(List<Actor> actors) {
    Map<String, Party> known = new HashMap<>();
    actors.stream()
        .map(Actor::party)
        .filter(name -> !name.isEmpty())
        .sorted()
        .map(Party::named)
        .forEach(party -> known.putIfAbsent(party.id(), party));
    Map<String, Party> parties = new HashMap<>();
    for (Actor actor : actors) {
      if (!actor.party().isEmpty()) {
        parties.put(actor.id(), known.get(Party.named(actor.party()).id()));
      }
    }
    return parties;
  }
}
