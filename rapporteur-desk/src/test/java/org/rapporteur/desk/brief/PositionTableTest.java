package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.dossier.Party;
import org.rapporteur.issue.Issue;
import org.rapporteur.issue.Stance;
import org.rapporteur.position.Position;

class PositionTableTest {
  private static final List<Party> PARTIES =
      List.of(
          new Party("arvonia", "Arvonia"),
          new Party("belmark", "Belmark"),
          new Party("commission", "Northern Rivers Commission"),
          new Party("growers", "Growers"));
  private static final List<Issue> ISSUES =
      List.of(
          new Issue("inspections", "Inspections at the Sorrel dam", "", List.of(), List.of()),
          new Issue("payment", "Payment", "", List.of(), List.of()));

  private static Position position(
      String party, String issue, Stance stance, String since, int sources, String... dissent) {
    return new Position(party, issue, stance, since, "", sources, List.of(dissent), List.of("a#1"));
  }

  private static String table(Position... positions) {
    return new PositionTable(dossier(positions), false).lines(80);
  }

  private static Dossier dossier(Position... positions) {
    return new Dossier(
        "",
        List.of(),
        List.of(),
        List.of(),
        PARTIES,
        List.of(),
        ISSUES,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Arrays.asList(positions),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void showsStanceTrendSourcesAndDissent() {
    assertThat(
            table(
                position("arvonia", "inspections", Stance.OPPOSES, "2031-01-14", 1),
                position("arvonia", "inspections", Stance.CONDITIONAL, "2031-02-12", 2, "b#2"),
                position("belmark", "inspections", Stance.FAVOURS, "2031-01", 3),
                position("belmark", "payment", Stance.UNCLEAR, "", 1)))
        .isEqualTo(
            """
                                  Arvonia            Belmark
              Inspections at the  ± if ↗ (2) !       + for (3)
              Sorrel dam            since 2031-02-12   since 2031-01
              Payment                                · unclear (1)
            """);
  }

  @Test
  void goesOnBelowWhereALineIsFull() {
    assertThat(
            table(
                position("arvonia", "payment", Stance.OPPOSES, "2031-01-14", 1),
                position("belmark", "payment", Stance.OPEN, "2031-01-14", 1),
                position("commission", "payment", Stance.OPEN, "2031-01-14", 1),
                position("growers", "payment", Stance.OPEN, "2031-01-14", 1)))
        .contains("Northern Rivers\n", " Commission\n", "\n\n")
        .satisfies(
            lines ->
                assertThat(lines.lines())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80)));
  }

  @Test
  void isEmptyWithoutPositions() {
    assertThat(new PositionTable(dossier(), false).isEmpty()).isTrue();
  }

  @Test
  void coloursSayNothingThatWordsDoNot() {
    Position position = position("arvonia", "payment", Stance.OPPOSES, "2031-01-14", 1);

    assertThat(new PositionTable(dossier(position), true).lines(80))
        .contains("\u001b[31m− against (1)\u001b[0m")
        .satisfies(
            lines -> assertThat(lines.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(table(position)));
  }
}
