package org.rapporteur.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Evidence;
import org.rapporteur.actor.OpenParty;
import org.rapporteur.actor.OpenSpeaker;
import org.rapporteur.commitment.Commitment;
import org.rapporteur.commitment.Commitment.Status;
import org.rapporteur.filing.FiledCommitment;
import org.rapporteur.filing.FiledMove;
import org.rapporteur.filing.FiledStatement;
import org.rapporteur.filing.FiledTerm;
import org.rapporteur.issue.Bearing;
import org.rapporteur.issue.Issue;
import org.rapporteur.position.Position;
import org.rapporteur.position.TimelineEntry;
import org.rapporteur.reconcile.AlignedPassage;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.reconcile.Story;
import org.rapporteur.reconcile.Utterance;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.term.Dates;
import org.rapporteur.term.Quantity;
import org.rapporteur.term.Term;

/**
 * Writes a dossier as JSON, the interchange format {@code rapporteur/1}.
 *
 * <p>The fields come in a fixed order and each report, actor and statement stands on a line of its
 * own, so that two outputs can be compared line by line. The same dossier gives the same
 * characters. Offsets count Unicode code points of the report's text as read, half-open.
 */
public final class Interchange {
  /** Name and version of the format. */
  public static final String FORMAT = "rapporteur/1";

  private final boolean withText;

  /**
   * @param withText whether each report carries its whole text
   */
  public Interchange(boolean withText) {
    this.withText = withText;
  }

  /**
   * Writes the dossier as one JSON object and a line end. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Dossier dossier, Writer out) throws IOException {
    Map<String, ReportText> texts = new HashMap<>();
    for (FiledReport filed : dossier.reports()) {
      texts.put(filed.report().id(), filed.report().text());
    }
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new LinePerItem());
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    if (!dossier.title().isEmpty()) {
      json.writeStringField("title", dossier.title());
    }
    json.writeArrayFieldStart("reports");
    for (FiledReport filed : dossier.reports()) {
      write(filed, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("skipped");
    for (Skipped skipped : dossier.skipped()) {
      json.writeStartObject();
      json.writeStringField("path", skipped.path());
      json.writeStringField("reason", skipped.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!dossier.stories().isEmpty()) {
      json.writeArrayFieldStart("stories");
      for (Story story : dossier.stories()) {
        write(story, texts, json);
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("parties");
    for (Party party : dossier.parties()) {
      json.writeStartObject();
      json.writeStringField("id", party.id());
      json.writeStringField("name", party.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("actors");
    for (Actor actor : dossier.actors()) {
      write(actor, dossier.partyOf(actor), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("issues");
    for (Issue issue : dossier.issues()) {
      json.writeStartObject();
      json.writeStringField("id", issue.id());
      json.writeStringField("name", issue.name());
      writeKnown("proposition", issue.proposition(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    Map<String, String> utteranceOf = new HashMap<>();
    for (Utterance utterance : dossier.utterances()) {
      utterance.statements().forEach(statement -> utteranceOf.put(statement, utterance.id()));
    }
    for (FiledStatement filed : dossier.statements()) {
      write(filed, utteranceOf.getOrDefault(filed.id(), ""), texts.get(filed.report()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("moves");
    for (FiledMove filed : dossier.moves()) {
      write(filed, texts.get(filed.report()), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("utterances");
    for (Utterance utterance : dossier.utterances()) {
      json.writeStartObject();
      json.writeStringField("id", utterance.id());
      writeStrings("statements", utterance.statements(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("discrepancies");
    for (Discrepancy discrepancy : dossier.discrepancies()) {
      write(discrepancy, texts, json);
    }
    json.writeEndArray();
    if (!dossier.positions().isEmpty()) {
      json.writeArrayFieldStart("positions");
      for (Position position : dossier.positions()) {
        write(position, json);
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("terms");
    for (FiledTerm filed : dossier.terms()) {
      write(filed, texts.get(filed.report()), json);
    }
    json.writeEndArray();
    if (!dossier.commitments().isEmpty()) {
      json.writeArrayFieldStart("commitments");
      for (FiledCommitment filed : dossier.commitments()) {
        write(filed, texts.get(filed.report()), json);
      }
      json.writeEndArray();
    }
    if (!dossier.timeline().isEmpty()) {
      json.writeArrayFieldStart("timeline");
      for (TimelineEntry entry : dossier.timeline()) {
        write(entry, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void write(FiledReport filed, JsonGenerator json) throws IOException {
    Report report = filed.report();
    json.writeStartObject();
    json.writeStringField("id", report.id());
    json.writeStringField("path", report.path());
    writeKnown("title", report.imprint().title(), json);
    writeKnown("outlet", report.imprint().outlet(), json);
    writeKnown("published", report.imprint().published(), json);
    writeKnown("url", report.imprint().url(), json);
    json.writeStringField("language", report.language());
    json.writeNumberField("characters", report.text().length());
    writeKnown("story", filed.story(), json);
    writeKnown("rewriteOf", filed.rewriteOf(), json);
    writeKnown("duplicateOf", filed.duplicateOf(), json);
    writeStrings("notes", report.notes(), json);
    if (withText) {
      json.writeStringField("text", report.text().raw());
    }
    json.writeEndObject();
  }

  private static void write(Story story, Map<String, ReportText> texts, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", story.id());
    writeKnown("title", story.title(), json);
    writeKnown("date", story.date(), json);
    writeStrings("reports", story.reports(), json);
    json.writeNumberField("independent", story.independent());
    json.writeArrayFieldStart("derivations");
    for (Derivation derivation : story.derivations()) {
      write(derivation, texts.get(derivation.report()), texts.get(derivation.origin()), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(
      Derivation derivation, ReportText text, ReportText origin, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("report", derivation.report());
    json.writeStringField("origin", derivation.origin());
    json.writeStringField("kind", name(derivation.kind()));
    json.writeStringField("basis", name(derivation.basis()));
    writeShare("confidence", derivation.confidence(), json);
    writeShare("sharedWording", derivation.sharedWording(), json);
    json.writeArrayFieldStart("aligned");
    for (AlignedPassage passage : derivation.aligned()) {
      json.writeStartObject();
      writeSpan("report", passage.report(), text, json);
      writeSpan("origin", passage.origin(), origin, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSpans("added", derivation.added(), text, json);
    writeSpans("dropped", derivation.dropped(), origin, json);
    json.writeEndObject();
  }

  private static void write(Actor actor, String party, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", name(actor.kind()));
    json.writeBooleanField("named", actor.named());
    if (actor.count() > 0) {
      json.writeNumberField("count", actor.count());
    } else {
      json.writeNullField("count");
    }
    writeKnown("affiliation", actor.affiliation(), json);
    writeKnown("party", party, json);
    if (party.isEmpty()) {
      json.writeStringField("partyUnknown", OpenParty.of(actor).words());
    }
    json.writeArrayFieldStart("partyEvidence");
    for (Evidence evidence : actor.partyEvidence()) {
      json.writeStartObject();
      json.writeStringField("report", evidence.report());
      json.writeNumberField("start", evidence.span().start());
      json.writeNumberField("end", evidence.span().end());
      json.writeStringField("text", evidence.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStrings("roles", actor.roles(), json);
    writeStrings("aliases", actor.aliases(), json);
    if (!actor.merged().isEmpty()) {
      writeStrings("merged", actor.merged(), json);
    }
    json.writeEndObject();
  }

  private static void write(
      Discrepancy discrepancy, Map<String, ReportText> texts, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", discrepancy.id());
    json.writeStringField("kind", name(discrepancy.kind()));
    json.writeStringField("severity", name(discrepancy.severity()));
    writeConfidence(discrepancy.confidence(), json);
    json.writeStringField("summary", discrepancy.summary());
    writeKnown("utterance", discrepancy.utterance(), json);
    json.writeArrayFieldStart("evidence");
    for (Mark mark : discrepancy.evidence()) {
      json.writeStartObject();
      json.writeStringField("report", mark.report());
      json.writeNumberField("start", mark.span().start());
      json.writeNumberField("end", mark.span().end());
      json.writeStringField("text", texts.get(mark.report()).slice(mark.span()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(
      FiledStatement filed, String utterance, ReportText text, JsonGenerator json)
      throws IOException {
    Statement statement = filed.statement();
    json.writeStartObject();
    json.writeStringField("id", filed.id());
    json.writeStringField("report", filed.report());
    writeSpans("source", statement.source(), text, json);
    writeSpans("cue", statement.cue(), text, json);
    writeSpans("content", statement.content(), text, json);
    json.writeStringField("kind", name(statement.kind()));
    json.writeStringField("realis", name(statement.realis()));
    writeKnown("speaker", filed.speaker(), json);
    writeOpenSpeaker(filed.speaker(), statement, text, json);
    writeStrings("jointWith", filed.jointWith(), json);
    writeKnown("party", filed.party(), json);
    writeKnown("via", filed.via(), json);
    writeKnown("addressee", words(statement.addressee(), text), json);
    writeKnown("occasion", words(statement.occasion(), text), json);
    json.writeStringField("act", filed.act().label());
    writeKnown("plover", filed.act().plover(), json);
    writeKnown("target", filed.target(), json);
    writeBearings(filed.bearings(), text, json);
    writeKnown("said", filed.said(), json);
    writeKnown("saidPrecision", precision(filed.said()), json);
    writeKnown("utterance", utterance, json);
    writeConfidence(statement.confidence(), json);
    json.writeEndObject();
  }

  /** Why nobody is known to speak a statement; nothing where somebody is. */
  static void writeOpenSpeaker(
      String speaker, Statement statement, ReportText text, JsonGenerator json) throws IOException {
    if (speaker.isEmpty()) {
      json.writeStringField("speakerUnknown", OpenSpeaker.of(statement, text).words());
    }
  }

  private static void write(FiledMove filed, ReportText text, JsonGenerator json)
      throws IOException {
    Span span = filed.move().span();
    json.writeStartObject();
    json.writeStringField("id", filed.id());
    writeKnown("actor", filed.actor(), json);
    json.writeStringField("act", filed.move().act().label());
    writeKnown("target", filed.target(), json);
    json.writeStringField("report", filed.report());
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text.slice(span));
    writeKnown("date", filed.move().date(), json);
    writeBearings(filed.bearings(), text, json);
    json.writeEndObject();
  }

  private static void write(Position position, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", position.party());
    json.writeStringField("issue", position.issue());
    json.writeStringField("stance", name(position.stance()));
    writeKnown("since", position.since(), json);
    writeKnown("until", position.until(), json);
    json.writeNumberField("sources", position.sources());
    writeStrings("dissent", position.dissent(), json);
    writeStrings("evidence", position.evidence(), json);
    json.writeEndObject();
  }

  private static void write(FiledCommitment filed, ReportText text, JsonGenerator json)
      throws IOException {
    Commitment commitment = filed.commitment();
    json.writeStartObject();
    json.writeStringField("name", text.slice(commitment.name()));
    if (commitment.year().isEmpty()) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", Integer.parseInt(commitment.year()));
    }
    writeStrings("parties", filed.parties(), json);
    writeKnown("promise", words(commitment.promise(), text), json);
    writeKnown(
        "status", commitment.status() == Status.UNTOLD ? "" : name(commitment.status()), json);
    json.writeStringField("report", filed.report());
    json.writeNumberField("start", commitment.name().start());
    json.writeNumberField("end", commitment.name().end());
    json.writeEndObject();
  }

  private static void write(TimelineEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("date", entry.date());
    json.writeStringField("precision", precision(entry.date()));
    json.writeBooleanField("reported", entry.reported());
    writeKnown("actor", entry.actor(), json);
    json.writeStringField("summary", entry.summary());
    writeStrings("statements", entry.statements(), json);
    writeStrings("moves", entry.moves(), json);
    json.writeEndObject();
  }

  private static void writeBearings(List<Bearing> bearings, ReportText text, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("issues");
    for (Bearing bearing : bearings) {
      json.writeStartObject();
      json.writeStringField("issue", bearing.issue());
      json.writeStringField("stance", name(bearing.stance()));
      writeSpans("condition", bearing.condition(), text, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String precision(String date) {
    return switch (date.length()) {
      case 0 -> "";
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }

  private static void write(FiledTerm filed, ReportText text, JsonGenerator json)
      throws IOException {
    Term term = filed.term();
    json.writeStartObject();
    if (term.amount() instanceof Dates dates) {
      writeKnown("value", dates.isSingle() ? dates.first().toString() : "", json);
      json.writeStringField("unit", dates.unit());
      writeKnown("low", dates.isSingle() ? "" : dates.first().toString(), json);
      writeKnown("high", dates.isSingle() ? "" : dates.last().toString(), json);
    } else if (term.amount() instanceof Quantity quantity) {
      writeNumber("value", quantity.value(), json);
      json.writeStringField("unit", quantity.unit());
      writeNumber("low", quantity.low(), json);
      writeNumber("high", quantity.high(), json);
    }
    json.writeBooleanField("approximate", term.approximate());
    writeKnown("measures", term.measures(), json);
    writeKnown("issue", filed.issue(), json);
    writeKnown("claimedBy", filed.claimedBy(), json);
    json.writeStringField("role", name(term.role()));
    json.writeStringField("report", filed.report());
    json.writeNumberField("start", term.span().start());
    json.writeNumberField("end", term.span().end());
    json.writeStringField("text", text.slice(term.span()));
    json.writeEndObject();
  }

  private static void writeNumber(String field, double number, JsonGenerator json)
      throws IOException {
    if (Double.isNaN(number)) {
      json.writeNullField(field);
    } else {
      json.writeFieldName(field);
      json.writeNumber(Decimal.of(number));
    }
  }

  static void writeSpans(String field, List<Span> spans, ReportText text, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      write(span, text, json);
    }
    json.writeEndArray();
  }

  private static void writeSpan(String field, Span span, ReportText text, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    write(span, text, json);
  }

  private static void write(Span span, ReportText text, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", text.slice(span));
    json.writeEndObject();
  }

  /** The words of spans, pieces joined by " … "; empty if there are none. */
  static String words(List<Span> spans, ReportText text) {
    return spans.stream().map(text::slice).collect(Collectors.joining(" … "));
  }

  static void writeStrings(String field, Collection<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Writes null for what is unknown. */
  static void writeKnown(String field, String value, JsonGenerator json) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  static void writeConfidence(double confidence, JsonGenerator json) throws IOException {
    writeShare("confidence", confidence, json);
  }

  /** Three decimals: more would differ between Java versions and mean nothing. */
  private static void writeShare(String field, double share, JsonGenerator json)
      throws IOException {
    json.writeNumberField(field, Math.round(share * 1000) / 1000.0);
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Line ends between the fields of the outermost object and between the items of its arrays. */
  private static final class LinePerItem extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int ITEMS = 2;

    private transient int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
      super.writeStartObject(json);
      depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
      depth--;
      super.writeEndObject(json, entries);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      super.writeObjectEntrySeparator(json);
      breakLine(json, 1);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
      super.writeStartArray(json);
      depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      breakLine(json, ITEMS);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      super.writeArrayValueSeparator(json);
      breakLine(json, ITEMS);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
      depth--;
      super.writeEndArray(json, values);
    }

    private void breakLine(JsonGenerator json, int at) throws IOException {
      if (depth == at) {
        json.writeRaw('\n');
      }
    }
  }
}
