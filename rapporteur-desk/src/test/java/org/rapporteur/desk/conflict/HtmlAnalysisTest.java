package org.rapporteur.desk.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.conflict.ModelFile;

/** The page of an analysis. */
class HtmlAnalysisTest {
  private static final Questions NONE =
      new Questions(OptionalInt.empty(), OptionalInt.empty(), false);

  @TempDir private Path folder;

  private static String page(Path model, Questions questions) {
    return new HtmlAnalysis().render(Analysis.of(ModelFile.read(model), questions));
  }

  private static String example(String name) {
    return page(Path.of("..", "examples", "conflict", name + ".yaml"), NONE);
  }

  private String page(String model) throws IOException {
    return page(Files.writeString(folder.resolve("model.yaml"), model), NONE);
  }

  private static long count(String page, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(page).results().count();
  }

  @Test
  void equilibriaAndTheStatusQuoAreMarked() {
    String page = example("elmira");

    assertThat(count(page, "<g class=\"state equilibrium\">")).isEqualTo(5);
    assertThat(count(page, "<g class=\"state\">")).isEqualTo(4);
    assertThat(count(page, "<rect")).as("one in the graph, one in the legend").isEqualTo(2);
    assertThat(page).contains("<title>5; equilibrium under all concepts</title>");
  }

  @Test
  void whoMovesIsToldByALetterAsWell() {
    assertThat(example("elmira"))
        .contains(
            ">a</text><title>MoE: 1 → 2, no improvement</title>",
            ">b</text><title>Uniroyal: 2 → 4, an improvement</title>");
  }

  @Test
  void namesAreNoMarkup() throws IOException {
    String bad = "<script>alert(1)</script>\"'&";
    String page =
        page(
            "title: '"
                + bad.replace("'", "''")
                + "'\nstates: ['"
                + bad.replace("'", "''")
                + "', b]\nmoves: {'<b>': {b: ['"
                + bad.replace("'", "''")
                + "']}}\nstatus-quo: b\npreferences: {'<b>': {payoffs: [1, 0]}}\n");

    assertThat(page).doesNotContain("<script", "<b>").contains("&lt;script&gt;", "&lt;b&gt;");
  }

  @Test
  void nothingButItsOwnStyleIsLetIn() throws NoSuchAlgorithmException {
    String page = example("lake-tarn");
    Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
    assertThat(style.find()).isTrue();
    String hash =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));

    assertThat(page)
        .contains("default-src 'none'; img-src data:; style-src 'sha256-" + hash + "';")
        .doesNotContain("http:", "https:", "style=", "<script", "src=");
  }

  @Test
  void sixtyStatesAreDrawnAndMoreAreNot() throws IOException {
    String drawn = page(ring(60));
    assertThat(
            count(drawn, "<g class=\"state\">") + count(drawn, "<g class=\"state equilibrium\">"))
        .isEqualTo(60);
    assertThat(page(ring(65)))
        .doesNotContain("<g class=\"states\">")
        .contains("would show nothing");
  }

  private static String ring(int size) {
    return IntStream.range(0, size)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", "states: [", "]\n"))
        + IntStream.range(0, size)
            .mapToObj(i -> i + ": [" + (i + 1) % size + "]")
            .collect(Collectors.joining(", ", "moves: {A: {", "}, B: {}}\n"))
        + "preferences:\n"
        + IntStream.range(0, size)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", ", "  A: {payoffs: [", "]}\n  B: {payoffs: ["))
        + IntStream.range(0, size).mapToObj(i -> "0").collect(Collectors.joining(", ", "", "]}\n"));
  }

  @Test
  void questionsAreAnsweredOnThePage() {
    Questions questions = new Questions(OptionalInt.of(0), OptionalInt.of(5), true);
    assertThat(page(Path.of("..", "examples", "conflict", "elmira.yaml"), questions))
        .contains("If Local governments moves to 5, MoE can move to 6", "8 100 %");
  }
}
