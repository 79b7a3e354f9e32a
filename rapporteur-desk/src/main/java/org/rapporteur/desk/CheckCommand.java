package org.rapporteur.desk;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.actor.OpenParty;
import org.rapporteur.desk.brief.Plain;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.CodebookReview;
import org.rapporteur.dossier.CodebookReview.Speaker;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.issue.Issue;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what a codebook leaves open. */
@Command(
    name = "check",
    description = "Reads reports with their codebook and tells what it leaves open.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "Which statements bear on none of the issues, which issues no statement bears on,",
      "and which of the people who speak have no party. Nothing of this is an error: not",
      "every statement is about an issue, and scholars speak for no party.",
      "",
      "Example:",
      "  rapporteur check reports/        with reports/dossier.yaml"
    })
final class CheckCommand implements Callable<Integer> {
  private static final int MOST_STATEMENTS = 10;
  private static final int LONGEST_CONTENT = 70;

  private final Console console;

  @Mixin private ReadingOptions reading;

  @Mixin private CodebookOption codebooks;

  @Option(names = "--json", description = "Everything, as one JSON object.")
  private boolean json;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = codebooks.codebook(reading.folders(), console);
    List<ReportRecord> records = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    int code = reading.read(console, records::add, skipped::add);
    if (records.isEmpty()) {
      reading.tellNothingRead(console, "there is nothing to check");
      return code;
    }
    Dossier dossier = Dossier.of(codebook, records, skipped, reading.stances(console));
    CodebookReview review = CodebookReview.of(dossier);
    Map<String, ReportText> texts = new HashMap<>();
    records.forEach(record -> texts.put(record.report().id(), record.report().text()));
    if (json) {
      writeJson(review, texts, console.out());
    } else {
      PrintWriter out = new PrintWriter(console.out());
      if (codebook.issues().isEmpty()) {
        writeRaised(dossier.issues(), out);
      }
      writeText(review, texts, out);
    }
    console.out().flush();
    return code;
  }

  private static void writeRaised(List<Issue> issues, PrintWriter out) {
    String names = issues.stream().map(issue -> Plain.line(issue.name())).collect(joining("; "));
    out.println(
        "The codebook names no issue. The reports raise: " + (names.isEmpty() ? "none" : names));
  }

  private static void writeText(
      CodebookReview review, Map<String, ReportText> texts, PrintWriter out) {
    out.println(
        "Statements that bear on no issue: "
            + review.uncaught().size()
            + " of "
            + review.statements());
    for (FiledStatement filed :
        review.uncaught().subList(0, Math.min(MOST_STATEMENTS, review.uncaught().size()))) {
      out.println("  " + Plain.line(filed.id()) + "  " + content(filed, texts, LONGEST_CONTENT));
    }
    if (review.uncaught().size() > MOST_STATEMENTS) {
      out.println("  … --json lists all");
    }
    out.println("Issues that no statement bears on: " + review.idle().size());
    for (Issue issue : review.idle()) {
      out.println("  " + Plain.line(issue.id()) + "  " + Plain.line(issue.name()));
    }
    out.println("People who speak and have no party: " + review.partyless().size());
    for (Speaker speaker : review.partyless()) {
      out.println(
          "  "
              + Plain.line(speaker.actor().name())
              + ", statements: "
              + speaker.statements()
              + "; "
              + OpenParty.of(speaker.actor()).words());
    }
    out.flush();
  }

  private static void writeJson(CodebookReview review, Map<String, ReportText> texts, Writer out)
      throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeNumberField("statements", review.statements());
    json.writeArrayFieldStart("uncaught");
    for (FiledStatement filed : review.uncaught()) {
      json.writeStartObject();
      json.writeStringField("id", filed.id());
      json.writeStringField("content", content(filed, texts, Integer.MAX_VALUE));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("idle");
    for (Issue issue : review.idle()) {
      json.writeString(issue.id());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("partyless");
    for (Speaker speaker : review.partyless()) {
      json.writeStartObject();
      json.writeStringField("id", speaker.actor().id());
      json.writeStringField("name", speaker.actor().name());
      json.writeNumberField("statements", speaker.statements());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static String content(FiledStatement filed, Map<String, ReportText> texts, int longest) {
    ReportText text = texts.get(filed.report());
    String words =
        Plain.line(filed.statement().content().stream().map(text::slice).collect(joining(" … ")));
    return words.codePointCount(0, words.length()) > longest
        ? words.substring(0, words.offsetByCodePoints(0, longest)) + "…"
        : words;
  }
}
