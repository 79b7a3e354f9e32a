package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.PassagePair.Relation;
import org.rapporteur.evaluation.UtteranceScore.Answer;
import org.rapporteur.report.InputException;
import org.rapporteur.report.Report;
import org.rapporteur.report.Span;

class UtteranceScoreTest {
  private static final Answer TOGETHER = told(true, true);
  private static final Answer DIFFERING = told(true, true, "wording");
  private static final Answer APART = told(true, false);
  private static final Answer UNREAD = told(false, false);

  @TempDir private Path folder;

  private static Answer told(boolean read, boolean same, String... kinds) {
    return new Answer(read, same, new TreeSet<>(List.of(kinds)));
  }

  private static PassagePair pair(String number, String drawn, Relation relation) {
    return new PassagePair(
        number, drawn, "post" + number, new Span(3, 9), "times", new Span(5, 8), relation);
  }

  private Path gold(String... rows) throws IOException {
    String table =
        "pair drawn group articleA startA endA articleB startB endB label\n"
            + String.join("\n", rows)
            + "\n";
    return Files.writeString(folder.resolve("gold.tsv"), table.replace(' ', '\t'));
  }

  @Test
  void countsPairsRightlyHeldTogether() {
    UtteranceScore score = new UtteranceScore();
    score.add(pair("1", "shared", Relation.IDENTICAL), TOGETHER);
    score.add(pair("2", "shared", Relation.TRIMMED), APART);
    score.add(pair("3", "shared", Relation.WORDING), UNREAD);
    score.add(pair("4", "shared", Relation.OCCASION), TOGETHER);
    score.add(pair("5", "alike", Relation.OTHER), APART);
    score.add(pair("6", "alike", Relation.VOID), TOGETHER);

    assertThat(score.toTable())
        .contains("| all | 5 | 3 | 2 | 0.500 | 0.333 | 0.500 |")
        .contains("| alike | 1 | 0 | 0 | - | - | - |")
        .contains("| occasion | 1 | 1 | 0 |")
        .doesNotContain("void");
  }

  @Test
  void countsDifferencesRightlyTold() {
    UtteranceScore score = new UtteranceScore();
    score.add(pair("1", "shared", Relation.IDENTICAL), DIFFERING);
    score.add(pair("2", "shared", Relation.WORDING), DIFFERING);
    score.add(pair("3", "shared", Relation.SPEAKER), TOGETHER);

    assertThat(score.toTable())
        .contains("Differences: precision 0.500 of 2 told, recall 0.500 of 2.")
        .contains("wording: 2, of them 1 of pairs that differ, 2 of one utterance.");
    assertThat(score.errors())
        .containsExactly(
            "1\tshared\tidentical\tread\tsame\twording", "3\tshared\tspeaker\tread\tsame\t-");
  }

  @Test
  void versionsOfOneArticleAreLeftOutOfOneLine() {
    UtteranceScore score = new UtteranceScore();
    for (int i = 0; i < 5; i++) {
      score.add(
          new PassagePair(
              "" + i,
              "shared",
              i % 2 == 0 ? "post" : "times",
              new Span(3, 9),
              i % 2 == 0 ? "times" : "post",
              new Span(3, 9),
              Relation.IDENTICAL),
          TOGETHER);
    }
    score.add(pair("9", "shared", Relation.IDENTICAL), APART);

    assertThat(score.toTable())
        .contains("| all | 6 | 6 | 5 | 1.000 | 0.833 | 0.833 |")
        .contains("| versions of one article left out | 1 | 1 | 0 | - | 0.000 | 0.000 |");
  }

  @Test
  void articlesAreReadUnderTheOutletAndDayOfTheirNames() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("polnear/train/text"));
    Files.writeString(texts.resolve("post_2031-02-12_lake.txt"), "Lind said: “We will sign it.”");
    Files.writeString(texts.resolve("times_2031-02-13_lake.txt"), "“We will sign it,” said Lind.");
    Path table = gold("1 shared 1 post_2031-02-12_lake 12 27 times_2031-02-13_lake 1 17 identical");

    UtteranceGold gold = UtteranceGold.read(table, folder);

    assertThat(gold.pairs())
        .containsExactly(
            new PassagePair(
                "1",
                "shared",
                "post_2031-02-12_lake",
                new Span(12, 27),
                "times_2031-02-13_lake",
                new Span(1, 17),
                Relation.IDENTICAL));
    List<Report> reports = gold.reports();
    assertThat(reports).extracting(Report::id).isSorted().hasSize(2);
    assertThat(reports.get(0).imprint().outlet()).isEqualTo("post");
    assertThat(reports.get(1).imprint().published()).isEqualTo("2031-02-13");
  }

  @Test
  void aMissingArticleAndAnUnknownLabelAreErrors() throws IOException {
    Path missing = gold("1 shared 1 a 12 27 b 1 17 identical");
    assertThatThrownBy(() -> UtteranceGold.read(missing, folder).reports())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.txt: no such file");

    Path unknown = gold("1 shared 1 a 12 27 b 1 17 alike");
    assertThatThrownBy(() -> UtteranceGold.read(unknown, folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no label: alike");

    Path reversed = gold("1 shared 1 a 27 12 b 1 17 other");
    assertThatThrownBy(() -> UtteranceGold.read(reversed, folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no startA: 27");
  }
}
