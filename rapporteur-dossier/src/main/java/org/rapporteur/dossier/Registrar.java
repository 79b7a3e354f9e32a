package org.rapporteur.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.act.ActReading;
import org.rapporteur.act.Move;
import org.rapporteur.actor.Reference;
import org.rapporteur.actor.Voice;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term;

/**
 * Enters what single reports tell into the dossier: each under an id of its own, with the actors of
 * the whole cast, their parties and the issues it bears on.
 */
final class Registrar {
  private final RecognisedCast cast;
  private final List<Party> sides;
  private final Agenda agenda;

  /**
   * A registrar of one dossier.
   *
   * @param cast everybody in the reports, with what the codebook says of them
   * @param sides the codebook's parties
   * @param agenda what each report bears on
   */
  Registrar(RecognisedCast cast, List<Party> sides, Agenda agenda) {
    this.cast = cast;
    this.sides = sides;
    this.agenda = agenda;
  }

  /** The questions on the table. */
  List<Issue> issues() {
    return agenda.issues();
  }

  Stream<FiledStatement> statements(ReportRecord record) {
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
                  partyId(voice.speaker(), day),
                  statement.isInner() ? statementIds.get(statement.via()) : "",
                  record.said(i),
                  reading.act(),
                  actorIn(reading.target(), references, ids),
                  bearings.get(i));
            });
  }

  Stream<FiledMove> moves(ReportRecord record) {
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
                  partyId(actor, day),
                  actorIn(move.target(), references, ids),
                  bearings.get(i));
            });
  }

  Stream<FiledTerm> terms(ReportRecord record) {
    String report = record.report().id();
    Map<String, String> ids = cast.cast().ids().get(report);
    List<String> issues = agenda.issuesOfTerms(report);
    ReferenceIndex references = new ReferenceIndex(record.cast().references());
    return IntStream.range(0, record.terms().size())
        .mapToObj(
            i -> {
              Term term = record.terms().get(i);
              return new FiledTerm(
                  report, term, claimant(term, record, references, ids), issues.get(i));
            });
  }

  /** Id of the actor who says a term or puts it forward; empty if nobody is known to. */
  private static String claimant(
      Term term, ReportRecord record, ReferenceIndex references, Map<String, String> ids) {
    if (term.statement() >= 0) {
      return record.cast().voices().get(term.statement()).as(ids).speaker();
    }
    int move = record.moveWith(term);
    return move < 0 ? "" : actorIn(record.moves().get(move).actor(), references, ids);
  }

  Stream<FiledCommitment> commitments(ReportRecord record) {
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

  private String partyId(String actor, String day) {
    return Dossier.idOf(cast.partyOn(actor, day), sides);
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
}
