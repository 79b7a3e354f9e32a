package org.rapporteur.desk.brief;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.act.Act;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.OpenSpeaker;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.FiledReport;
import org.rapporteur.dossier.Party;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.filing.Precedent;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.TimelineEntry;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Story;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Amount;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;

/**
 * The brief as text of 80 columns: what was read, who speaks for whom, what each said.
 *
 * <p>Words of reports are shown as they stand there, but on one line and without what could harm a
 * terminal, and long contents are cut. Statements of a copy are not shown again.
 */
public final class TerminalBrief {
  private static final int WIDTH = 80;
  private static final int LONGEST_MISSED = 300;
  private static final int LONGEST_PARTY = 24;
  private static final int MOST_NAMED = 12;
  private static final int MOST_TERMS = 40;
  private static final int MOST_EVENTS = 40;
  private static final int FEWEST_COUNTED = 10;
  private static final int LONGEST_TERM = 40;
  private static final int TERM_COLUMN = 26;
  private static final int SEVERITY = 8;
  private static final String UNKNOWN = "Not known";
  private static final String NOBODY = "a speaker not known";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final boolean colour;
  private final boolean showMissed;
  private final boolean showAll;

  /**
   * @param colour whether the terminal shows colours
   * @param showMissed whether to add the sentences that look like statements but gave none
   * @param showAll whether to show the differences between reports that are less sure, too
   */
  public TerminalBrief(boolean colour, boolean showMissed, boolean showAll) {
    this.colour = colour;
    this.showMissed = showMissed;
    this.showAll = showAll;
  }

  /**
   * Writes the brief. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Dossier dossier, Writer out) throws IOException {
    new Sheet(dossier, out).write();
  }

  /** One dossier being written. */
  private final class Sheet {
    private final Dossier dossier;
    private final Writer out;
    private final Map<String, FiledReport> reports = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Derivation> derivations = new HashMap<>();
    private final Map<String, FiledStatement> byId = new HashMap<>();
    private final List<FiledStatement> shown;
    private final Map<String, Map<String, List<FiledStatement>>> said;
    private final List<Party> parties;

    Sheet(Dossier dossier, Writer out) {
      this.dossier = dossier;
      this.out = out;
      dossier.statements().forEach(filed -> byId.put(filed.id(), filed));
      dossier.reports().forEach(filed -> reports.put(filed.report().id(), filed));
      dossier.actors().forEach(actor -> actors.put(actor.id(), actor));
      dossier.stories().stream()
          .flatMap(story -> story.derivations().stream())
          .forEach(derivation -> derivations.put(derivation.report(), derivation));
      shown = dossier.statements().stream().filter(filed -> !isDuplicate(filed.report())).toList();
      said =
          shown.stream()
              .filter(filed -> !filed.speaker().isEmpty())
              .collect(groupingBy(FiledStatement::party, groupingBy(FiledStatement::speaker)));
      parties =
          dossier.parties().stream()
              .filter(party -> said.containsKey(party.id()))
              .sorted(
                  Comparator.<Party>comparingInt(party -> -saidFor(party))
                      .thenComparing(Party::name))
              .toList();
    }

    void write() throws IOException {
      writeSummary();
      writeReports();
      writeStories();
      writePositions();
      writeTimeline();
      writeDiscrepancies();
      writeParties();
      writeStatements();
      writeTerms();
      writeCommitments();
      if (showMissed) {
        writeMissed();
      }
      writeSkipped();
    }

    private void writeSummary() throws IOException {
      put(
          Paragraph.indented(0)
              .add(Style.HEADING, dossier.title().isEmpty() ? "Brief" : dossier.title()));
      long outlets =
          dossier.reports().stream()
              .map(filed -> filed.report().imprint().outlet())
              .filter(outlet -> !outlet.isEmpty())
              .distinct()
              .count();
      String from = outlets == 0 ? "" : " from " + count(outlets, "outlet");
      long voices = said.values().stream().flatMap(of -> of.keySet().stream()).distinct().count();
      put(
          Paragraph.indented(0)
              .add(Style.FAINT, count(dossier.reports().size(), "report") + from + period()));
      put(
          Paragraph.indented(0)
              .add(
                  Style.FAINT,
                  count(shown.size(), "statement") + " by " + count(voices, "speaker")));
    }

    private String period() {
      List<LocalDate> dates =
          dossier.reports().stream()
              .flatMap(filed -> filed.report().imprint().date().stream())
              .sorted()
              .toList();
      if (dates.isEmpty()) {
        return "";
      }
      String first = DATE.format(dates.get(0));
      String last = DATE.format(dates.get(dates.size() - 1));
      return ", " + (first.equals(last) ? first : first + " to " + last);
    }

    private void writeReports() throws IOException {
      heading("Reports");
      for (FiledReport filed : dossier.reports()) {
        Report report = filed.report();
        String outlet = report.imprint().outlet();
        String title = report.imprint().title();
        put(
            new Paragraph("  " + padded(date(report), 13), " ".repeat(15))
                .add(Style.PLAIN, outlet)
                .glue(Style.PLAIN, outlet.isEmpty() || title.isEmpty() ? "" : ":")
                .add(Style.PLAIN, title)
                .add(Style.FAINT, "[" + report.id() + "]"));
        if (isDuplicate(report.id())) {
          note(
              "The same text as ["
                  + filed.duplicateOf()
                  + "]; its statements are not shown again.");
        }
        for (String note : report.notes()) {
          note(note);
        }
      }
    }

    private boolean isDuplicate(String report) {
      return Optional.ofNullable(derivations.get(report))
          .filter(derivation -> derivation.kind() == Derivation.Kind.DUPLICATE)
          .isPresent();
    }

    /** The stories that several reports tell. */
    private void writeStories() throws IOException {
      List<Story> told =
          dossier.stories().stream().filter(story -> story.reports().size() > 1).toList();
      if (told.isEmpty()) {
        return;
      }
      heading("Stories told more than once");
      for (Story story : told) {
        Report first = reports.get(story.reports().get(0)).report();
        put(
            new Paragraph("  " + padded(date(first), 13), " ".repeat(15))
                .add(Style.PLAIN, story.title().isEmpty() ? first.id() : story.title())
                .add(
                    Style.FAINT,
                    "("
                        + count(story.reports().size(), "report")
                        + ", "
                        + count(story.independent(), "independent source")
                        + ")"));
        for (String report : story.reports()) {
          Derivation derivation = derivations.get(report);
          put(
              new Paragraph(" ".repeat(15), " ".repeat(17))
                  .add(Style.FAINT, "[" + report + "]")
                  .add(Style.PLAIN, derivation == null ? "" : relation(derivation)));
        }
      }
    }

    private void writePositions() throws IOException {
      PositionTable table = new PositionTable(dossier, colour);
      if (table.isEmpty()) {
        return;
      }
      heading("Positions");
      out.write(table.lines(WIDTH));
      put(
          Paragraph.indented(2)
              .add(
                  Style.FAINT,
                  "(n) independent sources; \u2197 \u2198 moved for, against; ! not all of the party"
                      + " say so. A draft: stances are often misread, so look at the evidence of a cell"
                      + " before you rely on it."));
    }

    private void writeTimeline() throws IOException {
      List<TimelineEntry> entries = dossier.timeline();
      if (entries.isEmpty()) {
        return;
      }
      heading("Time line");
      List<TimelineEntry> last =
          entries.subList(Math.max(0, entries.size() - MOST_EVENTS), entries.size());
      if (last.size() < entries.size()) {
        put(
            Paragraph.indented(2)
                .add(
                    Style.FAINT,
                    count(entries.size() - last.size(), "earlier entry", "earlier entries")
                        + "; see --json"));
      }
      for (TimelineEntry entry : last) {
        Paragraph row =
            new Paragraph("  " + padded(entry.date(), 13), " ".repeat(15))
                .add(Style.PLAIN, entry.summary());
        String issues = issuesOf(entry);
        row.add(Style.FAINT, issues.isEmpty() ? "" : "(on " + issues + ")");
        put(entry.reported() ? row.add(Style.FAINT, "(day of the report)") : row);
      }
    }

    /** Names of the issues that the moves of an entry bear on. */
    private String issuesOf(TimelineEntry entry) {
      Set<String> issues =
          dossier.moves().stream()
              .filter(filed -> entry.moves().contains(filed.id()))
              .flatMap(filed -> filed.bearings().stream())
              .map(Bearing::issue)
              .collect(toSet());
      return dossier.issues().stream()
          .filter(issue -> issues.contains(issue.id()))
          .map(Issue::name)
          .collect(joining(", "));
    }

    /** Where the reports part: a line on each difference, then the words of every report. */
    private void writeDiscrepancies() throws IOException {
      List<Discrepancy> listed =
          dossier.discrepancies().stream()
              .filter(discrepancy -> showAll || discrepancy.isAboveFloor())
              .toList();
      if (dossier.discrepancies().isEmpty()) {
        return;
      }
      heading("Where the reports part");
      for (Discrepancy discrepancy : listed) {
        put(
            new Paragraph(
                    "  " + padded(lower(discrepancy.severity()), SEVERITY),
                    " ".repeat(SEVERITY + 2))
                .add(Style.HEADING, lower(discrepancy.kind()))
                .glue(Style.PLAIN, ":")
                .add(Style.PLAIN, discrepancy.summary())
                .add(Style.FAINT, "(" + Math.round(100 * discrepancy.confidence()) + " % sure)"));
        for (Excerpt excerpt : Excerpt.of(discrepancy.evidence(), this::textOf)) {
          Paragraph entry =
              new Paragraph(" ".repeat(SEVERITY + 2), " ".repeat(SEVERITY + 4))
                  .add(Style.FAINT, "[" + excerpt.report() + "]");
          excerpt.addTo(entry, colour);
          put(entry);
        }
      }
      int hidden = dossier.discrepancies().size() - listed.size();
      if (hidden > 0) {
        put(
            Paragraph.indented(2)
                .add(Style.FAINT, count(hidden, "less sure difference") + " not shown; see --all"));
      }
    }

    private ReportText textOf(String report) {
      return reports.get(report).report().text();
    }

    private void writeParties() throws IOException {
      if (said.isEmpty()) {
        return;
      }
      heading("Parties and who speaks for them");
      int longest =
          parties.stream()
              .mapToInt(party -> Paragraph.width(Plain.line(party.name())))
              .filter(width -> width <= LONGEST_PARTY)
              .max()
              .orElse(0);
      int column = Math.max(longest, UNKNOWN.length()) + 2;
      for (Party party : parties) {
        writeParty(party.name(), said.get(party.id()), column);
      }
      if (said.containsKey("")) {
        writeParty(UNKNOWN, said.get(""), column);
      }
    }

    private void writeParty(String name, Map<String, List<FiledStatement>> bySpeaker, int column)
        throws IOException {
      List<Actor> its = busiestFirst(bySpeaker);
      String label = Plain.line(name);
      String indent = " ".repeat(column + 2);
      Paragraph entry;
      if (Paragraph.width(label) > LONGEST_PARTY) {
        put(Paragraph.indented(2).add(Style.HEADING, label));
        entry = new Paragraph(indent, indent);
      } else {
        entry = new Paragraph("  " + padded(label, column), indent);
      }
      int named = Math.min(its.size(), MOST_NAMED);
      for (int i = 0; i < named; i++) {
        Actor actor = its.get(i);
        entry
            .add(Style.PLAIN, described(actor))
            .add(Style.FAINT, "(" + bySpeaker.get(actor.id()).size() + ")")
            .glue(Style.PLAIN, i + 1 < its.size() ? ";" : "");
      }
      if (named < its.size()) {
        entry.add(Style.PLAIN, "and " + (its.size() - named) + " more");
      }
      put(entry);
    }

    private void writeStatements() throws IOException {
      if (shown.isEmpty()) {
        heading("Statements");
        put(
            Paragraph.indented(2)
                .add(
                    Style.PLAIN,
                    "None found. --show-missed lists the sentences that look like statements."));
        return;
      }
      for (Party party : parties) {
        writeGroup(party.name(), said.get(party.id()));
      }
      if (said.containsKey("")) {
        writeGroup(parties.isEmpty() ? "Statements" : "Party not known", said.get(""));
      }
      List<FiledStatement> nobodys =
          shown.stream().filter(filed -> filed.speaker().isEmpty()).toList();
      if (!nobodys.isEmpty()) {
        heading("Speaker not known");
        writeSaid(nobodys);
      }
    }

    private int saidFor(Party party) {
      return said.get(party.id()).values().stream().mapToInt(List::size).sum();
    }

    private List<Actor> busiestFirst(Map<String, List<FiledStatement>> bySpeaker) {
      return bySpeaker.keySet().stream()
          .map(actors::get)
          .sorted(
              Comparator.<Actor>comparingInt(actor -> -bySpeaker.get(actor.id()).size())
                  .thenComparing(Actor::name)
                  .thenComparing(Actor::id))
          .toList();
    }

    private void writeGroup(String name, Map<String, List<FiledStatement>> bySpeaker)
        throws IOException {
      List<Actor> its = busiestFirst(bySpeaker);
      heading(name);
      for (int i = 0; i < its.size(); i++) {
        if (i > 0) {
          out.write('\n');
        }
        put(Paragraph.indented(2).add(Style.HEADING, described(its.get(i))));
        writeSaid(bySpeaker.get(its.get(i).id()));
      }
    }

    /** Statements of one speaker, under a line for each report. */
    private void writeSaid(List<FiledStatement> statements) throws IOException {
      String last = "";
      for (FiledStatement filed : statements) {
        if (!filed.report().equals(last)) {
          Report report = reports.get(filed.report()).report();
          String outlet = report.imprint().outlet();
          put(
              Paragraph.indented(4)
                  .add(
                      Style.FAINT,
                      date(report)
                          + (outlet.isEmpty() ? "" : ", " + outlet)
                          + " ["
                          + report.id()
                          + "]"));
          last = filed.report();
        }
        writeStatement(filed);
      }
    }

    private void writeStatement(FiledStatement filed) throws IOException {
      Statement statement = filed.statement();
      ReportText text = reports.get(filed.report()).report().text();
      Paragraph entry = new Paragraph("    - ", "      ");
      switch (statement.realis()) {
        case ASSERTED -> {}
        case NEGATED -> entry.add(Style.WARNING, "[not said]");
        case HYPOTHETICAL -> entry.add(Style.WARNING, "[hypothetical]");
      }
      if (filed.act() != Act.STATE) {
        entry.add(Style.FAINT, "[" + filed.act().label().replace('-', ' ') + "]");
      }
      new Passage(statement, text).addTo(entry);
      if (filed.speaker().isEmpty() && !statement.source().isEmpty()) {
        entry.add(Style.FAINT, "(" + OpenSpeaker.of(statement, text).words() + ")");
      }
      if (!filed.via().isEmpty()) {
        String teller = byId.get(filed.via()).speaker();
        entry.add(
            Style.FAINT, "(via " + (teller.isEmpty() ? NOBODY : actors.get(teller).name()) + ")");
      }
      if (!filed.jointWith().isEmpty()) {
        List<String> others = filed.jointWith().stream().map(id -> actors.get(id).name()).toList();
        entry.add(Style.FAINT, "(with " + String.join(", ", others) + ")");
      }
      put(entry);
    }

    /** What was claimed in statements, numbers of things and people only from ten. */
    private void writeTerms() throws IOException {
      List<FiledTerm> claimed =
          dossier.terms().stream()
              .filter(filed -> !filed.claimedBy().isEmpty())
              .filter(filed -> reports.get(filed.report()).duplicateOf().isEmpty())
              .filter(filed -> !isSmallCount(filed.term().amount()))
              .toList();
      if (claimed.isEmpty()) {
        return;
      }
      heading("Terms");
      for (FiledTerm filed : foremost(claimed)) {
        Term term = filed.term();
        String words =
            Plain.trimmed(
                reports.get(filed.report()).report().text().repaired(term.span()), LONGEST_TERM);
        String indent = " ".repeat(TERM_COLUMN + 2);
        boolean wide = Paragraph.width(words) >= TERM_COLUMN;
        if (wide) {
          put(Paragraph.indented(2).add(Style.PLAIN, words));
        }
        Paragraph row =
            new Paragraph(wide ? indent : "  " + padded(words, TERM_COLUMN - 1) + " ", indent);
        String role = term.role().name().toLowerCase(Locale.ROOT);
        String said = term.statement() < 0 ? " by " : ", says ";
        row.add(Style.PLAIN, role + said + actors.get(filed.claimedBy()).name());
        if (!words.endsWith(term.measures())) {
          row.glue(Style.PLAIN, ":").add(Style.PLAIN, Plain.trimmed(term.measures(), LONGEST_TERM));
        }
        put(row.add(Style.FAINT, "[" + filed.report() + "]"));
      }
      if (claimed.size() > MOST_TERMS) {
        put(
            Paragraph.indented(2)
                .add(Style.FAINT, "and " + (claimed.size() - MOST_TERMS) + " more; see --terms"));
      }
    }

    /** As many as are shown, in their order; if not all, those rather that play a part. */
    private static List<FiledTerm> foremost(List<FiledTerm> claimed) {
      List<FiledTerm> chosen =
          claimed.stream()
              .sorted(Comparator.comparing(filed -> filed.term().role() == Term.Role.STATED))
              .limit(MOST_TERMS)
              .toList();
      return claimed.stream().filter(chosen::contains).limit(MOST_TERMS).toList();
    }

    private void writeCommitments() throws IOException {
      if (dossier.commitments().isEmpty()) {
        return;
      }
      heading("Earlier agreements");
      for (Precedent precedent : Precedent.of(dossier.commitments(), this::nameOf)) {
        Paragraph row =
            new Paragraph("  " + padded(precedent.year(), 6), " ".repeat(8))
                .add(Style.PLAIN, precedent.name());
        String parties =
            precedent.parties().stream().map(id -> actors.get(id).name()).collect(joining(", "));
        row.add(Style.FAINT, parties.isEmpty() ? "" : "(" + parties + ")");
        promises(precedent)
            .forEach(promise -> row.glue(Style.PLAIN, ":").add(Style.PLAIN, promise));
        switch (precedent.status()) {
          case KEPT -> row.add(Style.PLAIN, "[said to be kept]");
          case BROKEN -> row.add(Style.WARNING, "[said to be broken]");
          case DISPUTED -> row.add(Style.WARNING, "[disputed]");
          case UNTOLD -> {}
        }
        precedent.told().stream()
            .map(FiledCommitment::report)
            .distinct()
            .forEach(report -> row.add(Style.FAINT, "[" + report + "]"));
        put(row);
      }
    }

    private String nameOf(FiledCommitment filed) {
      return textOf(filed).repaired(filed.commitment().name());
    }

    private ReportText textOf(FiledCommitment filed) {
      return reports.get(filed.report()).report().text();
    }

    /** What was promised, each wording once, but for those that a longer one holds. */
    private List<String> promises(Precedent precedent) {
      List<String> all =
          precedent.told().stream()
              .flatMap(
                  filed ->
                      filed.commitment().promise().stream()
                          .map(promise -> textOf(filed).repaired(promise)))
              .distinct()
              .toList();
      return all.stream()
          .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
          .map(promise -> Plain.trimmed(promise, LONGEST_MISSED))
          .toList();
    }

    private static boolean isSmallCount(Amount amount) {
      return amount instanceof Quantity quantity
          && (quantity.unit().equals("person") || quantity.unit().equals("item"))
          && quantity.value() < FEWEST_COUNTED;
    }

    private void writeMissed() throws IOException {
      heading("Sentences without a statement, for review");
      boolean any = false;
      for (FiledReport filed : dossier.reports()) {
        if (filed.missed().isEmpty() || isDuplicate(filed.report().id())) {
          continue;
        }
        any = true;
        put(Paragraph.indented(2).add(Style.FAINT, "[" + filed.report().id() + "]"));
        for (Span missed : filed.missed()) {
          put(
              new Paragraph("    - ", "      ")
                  .add(
                      Style.PLAIN,
                      Plain.trimmed(filed.report().text().repaired(missed), LONGEST_MISSED)));
        }
      }
      if (!any) {
        put(Paragraph.indented(2).add(Style.PLAIN, "None."));
      }
    }

    private void writeSkipped() throws IOException {
      if (dossier.skipped().isEmpty()) {
        return;
      }
      heading("Skipped");
      for (Skipped skipped : dossier.skipped()) {
        put(
            new Paragraph("  ", "    ")
                .add(Style.WARNING, skipped.path() + ":")
                .add(Style.PLAIN, skipped.reason()));
      }
    }

    private void heading(String name) throws IOException {
      out.write('\n');
      put(Paragraph.indented(0).add(Style.HEADING, name.toUpperCase(Locale.ROOT)));
    }

    private void note(String words) throws IOException {
      put(new Paragraph(" ".repeat(15), " ".repeat(15)).add(Style.WARNING, "! " + words));
    }

    private void put(Paragraph paragraph) throws IOException {
      out.write(paragraph.lines(WIDTH, colour));
    }
  }

  /** The name and, unless the name says it, what the actor is. */
  private static String described(Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return actor.roles().stream()
        .findFirst()
        .filter(role -> !name.contains(role.toLowerCase(Locale.ROOT)))
        .map(role -> actor.name() + ", " + role)
        .orElse(actor.name());
  }

  private static String relation(Derivation derivation) {
    String origin = "[" + derivation.origin() + "]";
    String made =
        switch (derivation.kind()) {
          case DUPLICATE -> "same text as " + origin;
          case COPY -> "copy of " + origin + ", " + wording(derivation);
          case REWRITE ->
              "rewrite of "
                  + origin
                  + ", "
                  + count(derivation.aligned().size(), "paragraph")
                  + " told again, "
                  + wording(derivation);
        };
    return derivation.basis() == Derivation.Basis.UNKNOWN
        ? made + "; which came first is not known"
        : made;
  }

  private static String wording(Derivation derivation) {
    return Math.round(100 * derivation.sharedWording()) + " % of its wording the same";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String date(Report report) {
    return report.imprint().date().map(DATE::format).orElse("no date");
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Paragraph.width(text)));
  }

  private static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
