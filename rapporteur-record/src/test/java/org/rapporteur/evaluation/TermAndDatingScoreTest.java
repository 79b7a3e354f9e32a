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

class TermAndDatingScoreTest {
  private static final String SAID =
      "#half\tdocument\tpublished\tsource\tcue\tcontent\tprecision\tsaid\n";
  private static final String TERMS =
      "#half\tcorpus\tdocument\tpublished\twindow\tspan\tunit\tvalue\tlow\thigh\n";

  @TempDir Path folder;

  @BeforeEach
  void texts() throws IOException {
    write(
        "polnear/dev/text/lake.txt",
        "Lind said on Monday that $5 million was due.\nHale denied 3 to 4 percent.");
    write(
        "basil-dev/articles/2031/gate.json",
        "{\"body-paragraphs\": [[\"It rained.\", \"Two gates leak.\"], [\"Nobody came.\"]]}");
  }

  @Test
  void aDateIsRightIfItIsTheSameAtTheSamePrecision() throws IOException {
    Path gold =
        write(
            "said.tsv",
            SAID
                + "tuning\tlake\t2031-02-14\t0-4\t5-9\t20-43\tday\t2031-02-10\n"
                + "tuning\tlake\t2031-02-14\t0-4\t5-9\t20-43\tmonth\t2031-02\n"
                + "final\tlake\t2031-02-14\t45-49\t50-56\t57-71\tnone\t\n"
                + "final\tlake\t2031-02-14\t45-49\t50-56\t57-71\tunclear\t\n");

    DatingScore score = DatingScore.of(gold, folder);

    assertThat(score.toTable())
        .isEqualTo(
            """
            When it was said  dated  right  share  undated  left so  share
            final                 0      0  0.000        1        1  1.000
            tuning                2      1  0.500        0        0  0.000
            """);
    assertThat(score.tuningErrors())
        .containsExactly(
            "lake 5: '2031-02-10', not '2031-02'\n"
                + "  Lind said on Monday that $5 million was due.");
  }

  @Test
  void aTermIsRightIfItOverlapsAndHasUnitAndValue() throws IOException {
    Path gold =
        write(
            "terms.tsv",
            TERMS
                + "final\tpolnear\tlake\t2031-02-14\t0-44\t25-35\tUSD\t5000000\t\t\n"
                + "final\tpolnear\tlake\t2031-02-14\t45-72\t57-71\tshare\t\t0.03\t0.04\n"
                + "tuning\tbasil\t2031/gate\t2031-02-14\t0-26\t11-20\tperson\t2\t\t\n"
                + "tuning\tbasil\t2031/gate\t2031-02-14\t28-40\t\t\t\t\t\n");

    TermScore score = TermScore.of(gold, folder);

    assertThat(score.toTable())
        .isEqualTo(
            """
            Terms              gold  found  right  precision  recall     F1
            final                 2      2      2      1.000   1.000  1.000
            tuning                1      1      0      0.000   0.000  0.000
            """);
    assertThat(score.tuningErrors())
        .containsExactly(
            "2031/gate 0: wrong 'Two gates' item",
            "2031/gate 0: missed 'Two gates' person",
            "  It rained. Two gates leak.");
  }

  @Test
  void aRoleIsJudgedOfTheTermsThatAreFound() throws IOException {
    Path gold =
        write(
            "terms-roles.tsv",
            """
            #half\tcorpus\tdocument\tpublished\tspan\trole
            final\tpolnear\tlake\t2031-02-14\t25-35\tstated
            tuning\tpolnear\tlake\t2031-02-14\t25-35\tdemanded
            tuning\tpolnear\tlake\t2031-02-14\t0-4\tagreed
            """);

    RoleScore score = RoleScore.of(gold, folder);

    assertThat(score.toTable())
        .isEqualTo(
            """
            Roles of terms     gold  right  always "stated"  macro F1
            final                 1  1.000            1.000     1.000
            tuning                1  0.000            0.000     0.000
            """);
    assertThat(score.tuningErrors())
        .containsExactly(
            "lake 25: '$5 million' is demanded, not stated\n"
                + "  Lind said on Monday that $5 million was due.");
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path narrow = write("narrow.tsv", SAID + "tuning\tlake\n");
    Path missing = write("missing.tsv", SAID + "tuning\tsea\t\t\t0-1\t2-3\tnone\t\n");
    Path wrong = write("wrong.tsv", SAID + "tuning\tlake\t\t\t9-5\t2-3\tnone\t\n");

    assertThatThrownBy(() -> DatingScore.of(narrow, folder))
        .isInstanceOf(InputException.class)
        .hasMessage(narrow + ":2: 2 fields, not 8");
    assertThatThrownBy(() -> DatingScore.of(missing, folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("sea.txt: no such file");
    assertThatThrownBy(() -> DatingScore.of(wrong, folder))
        .isInstanceOf(InputException.class)
        .hasMessage(wrong + ": not a span: 9-5");
    assertThatThrownBy(() -> TermScore.of(folder.resolve("none.tsv"), folder))
        .isInstanceOf(InputException.class)
        .hasMessageEndingWith("none.tsv: no such file");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
