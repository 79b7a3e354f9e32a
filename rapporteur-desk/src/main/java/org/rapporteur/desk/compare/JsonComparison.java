package org.rapporteur.desk.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.reconcile.Derivation;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.reconcile.Mark;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

/**
 * A comparison as one JSON object; fields come in a fixed order. Offsets count code points of the
 * texts as read, and words are the exact slices.
 */
public final class JsonComparison {
  /** With no settings. */
  public JsonComparison() {}

  /**
   * Writes the comparison and a line end. Leaves {@code out} open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(ReportComparison comparison, Writer out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new Sheet(comparison, json).write();
    json.writeRaw('\n');
    json.close();
  }

  /** One comparison being written. */
  private static final class Sheet {
    private final ReportComparison comparison;
    private final JsonGenerator json;

    Sheet(ReportComparison comparison, JsonGenerator json) {
      this.comparison = comparison;
      this.json = json;
    }

    void write() throws IOException {
      json.writeStartObject();
      json.writeStringField("format", "rapporteur-comparison/1");
      writeReport("left", comparison.left());
      writeReport("right", comparison.right());
      json.writeBooleanField("sameStory", comparison.isSameStory());
      writeDerivation(comparison.sides().derivation());
      json.writeObjectFieldStart("sharedWording");
      json.writeNumberField("leftInRight", rounded(comparison.sides().leftInRight()));
      json.writeNumberField("rightInLeft", rounded(comparison.sides().rightInLeft()));
      json.writeEndObject();
      json.writeArrayFieldStart("discrepancies");
      for (Discrepancy discrepancy : comparison.discrepancies()) {
        writeDiscrepancy(discrepancy);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (Row row : comparison.rows()) {
        writeRow(row);
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeReport(String side, Report report) throws IOException {
      json.writeObjectFieldStart(side);
      json.writeStringField("id", report.id());
      json.writeStringField("path", report.path());
      json.writeStringField("title", report.imprint().title());
      json.writeStringField("outlet", report.imprint().outlet());
      json.writeStringField("published", report.imprint().published());
      json.writeEndObject();
    }

    private void writeDerivation(Optional<Derivation> derivation) throws IOException {
      if (derivation.isEmpty()) {
        json.writeNullField("derivation");
        return;
      }
      Derivation made = derivation.get();
      json.writeObjectFieldStart("derivation");
      json.writeStringField("report", made.report());
      json.writeStringField("origin", made.origin());
      json.writeStringField("kind", key(made.kind()));
      json.writeStringField("basis", key(made.basis()));
      json.writeNumberField("confidence", rounded(made.confidence()));
      json.writeEndObject();
    }

    private void writeDiscrepancy(Discrepancy discrepancy) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", discrepancy.id());
      json.writeStringField("kind", key(discrepancy.kind()));
      json.writeStringField("severity", key(discrepancy.severity()));
      json.writeNumberField("confidence", rounded(discrepancy.confidence()));
      json.writeStringField("summary", discrepancy.summary());
      json.writeArrayFieldStart("evidence");
      for (Mark mark : discrepancy.evidence()) {
        boolean left = mark.report().equals(comparison.left().id());
        json.writeStartObject();
        json.writeStringField("report", mark.report());
        writeSpan(left ? comparison.left() : comparison.right(), mark.span());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void writeRow(Row row) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", key(row.kind()));
      if (!row.left().isEmpty() && !row.right().isEmpty()) {
        json.writeStringField("wording", key(row.wording()));
      }
      writeSide("left", comparison.left(), row.left());
      writeSide("right", comparison.right(), row.right());
      if (!row.elsewhere().isEmpty()) {
        Report other = row.left().isEmpty() ? comparison.left() : comparison.right();
        json.writeArrayFieldStart("elsewhere");
        writeSpans(other, row.elsewhere());
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    private void writeSide(String side, Report report, List<List<Run>> paragraphs)
        throws IOException {
      json.writeArrayFieldStart(side);
      writeSpans(
          report,
          paragraphs.stream()
              .map(
                  runs ->
                      new Span(runs.get(0).span().start(), runs.get(runs.size() - 1).span().end()))
              .toList());
      json.writeEndArray();
      json.writeArrayFieldStart(side + "Differs");
      writeSpans(
          report,
          paragraphs.stream().flatMap(List::stream).filter(Run::differs).map(Run::span).toList());
      json.writeEndArray();
    }

    private void writeSpans(Report report, List<Span> spans) throws IOException {
      for (Span span : spans) {
        json.writeStartObject();
        writeSpan(report, span);
        json.writeEndObject();
      }
    }

    private void writeSpan(Report report, Span span) throws IOException {
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeStringField("text", report.text().slice(span));
    }

    private static String key(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double rounded(double share) {
      return Math.round(share * 1000) / 1000.0;
    }
  }
}
