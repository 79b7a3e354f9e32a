package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.rapporteur.report.InputException;

/** Whatever stands in the file, a codebook or a line that says what is wrong where comes of it. */
class CodebookProperties {
  private static final String VALID =
      """
      format: rapporteur-dossier/1
      title: "Sorrel \\u00e9 talks"   # a comment
      parties:
        - {id: arvonia, name: Arvonia, members: [Ministry of Water, 'the "Board"']}
        - id: belmark
          name: >
            Belmark
            Republic
      people:
        - id: lind
          name: Mara Lind
          aliases: [M. Lind, Márá Solvei]
          roles:
            - {role: foreign minister, party: arvonia, from: 2031-02-01, until: 2031-05-30}
            - role: adviser
              party: belmark
      issues:
        - {id: flow, name: Flow, proposition: It flows, words: [flow], outcomes: [40, ~]}
      """;

  private static final List<String> PIECES =
      List.of(
          "\n",
          " ",
          "  ",
          ":",
          ": ",
          "- ",
          "-",
          "[",
          "]",
          "{",
          "}",
          ",",
          "#",
          "&a ",
          "*a",
          "!",
          "!!int ",
          "|",
          ">",
          "'",
          "\"",
          "\\",
          "\\x",
          "\\UFFFFFFFF",
          "%",
          "%YAML 9.9\n",
          "@",
          "`",
          "?",
          "? ",
          "---\n",
          "...\n",
          "<<: ",
          "~",
          "null",
          "\t",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uD83D\uDE00",
          "arvonia",
          "2031-02-30",
          "[[[[[[[[",
          "{{{{{{{{",
          "id: ",
          "- - - - - - ");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("codebook");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve(Codebook.FILE));
    Files.delete(folder);
  }

  @Property(tries = 3000)
  void brokenTextIsReadOrToldInOneLine(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 6) int changes) throws IOException {
    StringBuilder text = new StringBuilder(VALID);
    for (int i = 0; i < changes; i++) {
      change(text, random);
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 1000)
  void brokenBytesAreReadOrToldInOneLine(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int changes) throws IOException {
    byte[] bytes = VALID.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    check(Arrays.copyOf(bytes, bytes.length - random.nextInt(20)));
  }

  @Property(tries = 300)
  void linesInAnyOrderAreReadOrToldInOneLine(@ForAll Random random) throws IOException {
    List<String> lines = new ArrayList<>(VALID.lines().toList());
    for (int i = 0; i < 3; i++) {
      lines.add(random.nextInt(lines.size()), lines.remove(random.nextInt(lines.size())));
      lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
    }
    check(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(12));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end));
      default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
    }
  }

  private static void check(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(Codebook.FILE), bytes);
    try {
      assertThat(Codebook.read(file)).isNotNull();
    } catch (InputException e) {
      assertThat(e.getMessage()).matches(Pattern.quote(file.toString()) + ":\\d+: [^\\p{Cntrl}]+");
    }
  }
}
