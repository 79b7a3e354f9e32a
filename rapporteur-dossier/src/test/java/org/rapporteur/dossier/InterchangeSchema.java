package org.rapporteur.dossier;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Validates output of the program against the schemas that it ships. */
final class InterchangeSchema {
  private final Schema dossier = schema("interchange.schema.json");
  private final Schema statement = schema("statements.schema.json");

  /** What is wrong with a dossier in the interchange format; empty if nothing is. */
  List<String> violations(String json) {
    return violations(dossier, json).toList();
  }

  /** What is wrong with JSON Lines of statements; empty if nothing is. */
  List<String> violationsOfLines(String lines) {
    return lines.lines().flatMap(line -> violations(statement, line)).toList();
  }

  private static Stream<String> violations(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString);
  }

  private static Schema schema(String name) {
    try (InputStream resource = InterchangeSchema.class.getResourceAsStream(name)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
