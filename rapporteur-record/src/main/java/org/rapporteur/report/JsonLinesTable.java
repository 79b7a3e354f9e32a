package org.rapporteur.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** JSON Lines: one object a line; blank lines are passed over. */
final class JsonLinesTable implements Table {
  private final LineReader lines;
  private final ReadingLimits limits;
  private final ObjectMapper json;

  JsonLinesTable(LineReader lines, ReadingLimits limits) {
    this.lines = lines;
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength((int) limits.maxBytes()).build();
    this.json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  @Override
  public Optional<Row> next() throws IOException {
    Optional<LineReader.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(this::row);
  }

  @Override
  public boolean has(String column) throws IOException {
    Optional<LineReader.Line> first = lines.next();
    if (first.isEmpty()) {
      return false;
    }
    lines.putBack(first.get());
    Row row = row(first.get());
    return !row.problem().isEmpty() || row.fields().containsKey(column);
  }

  private Row row(LineReader.Line line) {
    if (line.tooLong()) {
      return Row.broken(line.number(), limits.exceeded());
    }
    try {
      JsonNode node = json.readTree(line.text());
      if (!node.isObject()) {
        return Row.broken(line.number(), "not a JSON object");
      }
      Map<String, String> fields = new HashMap<>();
      node.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText("")));
      return Row.of(line.number(), fields);
    } catch (JacksonException e) {
      return Row.broken(line.number(), "broken JSON");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
