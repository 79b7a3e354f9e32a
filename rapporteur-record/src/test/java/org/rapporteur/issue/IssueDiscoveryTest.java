package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that invented reports raise. */
final class IssueDiscoveryTest {
  private static final IssueDiscovery DISCOVERY = new IssueDiscovery();

  private static final Told FIRST =
      new Told(
          "first",
          "Lind | demanded | that Arvonia build the border wall",
          "Hale | refused | to build the border wall",
          "Roth | said | the fishing quota must be raised",
          "Hale | called for | a lower fishing quota",
          "Roth | thanked | the hosts");
  private static final Told SECOND =
      new Told(
          "second",
          "Hale | rejected | the border wall again",
          "Lind | said | her party wanted the border wall",
          "Roth | demanded | a higher fishing quota",
          "Lind | opposed | the fishing quota");
  private static final Told THIRD =
      new Told(
          "third",
          "Lind | promised | to build the border wall",
          "Strand | rejected | the gas price",
          "Hale | accepted | the gas price",
          "Roth | wanted | the gas price lowered",
          "Roth | insisted on | the fishing quota");

  @Test
  void issuesAreNamedByPhrasesOfTheReports() {
    assertThat(issues(FIRST, SECOND))
        .extracting(Issue::name)
        .containsExactlyInAnyOrder("Border wall", "Fishing quota");
  }

  @Test
  void propositionSaysThatWhatIsAskedForIsDone() {
    assertThat(issues(FIRST, SECOND, THIRD))
        .filteredOn(issue -> issue.id().equals("border-wall"))
        .extracting(Issue::proposition)
        .containsExactly("The border wall is built.");
  }

  @Test
  void aNewReportAddsItsIssueAndLeavesTheOthers() {
    assertThat(issues(FIRST, SECOND, THIRD))
        .extracting(Issue::id)
        .containsExactlyInAnyOrder("border-wall", "fishing-quota", "gas-price");
  }

  @Test
  void nounsTiedByAPrepositionNameAnIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | control of the reactor for good",
            "Hale | rejected | any control of the reactor",
            "Roth | supported | control of the reactor");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Control of the reactor");
  }

  @Test
  void sameWordsInAnotherOrderAreOneIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | a prisoner exchange",
            "Hale | rejected | a prisoner exchange",
            "Roth | supported | an exchange of prisoners");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Prisoner exchange");
  }

  @Test
  void oneWordGivesWayToALongerPhrase() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | the quota at once",
            "Lind | wanted | the fishing quota raised",
            "Hale | refused | the fishing quota",
            "Hale | rejected | the quota",
            "Roth | opposed | the quota");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Fishing quota");
  }

  @Test
  void aPhraseIsNotCut() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | the inshore salmon fishing quota",
            "Hale | refused | any inshore salmon fishing quota",
            "Roth | opposed | an inshore salmon fishing quota");

    assertThat(issues(told))
        .extracting(Issue::name)
        .containsExactly("Inshore salmon fishing quota");
  }

  @Test
  void wordsThatTellNothingAreNoPartOfAName() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | the new fishing quota",
            "Hale | refused | such a terrible fishing quota",
            "Roth | opposed | the new fishing quota");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Fishing quota");
  }

  @Test
  void partyAndVerbAreNoName() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | that Arvonia withdraw at once",
            "Hale | insisted | that Arvonia withdraw",
            "Roth | said | she rejected that Arvonia withdraw");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void whatIsToBeDoneToANamedPlaceIsAnIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | that Arvonia withdraw from Northland",
            "Hale | said | Arvonia would never withdraw from Northland",
            "Roth | wanted | Arvonia to withdraw from Northland");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Withdrawal from Northland", "Arvonia withdraws from Northland."));
  }

  @Test
  void aWordAloneIsNamedWithWhatIsAskedOfIt() {
    Told told =
        new Told(
            "a",
            "Lind | promised | to close the harbour",
            "Hale | said | the harbour must not be closed",
            "Roth | opposed | the closure of the harbour",
            "Strand | asked | who would close the harbour");

    assertThat(issues(told))
        .extracting(Issue::id, Issue::name, Issue::proposition)
        .containsExactly(tuple("harbour", "Closure of the harbour", "The harbour is closed."));
  }

  @Test
  void aWordAloneThatIsHardlySaidIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Strand | arrived | yesterday",
            "Lind | supported | the shops",
            "Hale | opposed | the shops");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void aWordAloneThatComesUpAgainAndAgainIsAnIssue() {
    Told told =
        new Told(
            "a",
            "Lind | supported | the shops",
            "Hale | opposed | the shops",
            "Roth | praised | the shops",
            "Strand | blamed | the shops");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Shops", "There are shops."));
  }

  @Test
  void whatReportersTellCountsToo() {
    Told told =
        new Told(
            "a",
            "The talks about the shops went on.",
            "Lind | supported | the shops",
            "The board has asked for the shops since May.",
            "Hale | opposed | the shops");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Shops");
  }

  @Test
  void twoNamesOfOneThingAreOneIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | a prompt ceasefire agreement",
            "Hale | rejected | the ceasefire agreement",
            "Roth | supported | the truce agreement",
            "Strand | opposed | any truce agreement",
            "Lind | wanted | the ceasefire agreement");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Ceasefire agreement");
  }

  @Test
  void nounsThatMeanTheSameAreOneIssue() {
    Told told =
        new Told(
            "a",
            "Lind | called for | an immediate ceasefire",
            "Hale | rejected | any truce",
            "Roth | wanted | a truce");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Truce", "There is a truce."));
  }

  @Test
  void wordsOfAnIssueAreAllThatMeanTheSame() {
    Told told =
        new Told(
            "a",
            "Lind | called for | a ceasefire",
            "Hale | rejected | any truce",
            "Roth | wanted | a truce");

    assertThat(issues(told).get(0).words()).containsExactly("truce", "ceasefire");
  }

  @Test
  void whatThereCouldBeIsAnIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | an amnesty",
            "Hale | said | there would be no amnesty",
            "Roth | supported | a broad amnesty");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Amnesty", "An amnesty is granted."));
  }

  @Test
  void deedsInVariousWordsAskTheSame() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | that the militia hand over its weapons",
            "Hale | said | his men would not hand over a single rifle",
            "Roth | said | nobody would vote until they had given up their weapons");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Handover of the weapons", "The weapons are handed over."));
  }

  @Test
  void whatIsDoneIsToldByTheSecondOfTwoNounsToo() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | to release 60 prisoners",
            "Hale | rejected | the prisoner release",
            "Roth | wanted | the prisoners at home");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Release of the prisoners", "The prisoners are released."));
  }

  @Test
  void whatSomethingIsDoneToMayStandWithoutArticle() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | that Arvonia cede territory",
            "Hale | said | Arvonia would never cede territory",
            "Roth | rejected | ceding territory");

    assertThat(issues(told)).extracting(Issue::name).containsExactly("Cession of the territory");
  }

  @Test
  void whatIsAskedWhereverItIsNamedNeedsButTwoStatements() {
    Told one = new Told("one", "Lind | demanded | that Belmark open the crossing");
    Told other = new Told("other", "Hale | refused | to reopen the crossings");

    assertThat(issues(one, other))
        .extracting(Issue::name)
        .containsExactly("Opening of the crossing");
  }

  @Test
  void whereSomethingIsToBeDoneIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | patrols along the coast road",
            "Hale | said | he was no guest on the coast road",
            "Roth | wanted | silence at the coast road");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void whatIsOnlyCountedIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | 30 million silver marks",
            "Hale | rejected | 60 million silver marks",
            "Roth | wanted | 40 million silver marks");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void questionsThatShareButANameStayApart() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | the Arvonian grain levy",
            "Hale | rejected | the Arvonian grain levy",
            "Roth | supported | the Arvonian grain levy",
            "Lind | opposed | the Arvonian school merger",
            "Hale | wanted | the Arvonian school merger",
            "Roth | rejected | the Arvonian school merger");

    assertThat(issues(told)).hasSize(2);
  }

  @Test
  void questionsOfOneDeedAreOneIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | to release the Strand report",
            "Hale | refused | to release the Strand report",
            "Roth | called for | the release of the report",
            "Strand | opposed | the release of the report");

    assertThat(issues(told))
        .extracting(Issue::proposition)
        .containsExactly("The Strand report is released.");
  }

  @Test
  void whoIsToDoItIsInThePropositionIfSeveralSaySo() {
    Told told =
        new Told(
            "a",
            "Lind | said | Belmark must pay for the pipeline repair",
            "Hale | said | Belmark will never pay for the pipeline repair",
            "Roth | wanted | Belmark to pay for the pipeline repair");

    assertThat(issues(told))
        .extracting(Issue::proposition)
        .containsExactly("Belmark pays for the pipeline repair.");
  }

  @Test
  void propositionIsNeverNegated() {
    Told told =
        new Told(
            "a",
            "Lind | said | the grain levy will not be lifted",
            "Hale | vowed | never to lift the grain levy",
            "Roth | opposed | the grain levy");

    assertThat(issues(told))
        .extracting(Issue::proposition)
        .containsExactly("The grain levy is lifted.");
  }

  @ParameterizedTest
  @CsvSource({
    "the grain levy, There is a grain levy.",
    "a school merger, There is a school merger.",
    "an airport levy, There is an airport levy.",
    "fishing quotas, There are fishing quotas.",
    "flood insurance, There is flood insurance.",
    "gas storage, There is gas storage.",
    "a path to citizenship, There is a path to citizenship."
  })
  void whereNothingIsAskedThePropositionSaysThatThereIsOne(String thing, String proposition) {
    Told told =
        new Told(
            "a",
            "Lind | supported | " + thing,
            "Hale | opposed | " + thing,
            "Roth | rejected | " + thing);

    assertThat(issues(told)).extracting(Issue::proposition).containsExactly(proposition);
  }

  @ParameterizedTest
  @CsvSource({
    "flood guarantees, Flood guarantees are provided.",
    "food aid, Food aid is provided.",
    "a fishing treaty, A fishing treaty is signed.",
    "harvest compensation, Harvest compensation is paid.",
    "border inspectors, Border inspectors are sent."
  })
  void whereNothingIsAskedThePropositionSaysWhatIsMostlyDone(String thing, String proposition) {
    Told told =
        new Told(
            "a",
            "Lind | supported | " + thing,
            "Hale | opposed | " + thing,
            "Roth | rejected | " + thing);

    assertThat(issues(told)).extracting(Issue::proposition).containsExactly(proposition);
  }

  @Test
  void whatIsToBeDoneAboutAThingNeedBeSaidOnlyOnce() {
    Told told =
        new Told(
            "a",
            "Lind | promised | to fill the upper reservoir",
            "Hale | rejected | the upper reservoir",
            "Roth | opposed | the upper reservoir");

    assertThat(issues(told))
        .extracting(Issue::proposition)
        .containsExactly("The upper reservoir is filled.");
  }

  @Test
  void whatCanBeDoneAboutAnythingIsNoQuestion() {
    Told told =
        new Told(
            "a",
            "Lind | promised | to provide security",
            "Hale | refused | to provide security",
            "Roth | wanted | to provide security");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void whatIsMostlyDoneCountsForMoreThanWhatOneStatementAsks() {
    Told told =
        new Told(
            "a",
            "Lind | threatened | to halt the harvest aid",
            "Hale | opposed | the harvest aid",
            "Roth | supported | the harvest aid");

    assertThat(issues(told))
        .extracting(Issue::proposition)
        .containsExactly("Harvest aid is provided.");
  }

  @Test
  void whoIsGivenSomethingIsNotWhatIsGiven() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | that Arvonia sell Belmark 40 barges",
            "Hale | refused | to sell Belmark 40 barges",
            "Roth | wanted | to sell Belmark 40 barges");

    assertThat(issues(told)).extracting(Issue::id).doesNotContain("sale-of-belmark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"the union", "the ministry", "the tenants", "the ferry workers"})
  void whoActsIsNoIssue(String body) {
    Told told =
        new Told(
            "a",
            "Lind | supported | " + body,
            "Hale | opposed | " + body,
            "Roth | rejected | " + body,
            "Strand | accepted | " + body);

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void whoSpeaksIsNoIssue() {
    Told told =
        new Told(
            "a",
            "The growers | asked | for rain",
            "Lind | supported | the growers",
            "Hale | opposed | the growers",
            "Roth | rejected | the growers",
            "Strand | accepted | the growers");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void aBodyAboutWhichSomethingIsToBeDoneIsAnIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | to sell the airline",
            "Hale | refused | to sell the airline",
            "Roth | opposed | the airline",
            "Strand | wanted | the airline");

    assertThat(issues(told))
        .extracting(Issue::name, Issue::proposition)
        .containsExactly(tuple("Sale of the airline", "The airline is sold."));
  }

  @Test
  void aPhraseEndsWhereAParticipleBegins() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | a treaty covering harbour fees",
            "Hale | rejected | a treaty covering harbour fees",
            "Roth | supported | a treaty covering harbour fees");

    assertThat(issues(told))
        .extracting(Issue::name)
        .isNotEmpty()
        .noneMatch(name -> name.contains("covering"));
  }

  @ParameterizedTest
  @CsvSource({
    "scrap the fishing quotas, The fishing quotas are scrapped.",
    "build a border wall, A border wall is built.",
    "roll back the grain levy, The grain levy is rolled back.",
    "ban night fishing, Night fishing is banned.",
    "freeze food aid, Food aid is frozen.",
    "withdraw the river patrol, The river patrol is withdrawn.",
    "hold a harbour vote, A harbour vote is held."
  })
  void propositionIsASentence(String demand, String proposition) {
    Told told =
        new Told(
            "a",
            "Lind | promised | to " + demand,
            "Hale | refused | to " + demand,
            "Roth | wanted | to " + demand);

    assertThat(issues(told)).extracting(Issue::proposition).containsExactly(proposition);
  }

  @Test
  void genericWordAloneIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | the deal",
            "Hale | refused | the deal",
            "Roth | rejected | the deal",
            "Strand | wanted | the deal");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void personsAreNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | supported | the case of Jon Hale",
            "Hale | demanded | the return of Jon Hale",
            "Roth | opposed | Jon Hale",
            "Strand | opposed | Jon Hale");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void anUnrelatedReportChangesNoNameNorId() {
    Told unrelated =
        new Told(
            "unrelated",
            "Lind | demanded | the dairy subsidy",
            "Hale | rejected | the dairy subsidy",
            "Roth | supported | the dairy subsidy");

    assertThat(issues(FIRST, SECOND, unrelated)).containsAll(issues(FIRST, SECOND));
  }

  @Test
  void aFurtherReportOnTheSameQuestionsKeepsThem() {
    Told further =
        new Told(
            "further",
            "Strand | demanded | a wall at the border",
            "Roth | rejected | the fishing quota",
            "Hale | supported | a border wall");

    assertThat(issues(FIRST, SECOND, further))
        .extracting(Issue::id)
        .containsExactlyInAnyOrderElementsOf(
            issues(FIRST, SECOND).stream().map(Issue::id).toList());
  }

  @Test
  void whatOnlyOneSpeakerRaisesIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | demanded | a new bridge",
            "Lind | wanted | a new bridge",
            "Lind | called for | a new bridge");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void whatIsOnlyToldIsNoIssue() {
    Told told =
        new Told(
            "a",
            "Lind | saw | the old bridge",
            "Hale | described | the old bridge",
            "Roth | recalled | the old bridge");

    assertThat(issues(told)).isEmpty();
  }

  @Test
  void noReportsRaiseNoIssues() {
    assertThat(issues()).isEmpty();
  }

  private static List<Issue> issues(Told... reports) {
    List<IssueDiscovery.Survey> surveys = new ArrayList<>();
    for (Told report : reports) {
      surveys.add(DISCOVERY.survey(report.document(), report.statements(), report.speakers()));
    }
    return DISCOVERY.issues(surveys);
  }
}
