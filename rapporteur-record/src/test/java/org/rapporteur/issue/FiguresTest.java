package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.Document;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay is raised by 9 percent. | a rise of five percent",
        "The filling takes seven years. | to fill the lake over four years",
        "At least 320 cubic metres are let through. | it could guarantee 280 cubic metres",
        "No more than 40 ships may pass. | that 60 ships should pass",
        "The lake is filled over six years. | that it take at least seven years",
        "Pay is raised by 9 percent. | 5% was final",
        "Pay is raised by 9 percent. | 5 per cent was final",
        "The fee is $30 million. | a fee of $45 million",
        "A flow of 320 cubic metres is kept. | Belmark could not go above 280",
        "A flow of 320 cubic metres is kept. | it has offered 280.",
        "Pay is raised by 9 percent. | half a percent",
      })
  void anotherNumberTakesThePlaceOfTheOneProposed(String proposition, String statement) {
    assertThat(isOutbid(proposition, statement)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay is raised by 9 percent. | nine percent, not five percent",
        "Pay is raised by 9 percent. | it would cost 41 million marks",
        "Pay is raised by 9 percent. | a fair rise",
        "At least 320 cubic metres are let through. | that 350 cubic metres would do",
        "No less than 320 cubic metres are let through. | that 350 cubic metres would do",
        "No more than 40 ships may pass. | that 30 ships should pass",
        "Pay is raised by 9 percent. | 900 per ship",
        "The harbour is opened. | two harbours within five years",
        "The lake is filled over six years. | that it take at least five years",
        "The lake is filled over six years. | anything longer than four years",
        "Pay is raised by 9 percent. | the last raise, in March 2029",
        "Pay is raised by 9 percent. | in all 41 districts",
      })
  void otherNumbersDoNot(String proposition, String statement) {
    assertThat(isOutbid(proposition, statement)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pay is raised by 9 percent. | no less than nine percent | false | true",
        "Pay is raised by 9 percent. | less than nine percent | true | true",
        "Pay is raised by 9 percent. | less than nine percent | false | false",
        "At least 320 cubic metres are let through. | must not fall below 320 | false | true",
        "No more than 40 ships may pass. | not go above 40 ships | false | true",
        "No more than 40 ships may pass. | more than 40 ships | true | true",
        "Pay is raised by 9 percent. | no more than nine percent | false | false",
        "Pay is raised by 9 percent. | less than eight percent | true | false",
      })
  void aNumberIsUpheldByWhatMustNotFallShortOfIt(
      String proposition, String statement, boolean refused, boolean upheld) {
    assertThat(figures(proposition).areUpheldIn(figures(statement), refused)).isEqualTo(upheld);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lease runs for at least 15 years. | 12 was all that she could give",
        "The lease runs for at least 15 years. | 25 years",
        "Pay is raised by 9 percent. | 5% was final",
      })
  void aNumberMayCountWhatTheProposedOneCounts(String proposition, String statement) {
    assertThat(figures(proposition).comparableIn(figures(statement)).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lease runs for at least 15 years. | 14 days' notice",
        "The lease runs for at least 15 years. | 640 letters",
        "The lease runs for at least 15 years. | 20 of his aides",
        "The port is shut for 60 days. | the ships might one day return",
        "The harbour is opened. | 12 was all that she could give",
      })
  void othersCountSomethingElse(String proposition, String statement) {
    assertThat(figures(proposition).comparableIn(figures(statement)).isEmpty()).isTrue();
  }

  private static boolean isOutbid(String proposition, String statement) {
    return figures(proposition).areReplacedIn(figures(statement));
  }

  private static Figures figures(String words) {
    return Figures.in(Document.of(words).tokens());
  }
}
