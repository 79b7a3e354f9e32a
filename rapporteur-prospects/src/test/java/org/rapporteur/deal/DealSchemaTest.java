package org.rapporteur.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema's part on model files, and the examples. */
class DealSchemaTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "deals");

  @ParameterizedTest
  @ValueSource(strings = {"lake-tarn.yaml", "lake-tarn-four.yaml"})
  void examplesAreModels(String name) throws IOException {
    String example = Files.readString(EXAMPLES.resolve(name));

    assertThat(schema().validate(RuleLines.quote(example), InputFormat.YAML)).isEmpty();
  }

  @Test
  void whatTheReaderRefusesTheSchemaRefuses() throws IOException {
    String example = RuleLines.quote(Files.readString(EXAMPLES.resolve("lake-tarn.yaml")));

    assertThat(schema().validate("colour: red\n" + example, InputFormat.YAML)).isNotEmpty();
    assertThat(schema().validate(example.replace("values:", "worths:"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(schema().validate(example.replace("'if ", "'when "), InputFormat.YAML)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    JsonMapper mapper = new JsonMapper();
    JsonNode whole = mapper.readTree(Path.of("..", "docs", "deals.schema.json").toFile());
    ObjectNode part = mapper.createObjectNode();
    part.set("$schema", whole.get("$schema"));
    part.set("$defs", whole.get("$defs"));
    part.put("$ref", "#/$defs/model");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(new ByteArrayInputStream(part.toString().getBytes(StandardCharsets.UTF_8)));
  }
}
