package org.rapporteur.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.issue.Stance.CONDITIONAL;
import static org.rapporteur.issue.Stance.FAVOURS;
import static org.rapporteur.issue.Stance.OPEN;
import static org.rapporteur.issue.Stance.OPPOSES;
import static org.rapporteur.issue.Stance.UNCLEAR;

import org.junit.jupiter.api.Test;
import org.rapporteur.act.Act;
import org.rapporteur.statement.Statement.Realis;

/** Statements on one issue, and the positions that follow. */
class PositionsTest {
  private final Talks talks =
      new Talks()
          .report("a", "2031-01-14")
          .report("b", "2031-01-15")
          .report("c", "2031-02-12")
          .report("d", "2031-02-13");

  // What counts

  @Test
  void oneStatementIsAPositionSinceTheDayItWasSaid() {
    talks.says("a#1", "arvonia.lind", "2031-01-13", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1)");
    assertThat(talks.positions().get(0).evidence()).containsExactly("a#1");
  }

  @Test
  void whereNoDayIsToldItIsKnownSinceTheDayOfTheReport() {
    talks.says("a#1", "arvonia.lind", "", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-14.. (1)");
  }

  @Test
  void aReportWithoutADateLeavesItOpenSinceWhen() {
    talks.report("e", "").says("e#1", "arvonia.lind", "", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes .. (1)");
  }

  @Test
  void aMonthIsAsExactAsTheReportTells() {
    talks.says("c#1", "arvonia.lind", "2031-01", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01.. (1)");
  }

  @Test
  void speakersOutsideThePartiesMakeNoPosition() {
    talks.quotes("a#1", "ada-merrow", "2031-01-13", OPPOSES);

    assertThat(talks.matrix()).isEmpty();
  }

  @Test
  void whatWasNotSaidOrOnlyIfMovesNothing() {
    talks
        .says("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .realis("c#1", "arvonia.lind", "2031-02-12", FAVOURS, Realis.NEGATED, Act.ACCEPT)
        .realis("c#2", "arvonia.lind", "2031-02-12", FAVOURS, Realis.HYPOTHETICAL, Act.ACCEPT);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1)");
  }

  @Test
  void aRefusalIsAStanceThoughNegated() {
    talks.realis("a#1", "arvonia.lind", "2031-01-13", OPPOSES, Realis.NEGATED, Act.REJECT);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1)");
  }

  @Test
  void unclearAloneGivesAnUnclearCell() {
    talks.says("a#1", "arvonia.lind", "2031-01-13", UNCLEAR);

    assertThat(talks.matrix()).containsExactly("arvonia unclear 2031-01-13.. (1)");
  }

  @Test
  void unclearBesideClearCountsForNothing() {
    talks
        .says("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .says("c#1", "arvonia.lind", "2031-02-12", UNCLEAR);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1)");
  }

  @Test
  void whatTwoPartiesSayTogetherIsThePositionOfBoth() {
    talks.jointly("c#1", "arvonia.lind", "belmark.strand", "2031-02-12", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly("arvonia favours 2031-02-12.. (1)", "belmark favours 2031-02-12.. (1)");
  }

  @Test
  void movesAreEvidenceToo() {
    talks
        .says("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .moves("c!1", "arvonia", "2031-02-12", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-13..2031-02-12 (1)", "arvonia favours 2031-02-12.. (1)");
    assertThat(talks.positions().get(1).evidence()).containsExactly("c!1");
  }

  // Change

  @Test
  void aSpeakersOwnLaterWordsChangeThePosition() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .says("b#1", "arvonia.lind", "2031-01-15", CONDITIONAL);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-13..2031-01-15 (1)", "arvonia conditional 2031-01-15.. (1)");
  }

  @Test
  void whatIsMoreLikelyMisreadThanNotChangesNothing() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .seemsToSay("b#1", "arvonia.lind", "2031-01-15", CONDITIONAL, 0.4);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1) / b#1");
  }

  @Test
  void whatIsReadAsSurelyAsWhatWasSaidBeforeChangesThePosition() {
    talks
        .seemsToSay("a#1", "arvonia.lind", "2031-01-13", OPPOSES, 0.35)
        .seemsToSay("b#1", "arvonia.lind", "2031-01-15", CONDITIONAL, 0.4);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-13..2031-01-15 (1)", "arvonia conditional 2031-01-15.. (1)");
  }

  @Test
  void oneReadSurelyOutweighsTwoThatAreMoreLikelyMisread() {
    talks
        .seemsToSay("a#1", "arvonia.lind", "2031-01-13", FAVOURS, 0.9)
        .seemsToSay("b#1", "arvonia.roth", "2031-01-13", OPPOSES, 0.35)
        .seemsToSay("c#1", "arvonia.roth", "2031-01-13", OPPOSES, 0.35);

    assertThat(talks.matrix()).containsExactly("arvonia favours 2031-01-13.. (1) / b#1 c#1");
  }

  @Test
  void whatAReportHasFromAnotherByItsOwnWordIsNoSecondSource() {
    talks
        .says("a#1", "arvonia.lind", "", FAVOURS)
        .says("b#1", "arvonia.roth", "", FAVOURS)
        .credited("b#1", "a");

    assertThat(talks.matrix()).containsExactly("arvonia favours 2031-01-14.. (1)");
  }

  @Test
  void changeGoesByWhenItWasSaidNotByWhenItWasPublished() {
    talks
        .says("c#1", "arvonia.lind", "2031-02-11", FAVOURS)
        .says("d#1", "arvonia.lind", "2031-01-10", OPPOSES);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-10..2031-02-11 (1)", "arvonia favours 2031-02-11.. (1)");
  }

  @Test
  void twoReportersOfOneUtteranceAreNoChange() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .says("b#1", "arvonia.lind", "2031-01-14", OPEN)
        .utterance("u", "a#1", "b#1");

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1) / b#1");
  }

  @Test
  void twoReportersOfOneDayAreNoChange() {
    talks
        .says("a#1", "arvonia.lind", "2031-01-13", OPEN)
        .quotes("b#1", "arvonia.lind", "2031-01-13", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1) / a#1");
  }

  @Test
  void twoReportersOfOneStoryWhoTellNoDayAreNoChange() {
    talks
        .report("e", "2031-02-20", "e", "the walk-out")
        .report("f", "2031-02-22", "f", "the walk-out")
        .quotes("e#1", "arvonia.lind", "", OPPOSES)
        .says("f#1", "arvonia.lind", "", FAVOURS);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-02-20.. (1) / f#1");
  }

  @Test
  void aMonthIsNotLaterThanADayInIt() {
    talks
        .quotes("d#1", "arvonia.lind", "2031-01-20", OPPOSES)
        .says("d#2", "arvonia.lind", "2031-01", FAVOURS);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-20.. (1) / d#2");
  }

  @Test
  void whatThePartySaysTakesBackWhatItsMembersSaid() {
    talks
        .quotes("a#1", "arvonia.tarvik", "2031-01-13", OPPOSES)
        .says("b#1", "arvonia", "2031-01-15", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-13..2031-01-15 (1)", "arvonia favours 2031-01-15.. (1)");
  }

  @Test
  void anotherSpeakersWordsReplaceWhatHasGrownOld() {
    talks
        .quotes("a#1", "arvonia.tarvik", "2031-01-13", OPPOSES)
        .quotes("d#1", "arvonia.ferro", "2031-02-12", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-13..2031-02-12 (1)", "arvonia favours 2031-02-12.. (1)");
  }

  // Dissent

  @Test
  void aMinisterAndAPresidentAtOddsAreDissent() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .quotes("b#1", "arvonia.tarvik", "2031-01-14", FAVOURS);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1) / b#1");
  }

  @Test
  void eachRepeatingHisOwnIsNoChangeThereAndBack() {
    talks
        .says("a#1", "arvonia.lind", "2031-01-01", OPPOSES)
        .quotes("b#1", "arvonia.tarvik", "2031-01-15", FAVOURS)
        .quotes("c#1", "arvonia.lind", "2031-02-12", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-01.. (2) / b#1");
  }

  @Test
  void twoStancesAreNeverAveraged() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .quotes("b#1", "arvonia.tarvik", "2031-01-13", FAVOURS);

    assertThat(talks.positions()).hasSize(1);
    assertThat(talks.positions().get(0).stance()).isIn(OPPOSES, FAVOURS);
    assertThat(talks.positions().get(0).dissent()).hasSize(1);
  }

  // Weight

  @Test
  void whoGivesHisNameOutweighsWhoDoesNot() {
    talks
        .says("a#1", "arvonia.official", "2031-01-13", CONDITIONAL)
        .report("e", "2031-01-13")
        .says("e#1", "arvonia.official", "2031-01-13", CONDITIONAL)
        .says("b#1", "arvonia.lind", "2031-01-20", FAVOURS)
        .report("f", "2031-01-20")
        .says("f#1", "arvonia.lind", "2031-01-20", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia conditional 2031-01-13..2031-01-20 (2)", "arvonia favours 2031-01-20.. (2)");
  }

  @Test
  void hearsayDoesNotUndoOwnWords() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .tells("b#1", "officials", "arvonia.lind", "2031-01-15", FAVOURS);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (1) / b#1a");
  }

  @Test
  void hearsayFromManySourcesDoes() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-10", OPPOSES)
        .tells("b#1", "officials", "arvonia.lind", "2031-01-15", FAVOURS)
        .report("e", "2031-01-15")
        .tells("e#1", "a diplomat", "arvonia.lind", "2031-01-15", FAVOURS)
        .report("f", "2031-01-15")
        .tells("f#1", "an aide", "arvonia.lind", "2031-01-15", FAVOURS);

    assertThat(talks.matrix())
        .containsExactly(
            "arvonia opposes 2031-01-10..2031-01-15 (1)", "arvonia favours 2031-01-15.. (3)");
  }

  @Test
  void copiesAndRewritesAreOneSource() {
    talks
        .report("b", "2031-01-16", "a", "story of a")
        .says("a#1", "arvonia.lind", "", OPPOSES)
        .says("b#1", "arvonia.lind", "", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-14.. (1)");
    assertThat(talks.positions().get(0).evidence()).containsExactly("a#1");
  }

  @Test
  void aRewriteThatTellsOtherwiseIsDissentWithoutWeight() {
    talks
        .report("b", "2031-01-16", "a", "story of a")
        .says("a#1", "arvonia.lind", "", OPPOSES)
        .quotes("b#1", "arvonia.lind", "", FAVOURS);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-14.. (1) / b#1");
  }

  @Test
  void independentSourcesAddUp() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-13", OPEN)
        .says("b#1", "arvonia.lind", "2031-01-13", OPPOSES)
        .says("c#1", "arvonia.lind", "2031-01-13", OPPOSES);

    assertThat(talks.matrix()).containsExactly("arvonia opposes 2031-01-13.. (2) / a#1");
  }

  @Test
  void evidenceStandsInTheOrderOfItsWeight() {
    talks
        .quotes("a#1", "arvonia.lind", "2031-01-01", OPPOSES)
        .tells("c#1", "officials", "arvonia.lind", "2031-02-12", OPPOSES)
        .says("c#2", "arvonia.lind", "2031-02-12", OPPOSES)
        .quotes("d#1", "arvonia.lind", "2031-02-12", OPPOSES);

    assertThat(talks.positions().get(0).evidence()).containsExactly("d#1", "c#2", "c#1a", "a#1");
  }
}
