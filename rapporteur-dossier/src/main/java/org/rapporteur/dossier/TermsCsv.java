package org.rapporteur.dossier;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.report.Report;
import org.rapporteur.term.Amount;
import org.rapporteur.term.Dates;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;

/**
 * Writes a dossier's terms as a table, one row a term, in RFC 4180 CSV. Cells are made harmless as
 * in {@link StatementsCsv}.
 */
public final class TermsCsv {
  private static final String[] HEADINGS = {
    "report",
    "outlet",
    "published",
    "claimedBy",
    "role",
    "value",
    "unit",
    "low",
    "high",
    "approximate",
    "measures",
    "text",
    "start",
    "end",
    "url"
  };

  /**
   * Writes a heading row and a row for each term. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Dossier dossier, Writer out) throws IOException {
    Map<String, Report> reports = new HashMap<>();
    dossier.reports().forEach(filed -> reports.put(filed.report().id(), filed.report()));
    Map<String, String> actors =
        dossier.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    table.writeRecord(HEADINGS);
    for (FiledTerm filed : dossier.terms()) {
      Report report = reports.get(filed.report());
      Term term = filed.term();
      table.writeRecord(
          StatementsCsv.harmless(filed.report()),
          StatementsCsv.harmless(report.imprint().outlet()),
          report.imprint().published(),
          StatementsCsv.harmless(actors.getOrDefault(filed.claimedBy(), "")),
          Interchange.name(term.role()),
          value(term.amount()),
          term.amount().unit(),
          low(term.amount()),
          high(term.amount()),
          Boolean.toString(term.approximate()),
          StatementsCsv.harmless(term.measures()),
          StatementsCsv.harmless(report.text().slice(term.span())),
          Integer.toString(term.span().start()),
          Integer.toString(term.span().end()),
          StatementsCsv.harmless(report.imprint().url()));
    }
    table.flush();
  }

  private static String value(Amount amount) {
    if (amount instanceof Dates dates) {
      return dates.isSingle() ? dates.first().toString() : "";
    }
    return number(((Quantity) amount).value());
  }

  private static String low(Amount amount) {
    if (amount instanceof Dates dates) {
      return dates.isSingle() ? "" : dates.first().toString();
    }
    return number(((Quantity) amount).low());
  }

  private static String high(Amount amount) {
    if (amount instanceof Dates dates) {
      return dates.isSingle() ? "" : dates.last().toString();
    }
    return number(((Quantity) amount).high());
  }

  private static String number(double number) {
    return Double.isNaN(number) ? "" : Decimal.of(number);
  }
}
