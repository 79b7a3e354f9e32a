package org.rapporteur.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ParagraphProperties {

  @Property
  void linesFitAndKeepEveryCharacter(
      @ForAll String text, @ForAll @IntRange(min = 20, max = 80) int width) {
    String lines = Paragraph.indented(4).add(Style.PLAIN, text).lines(width, false);

    assertThat(lines.lines())
        .allSatisfy(line -> assertThat(Paragraph.width(line)).isLessThanOrEqualTo(width));
    assertThat(lines.replaceAll("[ \n]", "")).isEqualTo(Plain.line(text).replace(" ", ""));
  }

  @Property
  void plainTextIsOneHarmlessLine(@ForAll String text) {
    String line = Plain.line(text);

    assertThat(line.codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c != ' ' && Character.isWhitespace(c));
    assertThat(line).isEqualTo(Plain.line(line));
  }
}
