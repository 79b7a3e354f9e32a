package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of codebooks takes what the program takes. */
class CodebookSchemaTest {
  private final Schema schema = schema();

  private static Schema schema() {
    try (InputStream in = CodebookSchemaTest.class.getResourceAsStream("dossier.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void exampleIsValid() throws IOException {
    assertThat(violations(Files.readString(Path.of("..", "examples", "lake-tarn", "dossier.yaml"))))
        .isEmpty();
  }

  @Test
  void draftIsValid() throws IOException {
    StringWriter out = new StringWriter();
    new CodebookDraft(SorrelTalks.dossier()).write(out);

    assertThat(out.toString()).contains("name: Mara Lind", "party:  # not known");
    assertThat(violations(out.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:",
        "parties: [{id: 1, name: true, members:}]",
        "people: [{id: a, name: A, roles: [{role:, party:, from: 2031-02-01, until:}]}]",
      })
  void gapsAndBareValuesAreValid(String text) {
    assertThat(violations(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "only words",
        "titel: a",
        "format: rapporteur-dossier/2",
        "title: [a]",
        "people: Lind",
        "people: [Lind]",
        "people: [{id: a, name: A, nickname: B}]",
        "people: [{id: a, name: A, roles: {party: b}}]",
        "people: [{id: a, name: A, roles: [{from: today}]}]",
        "people: [{id: a, name: A, roles: [{until: 2031-13-01}]}]",
        "parties: [{id: a}]",
        "parties: [{name: A}]",
        "parties: [{id: a, name: A, members: [[b]]}]",
        "issues: [{id: a, name: A, words: b}]",
      })
  void mistakesAreNot(String text) {
    assertThat(violations(text)).isNotEmpty();
  }

  @Test
  void schemaFollowsDraft202012() throws IOException {
    try (InputStream in = CodebookSchemaTest.class.getResourceAsStream("dossier.schema.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                  .validate(
                      new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }

  private Iterable<?> violations(String yaml) {
    return schema.validate(yaml, InputFormat.YAML);
  }
}
