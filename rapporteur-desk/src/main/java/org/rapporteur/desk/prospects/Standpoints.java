package org.rapporteur.desk.prospects;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.Act;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.statement.Statement.Realis;

/**
 * Where the parties of a dossier stand now, and what they said on each issue. Of the parties that
 * hold a position with a side, those with most independent sources.
 */
final class Standpoints {
  private static final int MOST_PARTIES = 6;

  private final Dossier dossier;
  private final Map<String, Map<String, Position>> now = new HashMap<>();
  private final Set<String> retelling;
  private final List<Party> parties;
  private final List<Issue> issues;

  Standpoints(Dossier dossier) {
    this.dossier = dossier;
    dossier.positions().stream()
        .filter(position -> position.until().isEmpty())
        .forEach(
            position ->
                now.computeIfAbsent(position.party(), party -> new HashMap<>())
                    .put(position.issue(), position));
    this.retelling =
        dossier.reports().stream()
            .filter(filed -> !filed.rewriteOf().isEmpty() || !filed.duplicateOf().isEmpty())
            .map(filed -> filed.report().id())
            .collect(toSet());
    Map<String, Party> byId =
        dossier.parties().stream().collect(toMap(Party::id, party -> party, (a, b) -> a));
    this.parties =
        now.keySet().stream()
            .filter(party -> now.get(party).values().stream().anyMatch(Standpoints::hasSide))
            .map(id -> byId.getOrDefault(id, new Party(id, id)))
            .sorted(
                Comparator.comparingInt((Party party) -> -sources(party)).thenComparing(Party::id))
            .limit(MOST_PARTIES)
            .toList();
    this.issues = dossier.issues().stream().filter(issue -> sources(issue) > 0).toList();
  }

  private static boolean hasSide(Position position) {
    return position.stance() != Stance.UNCLEAR;
  }

  /** The parties with a side, those with most independent sources first; six at most. */
  List<Party> parties() {
    return parties;
  }

  /** The issues on which one of them has a side, in the order of the dossier. */
  List<Issue> issues() {
    return issues;
  }

  /** The position that a party holds now. */
  Optional<Position> now(Party party, Issue issue) {
    return Optional.ofNullable(now.getOrDefault(party.id(), Map.of()).get(issue.id()));
  }

  /** The positions that a party held before, in the order of time. */
  List<Position> before(Party party, Issue issue) {
    return dossier.positions().stream()
        .filter(position -> !position.until().isEmpty())
        .filter(position -> position.party().equals(party.id()))
        .filter(position -> position.issue().equals(issue.id()))
        .toList();
  }

  /** What a party says on an issue, refusals included, without what rewrites and copies retell. */
  List<FiledStatement> statements(Party party, Issue issue) {
    return dossier.statements().stream()
        .filter(filed -> filed.party().equals(party.id()) && !retelling.contains(filed.report()))
        .filter(filed -> filed.bearings().stream().anyMatch(on -> on.issue().equals(issue.id())))
        .filter(Standpoints::counts)
        .toList();
  }

  private static boolean counts(FiledStatement filed) {
    Realis realis = filed.statement().realis();
    return realis == Realis.ASSERTED || realis == Realis.NEGATED && filed.act() == Act.REJECT;
  }

  /** Whether a report only retells another. */
  boolean retells(String report) {
    return retelling.contains(report);
  }

  /** On how many independent sources the sides rest that a party takes, added up over issues. */
  int sources(Party party) {
    return now.getOrDefault(party.id(), Map.of()).values().stream()
        .filter(Standpoints::hasSide)
        .mapToInt(Position::sources)
        .sum();
  }

  /** On how many independent sources the sides rest that are taken on an issue, added up. */
  int sources(Issue issue) {
    return parties.stream()
        .flatMap(party -> now(party, issue).stream())
        .filter(Standpoints::hasSide)
        .mapToInt(Position::sources)
        .sum();
  }

  /** "12 reports, 2031-01-14 to 2031-02-24". */
  String reports() {
    List<String> days =
        dossier.reports().stream()
            .map(FiledReport::report)
            .map(report -> report.imprint().published())
            .filter(day -> !day.isEmpty())
            .sorted()
            .toList();
    int number = dossier.reports().size();
    String reports = number + (number == 1 ? " report" : " reports");
    if (days.isEmpty()) {
      return reports;
    }
    String first = days.get(0);
    String last = days.get(days.size() - 1);
    return reports + (first.equals(last) ? ", " + first : ", " + first + " to " + last);
  }
}
