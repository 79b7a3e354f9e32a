package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossheadsTest {

  @ParameterizedTest
  @ValueSource(strings = {"COURT ACTION", "June days", "Lind Rejects Offer"})
  void blanksATitleBetweenParagraphs(String line) {
    String before = "Mara Lind left on Monday.\n\n";
    String after = "\n\nIda Moor stayed. She said why.";

    assertThat(blanked(before + line + after))
        .isEqualTo(before + " ".repeat(line.length()) + after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mara Lind left.\n\nShe said why.\n\nIda Moor stayed.",
        "Mara Lind left.\n\nLIND:\n\nWe will open the dams.",
        "Mara Lind left.\n\nLind rejects the offer\n\nMoor accepts it\n\nThe talks end.",
        "Mara Lind left. She said why",
        "Mara Lind left.\n\nand then came back\n\nIda Moor stayed."
      })
  void keepsEveryOtherLine(String text) {
    assertThat(blanked(text)).isEqualTo(text);
  }

  private static String blanked(String text) {
    return Crossheads.blanked(Document.of(text));
  }
}
