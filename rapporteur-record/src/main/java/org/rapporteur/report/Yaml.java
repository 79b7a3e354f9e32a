package org.rapporteur.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** YAML as plain data: no types, aliases not expanded, size and depth limited by the library. */
final class Yaml {
  private final ObjectMapper mapper = new ObjectMapper(new YAMLFactory());

  JsonNode parse(String text) throws JacksonException {
    JsonNode node = mapper.readTree(text);
    return node == null ? mapper.missingNode() : node;
  }

  /** What is wrong, in one line, without the library's place marks. */
  static String problem(JacksonException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("").strip();
    String where = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    return (first.length() > 120 ? first.substring(0, 120) : first) + where;
  }
}
