package org.rapporteur.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.report.Imprint;

class TerminalComparisonTest {
  private static final Pairs PAIR =
      Pairs.of(
              new Imprint("Arvonia agrees to inspections", "North Wire", "2031-02-12", ""),
              """
              Arvonia agrees to inspections

              Nils Ferro, the water minister, agreed on Wednesday to let inspectors read the gauges \
              at the Sorrel dam.

              "They may bring their own thermometers," he said.

              Snow closed the pass above the dam.
              """,
              new Imprint("Arvonia shuts the dam", "", "2031-02-13", ""),
              """
              Arvonia shuts the dam

              Nils Ferro, the water minister, declined on Wednesday to let inspectors read the \
              gauges at the Sorrel dam.

              Growers in Dunmere blocked the road with lorries.

              “They may bring their own thermometers,” he said.
              """)
          .parting(Discrepancy.Kind.OUTCOME, 0.93, "agreed", "declined")
          .parting(Discrepancy.Kind.MEANING, 0.3, "the pass", "the road");

  @Test
  void columnsWithoutColourAreThoseOfTheGoldenFile() throws IOException {
    assertThat(written(false, 80)).isEqualTo(golden());
  }

  @Test
  void withColourNothingIsInBrackets() throws IOException {
    assertThat(written(true, 100))
        .contains("\u001b[31magreed\u001b[0m\u001b[31m{1}\u001b[0m")
        .doesNotContain("[agreed]");
  }

  @Test
  void widerTerminalsGetWiderColumns() throws IOException {
    assertThat(written(false, 160)).contains("on Wednesday to let inspectors     ~ Nils Ferro");
  }

  private static String written(boolean colour, int width) throws IOException {
    StringWriter out = new StringWriter();
    new TerminalComparison(colour, width).write(PAIR.compared(false), out);
    return out.toString();
  }

  private static String golden() throws IOException {
    try (InputStream in = TerminalComparisonTest.class.getResourceAsStream("dam.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
