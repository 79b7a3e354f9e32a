package org.rapporteur.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.act.ActReader;
import org.rapporteur.act.ActReading;
import org.rapporteur.encoder.Encoder;
import org.rapporteur.language.Document;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Statement;
import org.rapporteur.statement.Statement.Kind;
import org.rapporteur.statement.Statement.Realis;

/**
 * How often {@link ActReader} gives the event type of PLOVER's own records, of those whose type is
 * one that a statement can have. The words that the records mark as source and event are taken as
 * source and cue, the rest of the sentence as content.
 */
public final class PloverScore {
  /** The types judged, by their names in the records of 2016, with those of PLOVER 0.8. */
  private static final Map<String, String> TYPES =
      Map.of(
          "AGREE", "AGREE",
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "REJECT", "REJECT",
          "SUPPORT", "SUPPORT",
          "THREATEN", "THREATEN");

  private final Map<String, int[]> tallies = new TreeMap<>();
  private int records;
  private int right;

  private PloverScore() {}

  /**
   * Judges all records with a source and an event.
   *
   * @param records the file {@code records.json}
   * @param encoder a trained model; empty to judge the rules alone
   * @throws InputException if it cannot be read or is no JSON
   */
  public static PloverScore of(Path records, Optional<Encoder> encoder) {
    PloverScore score = new PloverScore();
    ActReader reader = new ActReader();
    try {
      for (JsonNode entry : new JsonMapper().readTree(Files.readString(records))) {
        String type = TYPES.get(entry.path("event").asText());
        String markup = entry.path("textInfo").path("markup").asText();
        if (type != null && !markup.isEmpty()) {
          score.judge(type, Marks.of(markup), reader, encoder);
        }
      }
    } catch (IOException e) {
      throw new InputException(records + ": cannot be read as JSON", e);
    }
    return score;
  }

  private void judge(String type, Marks marks, ActReader reader, Optional<Encoder> encoder) {
    List<Span> cue = marks.spans().getOrDefault("EVT", List.of());
    List<Span> source = marks.spans().getOrDefault("SRC", List.of());
    Span all = new Span(0, Math.max(1, marks.text().codePointCount(0, marks.text().length())));
    if (cue.isEmpty()) {
      return;
    }
    int from = cue.get(0).end();
    List<Span> content = from < all.end() ? List.of(new Span(from, all.end())) : List.of(all);
    ReportText text = ReportText.of(marks.text());
    Document document =
        Document.of(new Report("r", "r", Imprint.UNKNOWN, "en", text, 0, List.of()));
    Statement statement = new Statement(source, cue, content, Kind.INDIRECT, Realis.ASSERTED, 1);
    ActReading reading =
        reader
            .read(document, List.of(statement), encoder.map(model -> model.acts(text.view())))
            .get(0);
    int[] tally = tallies.computeIfAbsent(type, name -> new int[2]);
    boolean same = reading.act().plover().equals(type);
    records++;
    tally[0]++;
    right += same ? 1 : 0;
    tally[1] += same ? 1 : 0;
  }

  /** A line for each type and one for all, in Markdown. */
  public String toTable() {
    StringBuilder table =
        new StringBuilder("## Records of PLOVER\n\n| type | records | right |\n|---|---|---|\n");
    tallies.forEach(
        (type, tally) ->
            table.append(
                String.format(Locale.ROOT, "| %s | %d | %d |%n", type, tally[0], tally[1])));
    table.append(
        String.format(
            Locale.ROOT,
            "| all | %d | %d, %.3f |%n",
            records,
            right,
            right / (double) Math.max(1, records)));
    return table.toString();
  }

  /** A text without its marks "(SRC: …)", and where they were, in code points. */
  private record Marks(String text, Map<String, List<Span>> spans) {

    static Marks of(String markup) {
      StringBuilder text = new StringBuilder();
      Map<String, List<Span>> spans = new TreeMap<>();
      List<String> labels = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      int i = 0;
      while (i < markup.length()) {
        char c = markup.charAt(i);
        int colon = markup.indexOf(": ", i);
        if (c == '(') {
          boolean label = colon > i && markup.substring(i + 1, colon).matches("[A-Z/]{3,7}");
          labels.add(label ? markup.substring(i + 1, colon) : "");
          starts.add(text.codePointCount(0, text.length()));
          i = label ? colon + 2 : i + 1;
          if (!label) {
            text.append(c);
          }
        } else if (c == ')' && !labels.isEmpty()) {
          String label = labels.remove(labels.size() - 1);
          int start = starts.remove(starts.size() - 1);
          int end = text.codePointCount(0, text.length());
          if (label.isEmpty()) {
            text.append(c);
          } else if (start < end) {
            for (String role : label.split("/", -1)) {
              spans.computeIfAbsent(role, name -> new ArrayList<>()).add(new Span(start, end));
            }
          }
          i++;
        } else {
          text.append(c);
          i++;
        }
      }
      return new Marks(text.toString(), spans);
    }
  }
}
