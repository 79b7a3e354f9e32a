package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.act.Act;
import org.rapporteur.act.ActReading;
import org.rapporteur.act.Move;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Cast;
import org.rapporteur.actor.Evidence;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Term;
import org.rapporteur.time.PartialDate;

/**
 * What one report says and who says it.
 *
 * @param report the report
 * @param statements in the order of their first content
 * @param cast the speakers, with a voice for each statement
 * @param missed sentences that hold a cue or a quotation mark but gave no statement, for review
 * @param said when statements were said, by their index; those whose date is not known are left out
 * @param terms in the order of the text
 * @param acts what the statements do, one for each
 * @param moves in the order of the text
 * @param commitments the earlier agreements that it names, in the order of the text
 */
public record ReportRecord(
    Report report,
    List<Statement> statements,
    Cast cast,
    List<Span> missed,
    Map<Integer, PartialDate> said,
    List<Term> terms,
    List<ActReading> acts,
    List<Move> moves,
    List<Commitment> commitments) {

  private static final int LETTERS = 26;
  private static final Set<Act> PUTTING_FORWARD =
      Set.of(Act.PROPOSE, Act.OFFER, Act.DEMAND, Act.CONCEDE);

  /**
   * Copies the lists and the map.
   *
   * @throws IllegalArgumentException if there is not one voice and one act for each statement, or a
   *     statement stands before the one in whose content it stands
   */
  public ReportRecord {
    statements = List.copyOf(statements);
    missed = List.copyOf(missed);
    said = Map.copyOf(said);
    terms = List.copyOf(terms);
    acts = List.copyOf(acts);
    moves = List.copyOf(moves);
    commitments = List.copyOf(commitments);
    if (cast.voices().size() != statements.size()) {
      throw new IllegalArgumentException(
          cast.voices().size() + " voices for " + statements.size() + " statements");
    }
    if (acts.size() != statements.size()) {
      throw new IllegalArgumentException(
          acts.size() + " acts for " + statements.size() + " statements");
    }
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).via() >= i) {
        throw new IllegalArgumentException("statement " + i + " stands before its enclosing one");
      }
    }
  }

  /**
   * Ids of the statements, in their order. An outermost one has the report's id, "#" and its number
   * among the outermost, from 1; one inside another has the id of that and a letter: {@code
   * post#3a} is the first in the content of {@code post#3}.
   */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    Map<Integer, Integer> inner = new HashMap<>();
    int outermost = 0;
    for (Statement statement : statements) {
      if (statement.isInner()) {
        int number = inner.merge(statement.via(), 1, Integer::sum);
        ids.add(ids.get(statement.via()) + letter(number));
      } else {
        outermost++;
        ids.add(report.id() + "#" + outermost);
      }
    }
    return ids;
  }

  /** "a" to "z", then "z2", "z3" … */
  private static String letter(int number) {
    return number <= LETTERS ? Character.toString('a' + number - 1) : "z" + (number - LETTERS + 1);
  }

  /** A record without dates, terms, moves and commitments, in which all statements merely state. */
  public ReportRecord(Report report, List<Statement> statements, Cast cast, List<Span> missed) {
    this(
        report,
        statements,
        cast,
        missed,
        Map.of(),
        List.of(),
        Collections.nCopies(statements.size(), new ActReading(Act.STATE, List.of())),
        List.of(),
        List.of());
  }

  /** The same with other speakers. */
  public ReportRecord with(Cast other) {
    return new ReportRecord(
        report, statements, other, missed, said, terms, acts, moves, commitments);
  }

  /** When a statement was said, in ISO 8601; empty if it is not known. */
  public String said(int statement) {
    PartialDate date = said.get(statement);
    return date == null ? "" : date.toString();
  }

  /**
   * The move that puts a term forward in the reporter's words: "Belmark raised its offer to 7
   * percent". Its index; -1 if the term stands in a statement or in no such move.
   */
  public int moveWith(Term term) {
    if (term.statement() < 0) {
      for (int i = 0; i < moves.size(); i++) {
        Move move = moves.get(i);
        if (PUTTING_FORWARD.contains(move.act()) && move.span().contains(term.span())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** This record with its report under another id, in the evidence too. */
  public ReportRecord withId(String id) {
    if (id.equals(report.id())) {
      return this;
    }
    List<Actor> actors = cast.actors().stream().map(actor -> cite(actor, id)).toList();
    return new ReportRecord(
        report.withId(id),
        statements,
        new Cast(actors, cast.voices(), cast.references()),
        missed,
        said,
        terms,
        acts,
        moves,
        commitments);
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
