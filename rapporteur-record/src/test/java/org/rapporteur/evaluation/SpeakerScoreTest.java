package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.report.InputException;
import org.rapporteur.statement.RuleExtractor;

class SpeakerScoreTest {
  private static final String TEXT =
      "Mara Lind met four Arvonian officials on Monday. She said the weir would open. "
          + "The officials said the keepers were late.";
  private static final String HEADER =
      "article\tstart\tend\ttype\tcanonical\tcanonicalStart\tcanonicalEnd\taccepted\tflags\n";

  @TempDir private Path folder;
  private Gold gold;

  @BeforeEach
  void annotate() throws IOException {
    Path text = Files.createDirectories(folder.resolve("text"));
    Path annotations = Files.createDirectories(folder.resolve("attributions"));
    Files.writeString(text.resolve("weir.txt"), TEXT);
    Files.writeString(
        annotations.resolve("weir_ab.ann"),
        String.join(
            "\n",
            span(1, "Source", "She"),
            span(2, "Cue", "said the weir", "said"),
            span(3, "Content", "the weir would open"),
            "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3",
            span(4, "Source", "The officials"),
            span(5, "Cue", "said the keepers", "said"),
            span(6, "Content", "the keepers were late"),
            "E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6"));
    gold = Gold.read(annotations, text, "first");
  }

  private static String span(int id, String role, String words) {
    return span(id, role, words, words);
  }

  private static String span(int id, String role, String place, String words) {
    int start = TEXT.indexOf(place);
    return "T" + id + "\t" + role + " " + start + " " + (start + words.length()) + "\t" + words;
  }

  private Path speakers(String... lines) throws IOException {
    return Files.writeString(folder.resolve("gold.tsv"), HEADER + String.join("\n", lines) + "\n");
  }

  private static String item(String words, String type, String name, String phrase, String flags) {
    int start = TEXT.indexOf(words);
    int at = TEXT.indexOf(phrase);
    return String.join(
        "\t",
        "weir",
        "" + start,
        "" + (start + words.length()),
        type,
        name,
        "" + at,
        "" + (at + phrase.length()),
        "",
        flags);
  }

  private SpeakerScore score(String... lines) throws IOException {
    return SpeakerScore.ofSources(
        speakers(lines), gold, new RuleExtractor(), new RuleSpeakerResolver(new Gazetteer()));
  }

  @Test
  void aNameIsRightByItsFullForm() throws IOException {
    SpeakerScore score = score(item("She", "pronoun", "Mara Lind", "Mara Lind", ""));
    assertThat(score.errors()).isEmpty();
    assertThat(score.toTable("sources")).contains("pronoun                     1    1.000  1.000");
  }

  @Test
  void anotherNameIsWrong() throws IOException {
    SpeakerScore score = score(item("She", "pronoun", "Ada Roth", "Mara Lind", ""));
    assertThat(score.errors())
        .singleElement()
        .asString()
        .startsWith("weir\t49\t52\tpronoun\twrong\tMara Lind\t");
  }

  @Test
  void aGroupIsRightWhereItStands() throws IOException {
    String item = item("The officials", "description", "", "The officials", "number=4");
    assertThat(score(item).errors()).isEmpty();
  }

  @Test
  void aPersonsNameIsNoGroup() throws IOException {
    assertThat(score(item("She", "pronoun", "", "She", "")).errors()).hasSize(1);
  }

  @Test
  void whatIsNobodyDoesNotCount() throws IOException {
    SpeakerScore score = score(item("She", "pronoun", "Ada Roth", "Mara Lind", "thing"));
    assertThat(score.errors()).isEmpty();
    assertThat(score.toTable("sources")).contains("all                         0");
  }

  @Test
  void fromPlainTextTheStatementsAreFoundToo() throws IOException {
    SpeakerScore score =
        SpeakerScore.endToEnd(
            speakers(item("She", "pronoun", "Mara Lind", "Mara Lind", "")),
            gold,
            new RuleExtractor(),
            new RuleSpeakerResolver(new Gazetteer()));
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void namesAreComparedWithoutCaseAccentsAndMarks() {
    assertThat(List.of("the J\u00f6rg O\u2019Lind", "JORG O'LIND"))
        .allSatisfy(name -> assertThat(SpeakerFile.folded(name)).isEqualTo("jorg o lind"));
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path file = speakers("weir\t3\t1\tpronoun\t\t\t\t\t", "weir\t1");
    assertThatThrownBy(() -> new SpeakerFile(file).read())
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(file + ":2: not an item");
    Path shorter = speakers("weir\t1");
    assertThatThrownBy(() -> new SpeakerFile(shorter).read())
        .hasMessage(shorter + ":2: 2 columns in place of 9");
  }
}
