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
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Evidence;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Skipped;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;

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
    json.writeArrayFieldStart("statements");
    for (FiledStatement filed : dossier.statements()) {
      write(filed, texts.get(filed.report()), json);
    }
    json.writeEndArray();
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
    writeKnown("duplicateOf", filed.duplicateOf(), json);
    writeStrings("notes", report.notes(), json);
    if (withText) {
      json.writeStringField("text", report.text().raw());
    }
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

  private static void write(FiledStatement filed, ReportText text, JsonGenerator json)
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
    writeStrings("jointWith", filed.jointWith(), json);
    writeKnown("party", filed.party(), json);
    json.writeNullField("via");
    writeConfidence(statement.confidence(), json);
    json.writeEndObject();
  }

  static void writeSpans(String field, List<Span> spans, ReportText text, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeStringField("text", text.slice(span));
      json.writeEndObject();
    }
    json.writeEndArray();
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

  /** Three decimals: more would differ between Java versions and mean nothing. */
  static void writeConfidence(double confidence, JsonGenerator json) throws IOException {
    json.writeNumberField("confidence", Math.round(confidence * 1000) / 1000.0);
  }

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
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
