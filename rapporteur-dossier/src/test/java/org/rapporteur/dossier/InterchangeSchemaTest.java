package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterchangeSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final InterchangeSchema SCHEMA = new InterchangeSchema();

  private static final String LINE =
      """
      {"doc":"post","id":"post#1","source":[{"start":0,"end":4,"text":"Lind"}],"cue":[],\
      "content":[{"start":5,"end":9,"text":"“No”"}],"via":null,"kind":"direct",\
      "realis":"asserted","speaker":"Mara Lind","aliases":["Lind"],"jointWith":[],"party":null,\
      "addressee":null,"occasion":"an interview","confidence":0.75}""";

  @Test
  void dossierWithEveryKeyIsValid() throws IOException {
    assertThat(SCHEMA.violations(dossier())).isEmpty();
  }

  @Test
  void dossierOfTheFirstStagesIsValid() {
    assertThat(
            SCHEMA.violations(
                """
                {"format":"rapporteur/1",
                 "reports":[{"id":"post","path":"post.txt","title":null,"outlet":null,
                             "published":null,"url":null,"language":"en","characters":0,
                             "duplicateOf":null,"notes":[]}],
                 "skipped":[]}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/|format|\"rapporteur/2\"",
        "/|surprise|1",
        "/reports/0|id|\"\"",
        "/reports/0|title|\"\"",
        "/reports/0|characters|-1",
        "/reports/0|published|\"12 February 2031\"",
        "/reports/0|published|\"2031-02\"",
        "/reports/0|language|\"English\"",
        "/reports/0|text|null",
        "/reports/0|tittle|\"Talks\"",
        "/skipped/0|reason|\"\"",
        "/stories/0|reports|[]",
        "/stories/0/derivations/0|kind|\"REWRITE\"",
        "/parties/0|id|null",
        "/actors/0|kind|\"PERSON\"",
        "/actors/0|count|0",
        "/actors/0/partyEvidence/0|text|\"\"",
        "/statements/0|content|[]",
        "/statements/0|kind|\"reported\"",
        "/statements/0|realis|null",
        "/statements/0|confidence|1.5",
        "/statements/0|confidence|\"0.5\"",
        "/statements/0|speaker|\"\"",
        "/statements/0|act|\"declare\"",
        "/statements/0|said|\"2031-13-01\"",
        "/statements/0|saidPrecision|\"week\"",
        "/statements/0/source/0|start|-1",
        "/statements/0/source/0|start|0.5",
        "/statements/0/source/0|end|0",
        "/statements/0/issues/0|stance|\"for\"",
        "/discrepancies/0|severity|\"grave\"",
        "/positions/0|stance|\"for\"",
        "/positions/0|evidence|[]",
        "/terms/0|value|\"40\"",
        "/timeline/0|precision|\"hour\"",
      })
  void brokenValueIsRejected(String object, String key, String value) throws IOException {
    JsonNode dossier = JSON.readTree(dossier());
    ObjectNode broken = (ObjectNode) dossier.at(object.equals("/") ? "" : object);
    broken.set(key, JSON.readTree(value));

    assertThat(SCHEMA.violations(dossier.toString())).isNotEmpty();
  }

  /** Each object of the example, by its pointer, with each of its keys that may not be left out. */
  static Stream<List<String>> requiredKeys() throws IOException {
    List<List<String>> keys = new ArrayList<>();
    for (String key : List.of("format", "reports", "skipped")) {
      keys.add(List.of("", key));
    }
    for (String key :
        List.of(
            "id",
            "path",
            "title",
            "outlet",
            "published",
            "url",
            "language",
            "characters",
            "duplicateOf",
            "notes")) {
      keys.add(List.of("/reports/0", key));
    }
    for (String key :
        List.of(
            "id",
            "report",
            "source",
            "cue",
            "content",
            "kind",
            "realis",
            "speaker",
            "jointWith",
            "party",
            "via",
            "confidence")) {
      keys.add(List.of("/statements/0", key));
    }
    JsonNode dossier = JSON.readTree(dossier());
    for (String object :
        List.of(
            "/skipped/0",
            "/stories/0",
            "/stories/0/derivations/0",
            "/stories/0/derivations/0/aligned/0",
            "/parties/0",
            "/actors/0",
            "/actors/0/partyEvidence/0",
            "/issues/0",
            "/statements/0/source/0",
            "/statements/0/issues/0",
            "/moves/0",
            "/utterances/0",
            "/discrepancies/0",
            "/positions/0",
            "/terms/0",
            "/commitments/0",
            "/timeline/0")) {
      dossier.at(object).fieldNames().forEachRemaining(key -> keys.add(List.of(object, key)));
    }
    return keys.stream();
  }

  @ParameterizedTest
  @MethodSource("requiredKeys")
  void missingKeyIsRejected(List<String> objectAndKey) throws IOException {
    JsonNode dossier = JSON.readTree(dossier());
    ((ObjectNode) dossier.at(objectAndKey.get(0))).remove(objectAndKey.get(1));

    assertThat(SCHEMA.violations(dossier.toString())).isNotEmpty();
  }

  @Test
  void statementLineIsValid() {
    assertThat(SCHEMA.violationsOfLines(LINE + "\n" + LINE + "\n")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"doc\":\"post\",|``",
        "\"via\":null|\"via\":[]",
        "\"kind\":\"direct\"|\"kind\":\"quoted\"",
        "\"confidence\":0.75|\"confidence\":75",
        "\"party\":null|\"party\":\"\"",
        "\"party\":null|\"party\":null,\"issues\":[]",
      })
  void brokenLineIsRejected(String good, String bad) {
    assertThat(LINE).contains(good);
    assertThat(SCHEMA.violationsOfLines(LINE + "\n" + LINE.replace(good, bad))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"interchange.schema.json", "statements.schema.json"})
  void schemasFollowDraft202012(String name) throws IOException {
    try (InputStream schema = InterchangeSchema.class.getResourceAsStream(name)) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                  .validate(
                      new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON))
          .isEmpty();
    }
  }

  private static String dossier() throws IOException {
    try (InputStream example = InterchangeSchemaTest.class.getResourceAsStream("valid.json")) {
      return new String(example.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
