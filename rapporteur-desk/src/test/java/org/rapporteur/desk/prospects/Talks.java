package org.rapporteur.desk.prospects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.act.Act;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;

/** A dossier told by hand: parties, issues, and what each said where, one report a statement. */
final class Talks {
  private final String title;
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private final List<FiledReport> reports = new ArrayList<>();
  private final List<FiledStatement> statements = new ArrayList<>();
  private final List<FiledTerm> terms = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();

  Talks(String title) {
    this.title = title;
  }

  /** Four parties' worth of an invented negotiation: two who can act, one who only speaks. */
  static Talks ofTheLake() {
    return new Talks("Lake Tarn: the talks")
        .party("arvonia", "Arvonia")
        .party("belmark", "Belmark")
        .party("guild", "Lake Guild")
        .issue(
            "flow",
            "Winter flow",
            "Arvonia guarantees a minimum flow.",
            "none",
            "40 m3/s",
            "60 m3/s")
        .issue("pay", "Payment", "Belmark pays for lost power")
        .issue("gauges", "Gauges", "A joint team reads the gauges")
        .says("a", "2031-02-01", "belmark", Act.DEMAND, "demanded 60 m3/s", "flow", Stance.FAVOURS)
        .figure(60)
        .says(
            "b",
            "2031-02-03",
            "arvonia",
            Act.CONDITION,
            "would grant 40 m3/s if the payment came",
            "flow",
            Stance.CONDITIONAL)
        .figure(40)
        .condition("if the payment came")
        .says("c", "2031-02-04", "belmark", Act.REJECT, "refused to pay", "pay", Stance.OPPOSES)
        .says(
            "d",
            "2031-02-05",
            "arvonia",
            Act.ACCEPT,
            "agreed to the team",
            "gauges",
            Stance.FAVOURS)
        .says(
            "e", "2031-02-06", "guild", Act.STATE, "was all for the team", "gauges", Stance.FAVOURS)
        .says(
            "f",
            "2031-02-07",
            "belmark",
            Act.THREATEN,
            "threatened to go to court",
            "gauges",
            Stance.UNCLEAR)
        .holds("belmark", "flow", Stance.FAVOURS, 3, "a#1")
        .holds("arvonia", "flow", Stance.CONDITIONAL, 1, "b#1")
        .holds("belmark", "pay", Stance.OPPOSES, 2, "c#1")
        .holds("arvonia", "gauges", Stance.FAVOURS, 2, "d#1")
        .holds("guild", "gauges", Stance.FAVOURS, 1, "e#1")
        .holds("belmark", "gauges", Stance.UNCLEAR, 1, "f#1");
  }

  Talks party(String id, String name) {
    parties.put(id, new Party(id, name));
    actors.add(
        new Actor(
            id, name, ActorKind.GOVERNMENT, true, 0, "", name, List.of(), List.of(), List.of()));
    return this;
  }

  Talks issue(String id, String name, String proposition, String... outcomes) {
    issues.add(new Issue(id, name, proposition, List.of(), List.of(outcomes)));
    return this;
  }

  /** A statement in a report of its own, whose text is the words. */
  Talks says(
      String report, String day, String party, Act act, String words, String issue, Stance stance) {
    Imprint imprint = new Imprint("", "", day, "");
    reports.add(
        new FiledReport(
            new Report(report, report + ".txt", imprint, "en", ReportText.of(words), 0, List.of()),
            "",
            "",
            "",
            List.of()));
    int length = words.codePointCount(0, words.length());
    Statement statement =
        new Statement(
            List.of(),
            List.of(),
            List.of(new Span(0, length)),
            Kind.INDIRECT,
            Realis.ASSERTED,
            0.9);
    statements.add(
        new FiledStatement(
            report + "#1",
            report,
            statement,
            party,
            List.of(),
            party,
            "",
            "",
            act,
            "",
            List.of(new Bearing(issue, stance, List.of(), 0.6))));
    return this;
  }

  /** The last statement puts forward so many m3/s. */
  Talks figure(double value) {
    FiledStatement last = statements.get(statements.size() - 1);
    Quantity quantity = new Quantity("m3/s", value, Double.NaN, Double.NaN);
    terms.add(
        new FiledTerm(
            last.report(),
            new Term(span((int) value + " m3/s"), quantity, false, "", Term.Role.PROPOSED, 0),
            last.speaker(),
            last.bearings().get(0).issue()));
    return this;
  }

  /** The last statement depends on these words of it. */
  Talks condition(String words) {
    int last = statements.size() - 1;
    Bearing bearing = statements.get(last).bearings().get(0);
    statements.set(
        last,
        statements
            .get(last)
            .bearing(
                List.of(
                    new Bearing(bearing.issue(), bearing.stance(), List.of(span(words)), 0.6))));
    return this;
  }

  Talks holds(String party, String issue, Stance stance, int sources, String... evidence) {
    positions.add(
        new Position(
            party, issue, stance, "2031-02-01", "", sources, List.of(), List.of(evidence)));
    return this;
  }

  Dossier dossier() {
    return new Dossier(
        title,
        reports,
        List.of(),
        List.of(),
        List.copyOf(parties.values()),
        actors,
        issues,
        statements,
        List.of(),
        List.of(),
        List.of(),
        positions,
        terms,
        List.of(),
        List.of());
  }

  private Span span(String words) {
    int start = reports.get(reports.size() - 1).report().text().raw().indexOf(words);
    return new Span(start, start + words.length());
  }
}
