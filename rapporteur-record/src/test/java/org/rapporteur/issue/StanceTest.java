package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where statements stand: on opening the harbour, on cutting the tariff, on lifting the ban. */
final class StanceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | called for | the harbour to open",
        "Lind | demanded | that Arvonia open the harbour",
        "Lind | said | Arvonia must open the harbour",
        "Lind | promised | to open the harbour in spring",
        "Lind | said | an open harbour would help both countries",
        "Lind | supports | the opening of the harbour",
        "Lind | said | \"We will open the harbour\"",
        "Lind | welcomed | the plan",
        "Lind | said | it was wrong to oppose the opening of the harbour",
        "Lind | criticised | those who block the harbour",
        "Lind | disputed | that the harbour would be a disaster",
        "Officials | said | that the minister wants the harbour opened",
        "Lind | said | she would not sign unless the harbour was opened",
        "Lind | said | she would not talk as long as the harbour was closed",
        "Lind | said | it would sign if the harbour was opened",
        "Lind | said | she would leave the table if the harbour was not opened"
      })
  void favours(String told) {
    assertThat(new Told("a", told).on(Told.HARBOUR).stance()).isEqualTo(Stance.FAVOURS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hale | rejected | the opening of the harbour",
        "Hale | refused | to open the harbour",
        "Hale | said | Arvonia must not open the harbour",
        "Hale | did not agree | to open the harbour",
        "Hale | warned | that an open harbour would ruin the fishermen",
        "Hale | called | her plan to open the harbour a disaster",
        "Hale | said | \"We will never open the harbour\"",
        "Hale | said | he opposes any plan to open the harbour",
        "Hale | demanded | that the harbour be closed",
        "Hale | said | foreign ships in the harbour are a danger",
        "Hale | vowed | to keep foreign ships out of the harbour",
        "Hale | vowed | that no foreign ship would ever lie in the harbour",
        "Hale | said | he would not talk as long as there were foreign ships in the harbour",
        "Hale | dismissed | the idea"
      })
  void opposes(String told) {
    assertThat(new Told("a", told).on(Told.HARBOUR).stance()).isEqualTo(Stance.OPPOSES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Lind | said | Arvonia would open the harbour if Belmark pays / if Belmark pays",
        "Lind | said | she could accept an open harbour provided that the fee is fair"
            + " / provided that the fee is fair",
        "Lind | said | \"We will open the harbour as long as the patrols stop\""
            + " / as long as the patrols stop",
        "Lind | said | the harbour could open only if the union agrees / only if the union agrees",
        "Lind | said | Arvonia would not open the harbour unless Belmark signs"
            + " / unless Belmark signs",
        "Lind | offered | to open the harbour in exchange for grain / in exchange for grain",
        "Lind | agreed | to open the harbour on condition that the patrols stop"
            + " / on condition that the patrols stop",
        "Lind | said | the harbour must wait for a signed treaty / must wait for a signed treaty",
        "Lind | said | if Belmark pays, the harbour can open / if Belmark pays",
        "Lind | said | Arvonia could live with it if foreign ships kept out of the port at night"
            + " / if foreign ships kept out of the port at night",
        "Lind | said | Arvonia would open the harbour once the debt is settled"
            + " / once the debt is settled",
        "Lind | promised | to open the harbour in return for coal / in return for coal"
      })
  void isConditional(String told, String condition) {
    Told report = new Told("a", told);
    Bearing bearing = report.on(Told.HARBOUR);

    assertThat(bearing.stance()).isEqualTo(Stance.CONDITIONAL);
    assertThat(bearing.condition()).extracting(report::words).containsExactly(condition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | said | the harbour is on the table",
        "Lind | said | she would consider opening the harbour",
        "Lind | did not rule out | opening the harbour",
        "Lind | said | she is open to a change at the harbour",
        "Lind | said | Arvonia might open the harbour",
        "Lind | said | \"We could live with an open harbour\"",
        "Lind | said | she was willing to discuss the harbour",
        "Lind | said | she does not oppose the opening of the harbour",
        "Lind | said | her government was considering the harbour",
        "Lind | said | she would keep an open mind on the harbour",
        "Lind | said | the harbour fee was negotiable"
      })
  void isOpen(String told) {
    assertThat(new Told("a", told).on(Told.HARBOUR).stance()).isEqualTo(Stance.OPEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lind | declined to comment | on the harbour",
        "Lind | would not say | whether the harbour would open",
        "Lind | said | the harbour lies in the north",
        "Lind | refused to say | if Arvonia backs the opening of the harbour",
        "Lind | has not decided | on the harbour",
        "Lind | said | she was undecided about the harbour",
        "Lind | told | parliament that the harbour was built in 1920",
        "Lind | asked | \"Who knows the harbour?\"",
        "Lind | said | it was unclear when the harbour would open",
        "Lind | would not discuss | the harbour",
        "Lind | described | the harbour"
      })
  void isUnclear(String told) {
    assertThat(new Told("a", told).on(Told.HARBOUR).stance()).isEqualTo(Stance.UNCLEAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Roth | demanded | a lower tariff on timber / FAVOURS",
        "Roth | rejected | any cut in the timber tariff / OPPOSES",
        "Roth | demanded | that Belmark raise the tariff / OPPOSES",
        "Roth | called for | the tariff to be reduced / FAVOURS",
        "Roth | warned | Belmark not to cut the tariff / OPPOSES",
        "Roth | said | the tariff must be preserved / OPPOSES"
      })
  void lessIsForACut(String told, Stance stance) {
    assertThat(new Told("a", told).on(Told.TARIFF).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Roth | called for | an end to the ban on night fishing / FAVOURS",
        "Roth | said | the ban on night fishing must be lifted / FAVOURS",
        "Roth | demanded | that the ban on night fishing be extended / OPPOSES",
        "Roth | opposes | ending the ban on night fishing / OPPOSES",
        "Roth | wants | to keep the ban on night fishing / OPPOSES"
      })
  void endingABanIsAgainstIt(String told, Stance stance) {
    assertThat(new Told("a", told).on(Told.BAN).stance()).isEqualTo(stance);
  }

  @Test
  void whatIsMadeAConditionIsWanted() {
    Told told = new Told("a", "Lind | said | the tariff could fall if the harbour is opened");

    assertThat(told.on(Told.HARBOUR).stance()).isEqualTo(Stance.FAVOURS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "Lind | said | Arvonia would sign only a treaty of no more than 15 years / FAVOURS",
        "Lind | demanded | a treaty of 15 years / FAVOURS",
        "Lind | rejected | a treaty of 15 years / OPPOSES",
        "Lind | demanded | a treaty that never ends / OPPOSES"
      })
  void whoNamesTheFigureOfAPropositionSpeaksOfWhatItProposes(String told, Stance stance) {
    assertThat(new Told("a", told).on(Told.TREATY).stance()).isEqualTo(stance);
  }

  @Test
  void aBareStatementTakesTheSideOfNobody() {
    Told told = new Told("a", "Lind | mentioned | the harbour");

    assertThat(told.read(Told.HARBOUR))
        .extracting(Bearing::stance)
        .isEqualTo(List.of(Stance.UNCLEAR));
  }
}
