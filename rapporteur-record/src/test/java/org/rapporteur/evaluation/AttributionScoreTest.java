package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.evaluation.AttributionScore.Agreement;
import org.rapporteur.evaluation.AttributionScore.Share;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Span;
import org.rapporteur.statement.Extraction;
import org.rapporteur.statement.Statement;

class AttributionScoreTest {
  private static final String TEXT = "Lind said “the sluices 🎻 stay shut”, Hale said so.";
  private static final String SAID =
      """
      T1\tSource 0 4\tLind
      T2\tCue 5 9\tsaid
      T3\tContent 10 35\tthe sluices stay shut
      E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
      """;

  @TempDir private Path folder;
  private Path annotations;

  @BeforeEach
  void annotate() throws IOException {
    annotations = Files.createDirectory(folder.resolve("attributions"));
    Files.createDirectory(folder.resolve("text"));
    annotation("post_ab", SAID);
    Files.writeString(folder.resolve("text/post.txt"), TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "last", "ba02"})
  void agreesWithTheReferenceScorer(String annotator) throws IOException, URISyntaxException {
    Path examples = Path.of(AttributionScoreTest.class.getResource("predictions.jsonl").toURI());
    Path recorded = examples.resolveSibling("attributions");
    Gold gold = Gold.read(recorded, Gold.textsBeside(recorded), annotator);

    AttributionScore score = AttributionScore.of(gold, Predictions.read(examples, gold));

    assertThat(score.toTable())
        .isEqualTo(Files.readString(examples.resolveSibling("expected-" + annotator + ".txt")));
    assertThat(score.toJson() + "\n")
        .isEqualTo(Files.readString(examples.resolveSibling("expected-" + annotator + ".json")));
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException {
    AttributionScore score = score(line("[0,4]", "[5,9]", "[10,35]"));

    assertThat(score.relation()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(score.exactContent()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(score.tokenContent()).isEqualTo(new Agreement(7, 7, 7));
    assertThat(score.sourceGivenContent()).isEqualTo(new Share(1, 1));
  }

  @Test
  void quotationMarksMatterOnlyToTheExactMeasure() throws IOException {
    AttributionScore score = score(line("[0,4]", "[5,9]", "[11,34]"));

    assertThat(score.exactContent().matched()).isZero();
    assertThat(score.looseContent().matched()).isOne();
    assertThat(score.relation().matched()).isOne();
  }

  @Test
  void wrongSourceIsNoRelation() throws IOException {
    AttributionScore score = score(line("[37,41]", "[5,9]", "[10,35]"));

    assertThat(score.relation().matched()).isZero();
    assertThat(score.content50().matched()).isOne();
    assertThat(score.sourceGivenContent()).isEqualTo(new Share(0, 1));
  }

  @Test
  void absentSourceAgreesOnlyWithAbsentSource() throws IOException {
    assertThat(score(line("", "[5,9]", "[10,35]")).relation().matched()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"21, 0", "22, 1"})
  void halfOfTheContentIsEnough(int end, int matched) throws IOException {
    annotation("post_ab", SAID.replace("10 35", "10 34"));
    AttributionScore score = score(line("[0,4]", "[5,9]", "[10,%d]".formatted(end)));

    assertThat(score.content50().matched()).isEqualTo(matched);
  }

  @Test
  void repeatedPredictionCostsPrecision() throws IOException {
    String line = line("[0,4]", "[5,9]", "[10,35]");

    assertThat(score(line + line).relation()).isEqualTo(new Agreement(1, 2, 1));
  }

  @Test
  void nothingPredictedFindsNothing() throws IOException {
    AttributionScore score = score("\n");

    assertThat(score.relation().precision()).isZero();
    assertThat(score.relation().recall()).isZero();
    assertThat(score.relation().f1()).isZero();
  }

  @Test
  void statementInsideAnotherIsLeftOut() throws IOException {
    String inner =
        """
        {"doc":"post","source":[{"start":37,"end":41}],"content":[{"start":47,"end":49}],"via":"s1"}
        """;

    assertThat(score(inner).relation().predicted()).isZero();
  }

  @Test
  void numberedRolesAndTextOverSeveralLinesAreRead() throws IOException {
    annotation(
        "post_ab",
        """
        T1\tSource 0 4\tLind
        T3\tContent 10 22\tthe sluices
        Typed on the next line
        T4\tContent 23 35\tstay shut
        T5\tDiscard 0 9\tLind said
        E1\tAttribution:T1 Source:T1 Content:T3 Content2:T4
        E2\tAttribution:T1 Source:T1
        #1\tAnnotatorNotes T1\tno cue
        """);

    AttributionScore score = score(line("[0,4]", "", "[10,35]"));

    assertThat(score.exactContent()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(score.relation()).isEqualTo(new Agreement(1, 1, 1));
  }

  @Test
  void judgesAnExtractor() {
    Gold gold = gold();
    Extraction found =
        new Extraction(
            List.of(
                new Statement(
                    List.of(new Span(0, 4)),
                    List.of(),
                    List.of(new Span(10, 35)),
                    Statement.Kind.DIRECT,
                    Statement.Realis.ASSERTED,
                    1)),
            List.of());

    AttributionScore score =
        AttributionScore.of(
            gold,
            Predictions.of(
                document -> {
                  assertThat(document.report().id()).isEqualTo("post");
                  assertThat(document.text().raw()).isEqualTo(TEXT);
                  return found;
                },
                gold));

    assertThat(score.relation()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(score.exactCue()).isEqualTo(new Agreement(0, 0, 1));
  }

  @Test
  void tiesAreRoundedToTheEvenDigit() {
    Agreement sixteenth = new Agreement(1, 16, 16);
    AttributionScore score =
        new AttributionScore(
            1,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            sixteenth,
            new Share(1, 16));

    assertThat(score.toTable()).contains("relation            0.062  0.062  0.062");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"doc\":\"herald\"}|document 'herald' is not in the gold standard",
        "{\"doc\":1}|not an object with a doc",
        "[]|not an object with a doc",
        "{} {}|not JSON",
        "{\"doc\":|not JSON",
        "{\"doc\":\"post\",\"cue\":[{\"start\":5,\"end\":5}]}|bad cue offsets 5,5 (the text has 50)",
        "{\"doc\":\"post\",\"content\":[{\"start\":0,\"end\":51}]}|bad content offsets 0,51",
        "{\"doc\":\"post\",\"source\":[{\"start\":-1,\"end\":4}]}|bad source offsets -1,4",
        "{\"doc\":\"post\",\"source\":[{\"start\":\"0\",\"end\":4}]}|bad source offsets",
      })
  void badPredictionIsNamedWithItsLine(String line, String reason) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> score("\n" + line + "\n"))
        .withMessageContaining("predictions.jsonl:2: ")
        .withMessageContaining(reason)
        .matches(e -> e.getMessage().lines().count() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T1\tContent 0 51\tpast the end",
        "T1\tContent -1 4\tbefore the start",
        "T1\tContent 0\thalf a span",
        "T1\tContent\tno span",
        "T1\tContent 0 x\tno number",
        "E1\tContent",
      })
  void badAnnotationIsNamedWithItsFile(String line) throws IOException {
    annotation("post_ab", line + "\n");

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(this::gold)
        .withMessageContaining("post_ab.ann: cannot be understood")
        .matches(e -> e.getMessage().lines().count() == 1);
  }

  @Test
  void missingFilesAreNamed() throws IOException {
    annotation("herald_ab", SAID);

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(this::gold)
        .withMessageEndingWith("herald.txt: no such file");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Gold.read(folder.resolve("text"), folder, "first"))
        .withMessageEndingWith("text: holds no annotations (*.ann)");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Gold.read(folder.resolve("text/post.txt"), folder, "first"))
        .withMessageEndingWith("post.txt: not a folder");
  }

  @Test
  void textThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve("text/post.txt"), TEXT.getBytes(StandardCharsets.UTF_16));

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(this::gold)
        .withMessageEndingWith("post.txt: not UTF-8");
  }

  private Gold gold() {
    return Gold.read(annotations, Gold.textsBeside(annotations), "first");
  }

  private AttributionScore score(String predictions) throws IOException {
    Path file = folder.resolve("predictions.jsonl");
    Files.writeString(file, predictions);
    Gold gold = gold();
    return AttributionScore.of(gold, Predictions.read(file, gold));
  }

  private void annotation(String name, String contents) throws IOException {
    Files.writeString(annotations.resolve(name + ".ann"), contents);
  }

  /** A predicted attribution; spans are written [start,end]. */
  private static String line(String source, String cue, String content) {
    return "{\"doc\":\"post\",\"source\":%s,\"cue\":%s,\"content\":%s}%n"
        .formatted(pieces(source), pieces(cue), pieces(content));
  }

  private static String pieces(String span) {
    return span.isEmpty()
        ? "[]"
        : span.replaceAll("\\[(\\d+),(\\d+)\\]", "[{\"start\":$1,\"end\":$2}]");
  }
}
