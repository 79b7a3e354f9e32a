package org.rapporteur.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void propositionIsTheCommonestClause() {
    assertThat(issues(FIRST, SECOND, THIRD))
        .filteredOn(issue -> issue.id().equals("border-wall"))
        .extracting(Issue::proposition)
        .containsExactly("Build the border wall");
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
