package org.rapporteur.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.statement.EntityMention.Kind;

class MentionTagsTest {
  private static final int TAGS = 7;
  private static final int PERSON = 1;
  private static final int ORGANISATION = 3;
  private static final int PLACE = 5;

  /** Scores of words whose best tags are these, in the layer of names. */
  private static float[][] names(int... tags) {
    float[][] rows = new float[tags.length][2 * TAGS];
    for (int w = 0; w < tags.length; w++) {
      rows[w][tags[w]] = 5;
      rows[w][TAGS] = 5;
    }
    return rows;
  }

  private static List<String> read(float[][] scores) {
    return MentionTags.read(scores).stream()
        .map(f -> f.kind() + " " + f.words().first() + "-" + f.words().end())
        .toList();
  }

  @Test
  void nothingIsMentionedOutside() {
    assertThat(read(names(0, 0, 0))).isEmpty();
    assertThat(read(names())).isEmpty();
  }

  @Test
  void aMentionRunsOverItsLaterWords() {
    assertThat(read(names(0, PERSON, PERSON + 1, 0))).containsExactly("PERSON 1-3");
  }

  @Test
  void aFirstWordBeginsAnew() {
    assertThat(read(names(PERSON, PERSON, PERSON + 1))).containsExactly("PERSON 0-1", "PERSON 1-3");
  }

  @Test
  void aLaterWordOfAnotherKindBeginsAMention() {
    assertThat(read(names(PERSON, PLACE + 1, PLACE + 1)))
        .containsExactly("PERSON 0-1", "PLACE 1-3");
  }

  @Test
  void aMentionEndsWithTheText() {
    assertThat(read(names(0, PLACE))).containsExactly("PLACE 1-2");
  }

  @Test
  void descriptionsAreALayerOfTheirOwn() {
    float[][] scores = names(0, 0);
    scores[1][TAGS + 3] = 9;
    assertThat(MentionTags.read(scores))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(Kind.ORGANISATION);
              assertThat(found.named()).isFalse();
              assertThat(found.words()).isEqualTo(new TokenRange(1, 2));
            });
  }

  @Test
  void aLaterWordAfterNoMentionBeginsOne() {
    assertThat(read(names(0, PERSON + 1, 0))).containsExactly("PERSON 1-2");
  }

  @Test
  void mentionsOfEveryKindStandSideBySide() {
    assertThat(read(names(PERSON, ORGANISATION, ORGANISATION + 1, PLACE)))
        .containsExactly("PERSON 0-1", "ORGANISATION 1-3", "PLACE 3-4");
  }

  @Test
  void aGapPartsTwoMentions() {
    assertThat(read(names(PLACE, 0, PLACE))).containsExactly("PLACE 0-1", "PLACE 2-3");
  }

  @Test
  void aDescriptionMayHoldAName() {
    float[][] scores = names(PERSON, 0);
    scores[0][TAGS + PERSON] = 9;
    scores[1][TAGS + PERSON + 1] = 9;
    assertThat(read(scores)).containsExactlyInAnyOrder("PERSON 0-1", "PERSON 0-2");
  }

  @Test
  void theLeastSureWordSaysHowSureItIs() {
    float[][] scores = names(PERSON, PERSON + 1);
    scores[1][0] = 4;
    double least = 1 / (1 + Math.exp(-1) + 5 * Math.exp(-5));
    assertThat(MentionTags.read(scores).get(0).confidence()).isCloseTo(least, within(1e-6));
  }
}
