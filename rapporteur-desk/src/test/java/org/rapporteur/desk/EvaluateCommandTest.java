package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private String gold;

  @BeforeEach
  void annotate() throws IOException {
    Path annotations = Files.createDirectory(folder.resolve("attributions"));
    gold = annotations.toString();
    Files.createDirectory(folder.resolve("text"));
    Files.writeString(folder.resolve("text/post.txt"), "Lind said nothing was signed.");
    Files.writeString(
        annotations.resolve("post_ab.ann"),
        """
        T1\tSource 0 4\tLind
        T2\tContent 10 28\tnothing was signed
        E1\tAttribution:T1 Source:T1 Content:T2
        """);
    Files.writeString(annotations.resolve("post_cd.ann"), "");
  }

  @Test
  void measuresTheExtractor() {
    assertThat(run("--gold", gold)).isZero();
    assertThat(out.toString())
        .startsWith(
            "documents: 1\nmeasure                 P      R     F1      tp    pred    gold\n")
        .contains("exact cue           0.000  0.000  0.000       0       1       0\n")
        .contains("relation            1.000  1.000  1.000       1       1       1\n")
        .endsWith("src|content         1.000   (1 of 1 content-matched)\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void measuresPredictionsAndPrintsJson() throws IOException {
    Path predictions = folder.resolve("found.jsonl");
    Files.writeString(predictions, "{\"doc\":\"post\",\"content\":[{\"start\":10,\"end\":28}]}\n");

    assertThat(run("--gold", gold, "--predictions", predictions.toString(), "--json")).isZero();
    assertThat(out.toString())
        .contains("\"relation\": {\n  \"p\": 0.0,\n  \"r\": 0.0,")
        .contains("\"content@50\": {\n  \"p\": 1.0,\n  \"r\": 1.0,")
        .endsWith("}\n");
  }

  @Test
  void annotatorAndTextFolderCanBeChosen() throws IOException {
    Path moved = Files.move(folder.resolve("text"), folder.resolve("moved"));

    assertThat(run("--gold", gold, "--text", moved.toString(), "--annotator", "last")).isZero();
    assertThat(out.toString())
        .contains("relation            0.000  0.000  0.000       0       1       0\n");
  }

  @Test
  void whatCannotBeReadIsNamedInOneLine() throws IOException {
    Path predictions = folder.resolve("found.jsonl");
    Files.writeString(predictions, "{\"doc\":\"herald\"}\n");

    assertThat(run("--gold", gold, "--predictions", predictions.toString())).isOne();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "rapporteur: %s:1: document 'herald' is not in the gold standard\n"
                .formatted(predictions));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void missingFolderIsNamed() {
    String missing = folder.resolve("missing").toString();

    assertThat(run("--gold", missing)).isOne();
    assertThat(err.toString())
        .isEqualToNormalizingNewlines("rapporteur: " + missing + ": no such folder\n");
  }

  private int run(String... args) {
    return new CommandLine(new EvaluateCommand(new Console(out, err, false, false)))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
