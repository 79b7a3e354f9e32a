package org.rapporteur.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

/**
 * Writes a dossier's statements as a table, one row a statement, in RFC 4180 CSV.
 *
 * <p>Pieces of a source, cue or content are joined by " … "; {@code start} and {@code end} are the
 * content's outer offsets in code points. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as OWASP advises ("CSV injection").
 */
public final class StatementsCsv {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private static final String[] HEADINGS = {
    "report",
    "outlet",
    "published",
    "said",
    "speaker",
    "party",
    "kind",
    "realis",
    "act",
    "via",
    "source",
    "cue",
    "content",
    "start",
    "end",
    "url"
  };

  /**
   * Writes a heading row and a row for each statement. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Dossier dossier, Writer out) throws IOException {
    Map<String, FiledReport> reports = new HashMap<>();
    dossier.reports().forEach(filed -> reports.put(filed.report().id(), filed));
    Map<String, String> actors =
        dossier.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    Map<String, String> parties =
        dossier.parties().stream().collect(Collectors.toMap(Party::id, Party::name));
    Map<String, FiledStatement> byId = new HashMap<>();
    dossier.statements().forEach(filed -> byId.put(filed.id(), filed));
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    table.writeRecord(HEADINGS);
    for (FiledStatement filed : dossier.statements()) {
      Imprint imprint = reports.get(filed.report()).report().imprint();
      ReportText text = reports.get(filed.report()).report().text();
      Statement statement = filed.statement();
      List<Span> content = statement.content();
      List<String> speakers = new ArrayList<>();
      speakers.add(actors.getOrDefault(filed.speaker(), ""));
      filed.jointWith().forEach(id -> speakers.add(actors.get(id)));
      table.writeRecord(
          harmless(filed.report()),
          harmless(imprint.outlet()),
          imprint.published(),
          filed.said(),
          harmless(String.join("; ", speakers)),
          harmless(parties.getOrDefault(filed.party(), "")),
          Interchange.name(statement.kind()),
          Interchange.name(statement.realis()),
          filed.act().label(),
          harmless(filed.via().isEmpty() ? "" : teller(byId.get(filed.via()), actors)),
          harmless(Interchange.words(statement.source(), text)),
          harmless(Interchange.words(statement.cue(), text)),
          harmless(Interchange.words(content, text)),
          Integer.toString(content.get(0).start()),
          Integer.toString(content.get(content.size() - 1).end()),
          harmless(imprint.url()));
    }
    table.flush();
  }

  /** Who tells what stands in a statement: its speaker, or its id if nobody is named. */
  private static String teller(FiledStatement outer, Map<String, String> actors) {
    return actors.getOrDefault(outer.speaker(), outer.id());
  }

  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
