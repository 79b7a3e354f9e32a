package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.act.ActReading;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.Span;
import org.rapporteur.term.Dates;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;
import org.rapporteur.term.Term.Role;
import org.rapporteur.time.PartialDate;

/** What the program writes for other programs, character by character. */
class OutputTest {
  private static final InterchangeSchema SCHEMA = new InterchangeSchema();

  @Test
  void interchange() throws IOException {
    assertThat(json(false)).isEqualTo(expected("sorrel-talks.json"));
  }

  @Test
  void interchangeFollowsItsSchema() throws IOException {
    assertThat(SCHEMA.violations(json(false))).isEmpty();
    assertThat(SCHEMA.violations(json(true))).isEmpty();
  }

  @Test
  void textIsThereWhenAskedFor() throws IOException {
    JsonNode with = new JsonMapper().readTree(json(true));
    JsonNode without = new JsonMapper().readTree(json(false));

    assertThat(with.at("/reports/2/text").asText())
        .isEqualTo(SorrelTalks.records().get(1).report().text().raw());
    assertThat(without.at("/reports/2").has("text")).isFalse();
  }

  @Test
  void statementLines() throws IOException {
    String lines = lines();

    assertThat(lines).isEqualTo(expected("sorrel-talks.jsonl"));
    assertThat(SCHEMA.violationsOfLines(lines)).isEmpty();
  }

  @Test
  void datesAndTerms() throws IOException {
    StringWriter out = new StringWriter();
    new Interchange(false).write(lakeFund(), out);

    assertThat(SCHEMA.violations(out.toString())).isEmpty();
    assertThat(out.toString())
        .contains("\"said\":\"2031-02\",\"saidPrecision\":\"month\"")
        .contains(
            """
            "terms":[
            {"value":5000000,"unit":"USD","low":5000000,"high":null,"approximate":false,\
            "measures":"gates","issue":null,"claimedBy":"mara-lind","role":"demanded",\
            "report":"fund","start":22,"end":41,"text":"at least $5 million"},
            {"value":0.333333333,"unit":"share","low":null,"high":null,"approximate":true,\
            "measures":null,"issue":null,"claimedBy":null,"role":"stated",\
            "report":"fund","start":57,"end":64,"text":"a third"},
            {"value":"2031-06","unit":"date","low":null,"high":null,"approximate":false,\
            "measures":null,"issue":null,"claimedBy":null,"role":"stated",\
            "report":"fund","start":73,"end":77,"text":"June"}],
            "timeline":[
            {"date":"2031-02","precision":"month","reported":false,"actor":"mara-lind",\
            "summary":"Mara Lind said: at least $5 million was due","statements":["fund#1"],\
            "moves":[]}]}
            """);
  }

  @Test
  void positionsTable() throws IOException {
    Dossier fund = lakeFund();
    Dossier dossier =
        new Dossier(
            fund.title(),
            fund.reports(),
            fund.skipped(),
            fund.stories(),
            fund.parties(),
            fund.actors(),
            List.of(new Issue("gates", "=Gates", "", List.of(), List.of())),
            fund.statements(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Position(
                    "arvonia",
                    "gates",
                    Stance.OPPOSES,
                    "2031-01",
                    "2031-02",
                    1,
                    List.of(),
                    List.of("fund#1")),
                new Position(
                    "arvonia",
                    "gates",
                    Stance.OPEN,
                    "2031-02",
                    "",
                    2,
                    List.of("fund#3"),
                    List.of("fund#1", "fund#2"))),
            fund.terms(),
            List.of(),
            List.of());
    StringWriter out = new StringWriter();
    new PositionsCsv().write(dossier, out);

    assertThat(out.toString().lines())
        .containsExactly(
            "party,issue,stance,since,until,sources,evidence,dissent",
            "Arvonia,'=Gates,opposes,2031-01,2031-02,1,fund#1,",
            "Arvonia,'=Gates,open,2031-02,,2,fund#1 fund#2,fund#3");
  }

  @Test
  void termsTable() throws IOException {
    StringWriter out = new StringWriter();
    new TermsCsv().write(lakeFund(), out);

    assertThat(out.toString())
        .isEqualTo(
            """
            report,outlet,published,claimedBy,role,value,unit,low,high,approximate,measures,text,start,end,url
            fund,,2031-03-02,Mara Lind,demanded,5000000,USD,5000000,,false,gates,at least $5 million,22,41,
            fund,,2031-03-02,,stated,0.333333333,share,,,true,,a third,57,64,
            fund,,2031-03-02,,stated,2031-06,date,,,false,,June,73,77,
            """
                .replace("\n", "\r\n"));
  }

  /** One statement with a date and a term, and two terms that nobody claims. */
  private static Dossier lakeFund() {
    String text = "Lind in February said at least $5 million was due; about a third came in June.";
    ReportRecord told =
        Told.in("fund", "2031-03-02", text)
            .speaker("Mara Lind", "Arvonia", "", "")
            .says("Mara Lind", "Lind", "said", "at least $5 million was due")
            .record();
    Quantity sum = new Quantity("USD", 5e6, 5e6, Double.NaN);
    Quantity third = new Quantity("share", 1 / 3.0, Double.NaN, Double.NaN);
    PartialDate june = PartialDate.monthOf(LocalDate.of(2031, 6, 5));
    List<Term> terms =
        List.of(
            new Term(new Span(22, 41), sum, false, "gates", Role.DEMANDED, 0),
            new Term(new Span(57, 64), third, true, "", Role.STATED, -1),
            new Term(new Span(73, 77), new Dates(june, june), false, "", Role.STATED, -1));
    ReportRecord record =
        new ReportRecord(
            told.report(),
            told.statements(),
            told.cast(),
            told.missed(),
            Map.of(0, PartialDate.monthOf(LocalDate.of(2031, 2, 1))),
            terms,
            List.of(new ActReading(Act.DEMAND, List.of())),
            List.of(),
            List.of());
    return Dossier.of(Codebook.EMPTY, List.of(record), List.of());
  }

  @Test
  void hearsayAsALine() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(Codebook.EMPTY, out)) {
      lines.write(hearsay());
    }

    assertThat(SCHEMA.violationsOfLines(out.toString())).isEmpty();
    assertThat(out.toString().lines().toList().get(1))
        .contains("\"id\":\"post#1a\"", "\"via\":\"post#1\"", "\"addressee\":\"Hale\"");
  }

  @Test
  void hearsayInATableNamesWhoTellsIt() throws IOException {
    StringWriter out = new StringWriter();
    Dossier dossier = Dossier.of(Codebook.EMPTY, List.of(hearsay()), List.of());
    new StatementsCsv().write(dossier, out);

    assertThat(out.toString()).contains(",indirect,asserted,state,Aides,Lind,,to a truce,");
  }

  private static ReportRecord hearsay() {
    return Told.in("post", "", "Aides told Hale that Lind had agreed to a truce.")
        .speaker("Aides", "", "", "")
        .speaker("Lind", "", "", "")
        .says("Aides", "Aides", "told", "that Lind had agreed to a truce")
        .hears(0, "Lind", "Lind", "Hale", "to a truce")
        .record();
  }

  @Test
  void noStatementsNoLines() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(Codebook.EMPTY, out)) {
      lines.write(Told.in("quiet", "", "Nobody spoke.").record());
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void table() throws IOException {
    StringWriter out = new StringWriter();
    new StatementsCsv().write(SorrelTalks.dossier(), out);

    assertThat(out.toString()).isEqualTo(expected("sorrel-talks.csv").replace("\n", "\r\n"));
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreMadeHarmless() throws IOException {
    StringWriter out = new StringWriter();
    new StatementsCsv().write(SorrelTalks.dossier(), out);

    assertThat(out.toString()).contains(",'=SUM(A1) is no sum,");
  }

  private static String json(boolean withText) throws IOException {
    StringWriter out = new StringWriter();
    new Interchange(withText).write(SorrelTalks.dossier(), out);
    return out.toString();
  }

  private static String lines() throws IOException {
    StringWriter out = new StringWriter();
    try (StatementLines lines = new StatementLines(Codebook.EMPTY, out)) {
      for (ReportRecord record : SorrelTalks.records()) {
        lines.write(record);
      }
    }
    return out.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = OutputTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
