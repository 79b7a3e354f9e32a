package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.issue.Answers.Answer;

/** Yes and no to what another has just put. */
final class AnswersTest {
  private static final String OFFER = "Lind | called for | a lower tariff on timber";
  private static final String REFUSAL = "Hale | rejected | a lower tariff on timber";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth | quickly rejected | the idea",
        "Roth | turned down | the offer",
        "Roth | dismissed | any such proposal",
        "Roth | refused | to sign it",
        "Roth | did not accept | the terms",
        "Roth | rejected | it out of hand",
      })
  void noToAWishIsAgainstIt(String answer) {
    assertThat(new Told("a", OFFER, answer).read(Told.HARBOUR, Told.TARIFF))
        .extracting(Bearing::issue, Bearing::stance)
        .containsExactly(tuple("tariff", Stance.OPPOSES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth | accepted | the offer",
        "Roth | agreed | to do so",
        "Roth | endorsed | the plan",
        "Roth | welcomed | it",
      })
  void yesToAWishIsForIt(String answer) {
    assertThat(new Told("a", OFFER, answer).on(Told.TARIFF).stance()).isEqualTo(Stance.FAVOURS);
  }

  @ParameterizedTest
  @CsvSource({"rejected, FAVOURS", "backed, OPPOSES"})
  void answersToARefusalGoTheOtherWay(String verb, Stance stance) {
    assertThat(new Told("a", REFUSAL, "Roth | " + verb + " | the notion").on(Told.TARIFF).stance())
        .isEqualTo(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | rejected | the idea",
        "Roth | rejected | the idea of an early election",
        "Roth | described | the offer",
        "Roth | did not reject | the offer",
        "Roth | refused | to comment",
      })
  void isNoAnswer(String said) {
    assertThat(answers(new Told("a", OFFER, said))).isEmpty();
  }

  @Test
  void whatWasAskedLastIsAnswered() {
    Told told =
        new Told(
            "a", OFFER, "Hale | wants | two seats at the table", "Roth | refused | the request");

    assertThat(answers(told)).containsOnly(entry(2, new Answer(OptionalInt.empty(), false)));
  }

  @Test
  void whatWasPutLongAgoIsNotAnswered() {
    String no = "Roth | rejected | the idea";

    assertThat(answers(new Told("a", OFFER, "It rained.", no)))
        .containsExactly(entry(1, new Answer(OptionalInt.of(0), false)));
    assertThat(answers(new Told("a", OFFER, "It rained.", "It snowed.", "Nobody came.", no)))
        .containsExactly(entry(1, new Answer(OptionalInt.empty(), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Roth | accepted | it the same afternoon', true",
    "'Roth | accepted | the plan after a week of talks', true",
    "'Roth | turned | the offer down', false",
    "'Roth | turned down | Belmark''s latest offer on Friday', false",
    "'Roth | said | \"We cannot accept that.\"', false",
    "'Roth | said | it was out of the question', false",
    "'Roth | said | this was a fair offer', true",
    "'Roth | said | that we could live with that', true",
  })
  void readsWhatSaysNoMoreThanYesOrNo(String answer, boolean yes) {
    assertThat(answers(new Told("a", OFFER, answer)))
        .containsExactly(entry(1, new Answer(OptionalInt.of(0), yes)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roth | said | that the talks were fair",
        "Roth | said | it was raining",
        "Roth | said | that we would not reject the idea",
        "Roth | accepted | the prize",
      })
  void whatSaysMoreIsNoAnswer(String said) {
    assertThat(answers(new Told("a", OFFER, said))).isEmpty();
  }

  @Test
  void whatNobodyIsToldToHavePutIsAnsweredToo() {
    Told told = new Told("a", "The tariff would be cut.", "Roth | rejected | the plan");

    assertThat(answers(told)).containsExactly(entry(0, new Answer(OptionalInt.empty(), false)));
  }

  /** The answers to the first of some statements. */
  private static Map<Integer, Answer> answers(Told told) {
    StanceWords words = new StanceWords();
    return new Answers(words)
        .in(
            told.document(),
            told.statements(),
            told.speakers(),
            Set.of(0),
            new Verdicts(words).among(told.document(), told.statements()));
  }
}
