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

class EvaluateUtterancesCommandTest {
  private static final String QUOTED = "We will open the sluices when the ice has gone";
  private static final String CHANGED = "We will open the sluices when the snow has gone";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("polnear/train/text"));
    Files.writeString(
        texts.resolve("post_2031-02-12_lake.txt"), "“" + QUOTED + ",” Mara Lind said in Vessen.\n");
    Files.writeString(
        texts.resolve("times_2031-02-12_lake.txt"),
        "In Vessen Mara Lind said: “" + CHANGED + ".”\n");
    Files.writeString(
        texts.resolve("herald_2031-05-01_road.txt"),
        "“Lorries should go by night,” Jon Hale said in Dunmere.\n");
    Files.writeString(
        folder.resolve("gold.tsv"),
        """
        pair drawn group articleA startA endA articleB startB endB label
        1 shared 1 post_2031-02-12_lake 1 47 times_2031-02-12_lake 28 75 wording
        2 alike 2 post_2031-02-12_lake 1 47 herald_2031-05-01_road 1 28 other
        """
            .replace(' ', '\t'));
  }

  private int run(String... args) {
    CommandLine line =
        new CommandLine(new EvaluateUtterancesCommand(new Console(out, err, false, false)));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(args);
  }

  @Test
  void measuresGroupingAndDifferences() {
    int code =
        run(
            "--gold",
            folder.toString(),
            "--data",
            folder.toString(),
            "--extractor",
            "rules",
            "--errors");

    assertThat(code).isZero();
    assertThat(out.toString())
        .startsWith("| pairs | scored |")
        .contains("| all | 2 | 1 | 1 | 1.000 | 1.000 | 1.000 |")
        .contains("Differences: precision 1.000 of 1 told, recall 1.000 of 1.")
        .contains("wording: 1, of them 1 of pairs that differ, 1 of one utterance.");
  }
}
