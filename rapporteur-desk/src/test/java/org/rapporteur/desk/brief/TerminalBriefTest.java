package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.ActorKind;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Story;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

class TerminalBriefTest {
  private static final String OPENING =
      "“We agree,” Mara Lind said, “on dates.” She did not say that Arvonia would sign. Hale, the"
          + " envoy, and Lind added that the lake was shared. If the pass is cleared, she would"
          + " demand a visit to the 湖 and to the https://example.org/a/very/long/address/that/no"
          + "/terminal/of/eighty/columns/can/hold/on/one/line at the dam.";

  private static final Story OPENING_STORY =
      new Story(
          "story-opening",
          "Talks open on the lake",
          "2031-02-09",
          List.of("opening", "copy"),
          1,
          List.of(
              new Derivation(
                  "copy",
                  "opening",
                  Derivation.Kind.DUPLICATE,
                  Derivation.Basis.DATE,
                  1,
                  1,
                  List.of(),
                  List.of(),
                  List.of())));

  private final List<FiledReport> reports = new ArrayList<>();
  private final List<FiledStatement> statements = new ArrayList<>();

  @Test
  void briefOfASmallDossier() throws IOException {
    assertThat(brief(smallDossier(), false, true)).isEqualTo(expected("small-brief.txt"));
  }

  @Test
  void lineIsNeverWiderThanATerminal() throws IOException {
    assertThat(brief(smallDossier(), false, true).lines())
        .allSatisfy(line -> assertThat(Paragraph.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void coloursChangeNoWord() throws IOException {
    String coloured = brief(smallDossier(), true, true);

    assertThat(coloured).contains("\u001b[1mREPORTS\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d*m", ""))
        .isEqualTo(brief(smallDossier(), false, true));
  }

  @Test
  void missedSentencesAreShownOnlyWhenAskedFor() throws IOException {
    assertThat(brief(smallDossier(), false, false)).doesNotContain("FOR REVIEW");
  }

  @Test
  void whoChangesSidesStandsUnderBoth() throws IOException {
    report("early", Imprint.UNKNOWN, "Lind said no.");
    report("late", Imprint.UNKNOWN, "Lind said yes.");
    sayFor("arvonia", "early", Realis.ASSERTED, "", "lind", "Lind", "said", "no");
    sayFor("belmark", "late", Realis.ASSERTED, "", "lind", "Lind", "said", "yes");

    assertThat(brief(dossier(List.of(actor("lind", "Mara Lind", "Belmark", ""))), false, false))
        .contains(
            "2 statements by 1 speaker",
            "  Arvonia    Mara Lind (1)\n  Belmark    Mara Lind (1)\n",
            "ARVONIA\n  Mara Lind\n    no date [early]\n",
            "BELMARK\n  Mara Lind\n    no date [late]\n");
  }

  @Test
  void longContentIsCutAtAWord() throws IOException {
    String content = "that " + "water ".repeat(100) + "flows";
    report("long", Imprint.UNKNOWN, "Lind said " + content + ".");
    say("long", Realis.ASSERTED, "", "Lind", "said", content);

    String brief = brief(dossier(List.of()), false, false);

    assertThat(brief)
        .contains("water … (the words name no person and no body)\n")
        .doesNotContain("flows");
  }

  @Test
  void wordsOfAReportCannotDriveTheTerminal() throws IOException {
    String hostile = "that \u001b[2J\u0007all \u202Eis\u009B well";
    report("evil\u001b]0;x", Imprint.UNKNOWN, "Lind said " + hostile + ".");
    say("evil\u001b]0;x", Realis.ASSERTED, "", "Lind", "said", hostile);

    assertThat(brief(dossier(List.of()), false, false))
        .contains("Lind said that [2Jall is well")
        .matches("[^\\p{Cc}\\p{Cf}]+(\n[^\\p{Cc}\\p{Cf}]*)+");
  }

  @Test
  void dossierWithoutStatementsSaysWhatToDo() throws IOException {
    report("quiet", Imprint.UNKNOWN, "Nobody spoke.");

    assertThat(brief(dossier(List.of()), false, false))
        .contains("None found. --show-missed")
        .doesNotContain("PARTIES");
  }

  @Test
  void manySpeakersOfOnePartyAreCounted() throws IOException {
    report("many", Imprint.UNKNOWN, "No.");
    List<Actor> actors = new ArrayList<>();
    for (int i = 10; i < 30; i++) {
      actors.add(actor("delegate-" + i, "Delegate " + i, "", ""));
      say("many", Realis.ASSERTED, "delegate-" + i, "", "", "No");
    }

    assertThat(brief(dossier(actors), false, false))
        .containsPattern("Delegate 21 \\(1\\);\\s+and 8 more");
  }

  @Test
  void hearsayTellsThroughWhom() throws IOException {
    report("one", Imprint.UNKNOWN, "Two officials said that Lind had offered a truce.");
    say("one", Realis.ASSERTED, "officials", "Two officials", "said", "that Lind had offered");
    sayFor("", "one", Realis.ASSERTED, "one#1", "lind", "Lind", "had offered", "a truce");

    assertThat(
            brief(
                dossier(
                    List.of(
                        actor("officials", "Two officials", "", ""),
                        actor("lind", "Mara Lind", "", ""))),
                false,
                false))
        .contains("Lind had offered a truce (via Two officials)\n");
  }

  @Test
  void whatBeginsAfterAQuotationMarkStandsApartFromItsLabel() throws IOException {
    report("one", Imprint.UNKNOWN, "“I would be tired,” she had not said.");
    say("one", Realis.NEGATED, "lind", "she", "said", "I would be tired");

    assertThat(brief(dossier(List.of(actor("lind", "Mara Lind", "", ""))), false, false))
        .contains("[not said] I would be tired");
  }

  @Test
  void hearsayFromNobodyNamedSaysSo() throws IOException {
    report("one", Imprint.UNKNOWN, "It was said that Lind had offered a truce.");
    say("one", Realis.ASSERTED, "", "", "was said", "that Lind had offered a truce");
    sayFor("", "one", Realis.ASSERTED, "one#1", "lind", "Lind", "had offered", "a truce");

    assertThat(brief(dossier(List.of(actor("lind", "Mara Lind", "", ""))), false, false))
        .contains("(via a speaker not known)");
  }

  @Test
  void roleThatTheNameHoldsIsNotSaidTwice() throws IOException {
    report("one", Imprint.UNKNOWN, "No.");
    say("one", Realis.ASSERTED, "minister", "", "", "No");

    assertThat(
            brief(
                dossier(List.of(actor("minister", "the Minister", "", "minister"))), false, false))
        .contains("\n  the Minister\n");
  }

  private Dossier smallDossier() {
    reports.clear();
    statements.clear();
    report(
        "opening",
        new Imprint("Talks open on the lake", "Tarn Gazette", "2031-02-09", ""),
        OPENING);
    reports.add(
        new FiledReport(
            new Report(
                "copy",
                "copy.txt",
                new Imprint("", "Belmark Post", "2031-02-11", ""),
                "en",
                ReportText.of(OPENING),
                0,
                List.of("double-encoded text repaired")),
            "story-opening",
            "",
            "opening",
            List.of()));
    report(
        "undated",
        Imprint.UNKNOWN,
        "It was claimed that nobody had signed. “Never”, read a banner.",
        "“Never”, read a banner.");
    say("opening", Realis.ASSERTED, "mara-lind", "Mara Lind", "said", "“We agree,”", "“on dates.”");
    say("opening", Realis.NEGATED, "mara-lind", "She", "did not say", "that Arvonia would sign");
    say(
        "opening",
        Realis.ASSERTED,
        "jon-hale",
        "Hale, the envoy, and Lind",
        "added",
        "that the lake was shared");
    say(
        "opening",
        Realis.HYPOTHETICAL,
        "mara-lind",
        "she",
        "would demand",
        OPENING.substring(OPENING.indexOf("a visit"), OPENING.length() - 1));
    say("copy", Realis.ASSERTED, "mara-lind", "Mara Lind", "said", "“We agree,”");
    say("undated", Realis.ASSERTED, "", "", "claimed", "that nobody had signed");
    return dossier(
        List.of(
            actor("jon-hale", "Jon Hale", "", "envoy"),
            actor("mara-lind", "Mara Lind", "Arvonia", "foreign minister"),
            actor("nobody", "Edda Roth", "Belmark", "")));
  }

  private Dossier dossier(List<Actor> actors) {
    return new Dossier(
        reports.size() > 1 ? "Lake talks" : "",
        reports,
        reports.size() > 1 ? List.of(new Skipped("in/zip.txt", "not text", true)) : List.of(),
        reports.size() > 2 ? List.of(OPENING_STORY) : List.of(),
        List.of(new Party("arvonia", "Arvonia"), new Party("belmark", "Belmark")),
        actors,
        List.of(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private void report(String id, Imprint imprint, String text, String... missed) {
    ReportText words = ReportText.of(text);
    reports.add(
        new FiledReport(
            new Report(id, id + ".txt", imprint, "en", words, 0, List.of()),
            "",
            "",
            "",
            spans(words, missed)));
  }

  private void say(
      String report, Realis realis, String speaker, String source, String cue, String... content) {
    String party = speaker.equals("mara-lind") ? "arvonia" : "";
    sayFor(party, report, realis, "", speaker, source, cue, content);
  }

  private void sayFor(
      String party,
      String report,
      Realis realis,
      String via,
      String speaker,
      String source,
      String cue,
      String... content) {
    ReportText text =
        reports.stream()
            .map(FiledReport::report)
            .filter(filed -> filed.id().equals(report))
            .findFirst()
            .orElseThrow()
            .text();
    statements.add(
        new FiledStatement(
            report + "#" + (statements.size() + 1),
            report,
            new Statement(
                spans(text, source), spans(text, cue), spans(text, content), Kind.MIXED, realis, 1),
            speaker,
            speaker.equals("jon-hale") ? List.of("mara-lind") : List.of(),
            party,
            via,
            "",
            Act.STATE,
            "",
            List.of()));
  }

  private static List<Span> spans(ReportText text, String... words) {
    List<Span> spans = new ArrayList<>();
    for (String piece : words) {
      int start = text.raw().indexOf(piece);
      assertThat(start).as(piece).isNotNegative();
      if (!piece.isEmpty()) {
        spans.add(new Span(start, start + piece.length()));
      }
    }
    return spans;
  }

  private static Actor actor(String id, String name, String party, String role) {
    List<String> roles = Optional.of(role).filter(r -> !r.isEmpty()).stream().toList();
    return new Actor(id, name, ActorKind.PERSON, true, 0, "", party, List.of(), roles, List.of());
  }

  private static String brief(Dossier dossier, boolean colour, boolean missed) throws IOException {
    StringWriter out = new StringWriter();
    new TerminalBrief(colour, missed, false).write(dossier, out);
    return out.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream file = TerminalBriefTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
