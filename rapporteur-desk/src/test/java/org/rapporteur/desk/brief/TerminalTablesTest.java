package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.act.Move;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.TimelineEntry;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;
import org.rapporteur.term.Term.Role;

/** The tables of the time line and of earlier agreements, on the terminal. */
class TerminalTablesTest {
  private static final String TEXT =
      "Belmark walked out of the talks on the ferry line. Under the 2019 ferry accord Arvonia was"
          + " to pay for two ships and has done so. The Treaty of Sorrel collapsed. Nobody spoke of"
          + " the old truce.";

  @Test
  void timeLineAndEarlierAgreements() throws IOException {
    String brief = brief(timeline());

    assertThat(brief.substring(brief.indexOf("TIME LINE"))).isEqualTo(expected("tables.txt"));
  }

  @Test
  void onlyTheLastOfManyEntriesAreShown() throws IOException {
    List<TimelineEntry> many =
        IntStream.rangeClosed(1, 43)
            .mapToObj(year -> said(String.valueOf(2000 + year), false, "Entry " + year))
            .toList();

    assertThat(brief(many))
        .contains("TIME LINE\n  3 earlier entries; see --json\n  2004         Entry 4\n")
        .doesNotContain("Entry 3\n");
  }

  @Test
  void tablesWithoutRowsAreLeftOut() throws IOException {
    StringWriter out = new StringWriter();
    new TerminalBrief(false, false, false).write(dossier(List.of(), List.of()), out);

    assertThat(out.toString()).doesNotContain("TIME LINE").doesNotContain("EARLIER AGREEMENTS");
  }

  @Test
  void ofManyTermsThoseThatPlayAPartAreShown() throws IOException {
    List<FiledTerm> terms = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Role role = i < 48 ? Role.STATED : Role.DEMANDED;
      Term term =
          new Term(
              span("two ships"), new Quantity("km", i, Double.NaN, Double.NaN), false, "", role, 0);
      terms.add(new FiledTerm("ferry", term, "hale", ""));
    }
    StringWriter out = new StringWriter();
    new TerminalBrief(false, false, false).write(dossier(List.of(), List.of(), terms), out);

    assertThat(out.toString().lines().filter(line -> line.contains("demanded, says Jon Hale")))
        .hasSize(2);
    assertThat(out.toString().lines().filter(line -> line.contains("stated, says Jon Hale")))
        .hasSize(38);
    assertThat(out.toString()).contains("and 10 more; see --terms");
  }

  private static List<TimelineEntry> timeline() {
    return List.of(
        said("2031-02", false, "Jon Hale: the ferry must sail"),
        new TimelineEntry(
            "2031-02-10",
            false,
            "Belmark walked out of the talks on the ferry line",
            "hale",
            List.of(),
            List.of("ferry!1")),
        said(
            "2031-02-11",
            true,
            "Mara Lind said Arvonia had paid for all that it was to pay for, down to the last rope"
                + " and lamp"));
  }

  private static TimelineEntry said(String date, boolean reported, String summary) {
    return new TimelineEntry(date, reported, summary, "", List.of("ferry#1"), List.of());
  }

  private static List<FiledCommitment> agreements() {
    return List.of(
        agreement("2019 ferry accord", "2019", "pay for two ships", Status.KEPT, "lind", "hale"),
        agreement("Treaty of Sorrel", "", "", Status.BROKEN),
        agreement("the old truce", "", "", Status.UNTOLD));
  }

  private static FiledCommitment agreement(
      String name, String year, String promise, Status status, String... parties) {
    List<Span> promised =
        Stream.of(promise).filter(words -> !words.isEmpty()).map(TerminalTablesTest::span).toList();
    return new FiledCommitment(
        "ferry", new Commitment(span(name), year, List.of(), promised, status), List.of(parties));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Dossier dossier(List<TimelineEntry> timeline, List<FiledCommitment> agreements) {
    return dossier(timeline, agreements, List.of());
  }

  private static Dossier dossier(
      List<TimelineEntry> timeline, List<FiledCommitment> agreements, List<FiledTerm> terms) {
    Report report =
        new Report(
            "ferry",
            "ferry.txt",
            new Imprint("", "", "2031-02-11", ""),
            "en",
            ReportText.of(TEXT),
            0,
            List.of());
    Move left =
        new Move(
            span("Belmark walked out of the talks on the ferry line"),
            Act.REJECT,
            List.of(span("Belmark")),
            List.of(),
            "2031-02-10");
    List<Actor> actors = new ArrayList<>();
    for (String name : List.of("Jon Hale", "Mara Lind")) {
      String id = name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
      actors.add(
          new Actor(id, name, ActorKind.PERSON, true, 0, "", "", List.of(), List.of(), List.of()));
    }
    return new Dossier(
        "Ferry talks",
        List.of(new FiledReport(report, "", "", "", List.of())),
        List.of(),
        List.of(),
        List.of(new Party("belmark", "Belmark")),
        actors,
        List.of(new Issue("line", "The ferry line", "", List.of(), List.of())),
        List.of(),
        List.of(
            new FiledMove(
                "ferry!1",
                "ferry",
                left,
                "hale",
                "belmark",
                "",
                List.of(new Bearing("line", Stance.UNCLEAR, List.of(), 1)))),
        List.of(),
        List.of(),
        List.of(),
        terms,
        agreements,
        timeline);
  }

  private static String brief(List<TimelineEntry> timeline) throws IOException {
    StringWriter out = new StringWriter();
    new TerminalBrief(false, false, false).write(dossier(timeline, agreements()), out);
    return out.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = TerminalTablesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
