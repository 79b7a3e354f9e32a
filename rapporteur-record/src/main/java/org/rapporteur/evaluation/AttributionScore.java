package org.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well predicted attributions agree with a gold standard. All measures are taken over all texts
 * together (micro-averaged).
 *
 * <ul>
 *   <li><em>exact</em>: distinct spans of a role that are equal, blanks at their ends aside; a
 *       discontinuous span is equal if all its pieces are.
 *   <li><em>loose</em> ("exact~"): the same with quotation marks, stops and dashes at the ends
 *       aside.
 *   <li><em>token</em>: tokens inside any span of a role.
 *   <li><em>relation</em>: attributions whose contents share at least half of the characters that
 *       either holds and whose sources share a character, or are both absent; paired one to one,
 *       largest overlap first.
 *   <li><em>content@50</em>: as relation, sources not looked at.
 *   <li><em>source given content</em> ("src|content"): of the pairs of content@50, the share whose
 *       sources agree.
 * </ul>
 *
 * @param documents number of texts
 * @param exactSource exact sources
 * @param exactCue exact cues
 * @param exactContent exact contents
 * @param looseContent loose contents
 * @param tokenSource tokens of sources
 * @param tokenCue tokens of cues
 * @param tokenContent tokens of contents
 * @param relation source and content linked
 * @param content50 contents found
 * @param sourceGivenContent sources right among contents found
 */
public record AttributionScore(
    int documents,
    Agreement exactSource,
    Agreement exactCue,
    Agreement exactContent,
    Agreement looseContent,
    Agreement tokenSource,
    Agreement tokenCue,
    Agreement tokenContent,
    Agreement relation,
    Agreement content50,
    Share sourceGivenContent) {
  private static final String SOURCE_GIVEN_CONTENT = "src|content";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  /**
   * How many of the things predicted are right, and how many of those in the gold were found.
   *
   * @param matched found in both
   * @param predicted found in the predictions
   * @param gold found in the gold standard
   */
  public record Agreement(int matched, int predicted, int gold) {

    /** Share of the predicted that is right, 0 to 1; 1 if nothing is predicted nor there. */
    public double precision() {
      return share(predicted, gold);
    }

    /** Share of the gold that is found, 0 to 1; 1 if nothing is predicted nor there. */
    public double recall() {
      return share(gold, predicted);
    }

    /** Harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(int of, int other) {
      if (of == 0) {
        return other == 0 ? 1 : 0;
      }
      return (double) matched / of;
    }
  }

  /**
   * A part of a whole.
   *
   * @param right the part
   * @param matched the whole
   */
  public record Share(int right, int matched) {

    /** The part over the whole, 0 to 1; 0 if there is nothing. */
    public double accuracy() {
      return matched == 0 ? 0 : (double) right / matched;
    }
  }

  /**
   * A line for each attribution that is wrong, tab-separated: document, first and last offset of
   * its content, and what is wrong: its source, its borders, or that it is missed or spurious.
   */
  public static List<String> errors(Gold gold, Predictions predictions) {
    return new AttributionScorer(gold, predictions).errors();
  }

  /** Judges predictions by the gold standard they were read for. */
  public static AttributionScore of(Gold gold, Predictions predictions) {
    return new AttributionScorer(gold, predictions).score();
  }

  /** A table for people to read, figures to three digits, each line ended by LF. */
  public String toTable() {
    StringBuilder table = new StringBuilder();
    table.append("documents: ").append(documents).append('\n');
    table.append(row("%-18s%7s%7s%7s%8s%8s%8s", "measure", "P", "R", "F1", "tp", "pred", "gold"));
    measures()
        .forEach(
            (name, measure) ->
                table.append(
                    row(
                        "%-18s%7s%7s%7s%8d%8d%8d",
                        name,
                        threeDigits(measure.precision()),
                        threeDigits(measure.recall()),
                        threeDigits(measure.f1()),
                        measure.matched(),
                        measure.predicted(),
                        measure.gold())));
    table.append(
        row(
            "%-18s%7s   (%d of %d content-matched)",
            SOURCE_GIVEN_CONTENT,
            threeDigits(sourceGivenContent.accuracy()),
            sourceGivenContent.right(),
            sourceGivenContent.matched()));
    return table.toString();
  }

  /** A JSON object, indented, without a line end: {@code docs} and a key for each measure. */
  public String toJson() {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(written)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(
                  Separators.createDefaultInstance()
                      .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
              .withObjectIndenter(new DefaultIndenter(" ", "\n")));
      json.writeStartObject();
      json.writeNumberField("docs", documents);
      for (Map.Entry<String, Agreement> entry : measures().entrySet()) {
        Agreement measure = entry.getValue();
        json.writeObjectFieldStart(entry.getKey());
        json.writeNumberField("p", measure.precision());
        json.writeNumberField("r", measure.recall());
        json.writeNumberField("f1", measure.f1());
        json.writeNumberField("tp", measure.matched());
        json.writeNumberField("pred", measure.predicted());
        json.writeNumberField("gold", measure.gold());
        json.writeEndObject();
      }
      json.writeObjectFieldStart(SOURCE_GIVEN_CONTENT);
      json.writeNumberField("accuracy", sourceGivenContent.accuracy());
      json.writeNumberField("right", sourceGivenContent.right());
      json.writeNumberField("matched", sourceGivenContent.matched());
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return written.toString();
  }

  private Map<String, Agreement> measures() {
    Map<String, Agreement> measures = new LinkedHashMap<>();
    measures.put("exact source", exactSource);
    measures.put("exact cue", exactCue);
    measures.put("exact content", exactContent);
    measures.put("exact~ content", looseContent);
    measures.put("token source", tokenSource);
    measures.put("token cue", tokenCue);
    measures.put("token content", tokenContent);
    measures.put("relation", relation);
    measures.put("content@50", content50);
    return measures;
  }

  private static String row(String format, Object... cells) {
    return String.format(Locale.ROOT, format, cells) + "\n";
  }

  /** The exact binary value rounded, ties to even: {@code String.format} rounds ties up. */
  private static String threeDigits(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
