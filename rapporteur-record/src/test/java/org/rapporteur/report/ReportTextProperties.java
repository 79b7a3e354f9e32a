package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportTextProperties {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Property(tries = 500)
  void everySpanOfTheViewIsASliceOfTheRawText(
      @ForAll("texts") String raw, @ForAll int first, @ForAll int second) {
    ReportText text = ViewRepair.repair(raw).text();
    int size = text.view().length();
    if (size == 0) {
      return;
    }
    int start = Math.floorMod(first, size);
    int end = start + 1 + Math.floorMod(second, size - start);

    Span span = text.span(start, end);

    int[] codePoints = text.raw().codePoints().toArray();
    assertThat(span.end()).isLessThanOrEqualTo(codePoints.length);
    assertThat(text.slice(span)).isEqualTo(new String(codePoints, span.start(), span.length()));
  }

  @Property(tries = 500)
  void spansKeepTheOrderOfTheView(@ForAll("texts") String raw) {
    ReportText text = ViewRepair.repair(raw).text();
    for (int i = 1; i < text.view().length(); i++) {
      Span before = text.span(i - 1, i);
      Span here = text.span(i, i + 1);
      assertThat(before.end() <= here.start() || before.equals(here)).isTrue();
    }
  }

  @Property(tries = 500)
  void aRepairedSpanReadsAsItsStretchOfTheView(@ForAll("texts") String raw) {
    ReportText text = ViewRepair.repair(raw).text();
    String view = text.view();
    for (int i = 0; i < view.length(); i += Character.charCount(view.codePointAt(i))) {
      int end = i + Character.charCount(view.codePointAt(i));
      assertThat(text.repaired(text.span(i, end))).isEqualTo(view.substring(i, end));
    }
  }

  @Property(tries = 500)
  void aTextWithoutOddCharactersIsItsOwnView(@ForAll("ascii") String raw) {
    ReportText text = ViewRepair.repair(raw).text();

    assertThat(text.view()).isSameAs(text.raw()).isEqualTo(raw);
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().ascii().ofMaxLength(80);
  }

  /** Any UTF-16 units at all, mixed with what repair looks for. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
    Arbitrary<String> doubled =
        Arbitraries.of("ü", "ū", "“", "”", "’", "–", "€", "😀", "М", "\uFEFF")
            .map(c -> new String(c.getBytes(StandardCharsets.UTF_8), WINDOWS_1252));
    Arbitrary<String> odd =
        Arbitraries.of(
            "\u00AD", "\u200B", "\u00A0", "\u3000", "\uD83D", "\uDE00", "😀", "é”", "Ã", "word ");
    return Arbitraries.oneOf(anything, doubled, odd)
        .list()
        .ofMaxSize(12)
        .map(l -> String.join("", l));
  }
}
