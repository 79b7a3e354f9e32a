package org.rapporteur.filing;

import java.util.List;
import org.rapporteur.act.Act;
import org.rapporteur.issue.Bearing;
import org.rapporteur.statement.Statement;

/**
 * A statement in its place in the dossier. What is unknown is the empty string.
 *
 * @param id as in {@link org.rapporteur.record.ReportRecord#ids()}
 * @param report id of its report
 * @param statement the statement
 * @param speaker id of the actor who speaks it
 * @param jointWith ids of those who speak it together with the speaker
 * @param party id of the party that the speaker spoke for when the report was published
 * @param via id of the statement whose content this one stands in; empty if it stands in none
 * @param said ISO 8601 day, month or year on which it was said
 * @param act what it does
 * @param target id of the actor at whom it is directed
 * @param bearings what it says on the dossier's issues, at most one for each
 */
public record FiledStatement(
    String id,
    String report,
    Statement statement,
    String speaker,
    List<String> jointWith,
    String party,
    String via,
    String said,
    Act act,
    String target,
    List<Bearing> bearings) {

  /** Copies the lists. */
  public FiledStatement {
    jointWith = List.copyOf(jointWith);
    bearings = List.copyOf(bearings);
  }

  /** The same statement with what it says on the issues. */
  public FiledStatement bearing(List<Bearing> on) {
    return new FiledStatement(
        id, report, statement, speaker, jointWith, party, via, said, act, target, on);
  }
}
