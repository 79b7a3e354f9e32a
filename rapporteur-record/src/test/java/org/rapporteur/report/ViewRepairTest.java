package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRepairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MÃ¼ller           | Müller
          SprÅ«ds           | Sprūds
          SprÅ«             | Sprū
          NausÄ—da          | Nausėda
          CafÃ©             | Café
          â€œYes             | “Yes
          donâ€™t           | don’t
          5 â€“ 6           | 5 – 6
          â‚¬40             | €40
          Â£40              | £40
          ÐœÐ¸Ñ€           | Мир
          CÃ”TE             | CÔTE
          Ã¢â‚¬Å“Yes       | “Yes
          ðŸ˜€              | 😀
          """)
  void undoesDoubleEncoding(String broken, String sound) {
    assertThat(ViewRepair.repair(broken).text().view()).isEqualTo(sound);
  }

  @Test
  void restoresAClosingQuotationMarkThatLostItsLastByte() {
    assertThat(view("â€œYes,â€\u009d she said")).isEqualTo("“Yes,” she said");
    assertThat(view("â€œYes,â€\uFFFD she said")).isEqualTo("“Yes,” she said");
    assertThat(view("â€œYes,â€ she said")).isEqualTo("“Yes,” she said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Müller met Sprūds in Malmö.",
        "“AMANHÃ”, it said",
        "‘the Café’” he said",
        "the CAFÉ” – and À la carte",
        "Ça va… «À l’île»",
        "Łódź, Żary, Ærø – Åre",
        "naïve ‘coöperation’",
        "日本語 and 😀"
      })
  void leavesSoundTextAlone(String sound) {
    ViewRepair.Repaired repaired = ViewRepair.repair(sound);

    assertThat(repaired.text().view()).isSameAs(repaired.text().raw()).isEqualTo(sound);
    assertThat(repaired.undone()).isZero();
  }

  @Test
  void repairsOnlyTheBrokenSpotsOfASoundText() {
    ViewRepair.Repaired repaired = ViewRepair.repair("“Müller” met MÃ¼ller – “so itâ€™s done”");

    assertThat(repaired.text().view()).isEqualTo("“Müller” met Müller – “so it’s done”");
    assertThat(repaired.undone()).isEqualTo(2);
  }

  @Test
  void makesOddBlanksPlainAndDropsWhatHasNoWidth() {
    assertThat(view("40\u00A0m3 a\u2009day\u3000or\u202Fso")).isEqualTo("40 m3 a day or so");
    assertThat(view("agree\u00ADment \u200Bof\u2060 \uFEFFTarn")).isEqualTo("agreement of Tarn");
    assertThat(view("one\u2028two")).isEqualTo("one\ntwo");
    assertThat(view("it\u0092s")).isEqualTo("it’s");
  }

  @Test
  void leadsARepairedWordBackToItsRawSequence() {
    ReportText text = ViewRepair.repair("😀 MÃ¼ller said").text();
    int start = text.view().indexOf("Müller");

    Span span = text.span(start, start + "Müller".length());

    assertThat(span).isEqualTo(new Span(2, 9));
    assertThat(text.slice(span)).isEqualTo("MÃ¼ller");
    assertThat(text.repaired(span)).isEqualTo("Müller");
  }

  @Test
  void endsASpanBeforeASoftHyphenThatFollowsIt() {
    ReportText text = ViewRepair.repair("\u00ADagree\u00ADment\u00AD now\u00AD").text();

    assertThat(text.view()).isEqualTo("agreement now");
    assertThat(text.slice(text.span(0, 9))).isEqualTo("agree\u00ADment");
    assertThat(text.slice(text.span(10, 13))).isEqualTo("now");
  }

  private static String view(String raw) {
    return ViewRepair.repair(raw).text().view();
  }
}
