package org.rapporteur.dossier;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.position.Credits;
import org.rapporteur.position.Position;
import org.rapporteur.position.Positions;
import org.rapporteur.position.Provenance;
import org.rapporteur.position.Timeline;
import org.rapporteur.position.TimelineEntry;
import org.rapporteur.reconcile.Utterance;
import org.rapporteur.report.ReportText;

/** Where the parties of a dossier stand, and what happened when. */
final class Standing {
  private final Positions positions;
  private final Timeline timeline;
  private final Credits credits;

  Standing(
      Map<String, Provenance> provenance,
      List<FiledReport> reports,
      RecognisedCast cast,
      List<Party> sides) {
    Map<String, ReportText> texts = new HashMap<>();
    Map<String, String> days = new HashMap<>();
    for (FiledReport filed : reports) {
      texts.put(filed.report().id(), filed.report().text());
      days.put(filed.report().id(), filed.report().imprint().published());
    }
    List<Actor> actors = cast.cast().actors();
    Map<String, String> names = new HashMap<>();
    actors.forEach(actor -> names.put(actor.id(), actor.name()));
    Set<String> bodies =
        actors.stream().filter(Standing::isItsParty).map(Actor::id).collect(toSet());
    this.positions =
        new Positions(
            provenance,
            bodies,
            actors.stream().filter(actor -> !actor.named()).map(Actor::id).collect(toSet()),
            (actor, report) ->
                Dossier.idOf(cast.partyOn(actor, days.getOrDefault(report, "")), sides));
    this.timeline = new Timeline(provenance, texts, names);
    this.credits = new Credits(provenance, reports.stream().map(FiledReport::report).toList());
  }

  private static boolean isItsParty(Actor actor) {
    return !actor.party().isEmpty()
        && (actor.kind() == ActorKind.GOVERNMENT || actor.name().equals(actor.party()));
  }

  List<Position> positions(
      List<FiledStatement> statements, List<FiledMove> moves, List<Utterance> utterances) {
    return positions.of(statements, moves, byStatement(utterances), credits.of(statements));
  }

  List<TimelineEntry> timeline(
      List<FiledStatement> statements, List<FiledMove> moves, List<Utterance> utterances) {
    return timeline.of(statements, moves, byStatement(utterances));
  }

  private static Map<String, String> byStatement(List<Utterance> utterances) {
    Map<String, String> byStatement = new HashMap<>();
    for (Utterance utterance : utterances) {
      utterance.statements().forEach(statement -> byStatement.put(statement, utterance.id()));
    }
    return byStatement;
  }
}
