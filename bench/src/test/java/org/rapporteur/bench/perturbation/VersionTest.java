package org.rapporteur.bench.perturbation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.report.Span;

final class VersionTest {
  private static final String TEXT = "Lind said 40 wells were dry.";

  @Test
  void wordsAreReplacedAndFoundAgain() {
    Version version =
        Version.of(TEXT, List.of(Edit.replacing("count", new Stretch(10, 12), "seven")));

    assertThat(version.text()).isEqualTo("Lind said seven wells were dry.");
    assertThat(version.span(new Stretch(10, 12))).contains(new Span(10, 15));
    assertThat(version.span(new Stretch(13, 18))).contains(new Span(16, 21));
  }

  @Test
  void anEditInsideWhatAnotherMovesGoesAlong() {
    Edit moved =
        new Edit(
            "order",
            new Stretch(0, 28),
            List.of(Part.kept(10, 27), Part.fresh(", "), Part.kept(0, 9), Part.fresh(".")),
            new Stretch(0, 28));
    Edit count = Edit.replacing("count", new Stretch(10, 12), "50");

    Version version = Version.of(TEXT, List.of(moved, count));

    assertThat(version.text()).isEqualTo("50 wells were dry, Lind said.");
    assertThat(version.span(count.place())).contains(new Span(0, 2));
    assertThat(moved.fits(count)).isTrue();
  }

  @Test
  void editsThatWouldBothReplaceAWordDoNotFit() {
    Edit count = Edit.replacing("count", new Stretch(10, 12), "50");
    Edit words = Edit.replacing("words", new Stretch(10, 18), "all wells");

    assertThat(count.fits(words)).isFalse();
  }

  @Test
  void whatIsDroppedIsSeenInItsSurroundings() {
    Edit dropped = new Edit("only", new Stretch(10, 13), List.of(), new Stretch(5, 18));

    Version version = Version.of(TEXT, List.of(dropped));

    assertThat(version.text()).isEqualTo("Lind said wells were dry.");
    assertThat(version.span(dropped.place())).contains(new Span(5, 15));
    assertThat(version.span(dropped.range())).isEmpty();
  }

  @Test
  void spansCountCodePoints() {
    Version version = Version.of("\uD83D\uDCA7 is water.", List.of());

    assertThat(version.span(new Stretch(3, 5))).contains(new Span(2, 4));
  }
}
