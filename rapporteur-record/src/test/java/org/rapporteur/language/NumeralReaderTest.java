package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Imprint;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportText;

class NumeralReaderTest {

  private static Optional<Numeral> read(String text) {
    Report report = new Report("r", "r", Imprint.UNKNOWN, "en", ReportText.of(text), 0, List.of());
    return NumeralReader.read(Document.of(report).tokens(), 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 boats | 12",
        "1,200.5 | 1200.5",
        "1.5 million people | 1500000",
        "500m | 500000000",
        "2bn | 2000000000",
        "seven | 7",
        "twenty-five | 25",
        "thirty one | 31",
        "one hundred and ten thousand | 110000",
        "two thousand three hundred | 2300",
        "two dozen | 24",
        "a dozen | 12",
        "half a million | 500000",
        "a billion | 1000000000",
        "three and a bit | 3",
        "two and three | 2"
      })
  void cardinals(String text, double value) {
    Numeral numeral = read(text).orElseThrow();

    assertThat(numeral.kind()).isEqualTo(Numeral.Kind.CARDINAL);
    assertThat(numeral.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half of it | FRACTION | 0.5",
        "two-thirds | FRACTION | 0.6666666666666666",
        "three quarters | FRACTION | 0.75",
        "a third of it | FRACTION | 0.3333333333333333",
        "hundreds | VAGUE | 100",
        "tens of thousands | VAGUE | 10000",
        "several hundred | VAGUE | 100",
        "a few million | VAGUE | 1000000"
      })
  void partsAndOrdersOfSize(String text, Numeral.Kind kind, double value) {
    Numeral numeral = read(text).orElseThrow();

    assertThat(numeral.kind()).isEqualTo(kind);
    assertThat(numeral.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "three-year | 3 | year",
        "800-pound | 800 | pound",
        "two-year-long | 2 | year-long",
        "5-million-dollar | 5000000 | dollar",
        "million-dollar | 1000000 | dollar",
        "half-century | 0.5 | century"
      })
  void compounds(String text, double value, String suffix) {
    Numeral numeral = read(text).orElseThrow();

    assertThat(numeral.value()).isEqualTo(value);
    assertThat(numeral.suffix()).isEqualTo(suffix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3rd", "9:30", "9/11", "1990s", "5pm", "tens", "third", "a boat", "Lind"})
  void noNumbers(String text) {
    assertThat(read(text)).isEmpty();
  }
}
