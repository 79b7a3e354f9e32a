package org.rapporteur.record;

import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Evidence;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * What one report says and who says it.
 *
 * @param report the report
 * @param statements in the order of their first content
 * @param cast the speakers, with a voice for each statement
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 */
public record ReportRecord(
    Report report, List<Statement> statements, Cast cast, List<Span> missed) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is not one voice for each statement
   */
  public ReportRecord {
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
    if (cast.voices().size() != statements.size()) {
      throw new IllegalArgumentException(
          cast.voices().size() + " voices for " + statements.size() + " statements");
    }
  }

  /** This record with its report under another id, in the evidence too. */
  public ReportRecord withId(String id) {
    if (id.equals(report.id())) {
      return this;
    }
    List<Actor> actors = cast.actors().stream().map(actor -> cite(actor, id)).toList();
    return new ReportRecord(
        report.withId(id), statements, new Cast(actors, cast.voices(), cast.references()), missed);
  }

  private static Actor cite(Actor actor, String id) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.named(),
        actor.count(),
        actor.affiliation(),
        actor.party(),
        actor.partyEvidence().stream()
            .map(evidence -> new Evidence(id, evidence.span(), evidence.text()))
            .toList(),
        actor.roles(),
        actor.aliases());
  }
}
