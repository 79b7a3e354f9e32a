package org.rapporteur.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.rapporteur.actor.Actor;
import org.rapporteur.actor.Voice;
import org.rapporteur.record.ReportRecord;
import org.rapporteur.report.ReportText;
import org.rapporteur.statement.Statement;

/**
 * Writes statements as JSON Lines, one object a statement, each report for itself: speakers and
 * parties by name, by the codebook's where it knows them; offsets in code points of the report's
 * text as read. Keeps nothing of the reports it has written.
 */
public final class StatementLines implements Closeable {
  private final JsonGenerator json;
  private final Recognition recognition;

  /**
   * @param codebook what the analyst says of the negotiation
   * @param out where to; stays open
   * @throws IOException if {@code out} cannot be written
   */
  public StatementLines(Codebook codebook, Writer out) throws IOException {
    this.recognition = new Recognition(codebook);
    this.json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  /**
   * Writes the statements of one report, in text order, and flushes.
   *
   * @throws IOException if the lines cannot be written
   */
  public void write(ReportRecord read) throws IOException {
    ReportRecord record = recognition.listed(read);
    RecognisedCast cast = recognition.apply(record);
    List<String> ids = record.ids();
    for (int i = 0; i < record.statements().size(); i++) {
      write(record, i, ids, cast);
    }
    json.flush();
  }

  private void write(ReportRecord record, int index, List<String> ids, RecognisedCast cast)
      throws IOException {
    String doc = record.report().id();
    ReportText text = record.report().text();
    Statement statement = record.statements().get(index);
    Voice voice = record.cast().voices().get(index).as(cast.cast().ids().get(doc));
    json.writeStartObject();
    json.writeStringField("doc", record.report().id());
    json.writeStringField("id", ids.get(index));
    Interchange.writeSpans("source", statement.source(), text, json);
    Interchange.writeSpans("cue", statement.cue(), text, json);
    Interchange.writeSpans("content", statement.content(), text, json);
    Interchange.writeKnown("via", statement.isInner() ? ids.get(statement.via()) : "", json);
    json.writeStringField("kind", Interchange.name(statement.kind()));
    json.writeStringField("realis", Interchange.name(statement.realis()));
    String name = "";
    List<String> aliases = List.of();
    if (!voice.speaker().isEmpty()) {
      Actor speaker = cast.actor(voice.speaker());
      name = speaker.name();
      aliases = speaker.aliases();
    }
    Interchange.writeKnown("speaker", name, json);
    Interchange.writeOpenSpeaker(name, statement, text, json);
    Interchange.writeStrings("aliases", aliases, json);
    Interchange.writeStrings(
        "jointWith", voice.jointWith().stream().map(id -> cast.actor(id).name()).toList(), json);
    String day = record.report().imprint().published();
    Interchange.writeKnown("party", cast.partyOn(voice.speaker(), day), json);
    json.writeStringField("act", record.acts().get(index).act().label());
    Interchange.writeKnown("addressee", Interchange.words(statement.addressee(), text), json);
    Interchange.writeKnown("occasion", Interchange.words(statement.occasion(), text), json);
    Interchange.writeKnown("said", record.said(index), json);
    Interchange.writeConfidence(statement.confidence(), json);
    json.writeEndObject();
  }

  /** Ends the last line. */
  @Override
  public void close() throws IOException {
    if (json.getOutputContext().hasCurrentIndex()) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
