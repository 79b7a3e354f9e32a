package org.rapporteur.dossier;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;

/**
 * Writes a dossier's positions as a table, one row a position, in RFC 4180 CSV. Ids of statements
 * stand between blanks. Cells are made harmless as in {@link StatementsCsv}.
 */
public final class PositionsCsv {
  private static final String[] HEADINGS = {
    "party", "issue", "stance", "since", "until", "sources", "evidence", "dissent"
  };

  /**
   * Writes a heading row and a row for each position. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Dossier dossier, Writer out) throws IOException {
    Map<String, String> parties = dossier.parties().stream().collect(toMap(Party::id, Party::name));
    Map<String, String> issues = dossier.issues().stream().collect(toMap(Issue::id, Issue::name));
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    table.writeRecord(HEADINGS);
    for (Position position : dossier.positions()) {
      table.writeRecord(
          StatementsCsv.harmless(parties.getOrDefault(position.party(), position.party())),
          StatementsCsv.harmless(issues.getOrDefault(position.issue(), position.issue())),
          Interchange.name(position.stance()),
          position.since(),
          position.until(),
          Integer.toString(position.sources()),
          StatementsCsv.harmless(String.join(" ", position.evidence())),
          StatementsCsv.harmless(String.join(" ", position.dissent())));
    }
    table.flush();
  }
}
