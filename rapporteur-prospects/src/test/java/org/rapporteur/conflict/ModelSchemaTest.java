package org.rapporteur.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of model files takes what the program takes. */
class ModelSchemaTest {
  private final Schema schema = schema();

  private static Schema schema() {
    try (InputStream in = Files.newInputStream(Path.of("..", "docs", "conflict.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lake-tarn",
        "elmira",
        "elmira-options",
        "prisoners-dilemma",
        "chicken",
        "stag-hunt",
        "three-answers"
      })
  void examplesAreValid(String name) throws IOException {
    String model = Files.readString(Path.of("..", "examples", "conflict", name + ".yaml"));
    assertThat(schema.validate(model, InputFormat.YAML)).isEmpty();
  }

  @Test
  void unknownKeysAreNot() {
    String model = "{states: [a], preferences: {A: {ranking: [a]}}, colour: red}";
    assertThat(schema.validate(model, InputFormat.YAML)).isNotEmpty();
  }
}
