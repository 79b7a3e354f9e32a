package org.rapporteur.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reconcile.Discrepancy;

class RowMarkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Mara Lind said she would sign. | Mara Lind said she would never sign."
            + " | Mara Lind said she would sign. | Mara Lind said she would [never] sign.",
        "Belmark asked for 60 metres in winter. | Belmark asked for 40 metres in winter."
            + " | Belmark asked for [60] metres in winter."
            + " | Belmark asked for [40] metres in winter.",
        "“The lake is shared,” she said. | \"The lake is shared\", she added."
            + " | “The lake is shared,” she [said]. | \"The lake is shared\", she [added].",
        "Hale named Vessen (the port). | Hale named Vessen (the old harbour)."
            + " | Hale named Vessen (the [port]). | Hale named Vessen (the [old harbour]).",
        "The envoy of Arvonia met Hale. | Arvonia’s envoy met Hale."
            + " | [The envoy of] Arvonia met Hale. | Arvonia’s [envoy] met Hale.",
      })
  void wordsThatDifferAreMarkedWithoutTheMarksAroundThem(
      String left, String right, String expectedLeft, String expectedRight) {
    Row row = Pairs.of(left, right).compared(false).rows().get(0);

    assertThat(Pairs.marked(row.left())).isEqualTo(expectedLeft);
    assertThat(Pairs.marked(row.right())).isEqualTo(expectedRight);
  }

  @Test
  void sameWordsInOtherMarksAreTheSame() {
    Row row =
        Pairs.of("“We will labour,” said Lind.", "\"We will labor\", said Lind.")
            .compared(false)
            .rows()
            .get(0);

    assertThat(row.wording()).isEqualTo(Row.Wording.SAME);
    assertThat(row.left().get(0)).hasSize(1);
  }

  @Test
  void inOtherWordsOnlyFiguresAndNamesAreMarked() {
    Row row =
        Pairs.of(
                "Envoys of Arvonia and Belmark opened talks at the Sorrel dam over 40 gauges.",
                "Near the Sorrel dam, 60 instruments kept Belmark’s diplomats and Jon Hale busy.")
            .compared(false)
            .rows()
            .get(0);

    assertThat(row.wording()).isEqualTo(Row.Wording.OTHER);
    assertThat(Pairs.marked(row.left()))
        .isEqualTo(
            "Envoys of [Arvonia] and Belmark opened talks at the Sorrel dam over [40] gauges.");
    assertThat(Pairs.marked(row.right()))
        .isEqualTo(
            "Near the Sorrel dam, [60] instruments kept Belmark’s diplomats and [Jon Hale] busy.");
  }

  @Test
  void evidenceIsMarkedWhereItStandsAlsoBeyondTheBasicPlane() {
    Row row =
        Pairs.of("🐟 Lind agreed to pay 60 marks.", "🐟 Lind declined to pay 60 marks.")
            .parting(Discrepancy.Kind.POLARITY, 0.9, "agreed to", "declined to")
            .compared(false)
            .rows()
            .get(0);

    assertThat(Pairs.marked(row.left())).isEqualTo("🐟 Lind {[agreed]}{ to} pay 60 marks.");
    assertThat(Pairs.marked(row.right())).isEqualTo("🐟 Lind {[declined]}{ to} pay 60 marks.");
  }

  @Test
  void whatIsLessSureIsMarkedOnlyIfAllIsAskedFor() {
    Pairs pairs =
        Pairs.of("Lind agreed to pay.", "Lind declined to pay.")
            .parting(Discrepancy.Kind.POLARITY, 0.2, "agreed", "declined");

    assertThat(pairs.compared(false).discrepancies()).isEmpty();
    assertThat(pairs.compared(false).hidden()).isEqualTo(1);
    assertThat(pairs.compared(true).rows().get(0).left().get(0))
        .extracting(Run::discrepancies)
        .contains(List.of(1));
  }
}
