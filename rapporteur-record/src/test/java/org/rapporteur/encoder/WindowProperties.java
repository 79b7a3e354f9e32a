package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WindowProperties {
  private static final int SIZE = 20;

  /** Words of so many pieces each, every fifth one at the start of a line. */
  private static Words words(List<Integer> sizes) {
    StringBuilder view = new StringBuilder();
    int[] starts = new int[sizes.size()];
    int[] ends = new int[sizes.size()];
    int[] firsts = new int[sizes.size() + 1];
    for (int w = 0; w < sizes.size(); w++) {
      view.append(w % 5 == 0 ? '\n' : ' ');
      starts[w] = view.length();
      view.append("word");
      ends[w] = view.length();
      firsts[w + 1] = firsts[w] + sizes.get(w);
    }
    return new Words(view, starts, ends, firsts, new int[firsts[sizes.size()]]);
  }

  @Property
  void windowsHoldEveryWordOnceAndNoneIsTooLong(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    Words words = words(sizes);
    int next = 0;
    for (Window window : Window.cut(words, SIZE)) {
      assertThat(window.first()).isEqualTo(next);
      assertThat(window.end()).isGreaterThan(next);
      assertThat(words.pieces(window.first(), window.end())).isLessThanOrEqualTo(SIZE);
      next = window.end();
    }
    assertThat(next).isEqualTo(sizes.size());
  }

  @Property
  void paragraphsThatFitAreNotCut(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 4) Integer> sizes) {
    Words words = words(sizes);
    assertThat(Window.cut(words, SIZE)).allMatch(window -> words.opensParagraph(window.first()));
  }
}
