package org.rapporteur.desk.brief;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * Records to lay out: an invented negotiation of seven reports, and a large one made on the fly.
 */
final class SampleRecords {
  private static final String[] WORDS =
      "quota harbour observers minister clause tonnes winter treaty nets licence patrol delay offer"
          .split(" ");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * Talks about fishing: 7 reports, 30 statements, a copy, an undated report, astral characters.
   */
  ObjectNode sorrelStrait() {
    try (InputStream in = SampleRecords.class.getResourceAsStream("sorrel-strait.json")) {
      return (ObjectNode) json.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A record of so many reports with so many statements each, 30 speakers, 5 parties. */
  ObjectNode large(int reports, int statementsEach) {
    ObjectNode record = json.createObjectNode();
    record.put("format", "rapporteur/1").put("title", "A long negotiation");
    ArrayNode reportList = record.putArray("reports");
    ArrayNode statements = record.putArray("statements");
    for (int r = 0; r < reports; r++) {
      String id = "long-%03d".formatted(r);
      String text = "Day %d of the talks\n\n".formatted(r);
      for (int s = 0; s < statementsEach; s++) {
        int n = r * statementsEach + s;
        text = addStatement(statements, id, s + 1, n, text);
      }
      reportList
          .addObject()
          .put("id", id)
          .put("path", id + ".txt")
          .put("title", "Day %d of the talks".formatted(r))
          .put("outlet", "Outlet " + r % 9)
          .put("published", LocalDate.of(2031, 1, 1).plusDays(r).toString())
          .put("url", "https://outlet.example/" + id)
          .put("text", text);
    }
    ArrayNode parties = record.putArray("parties");
    for (int p = 0; p < 5; p++) {
      parties.addObject().put("id", "party-" + p).put("name", "Party " + (char) ('A' + p));
    }
    ArrayNode actors = record.putArray("actors");
    for (int a = 0; a < 30; a++) {
      actors.addObject().put("id", "speaker-" + a).put("name", "Speaker Number " + a);
    }
    return record;
  }

  private static String addStatement(
      ArrayNode all, String report, int number, int n, String before) {
    int speaker = n * 7 % 30;
    String source = "Speaker Number " + speaker;
    String content = "“The %s of the %s is point %d.”".formatted(word(n), word(n * 5 + 3), n);
    String text = before + content + " " + source + " said";
    ObjectNode statement = all.addObject();
    statement.put("id", report + "#" + number).put("report", report);
    int at = before.length();
    span(statement.putArray("content"), text, at, at + content.length());
    at += content.length() + 1;
    span(statement.putArray("source"), text, at, at + source.length());
    at += source.length() + 1;
    span(statement.putArray("cue"), text, at, at + "said".length());
    statement.put("kind", n % 3 == 0 ? "indirect" : "direct").put("realis", "asserted");
    statement.put("speaker", "speaker-" + speaker).put("party", "party-" + speaker % 5);
    return text + ", and the delegations went on with the next point of a long agenda.\n\n";
  }

  private static String word(int n) {
    return WORDS[n % WORDS.length];
  }

  private static void span(ArrayNode spans, String text, int start, int end) {
    spans.addObject().put("start", start).put("end", end).put("text", text.substring(start, end));
  }
}
