package org.rapporteur.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.report.Imprint;

class ReportComparisonTest {
  private static final String TALKS =
      """
      Talks on the lake

      Mara Lind opened the talks in Vessen on Monday with a map of the lake.

      Belmark's envoy, Pavel Strand, asked for 60 cubic metres a second in winter.

      The Northern Rivers Commission will send four engineers to the Sorrel dam.

      A vote in parliament is planned for March 3, the speaker's office announced.

      Growers in the lower valley have threatened to block the road to Dunmere.
      """;

  private static final String RETOLD =
      """
      Lind brings a chart

      With a chart of the lake Mara Lind began negotiations at Vessen on Monday.

      Pavel Strand, whom Belmark sent, demanded 60 cubic metres each second in the winter.

      To the Sorrel dam go four engineers of the Northern Rivers Commission.

      Parliament is to vote on March 3, according to its speaker.

      Lower valley growers may barricade the Dunmere road.
      """;

  @Test
  void earlierReportIsTheLikelierOrigin() {
    assertThat(firstFinding("2031-03-01", "2031-03-02", RETOLD))
        .startsWith("A and B tell the same facts in the same order")
        .contains("A is likelier the origin: it was published first.")
        .endsWith("They count as one source.");
  }

  @Test
  void reportThatNamesTheOthersOutletIsDerived() {
    assertThat(firstFinding("", "", RETOLD + "\nNorth Wire was first to report.\n"))
        .contains("A is likelier the origin: B names the outlet of A.");
  }

  @Test
  void withoutDateOrCreditTheOriginIsNotKnown() {
    assertThat(firstFinding("", "", RETOLD))
        .contains("Which came first is not known: neither dates nor credits tell.");
  }

  @Test
  void reportsOfDifferentEventsAreSaidToBe() {
    assertThat(firstFinding("2031-03-01", "2031-09-01", "Snow\n\nThe pass is shut until spring.\n"))
        .isEqualTo("A and B are not taken to tell the same event.");
  }

  @Test
  void rowsAreCounted() {
    ReportComparison comparison =
        compared("2031-03-01", "2031-03-02", RETOLD + "\nSnow fell.\n\nTwo barges sank.\n");

    assertThat(comparison.findings())
        .contains("Told in both: 5 passages; in A alone: 0 paragraphs; in B alone: 2 paragraphs.");
  }

  @Test
  void whatTheLaterOneAloneTellsIsAdded() {
    ReportComparison dated = compared("2031-03-01", "2031-03-02", RETOLD + "\nTwo barges sank.\n");
    ReportComparison undated = compared("", "", RETOLD + "\nTwo barges sank.\n");

    assertThat(dated.alone(last(dated))).isEqualTo("only in B, added");
    assertThat(undated.alone(last(undated))).isEqualTo("only in B");
  }

  private static Row last(ReportComparison comparison) {
    return comparison.rows().get(comparison.rows().size() - 1);
  }

  private static String firstFinding(String day, String otherDay, String other) {
    return compared(day, otherDay, other).findings().get(0);
  }

  private static ReportComparison compared(String day, String otherDay, String other) {
    return Pairs.of(
            new Imprint("Talks on the lake", "North Wire", day, ""),
            TALKS,
            new Imprint("Lind brings a chart", "Belmark Today", otherDay, ""),
            other)
        .compared(false);
  }
}
