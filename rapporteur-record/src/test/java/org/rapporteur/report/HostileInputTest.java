package org.rapporteur.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input, reading it ends soon with a reading. */
class HostileInputTest {
  private static final ReadingLimits LIMITS = new ReadingLimits(20_000_000, Duration.ofSeconds(1));
  private static final Duration SOON = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "jsonl", "csv"})
  void readsTenMegabytesOfQuotationMarks(String extension) {
    assertThat(read("\"".repeat(10_000_000), extension)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "jsonl", "csv"})
  void readsTenMegabytesOfQuotationMarksInLines(String extension) {
    assertThat(read("\"\n".repeat(200_000), extension)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html", "jsonl", "csv"})
  void readsRandomBytes(String extension) {
    for (int size : new int[] {1, 10, 100, 1_000, 1_000_000}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      assertThat(read(bytes, extension)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<article>",
        "<p><div class=x><time datetime=1><h1>",
        "<table>",
        "<a><b><i>",
        "<ul><li>",
        "<svg><desc>",
        "<select>",
        "<!--"
      })
  void readsDeeplyNestedHtml(String element) {
    assertThat(read("<p>One.</p>" + element.repeat(100_000) + "Two.", "html")).hasSize(1);
  }

  @Test
  void readsManyElementsBesideEachOther() {
    String page = "<article><h1>A</h1><p class=share>B</p><script>c</script><p>D</p></article>";

    assertThat(read(page.repeat(20_000), "html")).hasSize(1);
  }

  @Test
  void readsDeeplyNestedJson() {
    assertThat(read("{\"text\":" + "[".repeat(1_000_000), "jsonl"))
        .containsExactly(new Skipped("x.jsonl:1", "broken JSON", true));
    String page = "<script type=application/ld+json>" + "[".repeat(1_000_000) + "</script><p>One.";
    assertThat(read(page, "html")).hasSize(1);
  }

  @Test
  void readsFrontMatterThatMultipliesAliases() {
    StringBuilder yaml = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a").append(i).append(": &a").append(i).append(" [");
      yaml.append(("*a" + (i - 1) + ", ").repeat(10)).append("x]\n");
    }
    assertThat(read(yaml + "title: *a29\n---\nArvonia said yes.", "md")).hasSize(1);
  }

  @Test
  void readsFrontMatterThatIsNoYaml() {
    assertThat(read("---\ntitle: [\n---\nArvonia said yes.", "md"))
        .singleElement()
        .isInstanceOfSatisfying(
            Report.class,
            report ->
                assertThat(report.notes())
                    .anyMatch(note -> note.startsWith("front matter is not YAML")));
    assertThat(read("---\n" + "[".repeat(1_000_000) + "\n---\nArvonia said yes.", "md")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A", "A ", "Aa ", "By A ", "A, ", "\n", " ", "Ã", "â€", "\u00AD", "- ", "12 "})
  void readsOneThingOverAndOver(String thing) {
    assertThat(read(thing.repeat(200_000), "txt")).hasSize(1);
    assertThat(read(thing.repeat(200_000), "md")).hasSize(1);
  }

  private static List<Reading> read(String content, String extension) {
    return read(content.getBytes(UTF_8), extension);
  }

  private static List<Reading> read(byte[] content, String extension) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          try (Stream<Reading> readings =
              new ReportReader(LIMITS).read(new ByteArrayInputStream(content), "x." + extension)) {
            return readings.toList();
          }
        });
  }
}
