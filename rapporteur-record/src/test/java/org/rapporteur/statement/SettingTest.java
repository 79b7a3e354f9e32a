package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Document;

/** To whom and on what occasion something is said. */
class SettingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lind told reporters that the lake was falling. | reporters",
        "Lind told the North Wire on Friday that the lake was falling. | the North Wire",
        "Lind told him that the lake was falling. | him",
        "“The lake is falling,” Lind told the council in Arvon. | the council",
        "Lind said to reporters that the lake was falling. | reporters",
        "Lind warned Belmark that the lake was falling. | Belmark",
        "Hale reminded the envoy of Belmark that the lake was falling. | the envoy of Belmark",
        "In an interview with the Courier, Lind said that the lake was falling. | the Courier",
        "In a letter to the council, Lind wrote that the lake was falling. | the council",
        "“The lake is falling,” Lind said in remarks to lawmakers. | lawmakers",
        "Lind said to the very end that the lake was falling. |",
        "Lind said that the lake was falling. |",
        "Lind said on Friday that the lake was falling. |",
        "Lind said that she had spoken to reporters. |",
        "Lind vowed to drain the lake. |",
        "Lind said after a meeting with Strand that the lake was falling. |",
        "In an interview with Belmark's The Wire, Lind said that it was late. | Belmark's The Wire",
        "Lind told a news conference that the lake was falling. |",
      })
  void addressee(String text, String words) {
    assertThat(slices(text, true)).isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The lake is falling,” Lind said at a news conference in Arvon on Friday."
            + " | a news conference in Arvon",
        "In an interview with the Courier, Lind said that the lake was falling."
            + " | an interview with the Courier",
        "“The lake is falling,” Lind said in an interview. | an interview",
        "In a letter to the council, Lind wrote that the lake was falling."
            + " | a letter to the council",
        "Lind wrote on her blog that the lake was falling. | her blog",
        "“The lake is falling,” said Lind during a televised debate. | a televised debate",
        "“The lake is falling,” Lind told reporters at a briefing. | a briefing",
        "Lind told a news conference in Arvon that the lake was falling."
            + " | a news conference in Arvon",
        "“The lake is falling,” Lind said in a written statement. | a written statement",
        "“The lake is falling,” Lind said in a speech on Monday. | a speech",
        "Lind said that the lake was falling. |",
        "Lind said in Arvon that the lake was falling. |",
        "Lind said that in an interview she had been misquoted. |",
        "“We met at a conference,” Lind said. |",
      })
  void occasion(String text, String words) {
    assertThat(slices(text, false)).isEqualTo(words == null ? "" : words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials said that Lind had told the Courier that the lake was falling. | the Courier",
        "“Lind told me that the lake was falling,” Hale said. | me",
      })
  void addresseeOfHearsay(String text, String words) {
    Document document = Reading.document(text);
    assertThat(Reading.EXTRACTOR.extract(document).statements())
        .filteredOn(Statement::isInner)
        .extracting(inner -> Reading.words(document, inner.addressee()))
        .containsExactly(words);
  }

  /** The words of the last statement's addressee or occasion. */
  private static String slices(String text, boolean addressee) {
    Document document = Reading.document(text);
    var statements = Reading.EXTRACTOR.extract(document).statements();
    Statement last = statements.get(statements.size() - 1);
    return Reading.words(document, addressee ? last.addressee() : last.occasion());
  }
}
