package org.rapporteur.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.act.Act;
import org.rapporteur.act.Move;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Stance;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * Invented statements on whether Arvonia is to open its dam, one issue. Actors belong to a party by
 * the part of their name before the point: {@code arvonia.lind}; {@code arvonia} is the party.
 */
final class Talks {
  static final String ISSUE = "inspections";

  private final Map<String, Provenance> reports = new TreeMap<>();
  private final List<FiledStatement> statements = new ArrayList<>();
  private final List<FiledMove> moves = new ArrayList<>();
  private final Map<String, String> utterances = new TreeMap<>();
  private final Map<String, String> credits = new TreeMap<>();

  /** A report of a story of its own. */
  Talks report(String id, String published) {
    return report(id, published, id, "story of " + id);
  }

  Talks report(String id, String published, String origin, String story) {
    String told = reports.containsKey(origin) ? reports.get(origin).told() : published;
    reports.put(id, new Provenance(origin, story, told));
    return this;
  }

  /** Adds a statement in the reporter's words. */
  Talks says(String id, String speaker, String said, Stance stance) {
    return add(id, speaker, said, stance, Kind.INDIRECT, Realis.ASSERTED, Act.STATE, "");
  }

  /** Adds a statement whose stance was read only as surely as {@code confidence}. */
  Talks seemsToSay(String id, String speaker, String said, Stance stance, double confidence) {
    List<Bearing> bearing = List.of(new Bearing(ISSUE, stance, List.of(), confidence));
    statements.add(
        filed(id, speaker, said, bearing, Kind.INDIRECT, Realis.ASSERTED, Act.STATE, ""));
    return this;
  }

  Talks quotes(String id, String speaker, String said, Stance stance) {
    return add(id, speaker, said, stance, Kind.DIRECT, Realis.ASSERTED, Act.STATE, "");
  }

  Talks tells(String id, String teller, String speaker, String said, Stance stance) {
    statements.add(
        filed(id, teller, said, List.of(), Kind.INDIRECT, Realis.ASSERTED, Act.STATE, ""));
    return add(id + "a", speaker, said, stance, Kind.INDIRECT, Realis.ASSERTED, Act.STATE, id);
  }

  Talks realis(String id, String speaker, String said, Stance stance, Realis realis, Act act) {
    return add(id, speaker, said, stance, Kind.INDIRECT, realis, act, "");
  }

  Talks moves(String id, String actor, String date, Stance stance) {
    moves.add(
        new FiledMove(
            id,
            reportOf(id),
            new Move(new Span(0, 1), Act.ACCEPT, List.of(), List.of(), date),
            actor,
            partyOf(actor),
            "",
            List.of(new Bearing(ISSUE, stance, List.of(), 0.9))));
    return this;
  }

  Talks utterance(String utterance, String... ids) {
    List.of(ids).forEach(id -> utterances.put(id, utterance));
    return this;
  }

  /** Tells that a statement's report has it from another report. */
  Talks credited(String id, String report) {
    credits.put(id, report);
    return this;
  }

  /** Adds a statement that the speaker makes together with others. */
  Talks jointly(String id, String speaker, String other, String said, Stance stance) {
    FiledStatement one =
        filed(id, speaker, said, bearing(stance), Kind.DIRECT, Realis.ASSERTED, Act.STATE, "");
    statements.add(
        new FiledStatement(
            one.id(),
            one.report(),
            one.statement(),
            one.speaker(),
            List.of(other),
            one.party(),
            one.via(),
            one.said(),
            one.act(),
            one.target(),
            one.bearings()));
    return this;
  }

  private Talks add(
      String id,
      String speaker,
      String said,
      Stance stance,
      Kind kind,
      Realis realis,
      Act act,
      String via) {
    statements.add(filed(id, speaker, said, bearing(stance), kind, realis, act, via));
    return this;
  }

  private static List<Bearing> bearing(Stance stance) {
    return List.of(new Bearing(ISSUE, stance, List.of(), 0.9));
  }

  private static FiledStatement filed(
      String id,
      String speaker,
      String said,
      List<Bearing> bearings,
      Kind kind,
      Realis realis,
      Act act,
      String via) {
    List<Span> some = List.of(new Span(0, 1));
    return new FiledStatement(
        id,
        reportOf(id),
        new Statement(some, some, some, kind, realis, 0.9),
        speaker,
        List.of(),
        partyOf(speaker),
        via,
        said,
        act,
        "",
        bearings);
  }

  private static String reportOf(String id) {
    return id.split("[#!]", -1)[0];
  }

  private static String partyOf(String actor) {
    return actor.contains(".")
        ? actor.substring(0, actor.indexOf('.'))
        : actor.equals("arvonia") ? actor : "";
  }

  List<FiledStatement> statements() {
    return statements;
  }

  List<FiledMove> moves() {
    return moves;
  }

  Map<String, Provenance> reports() {
    return reports;
  }

  Map<String, String> utterances() {
    return utterances;
  }

  List<Position> positions() {
    return positions(statements);
  }

  List<Position> positions(List<FiledStatement> inThisOrder) {
    return new Positions(
            reports,
            Set.of("arvonia"),
            Set.of("arvonia.official"),
            (actor, report) -> partyOf(actor))
        .of(inThisOrder, moves, utterances, credits);
  }

  /** "arvonia opposes 2031-01-14..2031-02-12 (2)", and what is at odds with it after a "/". */
  List<String> matrix() {
    return positions().stream()
        .map(
            p ->
                p.party()
                    + " "
                    + p.stance().name().toLowerCase(java.util.Locale.ROOT)
                    + " "
                    + p.since()
                    + ".."
                    + p.until()
                    + " ("
                    + p.sources()
                    + ")"
                    + (p.dissent().isEmpty() ? "" : " / " + String.join(" ", p.dissent())))
        .toList();
  }
}
