package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.report.InputException;

class CommitmentScoreTest {
  private static final String GOLD =
      "#corpus\tdocument\tpublished\tkind\tnames\tmentions\tparties\tyear\tstatus\n";
  private static final String DOCUMENTS =
      """
      #corpus\tdocument\tpublished\twords
      polnear-train\ttarn\t2031-02-14\tmany
      basil\t2031/gate\t2031-02-14\tfew
      """;

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    write(
        "polnear/train/text/tarn.txt",
        "Lind pointed to the 2019 water accord. They spoke of a fishing pact.");
    write(
        "basil-dev/articles/2031/gate.json",
        "{\"body-paragraphs\": [[\"Lind pointed to the 1994 treaty.\"]]}");
  }

  @Test
  void anAgreementIsFoundIfOneOfItsNamesIs() throws IOException {
    CommitmentScore score =
        score(
            """
            polnear-train\ttarn\t2031-02-14\tpublic\t20-37\t\t\t2019\tunknown
            polnear-train\ttarn\t2031-02-14\tprivate\t55-67\t\t\t\tbroken
            """);

    assertThat(score.toTable())
        .isEqualTo(
            """
            Agreements named                  all  right  share
            found                               2      1  0.500
            in the gold, all                    2      1  0.500
            in the gold, of an earlier year     1      1  1.000
            in the gold, private                1      0  0.000
            in the gold, public                 1      1  1.000
            year of those found                 1      1  1.000
            status of those found               1      1  1.000
            """);
    assertThat(score.errors()).containsExactly("missed 'fishing pact'", "wrong '1994 treaty'");
  }

  @Test
  void aPlainMentionIsEnough() throws IOException {
    CommitmentScore score =
        score("polnear-train\ttarn\t2031-02-14\tpublic\t55-67\t31-37\t\t2018\tkept\n");

    assertThat(score.toTable())
        .contains("in the gold, all                    1      1  1.000")
        .contains("year of those found                 1      0  0.000")
        .contains("status of those found               1      0  0.000");
  }

  @Test
  void tellsWhichTextIsMissing() throws IOException {
    Files.delete(folder.resolve("polnear/train/text/tarn.txt"));

    assertThatThrownBy(() -> score(""))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("tarn.txt: no such file");
  }

  private CommitmentScore score(String rows) throws IOException {
    Path documents = write("documents.tsv", DOCUMENTS);
    return CommitmentScore.of(documents, write("gold.tsv", GOLD + rows), folder);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
