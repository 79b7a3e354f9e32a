package org.rapporteur.position;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.rapporteur.act.Act;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Stance;
import org.rapporteur.statement.Statement.Kind;

/**
 * Where parties stand on issues, from what their speakers said and did.
 *
 * <p><b>What counts.</b> Asserted statements and moves of actors who speak for a party, and
 * refusals ("did not agree to"). What was not said, or only if, moves nothing, and nor does anybody
 * outside the parties. Unclear stances count only where there are no others, those of moves never.
 *
 * <p><b>Weight.</b> Each statement weighs as much as it is direct: 1 in quotation marks, 0.8 in the
 * reporter's words and for a move, 0.5 at second hand, half as much again for each further teller;
 * times 0.6 if no name of the speaker is told; times the chance that its stance was read rightly,
 * and half of that for every thirty days that have gone by. A stance weighs the sum over its
 * independent sources, of each of which the weightiest statement counts: copies and rewrites are no
 * sources of their own, nor is a report for what it says it has from another, and what they tell
 * again is left out.
 *
 * <p><b>Change.</b> A speaker who is known to say something else later takes back what he said;
 * party and member can do so for one another, hearsay never for own words, and a stance that is
 * more likely misread than not never for one read more surely. The position is the stance that then
 * weighs most. It changes when somebody who held it has moved, or when another outweighs it by a
 * quarter. Later is known by the days that the words of the reports tell; reports of one story that
 * tell no day may speak of one moment. What else was said while a position stood is its dissent.
 * Stances are never averaged.
 *
 * <p>Does not depend on the order of what it is given. Immutable and safe for threads.
 */
public final class Positions {
  private static final double REPORTED = 0.8;
  private static final double SECOND_HAND = 0.5;
  private static final double UNNAMED = 0.6;
  private static final int MOST_TELLERS = 8;

  private final Map<String, Provenance> reports;
  private final Set<String> bodies;
  private final Set<String> unnamed;
  private final BinaryOperator<String> partyIn;

  /**
   * @param reports by their ids
   * @param bodies ids of the actors that are a party themselves: its government or delegation
   * @param unnamed ids of the actors of whom no name is told
   * @param partyIn the party that an actor spoke for when a report was published, by the ids of
   *     both; the empty string if it is not known
   */
  public Positions(
      Map<String, Provenance> reports,
      Set<String> bodies,
      Set<String> unnamed,
      BinaryOperator<String> partyIn) {
    this.reports = Map.copyOf(reports);
    this.bodies = Set.copyOf(bodies);
    this.unnamed = Set.copyOf(unnamed);
    this.partyIn = partyIn;
  }

  /**
   * The positions, by party, issue and time.
   *
   * @param utterances ids of utterances by the ids of the statements that carry them; may be empty
   * @param credits ids of the reports that statements of others are taken from, by the ids of the
   *     statements; may be empty
   */
  public List<Position> of(
      Collection<FiledStatement> statements,
      Collection<FiledMove> moves,
      Map<String, String> utterances,
      Map<String, String> credits) {
    Map<String, FiledStatement> byId =
        statements.stream().collect(toMap(FiledStatement::id, filed -> filed, (a, b) -> a));
    Map<String, Map<String, List<Evidence>>> cells = new TreeMap<>();
    for (FiledStatement filed : statements) {
      for (Bearing bearing : filed.bearings()) {
        if (moves(filed, bearing)) {
          int tellers = tellers(filed, byId);
          speakers(filed)
              .forEach(
                  (party, voice) ->
                      cell(cells, party, bearing)
                          .add(
                              evidence(
                                  filed,
                                  bearing,
                                  voice,
                                  tellers,
                                  utterances.getOrDefault(filed.id(), ""),
                                  credits.getOrDefault(filed.id(), filed.report()))));
        }
      }
    }
    for (FiledMove filed : moves) {
      if (!filed.party().isEmpty()) {
        filed.bearings().stream()
            .filter(bearing -> bearing.stance() != Stance.UNCLEAR)
            .forEach(bearing -> cell(cells, filed.party(), bearing).add(evidence(filed, bearing)));
      }
    }
    List<Position> positions = new ArrayList<>();
    cells.forEach(
        (party, issues) ->
            issues.forEach(
                (issue, evidence) ->
                    positions.addAll(new Cell(party, issue, evidence).positions())));
    return List.copyOf(positions);
  }

  private static List<Evidence> cell(
      Map<String, Map<String, List<Evidence>>> cells, String party, Bearing bearing) {
    return cells
        .computeIfAbsent(party, p -> new TreeMap<>())
        .computeIfAbsent(bearing.issue(), i -> new ArrayList<>());
  }

  /** Whether what a statement says on an issue can move a position. */
  private static boolean moves(FiledStatement filed, Bearing bearing) {
    return switch (filed.statement().realis()) {
      case ASSERTED -> true;
      case NEGATED -> filed.act() == Act.REJECT && bearing.stance() == Stance.OPPOSES;
      case HYPOTHETICAL -> false;
    };
  }

  /** One voice for each party that a statement is made for. */
  private Map<String, String> speakers(FiledStatement filed) {
    Map<String, String> voices = new TreeMap<>();
    voices.put(filed.party(), filed.speaker());
    for (String other : filed.jointWith()) {
      voices.putIfAbsent(partyIn.apply(other, filed.report()), other);
    }
    voices.remove("");
    return voices;
  }

  private Evidence evidence(
      FiledStatement filed,
      Bearing bearing,
      String voice,
      int tellers,
      String utterance,
      String from) {
    double own = filed.statement().kind() == Kind.INDIRECT ? REPORTED : 1;
    return evidence(
        filed.id(),
        filed.report(),
        from,
        voice,
        utterance,
        filed.said(),
        bearing,
        tellers,
        tellers == 0 ? own : Math.pow(SECOND_HAND, tellers));
  }

  private Evidence evidence(FiledMove filed, Bearing bearing) {
    return evidence(
        filed.id(),
        filed.report(),
        filed.report(),
        filed.actor(),
        "",
        filed.move().date(),
        bearing,
        0,
        REPORTED);
  }

  private Evidence evidence(
      String id,
      String report,
      String from,
      String voice,
      String utterance,
      String date,
      Bearing bearing,
      int tellers,
      double directness) {
    Provenance provenance = reports.getOrDefault(from, new Provenance(from, "", ""));
    String told = provenance.told();
    Optional<Period> when =
        Optional.of(date.isEmpty() ? told : date).filter(d -> !d.isEmpty()).map(Period::of);
    return new Evidence(
        id,
        report,
        provenance,
        voice,
        bodies.contains(voice),
        utterance,
        told.isEmpty() ? when : when.map(period -> period.until(LocalDate.parse(told))),
        !date.isEmpty(),
        bearing.stance(),
        tellers,
        unnamed.contains(voice) ? UNNAMED * directness : directness,
        bearing.confidence());
  }

  /** How many others stand between the report and the speaker of a statement. */
  private static int tellers(FiledStatement filed, Map<String, FiledStatement> byId) {
    Set<String> tellers = new HashSet<>();
    FiledStatement outer = byId.get(filed.via());
    for (int i = 0; outer != null && i < MOST_TELLERS; i++) {
      if (outer.speaker().isEmpty() || !outer.speaker().equals(filed.speaker())) {
        tellers.add(outer.id());
      }
      outer = byId.get(outer.via());
    }
    return tellers.size();
  }
}
