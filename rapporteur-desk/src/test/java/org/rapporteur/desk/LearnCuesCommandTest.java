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

class LearnCuesCommandTest {
  private static final String TEXT =
      """
      Lind said that the lake was shared.
      Hale said that he agreed.
      The keepers met them and said little.
      Hale demanded a figure.
      """;
  private static final String LEXICON =
      """
      # Counts of cue heads over the 1 training articles of PolNeAR 1.0
      # (Newell et al. 2018); see docs/models/cues.md.
      # Form, then: before after cues total.
      said\tAND WORD 0 1\tNAME THAT 2 2
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path gold;

  @BeforeEach
  void annotate() throws IOException {
    gold = Files.createDirectory(folder.resolve("attributions"));
    Files.createDirectory(folder.resolve("text"));
    Files.writeString(folder.resolve("text/post.txt"), TEXT);
    Files.writeString(
        gold.resolve("post_ab.ann"),
        attribution(1, "Lind", "said", "that the lake was shared")
            + attribution(2, "Hale", "said", "that he agreed")
            + attribution(3, "Hale", "demanded", "a figure"));
    Files.writeString(
        gold.resolve("post_cd.ann"), attribution(1, "The keepers", "met", "them and said little"));
  }

  @Test
  void countsTheHeadsOfTheFirstAnnotatorsCues() {
    assertThat(run("--gold", gold.toString())).isZero();
    assertThat(out.toString()).isEqualTo(LEXICON);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void writesTheLexiconToAFile() throws IOException {
    Path lexicon = folder.resolve("cues.tsv");

    assertThat(run("--gold", gold.toString(), "-o", lexicon.toString())).isZero();
    assertThat(lexicon).hasContent(LEXICON);
    assertThat(out.toString()).isEmpty();
  }

  private int run(String... args) {
    return new CommandLine(new LearnCuesCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  /**
   * An attribution of the text in brat standoff; its parts are those nearest before the content.
   */
  private static String attribution(int number, String source, String cue, String content) {
    int last = TEXT.indexOf(content);
    int middle = TEXT.lastIndexOf(cue, last);
    int first = TEXT.lastIndexOf(source, middle);
    return "T%1$d1\tSource %2$d %3$d\t%4$s\n"
            .formatted(number, first, first + source.length(), source)
        + "T%1$d2\tCue %2$d %3$d\t%4$s\n".formatted(number, middle, middle + cue.length(), cue)
        + "T%1$d3\tContent %2$d %3$d\t%4$s\n"
            .formatted(number, last, last + content.length(), content)
        + "E%1$d\tAttribution:T%1$d1 Source:T%1$d1 Cue:T%1$d2 Content:T%1$d3\n".formatted(number);
  }
}
